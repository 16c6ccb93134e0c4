// Which place of the manual helps with what is on screen.
#pragma once

#include <QString>

class QWidget;

namespace yeonsu {

/// Of the nearest of the widget and those around it that has a place of its own, such as "courses#adding";
/// empty where none has.
[[nodiscard]] QString helpPlaceOf(const QWidget *widget);

} // namespace yeonsu
