// What a file may ask of the machine before it is taken for a mistake or an attack.
#pragma once

#include <QtGlobal>

namespace yeonsu::ReadingLimits {

// Those of spreadsheet programs.
inline constexpr qint64 rows = 1'048'576;
inline constexpr qsizetype columns = 16'384;
inline constexpr qint64 mergedCells = 4'000'000; ///< rows times columns that take their text from above
inline constexpr qsizetype cellText = 32'767;    ///< characters; a longer text is a problem of its row

// Of a zipped file.
inline constexpr qint64 parts = 10'000;             ///< files in the archive
inline constexpr qint64 partSize = qint64(4) << 30; ///< bytes of one, unpacked
inline constexpr qint64 expansion = 300;            ///< unpacked to packed; a million usual rows have 12
inline constexpr qint64 sizeWithoutRatio = qint64(8) << 20; ///< bytes below which the ratio does not matter
inline constexpr qint64 sharedTexts = 4'000'000;
inline constexpr qint64 sharedTextBytes = qint64(512) << 20;
inline constexpr qint64 styles = 100'000;

// Of a CSV file.
inline constexpr qsizetype fieldBytes = qsizetype(4)
                                        << 20; ///< a quote that is never closed swallows the rest

} // namespace yeonsu::ReadingLimits
