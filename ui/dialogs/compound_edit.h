// A field of a dialog that consists of several widgets.
#pragma once

#include <QWidget>

namespace yeonsu {

class CompoundEdit : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

signals:
    void edited();
};

} // namespace yeonsu
