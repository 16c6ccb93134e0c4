// Lists that are brought in, in one line.
#pragma once

#include "exchange/import_plan.h"
#include "results.h"
#include "store/register.h"

#include <QCryptographicHash>

namespace yeonsu::test {

/// Rows of a sheet from its first one on.
[[nodiscard]] inline std::vector<SheetRow> sheet(const std::vector<QStringList> &lines)
{
    std::vector<SheetRow> rows;
    for (const QStringList &line : lines)
        rows.push_back({qint64(rows.size()) + 1, line, false});
    return rows;
}

[[nodiscard]] inline std::shared_ptr<const ImportKnown> knownTo(Register &store, ListKind kind)
{
    return valueOf(ImportKnown::read(store.database(), kind));
}

[[nodiscard]] inline ImportList listOf(ListKind kind, const std::vector<QStringList> &lines,
                                       const ImportKnown &known, const QString &courseCode = {})
{
    ImportList list{{}, sheet(lines), courseCode};
    list.layout = guessLayout(kind, list.rows, known);
    return list;
}

/// As of a file with these lines.
[[nodiscard]] inline QString shaOf(const std::vector<QStringList> &lines)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringList &line : lines)
        hash.addData(QString(line.join(u'\t') + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

/// The day on which every list of the tests is brought in.
inline const QDate dayOfImport(2022, 11, 25);

[[nodiscard]] inline ImportPlan planOf(Register &store, ListKind kind, const std::vector<QStringList> &lines,
                                       const ImportDecisions &decisions = {}, const QString &courseCode = {})
{
    const auto known = knownTo(store, kind);
    ImportList list = listOf(kind, lines, *known, courseCode);
    list.sha256 = shaOf(lines);
    return valueOf(planImport(list, decisions, *known, dayOfImport));
}

/// Writes what the plan is.
inline AppliedChange broughtIn(Register &store, const ImportPlan &plan,
                               const QString &sha256 = QStringLiteral("00"))
{
    return valueOf(store.apply(changeSet(plan, {QStringLiteral("list.csv"), sha256})));
}

/// The same in one.
inline ImportCounts bringIn(Register &store, ListKind kind, const std::vector<QStringList> &lines,
                            const ImportDecisions &decisions = {}, const QString &courseCode = {})
{
    const ImportPlan plan = planOf(store, kind, lines, decisions, courseCode);
    broughtIn(store, plan, shaOf(lines));
    return plan.counts;
}

} // namespace yeonsu::test
