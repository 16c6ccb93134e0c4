#include "delegates/choice_box.h"

#include <QWheelEvent>

namespace yeonsu {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    // Once the key that chose is done with: the table behind must not get it, too.
    connect(
        this, &QComboBox::activated, this,
        [this] {
            if (m_isOpened)
                emit chosen();
        },
        Qt::QueuedConnection);
}

void ChoiceBox::showPopup()
{
    m_isOpened = true;
    QComboBox::showPopup();
}

/// Keys come here only while the list is closed.
void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    m_isOpened = false;
    QComboBox::keyPressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace yeonsu
