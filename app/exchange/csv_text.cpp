#include "exchange/csv_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

QString quoted(QString field)
{
    static const QRegularExpression special(u"[\",\\r\\n]"_s);
    return special.match(field).hasMatch() ? u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"' : field;
}

/// A spreadsheet would take it for a formula, or it looks as if it had been kept from that.
bool needsMark(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

QString joined(const QStringList &fields)
{
    return fields.join(u',') + u"\r\n"_s;
}

/// In percent. What is not nothing is not written as if it were.
QString bareShare(const TableShare &share)
{
    const int tenths = tenthsOfPercent(share);
    if (tenths == 0 && share.part != 0)
        return share.part > 0 ? u"<0.1"_s : u">-0.1"_s;
    return QString::number(tenths / 10.0, 'f', 1);
}

QString bareText(const TableCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return quoted(withoutFormula(*text));
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *share = std::get_if<TableShare>(&cell))
        return bareShare(*share);
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    return {};
}

} // namespace

QString withoutFormula(const QString &text)
{
    return needsMark(text) ? u'\'' + text : text;
}

QString withoutFormulaMark(const QString &cell)
{
    return cell.startsWith(u'\'') && needsMark(cell) ? cell.sliced(1) : cell;
}

QString csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written.append(quoted(withoutFormula(field)));
    return joined(written);
}

QByteArray csv(const PlainTable &table)
{
    QStringList headings;
    for (const TableColumn &column : table.columns)
        headings.append(column.heading);
    QString text = csvLine(headings);
    for (const std::vector<TableCell> &row : table.rows) {
        QStringList fields;
        for (const TableCell &cell : row)
            fields.append(bareText(cell));
        text += joined(fields);
    }
    return byteOrderMark + text.toUtf8();
}

} // namespace yeonsu
