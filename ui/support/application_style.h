// How every widget of the program looks: palette, font and style sheet, light or dark.
#pragma once

#include "support/settings.h"
#include "support/theme_colours.h"

#include <QIcon>

class QApplication;

namespace yeonsu {

/// Widgets say what they are by dynamic properties, and the style sheet dresses them:
/// "card" (a frame with a hairline), "primary" (the main button), "quiet" (a button without a frame),
/// "muted" (a label of less weight), "role": "title", "heading" or "figure" (labels).
void applyAppearance(QApplication &application, Appearance appearance);

/// How much larger the letters of the system are than usual: 1 to 2. It is asked for once, before the
/// program's own typeface hides that of the system.
[[nodiscard]] double letterScale();
/// A width that was measured out for letters of the usual size.
[[nodiscard]] int scaledToLetters(int pixels);

/// The colours in use now.
[[nodiscard]] const ThemeColours &currentColours();

/// One of resources/icons, drawn in a colour of the palette in use now.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);
/// In another colour where the row that it stands in is selected.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour, const QColor &selected);
[[nodiscard]] QIcon icon(const QString &name);

} // namespace yeonsu
