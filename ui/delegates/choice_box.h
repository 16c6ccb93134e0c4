// The choices of a cell: only what is chosen in the opened list is final at once.
#pragma once

#include <QComboBox>

namespace yeonsu {

class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent);

    void showPopup() override;

signals:
    /// In the opened list. What the arrows and letters pass by on the closed box is not.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_isOpened = false;
};

} // namespace yeonsu
