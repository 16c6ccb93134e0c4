// Writes a change set inside a transaction: finds conflicts, keeps the rules between rows.
#pragma once

#include "domain/progress.h"
#include "store/change_set.h"
#include "store/statement.h"

#include <QHash>

#include <memory>
#include <unordered_map>

namespace yeonsu::store {

/// Works on one change set; the caller begins and commits the transaction.
class ChangeWriter
{
public:
    explicit ChangeWriter(Database &database, const Progress &progress)
        : m_database(database)
        , m_progress(progress)
    {
    }

    /// The changes as they were written. Errors: BadValue, Conflict, RuleBroken, Cancelled, and the
    /// database's own.
    [[nodiscard]] Result<ChangeSet> write(ChangeSet changeSet);

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> giveIds(std::vector<RowChange> &changes);
    /// Makes the change of the row as the register has it; one without effect is left empty.
    [[nodiscard]] Result<void> meetRegister(RowChange &change);
    [[nodiscard]] Result<void> execute();

    /// Moves rows whose unique values change out of each other's way, so that two can swap theirs.
    template <typename Row>
    [[nodiscard]] Result<void> park(const Row &before, const Row &after);
    template <typename Row>
    [[nodiscard]] Result<void> insertRow(const Row &row);
    template <typename Row>
    [[nodiscard]] Result<void> updateRow(const Row &before, const Row &after);
    template <typename Row>
    [[nodiscard]] Result<void> removeRow(const Row &row);
    template <typename Row>
    [[nodiscard]] Error explained(const Error &error, const Row &row);

    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &bindings);
    [[nodiscard]] Result<qint64> nextId(QLatin1StringView table);

    Database &m_database;
    const Progress &m_progress;
    ChangeSet m_written;
    QHash<QLatin1StringView, QHash<qint64, qint64>> m_ids; ///< by table: placeholder → id
    QHash<QLatin1StringView, qint64> m_lastIds;            ///< the highest id given out, by table
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
};

} // namespace yeonsu::store
