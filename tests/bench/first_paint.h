// Ends the program once a window has been painted.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace yeonsu {

class QuitAfterPaint : public QObject
{
public:
    explicit QuitAfterPaint(QWidget &window)
        : QObject(&window)
    {
        window.installEventFilter(this);
        window.update();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Children are painted within the window's own update.
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace yeonsu
