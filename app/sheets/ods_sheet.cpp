#include "sheets/ods_sheet.h"

#include "sheets/number_format.h"
#include "sheets/reading_error.h"
#include "sheets/reading_limits.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qint64 rowsBetweenReports = 256;

/// Never more than a sheet has rows, so that sums of them stay numbers.
qint64 repetition(const QString &value)
{
    return std::clamp<qint64>(value.toLongLong(), 1, ReadingLimits::rows + 1);
}

/// "PT13H30M00S" is half past one.
QString timeIn(const QString &duration)
{
    const qsizetype hours = duration.indexOf(u'H');
    const qsizetype minutes = duration.indexOf(u'M', std::max<qsizetype>(0, hours));
    if (!duration.startsWith("PT"_L1) || hours < 0 || minutes < 0)
        return duration;
    const int hour = duration.mid(2, hours - 2).toInt();
    const int minute = duration.mid(hours + 1, minutes - hours - 1).toInt();
    return u"%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
}

/// "2019-03-04T00:00:00" is a day.
QString dayIn(QString value)
{
    value.replace(u'T', u' ');
    if (const qsizetype time = value.indexOf(u' '); time > 0) {
        const QString clock = value.mid(time + 1);
        value = clock.startsWith("00:00:00"_L1) ? value.left(time) : value.left(time + 6);
    }
    return value;
}

} // namespace

Result<void> OdsSheet::read(const Progress &progress, qint64 size)
{
    QXmlStreamReader &xml = m_part.xml();
    qint64 rowsRead = 0;
    // Rows lie in groups, or are marked as headings, at any depth; tables within cells do not.
    while (!m_isEnough && m_part.next()) {
        if (xml.isEndElement() && xml.name() == u"table")
            return {};
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"table-row") {
            if (rowsRead++ % rowsBetweenReports == 0)
                YEONSU_TRY(progress.tell(
                    std::min(1.0, double(xml.characterOffset()) / double(std::max<qint64>(1, size)))));
            YEONSU_TRY(readRow());
        } else if (!xml.name().startsWith(u"table-row") && xml.name() != u"table-header-rows") {
            xml.skipCurrentElement();
        }
    }
    return m_isEnough ? Result<void>() : m_part.outcome();
}

Result<void> OdsSheet::readRow()
{
    const qint64 repeated = repetition(m_part.attribute("number-rows-repeated"_L1));
    const QString visibility = m_part.attribute("visibility"_L1);
    if (m_number >= ReadingLimits::rows)
        m_number = ReadingLimits::rows; // behind the last row only blank ones may follow
    m_row.begin(++m_number, visibility == u"collapse" || visibility == u"filter");
    m_column = 0;
    while (m_part.nextChild()) {
        const QStringView name = m_part.xml().name();
        if (name == u"table-cell" || name == u"covered-table-cell")
            YEONSU_TRY(readCell());
        else
            m_part.xml().skipCurrentElement();
    }
    return takeRow(repeated);
}

/// A row that is the same several times is there several times; a blank one is only counted.
Result<void> OdsSheet::takeRow(qint64 repeated)
{
    if (m_row.isBlank()) {
        m_number += repeated - 1;
        return {};
    }
    const SheetRow row = m_row.take();
    for (qint64 i = 0; i < repeated && !m_isEnough; ++i) {
        if (m_number + i > ReadingLimits::rows)
            return tl::unexpected(ReadingError::tooLarge(u"rows"_s));
        SheetRow copy = row;
        copy.number = m_number + i;
        m_isEnough = !m_take(std::move(copy));
    }
    m_number += repeated - 1;
    return {};
}

Result<void> OdsSheet::readCell()
{
    const qint64 repeated = repetition(m_part.attribute("number-columns-repeated"_L1));
    const bool isCovered = m_part.xml().name() == u"covered-table-cell";
    const qint64 spanned = repetition(m_part.attribute("number-rows-spanned"_L1));
    if (spanned > 1 && qint64(m_merged.size()) < ReadingLimits::mergedCells)
        m_merged.push_back({m_column, m_number, m_number + spanned - 1});
    const QString value = valueOfCell();
    const QString shown = paragraphs();
    return set(isCovered ? QString() : value.isEmpty() ? shown : value, repeated);
}

Result<void> OdsSheet::set(const QString &text, qint64 repeated)
{
    const qint64 end = std::min<qint64>(m_column + repeated, ReadingLimits::columns + 1);
    if (!text.isEmpty()) {
        m_repeatedCells += end - m_column;
        if (m_repeatedCells > qint64(64) * ReadingLimits::rows)
            return tl::unexpected(ReadingError::tooLarge(u"cells"_s));
        for (qint64 column = m_column; column < end; ++column)
            m_row.set(column, text);
    }
    m_column = end;
    return {};
}

/// As a person would type it; empty for text, which stands in the paragraphs.
QString OdsSheet::valueOfCell() const
{
    const QString type = m_part.attribute("value-type"_L1);
    const QString value = m_part.attribute("value"_L1);
    if (type == u"percentage")
        return numberText(value.toDouble(), NumberMeaning::Percent);
    if (type == u"float" || type == u"currency")
        return value.isEmpty() ? QString() : numberText(value.toDouble(), NumberMeaning::Plain);
    if (type == u"date")
        return dayIn(m_part.attribute("date-value"_L1));
    if (type == u"time")
        return timeIn(m_part.attribute("time-value"_L1));
    if (type == u"boolean")
        return m_part.attribute("boolean-value"_L1) == u"true" ? u"TRUE"_s : u"FALSE"_s;
    return {};
}

/// All paragraphs of the cell, one line each; without what is noted beside it. Ends at the cell's end.
QString OdsSheet::paragraphs()
{
    QStringList lines;
    while (m_part.nextChild()) {
        if (m_part.xml().name() != u"p") {
            m_part.xml().skipCurrentElement();
            continue;
        }
        QString line;
        addParagraph(line);
        lines.append(line);
    }
    return lines.join(u'\n');
}

void OdsSheet::addParagraph(QString &text)
{
    QXmlStreamReader &xml = m_part.xml();
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::StartElement:
            if (xml.name() == u"annotation") {
                xml.skipCurrentElement();
                break;
            }
            ++depth;
            if (xml.name() == u"s")
                text +=
                    QString(qsizetype(std::min<qint64>(repetition(m_part.attribute("c"_L1)), 1000)), u' ');
            else if (xml.name() == u"tab")
                text += u'\t';
            else if (xml.name() == u"line-break")
                text += u'\n';
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
}

} // namespace yeonsu
