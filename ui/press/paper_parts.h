// The parts of a release on paper, whatever the format: its tables in words, and its charts as pictures.
#pragma once

#include "charts/chart_numbers.h"
#include "release/release_document.h"

#include <QByteArray>
#include <QSizeF>

namespace yeonsu {

/// What the margins of an A4 page leave, in millimetres.
inline constexpr double paperWidth = 170;

struct PaperTable
{
    QString caption;               ///< may be empty
    std::vector<QStringList> rows; ///< the first one is of headings; all are equally long
    std::vector<bool> isOfNumbers; ///< column by column: to the right
    std::vector<double> widths;    ///< column by column, in millimetres; all of paperWidth
    bool hasTotal = false;         ///< the last row
    QString note;                  ///< lines; may be empty
};

struct PaperPicture
{
    QByteArray png;
    QSize pixels;
    QSizeF size; ///< in millimetres
    QString title;
    QString altText;
};

/// How a placed chart or table is drawn, and the numbers that were kept with it.
[[nodiscard]] ChartChoice choiceOf(const PlacedFigure &figure, const ReleaseDocument &document);
[[nodiscard]] ChartNumbers numbersOf(const PlacedFigure &figure, const ChartChoice &choice);

/// Of a block that is a typed table, or a table of figures.
[[nodiscard]] PaperTable paperTable(const ReleaseBlock &block, const ReleaseDocument &document);
/// Of a block that is a chart.
[[nodiscard]] PaperPicture paperPicture(const ReleaseBlock &block, const ReleaseDocument &document);

[[nodiscard]] inline bool isChart(const ReleaseBlock &block)
{
    return block.figure && block.figure->isChart;
}
[[nodiscard]] inline bool isTable(const ReleaseBlock &block)
{
    return block.kind == ReleaseBlock::Kind::Table || (block.figure && !block.figure->isChart);
}

/// □, ○, -, ※, or nothing.
[[nodiscard]] QString signOf(ReleaseBlock::Kind kind);

} // namespace yeonsu
