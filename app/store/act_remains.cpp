#include "store/act_remains.h"

#include "store/not_same_marks.h"
#include "store/references.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

struct RemainsText
{
    Q_DECLARE_TR_FUNCTIONS(ActRowText)
};

using ChangesById = QHash<qint64, const RowChange *>;

/// The changes of the act, by table and id.
QHash<QString, ChangesById> changesOf(const ChangeSet &act)
{
    QHash<QString, ChangesById> changes;
    for (const RowChange &change : act.changes) {
        const auto add = [&]<typename Typed>(const Typed &row) {
            changes[tableName<Typed>()].insert(row.id.value(), &change);
        };
        std::visit(add, change.after ? *change.after : *change.before);
    }
    return changes;
}

class Remains
{
public:
    Remains(Database &database, const ChangeSet &act, const std::stop_token &stop)
        : m_database(database)
        , m_changes(changesOf(act))
        , m_stop(stop)
    {
    }

    Result<ActRemains> read()
    {
        Result<void> outcome;
        forEachTable([&]<typename Typed>(std::type_identity<Typed>) {
            if (outcome)
                outcome = readTable<Typed>();
        });
        YEONSU_TRY(outcome);
        // A row refers only to types before its own, so that the last ones go first.
        std::reverse(m_remains.back.begin(), m_remains.back.end());
        return std::move(m_remains);
    }

private:
    template <typename Typed>
    Result<void> readTable()
    {
        const Result<std::vector<Typed>> rows = allRows<Typed>(m_database, u"id"_s);
        YEONSU_TRY(rows);
        const ChangesById changes = m_changes.value(tableName<Typed>());
        for (const Typed &now : *rows) {
            YEONSU_TRY(checkWanted(m_stop));
            if (const RowChange *change = changes.value(now.id.value()))
                addOwn(now, *change);
            else if (standsOnAct(now))
                addOther(now);
        }
        return {};
    }

    template <typename Typed>
    void addOwn(const Typed &now, const RowChange &change)
    {
        if (!change.after)
            return; // somebody put it back
        const Typed &after = std::get<Typed>(*change.after);
        if (!change.before) {
            if (now == after)
                m_remains.back.push_back({Row(now), std::nullopt});
            else
                m_remains.laterEdits.push_back(now);
            return;
        }
        const Typed &before = std::get<Typed>(*change.before);
        Typed old = now;
        bool isEdited = false;
        forEachColumn<Typed>([&](const auto &column) {
            if (before.*column.member == after.*column.member)
                return;
            isEdited = isEdited || now.*column.member != after.*column.member;
            old.*column.member = before.*column.member;
        });
        if (isEdited)
            m_remains.laterEdits.push_back(now);
        else
            m_remains.back.push_back({Row(now), Row(old)});
    }

    template <typename Typed>
    void addOther(const Typed &now)
    {
        if constexpr (isNotSame<Typed>)
            m_remains.back.push_back({Row(now), std::nullopt});
        else
            m_remains.laterEdits.push_back(now);
    }

    /// Whether it refers to a row that the act made.
    template <typename Typed>
    [[nodiscard]] bool standsOnAct(Typed row) const
    {
        bool stands = false;
        mapReferences(row, [&](QLatin1StringView table, qint64 id) {
            const auto changes = m_changes.constFind(table);
            const RowChange *change = changes == m_changes.constEnd() ? nullptr : changes->value(id);
            stands = stands || (change && !change->before);
            return id;
        });
        return stands;
    }

    Database &m_database;
    const QHash<QString, ChangesById> m_changes;
    const std::stop_token &m_stop;
    ActRemains m_remains;
};

} // namespace

Result<ActRemains> actRemains(Database &database, ActId act, const std::stop_token &stop)
{
    const Result<std::vector<AppliedChange>> written =
        changesBetween(database, act.value() - 1, act.value() + 1);
    YEONSU_TRY(written);
    if (written->empty())
        return failure(ErrorCode::NotFound, RemainsText::tr("There is no such act in the history."));
    const Result<QVariant> takenBackBy =
        database.value(u"SELECT taken_back_by FROM change WHERE id = ?"_s, {QVariant(act.value())});
    YEONSU_TRY(takenBackBy);
    if (!takenBackBy->isNull()) {
        ActRemains nothing;
        nothing.isTakenBack = true;
        return nothing;
    }
    return Remains(database, written->front().changeSet, stop).read();
}

} // namespace yeonsu
