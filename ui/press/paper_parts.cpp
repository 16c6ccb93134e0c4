#include "press/paper_parts.h"

#include "charts/chart_table.h"
#include "charts/chart_text.h"
#include "charts/picture.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// As wide as the text of the page, at 300 dots for an inch.
constexpr QSize chartPixels(2008, 1200);
/// 8.3 points, so that nothing is smaller than 7.
constexpr double chartEm = 8.3 * 300 / 72;
/// Two and a half for each of a telephone's own, where a line of text is about as wide as 27 letters of
/// Hangul.
constexpr QSize narrowPixels(864, 1080);
constexpr double narrowEm = 32;
/// In millimetres: as letters have it, above the kind of the release.
constexpr QSizeF logoRoom(60, 14);
/// Words are not broken up to this many letters; cells get no more room than this for the sake of their
/// length.
constexpr double longestWord = 16;
constexpr double longestCell = 40;
/// In millimetres, at the size of text in tables.
constexpr double letterWidth = 1.5;
constexpr double padding = 3.2;

/// Of a line of text in a table, in millimetres.
constexpr double lineHeight = 4.2;

/// Half as wide as a letter of Hangul.
double lettersIn(const QString &text)
{
    double letters = 0;
    for (const QChar c : text)
        letters += c.unicode() >= 0x1100 ? 2 : 1.3;
    return letters;
}

/// What the words of the column need, and then more of what is left for longer cells.
std::vector<double> widthsFor(const std::vector<QStringList> &rows)
{
    const std::size_t columns = rows.empty() ? 0 : std::size_t(rows.front().size());
    std::vector<double> widths(columns, 0);
    std::vector<double> wishes(columns, 0);
    for (const QStringList &row : rows) {
        for (std::size_t column = 0; column < columns; ++column) {
            const QString &cell = row[qsizetype(column)];
            wishes[column] = std::max(wishes[column], std::min(lettersIn(cell), longestCell));
            for (const QString &word : cell.split(u' '))
                widths[column] = std::max(widths[column], std::min(lettersIn(word), longestWord));
        }
    }
    double needed = 0;
    double wished = 0;
    for (std::size_t column = 0; column < columns; ++column) {
        widths[column] = widths[column] * letterWidth + padding;
        wishes[column] = wishes[column] * letterWidth + padding;
        needed += widths[column];
        wished += wishes[column];
    }
    const double left = paperWidth - needed;
    for (std::size_t column = 0; column < columns; ++column) {
        if (left <= 0)
            widths[column] *= paperWidth / needed;
        else if (wished > paperWidth)
            widths[column] += left * (wishes[column] - widths[column]) / (wished - needed);
        else
            widths[column] = wishes[column] * paperWidth / wished;
    }
    return widths;
}

bool isNumber(const QString &cell)
{
    static const QRegularExpression shape(uR"(^[+−<]?\d[\d,.]*\s*\D{0,5}$)"_s);
    return shape.match(cell).hasMatch();
}

std::vector<bool> columnsOfNumbers(const std::vector<QStringList> &rows)
{
    std::vector<bool> found(std::size_t(rows.empty() ? 0 : rows.front().size()), rows.size() > 1);
    for (std::size_t row = 1; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < found.size(); ++column) {
            const QString &cell = rows[row][qsizetype(column)];
            found[column] = found[column] && (cell.isEmpty() || isNumber(cell));
        }
    }
    return found;
}

PaperTable tableOfFigures(const PlacedFigure &figure, const ReleaseDocument &document)
{
    const ChartChoice choice = choiceOf(figure, document);
    const PlainTable plain = chartTable(choice, numbersOf(figure, choice));
    PaperTable table;
    table.caption = plain.title;
    table.rows = shownLines(plain);
    for (const TableColumn &column : plain.columns)
        table.isOfNumbers.push_back(column.kind != ColumnKind::Text);
    table.hasTotal = plain.hasTotal;
    table.note = plain.notes.join(u'\n');
    return table;
}

PaperPicture pictureOf(const PaperChart &chart)
{
    const ChartText text(chart.choice, chart.numbers);
    PictureFormat format;
    format.size = chart.pixels;
    format.em = chart.em;
    return {png(chart.choice, chart.numbers, format), chart.pixels, chart.size, text.title(), text.altText()};
}

} // namespace

PaperTable paperTable(const ReleaseBlock &block, const ReleaseDocument &document)
{
    PaperTable table;
    if (block.figure) {
        table = tableOfFigures(*block.figure, document);
    } else {
        table.caption = block.text;
        table.rows = block.rows;
        table.hasTotal = block.hasTotal;
        table.isOfNumbers = columnsOfNumbers(block.rows);
    }
    table.widths = widthsFor(table.rows);
    return table;
}

bool isShort(const PaperTable &table)
{
    constexpr double most = 180; // of about 250
    double height = 0;
    for (const QStringList &row : table.rows) {
        double lines = 1;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const double room = table.widths[std::size_t(column)] - padding;
            double ofCell = 0;
            for (const QString &line : row[column].split(u'\n'))
                ofCell += std::max(1.0, std::ceil(lettersIn(line) * letterWidth / room));
            lines = std::max(lines, ofCell);
        }
        height += lines * lineHeight + padding;
    }
    return height <= most;
}

ChartChoice choiceOf(const PlacedFigure &figure, const ReleaseDocument &document)
{
    ChartChoice choice = defaultChoice(figure.topic, document.language);
    choice.kind = figure.kind;
    choice.filterInWords = figure.filterInWords;
    choice.fromYear = figure.fromYear;
    choice.toYear = figure.toYear;
    choice.organisation = document.organisation;
    choice.logo = document.logo;
    choice.asOf = document.asOf;
    return choice;
}

ChartNumbers numbersOf(const PlacedFigure &figure, const ChartChoice &choice)
{
    return chartNumbers(choice, figure.counted, figure.beside ? &*figure.beside : nullptr);
}

PaperChart paperChart(const ReleaseBlock &block, const ReleaseDocument &document)
{
    const ChartChoice choice = choiceOf(*block.figure, document);
    return {choice, numbersOf(*block.figure, choice), chartPixels, chartEm,
            QSizeF(paperWidth, paperWidth * chartPixels.height() / chartPixels.width())};
}

PaperPicture paperPicture(const ReleaseBlock &block, const ReleaseDocument &document)
{
    return pictureOf(paperChart(block, document));
}

PaperPicture narrowPicture(const ReleaseBlock &block, const ReleaseDocument &document)
{
    PaperChart chart = paperChart(block, document);
    if (chart.choice.kind == ChartKind::Pie || chart.choice.kind == ChartKind::Donut) {
        chart.choice.kind = ChartKind::Bar; // beside a circle there is no room for names
        chart.numbers = numbersOf(*block.figure, chart.choice);
    }
    chart.pixels = narrowPixels;
    chart.em = narrowEm;
    return pictureOf(chart);
}

std::optional<PaperLogo> paperLogo(const ReleaseDocument &document)
{
    if (!document.logo)
        return std::nullopt;
    const LogoPicture picture(*document.logo);
    if (picture.isNull())
        return std::nullopt;
    return PaperLogo{picture, picture.size().scaled(logoRoom, Qt::KeepAspectRatio)};
}

QString logoAltText(const ReleaseDocument &document)
{
    const bool isKorean = document.language == Language::Korean;
    if (document.organisation.isEmpty())
        return isKorean ? u"로고"_s : u"Logo"_s;
    return (isKorean ? u"%1 로고"_s : u"Logo of %1"_s).arg(document.organisation);
}

bool leadsOn(const std::vector<ReleaseBlock> &blocks, std::size_t index)
{
    constexpr qsizetype longest = 90; // two lines of Hangul; more would leave a gap on the page
    if (index + 1 >= blocks.size() || isChart(blocks[index]) || isTable(blocks[index]))
        return false;
    const ReleaseBlock &block = blocks[index];
    const ReleaseBlock &next = blocks[index + 1];
    return block.kind == ReleaseBlock::Kind::Heading || block.text.endsWith(u':') ||
           ((isChart(next) || isTable(next)) && block.text.size() <= longest);
}

QString signOf(ReleaseBlock::Kind kind)
{
    switch (kind) {
    case ReleaseBlock::Kind::Square:
        return u"□"_s;
    case ReleaseBlock::Kind::Circle:
        return u"○"_s;
    case ReleaseBlock::Kind::Dash:
        return u"-"_s;
    case ReleaseBlock::Kind::Note:
        return u"※"_s;
    case ReleaseBlock::Kind::Heading:
    case ReleaseBlock::Kind::Paragraph:
    case ReleaseBlock::Kind::Table:
    case ReleaseBlock::Kind::Figure:
        break;
    }
    return {};
}

} // namespace yeonsu
