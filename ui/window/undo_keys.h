// Leaves undo and redo to the window where the text field that has the keyboard has nothing to undo or redo.
#pragma once

#include <QObject>

namespace yeonsu {

/// For the fields of one window. A field would else take the keys and do nothing.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeys(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace yeonsu
