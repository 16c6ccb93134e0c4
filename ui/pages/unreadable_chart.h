// Stands on the dashboard in the place of a chart that the program cannot read, and lets it be removed.
#pragma once

#include "domain/saved_view.h"

#include <QFrame>

class QPushButton;

namespace yeonsu {

class UnreadableChart : public QFrame
{
    Q_OBJECT

public:
    /// Where there is a reason for reading only, nothing can be removed.
    UnreadableChart(const SavedView &view, const QString &readOnlyReason, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton &removeButton() const { return *m_remove; }

signals:
    void removeRequested();

private:
    QPushButton *m_remove;
};

} // namespace yeonsu
