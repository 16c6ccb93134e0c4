#include "release/table_sums.h"

#include "domain/korean_particle.h"
#include "figures/share.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct CellNumber
{
    qint64 number = 0;
    QString unit;
};

std::optional<CellNumber> numberIn(const QString &cell)
{
    static const QRegularExpression shape(uR"(^(\d{1,3}(?:,\d{3})+|\d+)\s*([^\d\s.%][^\d%]*)?$)"_s);
    const QRegularExpressionMatch match = shape.match(cell.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return CellNumber{match.captured(1).remove(u',').toLongLong(), match.captured(2).trimmed()};
}

bool isTotal(const QString &heading)
{
    static const QRegularExpression words(uR"(총계|합계|총인원|총원|전체|^계$|\btotals?\b|\bsum\b|\ball\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(heading.trimmed()).hasMatch();
}

class SumChecker
{
public:
    void check(const std::vector<QStringList> &table, int firstLine)
    {
        for (qsizetype column = 0; column < table.front().size(); ++column) {
            for (std::size_t row = 1; isTotal(table.front()[column]) && row < table.size(); ++row)
                compare(table[row].value(column), without(table[row], column), firstLine + int(row));
        }
        if (table.size() < 3 || !isTotal(table.back().front()))
            return;
        for (qsizetype column = 1; column < table.back().size(); ++column) {
            QStringList parts;
            for (std::size_t row = 1; row + 1 < table.size(); ++row)
                parts.append(table[row].value(column));
            compare(table.back()[column], parts, firstLine + int(table.size()) - 1);
        }
    }

    std::vector<WrongSum> found;

private:
    static QStringList without(QStringList row, qsizetype column)
    {
        if (column < row.size())
            row.removeAt(column);
        return row;
    }

    void compare(const QString &total, const QStringList &parts, int line)
    {
        const std::optional<CellNumber> printed = numberIn(total);
        if (!printed)
            return;
        WrongSum sum{line, printed->number, 0};
        int count = 0;
        for (const QString &part : parts) {
            const std::optional<CellNumber> number = numberIn(part);
            if (!number || number->unit != printed->unit)
                continue;
            sum.sum += number->number;
            ++count;
        }
        if (count > 1 && sum.sum != sum.printed)
            found.push_back(sum);
    }
};

} // namespace

std::vector<WrongSum> wrongSums(const QString &text)
{
    SumChecker checker;
    std::vector<QStringList> table;
    int line = 0;
    for (const QString &each : QString(text + u'\n').split(u'\n')) {
        ++line;
        if (each.contains(u'\t')) {
            table.push_back(each.split(u'\t'));
            continue;
        }
        if (!table.empty())
            checker.check(table, line - int(table.size()));
        table.clear();
    }
    return std::move(checker.found);
}

QString inWords(const WrongSum &sum, Language language)
{
    return withFittingParticles((language == Language::Korean
                                     ? u"표의 합계는 %1인데 칸을 더하면 %2입니다."_s
                                     : u"The total in the table is %1, its cells add up to %2."_s)
                                    .arg(groupedNumber(sum.printed), groupedNumber(sum.sum)));
}

} // namespace yeonsu
