#include "window/undo_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace yeonsu {

namespace {

enum class Way { Undo, Redo };

bool canGo(const QObject *field, Way way)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return way == Way::Undo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return way == Way::Undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return way == Way::Undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return true;
}

} // namespace

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
    const bool isForWindow = (key->matches(QKeySequence::Undo) && !canGo(watched, Way::Undo)) ||
                             (key->matches(QKeySequence::Redo) && !canGo(watched, Way::Redo));
    // Not accepted: it is a shortcut then.
    if (isForWindow)
        event->ignore();
    return isForWindow;
}

} // namespace yeonsu
