// What in a window can be reached by Tab, and what it is called by a screen reader.
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWidget>

namespace yeonsu::test {

/// Everything that Tab should come to.
inline QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            controls.append(widget);
    }
    return controls;
}

inline QString spokenName(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// Where Tab comes to in a whole round, from where the focus is now.
inline QList<QWidget *> reachedByTab()
{
    QList<QWidget *> reached;
    for (QWidget *focused = QApplication::focusWidget(); focused && !reached.contains(focused);
         focused = QApplication::focusWidget()) {
        reached.append(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
        // Within a text Tab comes to its link first.
        if (QApplication::focusWidget() == focused)
            QTest::keyClick(focused, Qt::Key_Tab);
    }
    return reached;
}

} // namespace yeonsu::test
