// Undo and redo of the text fields themselves: whether there is anything, and doing it.
#pragma once

#include <optional>

class QObject;

namespace yeonsu {

enum class UndoWay { Undo, Redo };

/// Nothing for what is no text field.
[[nodiscard]] std::optional<bool> canGo(const QObject *field, UndoWay way);
/// To be called where it can.
void goInField(QObject *field, UndoWay way);

} // namespace yeonsu
