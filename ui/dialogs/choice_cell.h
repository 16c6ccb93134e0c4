// A value that can be chosen: a frame with a round button, of which any place can be clicked.
#pragma once

#include <QFrame>
#include <QRadioButton>

class QLabel;

namespace yeonsu {

class ChoiceCell : public QFrame
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the button.
    ChoiceCell(const QString &name, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QRadioButton &button() const { return *m_button; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();

    QRadioButton *m_button;
    QLabel *m_text;
};

} // namespace yeonsu
