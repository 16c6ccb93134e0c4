// A chapter of the manual as a document: headings with their anchors, in the colours of the program.
#pragma once

#include "domain/bilingual.h"
#include "support/theme_colours.h"

class QFont;
class QTextDocument;

namespace yeonsu {

/// Fills the document; `font` is that of its paragraphs.
void fillChapter(QTextDocument &document, const QString &chapter, Language language, const QFont &font,
                 const ThemeColours &colours);

} // namespace yeonsu
