// A button that shows a name and, in the accent colour, the value chosen for it.
#pragma once

#include <QPushButton>

namespace yeonsu {

class ChipButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ChipButton(const QString &name, QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_value;
};

} // namespace yeonsu
