#include "help/help_key.h"

#include "help/help_topics.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace yeonsu {

HelpKey::HelpKey(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    emit helpRequested(helpPlaceOf(static_cast<QWidget *>(watched)));
    return true;
}

} // namespace yeonsu
