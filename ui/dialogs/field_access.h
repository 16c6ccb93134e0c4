// How the fields of a dialog are reached by keyboard, and what a screen reader calls them.
#pragma once

#include <QList>
#include <QString>

class QFormLayout;
class QWidget;

namespace yeonsu {

/// "Code" for "&Code", and "코드" for "코드(&C)".
[[nodiscard]] QString withoutMnemonic(const QString &label);

/// `name` is by which tests and drafts find the editor.
void addNamedRow(QFormLayout &form, const QString &name, const QString &label, QWidget *editor);

/// The widgets in which Tab stops within an editor that may consist of several, in their order.
[[nodiscard]] QList<QWidget *> tabStopsIn(QWidget *editor);

/// Tab goes from each to the next.
void setTabOrderOf(const QList<QWidget *> &stops);

} // namespace yeonsu
