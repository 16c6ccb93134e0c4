#include "exchange/identity_columns.h"

#include "domain/korean_particle.h"
#include "sheets/reading_error.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct IdentityColumnText
{
    Q_DECLARE_TR_FUNCTIONS(IdentityColumnText)
};

/// Of the kind that most of its cells are of.
std::optional<IdentityColumn> judged(const ImportList &list, qsizetype column, const std::stop_token &stop)
{
    const ListColumn &listed = list.layout.columns[std::size_t(column)];
    std::map<IdentityNumber, IdentityColumn> found;
    for (std::size_t i = list.layout.firstRow; i < list.rows.size() && !stop.stop_requested(); ++i) {
        const SheetRow &row = list.rows[i];
        const auto number = identityNumberIn(row.cells.value(column), listed.heading);
        if (!number)
            continue;
        IdentityColumn &ofKind = found[number->kind];
        ofKind.kind = number->kind;
        ofKind.rows.push_back(row.number);
        ofKind.checked += number->hasCheckDigit ? 1 : 0;
    }
    if (found.empty())
        return std::nullopt;
    const auto rows = [](const auto &each) { return each.second.rows.size(); };
    IdentityColumn most = std::ranges::max_element(found, {}, rows)->second;
    most.column = column;
    most.name = listed.heading.isEmpty() ? ReadingError::columnName(column) : listed.heading;
    most.isRead = listed.field.has_value();
    return most;
}

/// The first of them, since what is wrong with one is so with all.
QString rowsInWords(const std::vector<qint64> &rows)
{
    constexpr std::size_t most = 8;
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(most, rows.size()); ++i)
        numbers.append(QString::number(rows[i]));
    return numbers.join(u", "_s) + (rows.size() > most ? u" …"_s : QString());
}

} // namespace

std::vector<IdentityColumn> identityColumns(const ImportList &list, const std::stop_token &stop)
{
    std::vector<IdentityColumn> found;
    for (std::size_t column = 0; column < list.layout.columns.size(); ++column) {
        if (auto judgement = judged(list, qsizetype(column), stop))
            found.push_back(std::move(*judgement));
    }
    std::stable_partition(found.begin(), found.end(), std::mem_fn(&IdentityColumn::isRead));
    return found;
}

QString inWords(const IdentityColumn &column)
{
    QStringList sentences{IdentityColumnText::tr("Column “%1” seems to hold %2, in %n rows: %3.", nullptr,
                                                 int(column.rows.size()))
                              .arg(column.name, pluralOf(column.kind), rowsInWords(column.rows))};
    if (column.checked > 0)
        sentences.append(
            IdentityColumnText::tr("The check digit fits in %n of them.", nullptr, column.checked));
    sentences.append(column.isRead
                         ? IdentityColumnText::tr("The register is no place for such numbers.")
                         : IdentityColumnText::tr("It is not read, and so does not come into the register."));
    return withFittingParticles(sentences.join(u' '));
}

} // namespace yeonsu
