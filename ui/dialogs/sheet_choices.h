// On which sheets something is printed, and how it is looked at before.
#pragma once

#include "dialogs/paper_view.h"

#include <QWidget>

class QComboBox;

namespace yeonsu {

class SheetChoices : public QWidget
{
    Q_OBJECT

public:
    explicit SheetChoices(QWidget *parent = nullptr);

    /// The size for which the paper is made; what is chosen later stays.
    void propose(const Paper &paper);
    [[nodiscard]] QPageLayout layoutFor(const Paper &paper) const;
    [[nodiscard]] PaperView::Zoom zoom() const;

signals:
    void sheetChanged();
    void zoomChanged();

private:
    QComboBox *m_sheet;
    QComboBox *m_way;
    QComboBox *m_zoom;
};

} // namespace yeonsu
