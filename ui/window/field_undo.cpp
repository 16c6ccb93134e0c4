#include "window/field_undo.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace yeonsu {

namespace {

/// Null for what is no field of several lines.
QTextDocument *documentOf(const QObject *field)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return text->document();
    const auto *plain = qobject_cast<const QPlainTextEdit *>(field);
    return plain ? plain->document() : nullptr;
}

} // namespace

std::optional<bool> canGo(const QObject *field, UndoWay way)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return way == UndoWay::Undo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const QTextDocument *text = documentOf(field))
        return way == UndoWay::Undo ? text->isUndoAvailable() : text->isRedoAvailable();
    return {};
}

void goInField(QObject *field, UndoWay way)
{
    const bool isUndo = way == UndoWay::Undo;
    if (auto *line = qobject_cast<QLineEdit *>(field))
        isUndo ? line->undo() : line->redo();
    else if (auto *text = qobject_cast<QTextEdit *>(field))
        isUndo ? text->undo() : text->redo();
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(field))
        isUndo ? plain->undo() : plain->redo();
}

} // namespace yeonsu
