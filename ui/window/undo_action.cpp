#include "window/undo_action.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUndoStack>

namespace yeonsu {

UndoAction::UndoAction(UndoWay way, QUndoStack &stack, QWidget *window, QObject *parent)
    : QAction(parent)
    , m_way(way)
    , m_stack(stack)
    , m_window(window)
{
    const bool isUndo = way == UndoWay::Undo;
    connect(&stack, &QUndoStack::indexChanged, this, &UndoAction::refresh);
    connect(&stack, isUndo ? &QUndoStack::undoTextChanged : &QUndoStack::redoTextChanged, this,
            &UndoAction::refresh);
    connect(&stack, isUndo ? &QUndoStack::canUndoChanged : &QUndoStack::canRedoChanged, this,
            &UndoAction::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(this, &QAction::triggered, this, &UndoAction::go);
    follow(QApplication::focusWidget());
}

/// A menu that is opened takes the keyboard only to give it back.
void UndoAction::follow(QWidget *focused)
{
    if (qobject_cast<QMenuBar *>(focused) || qobject_cast<QMenu *>(focused))
        return;
    if (m_field)
        m_field->disconnect(this);
    m_field = focused && focused->window() == m_window ? focused : nullptr;
    if (const auto *line = qobject_cast<QLineEdit *>(m_field))
        connect(line, &QLineEdit::textChanged, this, &UndoAction::refresh);
    else if (const auto *text = qobject_cast<QTextEdit *>(m_field))
        connect(text, m_way == UndoWay::Undo ? &QTextEdit::undoAvailable : &QTextEdit::redoAvailable, this,
                &UndoAction::refresh);
    else if (const auto *plain = qobject_cast<QPlainTextEdit *>(m_field))
        connect(plain,
                m_way == UndoWay::Undo ? &QPlainTextEdit::undoAvailable : &QPlainTextEdit::redoAvailable,
                this, &UndoAction::refresh);
    refresh();
}

void UndoAction::refresh()
{
    const bool isUndo = m_way == UndoWay::Undo;
    const QString what = isOfField() ? tr("typing") : isUndo ? m_stack.undoText() : m_stack.redoText();
    const QString name = isUndo ? tr("Undo:") : tr("Redo:");
    setText(what.isEmpty() ? name : name + u' ' + what);
    setEnabled(isOfField() || (isUndo ? m_stack.canUndo() : m_stack.canRedo()));
}

void UndoAction::go()
{
    if (isOfField())
        goInField(m_field, m_way);
    else if (m_way == UndoWay::Undo)
        m_stack.undo();
    else
        m_stack.redo();
}

} // namespace yeonsu
