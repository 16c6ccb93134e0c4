// Undo or redo in the menu: what its keys do where the keyboard is.
#pragma once

#include "window/field_undo.h"

#include <QAction>
#include <QPointer>

class QUndoStack;

namespace yeonsu {

/// Of the text field that has the keyboard, where that has something to undo or redo; else of the register.
/// What is typed is not always written yet, and then it is what was done last.
class UndoAction : public QAction
{
    Q_OBJECT

public:
    /// The stack must outlive it.
    UndoAction(UndoWay way, QUndoStack &stack, QWidget *window, QObject *parent);

private:
    void follow(QWidget *focused);
    void refresh();
    void go();
    [[nodiscard]] bool isOfField() const { return canGo(m_field, m_way).value_or(false); }

    UndoWay m_way;
    QUndoStack &m_stack;
    QWidget *m_window;
    QPointer<QWidget> m_field; ///< that has the keyboard
};

} // namespace yeonsu
