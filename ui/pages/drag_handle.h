// Lets the user drag something out of the program by a widget that shows it.
#pragma once

#include <QMimeData>
#include <QPoint>
#include <QWidget>

#include <functional>
#include <memory>

namespace yeonsu {

/// A press that does not move stays what it was.
class DragHandle : public QObject
{
    Q_OBJECT

public:
    /// `make` gives what is dragged, when a drag begins; nothing where that fails.
    using Make = std::function<std::unique_ptr<QMimeData>()>;
    DragHandle(QWidget *widget, const Make &make);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Idle, Pressed, Dragged };

    void drag();

    QWidget *m_widget;
    Make m_make;
    QPoint m_pressedAt;
    State m_state = State::Idle;
};

} // namespace yeonsu
