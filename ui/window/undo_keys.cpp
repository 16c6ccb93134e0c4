#include "window/undo_keys.h"

#include "window/field_undo.h"

#include <QApplication>
#include <QKeyEvent>

namespace yeonsu {

UndoKeys::UndoKeys(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isForWindow =
        (key->matches(QKeySequence::Undo) && !canGo(watched, UndoWay::Undo).value_or(true)) ||
        (key->matches(QKeySequence::Redo) && !canGo(watched, UndoWay::Redo).value_or(true));
    // Not accepted: it is a shortcut then.
    if (isForWindow)
        event->ignore();
    return isForWindow;
}

} // namespace yeonsu
