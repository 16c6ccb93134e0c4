// A field of a dialog that consists of several widgets.
#pragma once

#include <QVariantMap>
#include <QWidget>

namespace yeonsu {

class CompoundEdit : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What was entered, for a draft; an empty state is an empty field.
    [[nodiscard]] virtual QVariantMap state() const = 0;
    virtual void setState(const QVariantMap &state) = 0;

signals:
    void edited();
};

} // namespace yeonsu
