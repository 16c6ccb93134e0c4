// The parts of a release on paper, whatever the format: its tables in words, its charts and its logo.
#pragma once

#include "charts/chart_numbers.h"
#include "release/release_document.h"
#include "support/logo_picture.h"

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

struct PaperChart
{
    ChartChoice choice;
    ChartNumbers numbers;
    QSize pixels;  ///< of the sheet on which it is drawn
    double em = 0; ///< of its labels, in pixels
    QSizeF size;   ///< in millimetres
};

/// A chart for a format that takes no lines.
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
/// Whether it surely has room on a page.
[[nodiscard]] bool isShort(const PaperTable &table);
/// Of a block that is a chart.
[[nodiscard]] PaperChart paperChart(const ReleaseBlock &block, const ReleaseDocument &document);
[[nodiscard]] PaperPicture paperPicture(const ReleaseBlock &block, const ReleaseDocument &document);
/// Of a block that is a chart: upright, a circle as bars, with letters that can be read on a telephone's
/// screen.
[[nodiscard]] PaperPicture narrowPicture(const ReleaseBlock &block, const ReleaseDocument &document);

struct PaperLogo
{
    LogoPicture picture;
    QSizeF size; ///< in millimetres
};

/// Nothing where the organisation has none, or none that can be drawn.
[[nodiscard]] std::optional<PaperLogo> paperLogo(const ReleaseDocument &document);
/// In the release's language.
[[nodiscard]] QString logoAltText(const ReleaseDocument &document);

[[nodiscard]] inline bool isChart(const ReleaseBlock &block)
{
    return block.figure && block.figure->isChart;
}
[[nodiscard]] inline bool isTable(const ReleaseBlock &block)
{
    return block.kind == ReleaseBlock::Kind::Table || (block.figure && !block.figure->isChart);
}

/// Whether a block does not end a page, as it is about the next one: a heading, what ends with a colon, a
/// short line right above a chart or a table.
[[nodiscard]] bool leadsOn(const std::vector<ReleaseBlock> &blocks, std::size_t index);

/// □, ○, -, ※, or nothing.
[[nodiscard]] QString signOf(ReleaseBlock::Kind kind);

} // namespace yeonsu
