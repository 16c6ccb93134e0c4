// What each field of a dialog is for, in a sentence that Shift+F1 shows.
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace yeonsu {

/// `dialog` is the object name of the dialog, `field` the key of the field. Empty where nothing needs saying.
[[nodiscard]] QString fieldHelp(const QString &dialog, const QString &field);

/// The editors of a FieldForm, by their keys.
[[nodiscard]] QHash<QString, QWidget *> fieldsIn(const QWidget &form);

/// All of them get their sentences.
void explainFields(const QWidget &form, const QString &dialog);

} // namespace yeonsu
