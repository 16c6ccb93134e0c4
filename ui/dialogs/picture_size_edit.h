// How large a picture becomes: a usual format, or a size of one's own in pixels or millimetres.
#pragma once

#include "support/settings.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace yeonsu {

class PictureSizeEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PictureSizeEdit(QWidget *parent = nullptr);

    /// The size part of the options.
    void setOptions(const PictureOptions &options);
    void takeInto(PictureOptions &options) const;

    /// In pixels; each side is between smallestSide and largestSide.
    [[nodiscard]] QSize size() const;
    [[nodiscard]] int dpi() const;

signals:
    void changed();

private:
    [[nodiscard]] QWidget *makeOwnSize();
    void takeUnit();
    void setLimits();
    void refresh();

    QComboBox *m_preset;
    QWidget *m_own;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QComboBox *m_unit;
    QSpinBox *m_dpi;
    QLabel *m_result;
};

} // namespace yeonsu
