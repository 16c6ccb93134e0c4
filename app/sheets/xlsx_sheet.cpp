#include "sheets/xlsx_sheet.h"

#include "sheets/reading_error.h"
#include "sheets/reading_limits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qint64 rowsBetweenReports = 256;

/// Of "AB12", from 0; nothing where there are no letters, or more than a column can have.
std::optional<qsizetype> columnIn(const QString &reference)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    for (const QChar c : reference) {
        const QChar upper = c.toUpper();
        if (upper < u'A' || upper > u'Z')
            break;
        column = column * 26 + (upper.unicode() - u'A' + 1);
        if (++letters > 3)
            return std::nullopt;
    }
    return letters == 0 ? std::nullopt : std::optional(column - 1);
}

bool isTrue(const QString &value)
{
    return value == u"1" || value == u"true";
}

} // namespace

Result<void> XlsxSheet::read(const TakeRow &take, const Progress &progress, qint64 size)
{
    QXmlStreamReader &xml = m_part.xml();
    qint64 rowsRead = 0;
    while (m_part.next()) {
        if (xml.isStartElement() && xml.name() == u"mergeCell")
            readMerged();
        if (!xml.isStartElement() || xml.name() != u"row")
            continue;
        // Nearly all characters are one byte each.
        if (rowsRead++ % rowsBetweenReports == 0)
            YEONSU_TRY(progress.tell(std::min(1.0, double(xml.characterOffset()) / double(size))));
        YEONSU_TRY(readRow());
        if (!m_row.isBlank() && !take(m_row.take()))
            return {};
    }
    return m_part.outcome();
}

/// "B5:C6" is two columns of two rows; what is not of this form is no merging.
void XlsxSheet::readMerged()
{
    static const QRegularExpression block(u"^([A-Za-z]{1,3})(\\d{1,7}):[A-Za-z]{1,3}(\\d{1,7})$"_s);
    const QRegularExpressionMatch match = block.match(m_part.attribute("ref"_L1));
    const std::optional<qsizetype> column = columnIn(match.captured(1));
    const MergedCells cells{column.value_or(0), match.captured(2).toLongLong(),
                            match.captured(3).toLongLong()};
    if (column && cells.lastRow > cells.firstRow && qint64(m_merged.size()) < ReadingLimits::mergedCells)
        m_merged.push_back(cells);
}

Result<void> XlsxSheet::readRow()
{
    const QString number = m_part.attribute("r"_L1);
    m_number = number.isEmpty() ? m_number + 1 : number.toLongLong();
    if (m_number < 1 || m_number > ReadingLimits::rows)
        return tl::unexpected(ReadingError::damaged(u"row %1"_s.arg(number)));
    m_row.begin(m_number, isTrue(m_part.attribute("hidden"_L1)));
    m_column = 0;
    while (m_part.nextChild()) {
        if (m_part.xml().name() == u"c")
            YEONSU_TRY(readCell());
        else
            m_part.xml().skipCurrentElement();
    }
    return {};
}

Result<void> XlsxSheet::readCell()
{
    const QString reference = m_part.attribute("r"_L1);
    const QString type = m_part.attribute("t"_L1);
    const auto style = m_part.attribute("s"_L1).toULongLong();
    if (!reference.isEmpty()) {
        const std::optional<qsizetype> column = columnIn(reference);
        if (!column)
            return tl::unexpected(ReadingError::damaged(u"cell %1"_s.arg(reference)));
        m_column = *column;
    }
    QString value;
    QString inlineText;
    bool isFormula = false;
    while (m_part.nextChild()) {
        if (m_part.xml().name() == u"v")
            value = m_part.xml().readElementText(QXmlStreamReader::IncludeChildElements);
        else if (m_part.xml().name() == u"is")
            inlineText = richText(m_part);
        else {
            isFormula = isFormula || m_part.xml().name() == u"f";
            m_part.xml().skipCurrentElement();
        }
    }
    // Some programs save formulas without what comes of them; a text without letters is a value.
    if (isFormula && value.isEmpty() && type != u"str")
        value = u"#GETTING_DATA"_s;
    const Result<QString> text =
        type == u"inlineStr" ? Result<QString>(inlineText) : textOf(type, value, std::size_t(style));
    YEONSU_TRY(text);
    m_row.set(m_column++, *text);
    return {};
}

Result<QString> XlsxSheet::textOf(const QString &type, const QString &value, std::size_t style) const
{
    if (type == u"str")
        return unescapedText(value);
    if (value.isEmpty() || type == u"e")
        return value;
    if (type == u"s") {
        bool isNumber = false;
        const std::optional<QString> text = m_shared.texts.at(value.toLongLong(&isNumber));
        if (!isNumber || !text)
            return tl::unexpected(ReadingError::damaged(u"shared text %1"_s.arg(value)));
        return *text;
    }
    if (type == u"b")
        return isTrue(value) ? u"TRUE"_s : u"FALSE"_s;
    if (type == u"d")
        return QString(value).replace(u'T', u' ').remove(u" 00:00:00"_s);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const NumberMeaning meaning =
        style < m_shared.styles.size() ? m_shared.styles[style] : NumberMeaning::Plain;
    return isNumber ? numberText(number, meaning, m_shared.countsFrom1904) : value;
}

} // namespace yeonsu
