#include "pages/drag_handle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDrag>
#include <QMouseEvent>

#include <utility>

namespace yeonsu {

namespace {
constexpr QSize thumbnail(240, 160);
}

DragHandle::DragHandle(QWidget *widget, const Make &make)
    : QObject(widget)
    , m_widget(widget)
    , m_make(make)
{
    widget->installEventFilter(this);
}

bool DragHandle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_state = mouse->button() == Qt::LeftButton ? State::Pressed : State::Idle;
        m_pressedAt = mouse->position().toPoint();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_state = State::Idle;
    } else if (event->type() == QEvent::MouseMove && m_state != State::Idle) {
        const QPoint way = static_cast<QMouseEvent *>(event)->position().toPoint() - m_pressedAt;
        if (m_state == State::Pressed && way.manhattanLength() < QApplication::startDragDistance())
            return false;
        if (std::exchange(m_state, State::Dragged) == State::Pressed)
            drag();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void DragHandle::drag()
{
    if (auto *button = qobject_cast<QAbstractButton *>(m_widget))
        button->setDown(false); // it will hear of no release
    std::unique_ptr<QMimeData> dragged = m_make();
    if (!dragged)
        return;
    auto *drag = new QDrag(m_widget);
    const auto picture = qvariant_cast<QImage>(dragged->imageData());
    drag->setPixmap(
        QPixmap::fromImage(picture.scaled(thumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->setMimeData(dragged.release());
    drag->exec(Qt::CopyAction);
}

} // namespace yeonsu
