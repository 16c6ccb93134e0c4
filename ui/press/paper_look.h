// How paragraphs of a release look on its pages: type, indents and distances.
#pragma once

#include "release/release_document.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace yeonsu {

/// Pages are laid out in these, so that nothing depends on a screen.
inline constexpr double unitsOfMillimetre = 10;
inline constexpr double unitsOfPoint = unitsOfMillimetre * 25.4 / 72;
/// Around the text in the cells of tables.
inline constexpr double cellPadding = 1.2 * unitsOfMillimetre;

struct ParagraphLook
{
    double points = 11.5;
    bool isBold = false;
    Qt::Alignment alignment = Qt::AlignLeft;
    double above = 3; ///< in millimetres, as are the next two
    double left = 0;
    double hanging = 0; ///< how far the first line begins before the others
    double lines = 1.45;
};

[[nodiscard]] ParagraphLook lookOf(ReleaseBlock::Kind kind);

[[nodiscard]] QTextCharFormat letters(const ParagraphLook &look);
[[nodiscard]] QTextBlockFormat shape(const ParagraphLook &look);

/// As one paragraph has it, whose lines stay lines.
[[nodiscard]] QString withLines(QString text);

} // namespace yeonsu
