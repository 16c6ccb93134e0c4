#include "store/change_writer.h"

#include "domain/rules.h"
#include "store/erasure.h"
#include "store/references.h"
#include "store/theme_rules.h"
#include "store/value_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

Error goneConflict()
{
    return {ErrorCode::Conflict,
            ChangeText::tr("Someone else deleted this row in the meantime. Nothing was changed."),
            {}};
}

Error changedConflict()
{
    return {ErrorCode::Conflict,
            ChangeText::tr("Someone else changed this row in the meantime, so it was not deleted."),
            {}};
}

/// The row of the register with the fields that the user touched. A touched field that someone else has
/// changed to something else meanwhile is a conflict.
template <typename Row>
Result<Row> merged(Database &database, const Row &current, const Row &before, const Row &after)
{
    Row result = current;
    std::optional<Error> conflict;
    forEachColumn<Row>([&](const auto &column) {
        const auto &mine = after.*column.member;
        const auto &theirs = current.*column.member;
        if (before.*column.member == mine || theirs == mine)
            return;
        if (theirs != before.*column.member && !conflict)
            conflict = {
                ErrorCode::Conflict,
                ChangeText::tr("Someone else changed “%1” in the meantime: it is now “%2”, and you entered "
                               "“%3”. Nothing was changed.")
                    .arg(fieldInWords(column.name), inWords(database, current, column),
                         inWords(database, after, column)),
                column.name};
        result.*column.member = mine;
    });
    if (conflict)
        return tl::unexpected(*conflict);
    return result;
}

} // namespace

Result<ChangeSet> ChangeWriter::write(ChangeSet changeSet)
{
    m_written = std::move(changeSet);
    YEONSU_TRY(prepare());
    YEONSU_TRY(execute());
    return std::move(m_written);
}

Result<void> ChangeWriter::prepare()
{
    std::vector<RowChange> &changes = m_written.changes;
    for (RowChange &change : changes) {
        if (!change.after)
            continue;
        change.after = normalised(*change.after);
        if (const auto violation = brokenRule(*change.after))
            return failure(ErrorCode::BadValue, violation->message, violation->field);
        const Person *back = change.before ? nullptr : std::get_if<Person>(&*change.after);
        if (back && back->id.value() > 0)
            YEONSU_TRY(checkNotErased(m_database, *back));
    }
    if (!namesEachRowOnce(m_written))
        return failure(ErrorCode::BadValue,
                       ChangeText::tr("The same row was to be changed twice at once. Nothing was changed."));
    YEONSU_TRY(giveIds(changes));
    for (RowChange &change : changes)
        YEONSU_TRY(meetRegister(change));
    std::erase_if(changes, [](const RowChange &change) { return !change.before && !change.after; });
    return {};
}

Result<void> ChangeWriter::giveIds(std::vector<RowChange> &changes)
{
    const auto giveId = [this]<typename T>(T &row) -> Result<void> {
        const qint64 placeholder = row.id.value();
        if (placeholder > 0)
            return {};
        const Result<qint64> id = nextId(table<T>.name);
        YEONSU_TRY(id);
        row.id = Id<T>(*id);
        if (placeholder < 0)
            m_ids[table<T>.name].insert(placeholder, *id);
        return {};
    };
    for (RowChange &change : changes) {
        if (!change.before && change.after)
            YEONSU_TRY(std::visit(giveId, *change.after));
    }
    const auto resolve = [this](QLatin1StringView table, qint64 id) {
        return id < 0 ? m_ids.value(table).value(id, id) : id;
    };
    for (RowChange &change : changes) {
        if (change.after)
            std::visit([&resolve](auto &row) { mapReferences(row, resolve); }, *change.after);
        // Which of two people or cities has the lower id is certain only now.
        if (change.after && std::visit([]<typename T>(const T &) { return isNotSame<T>; }, *change.after))
            change.after = normalised(*change.after);
    }
    return {};
}

Result<void> ChangeWriter::meetRegister(RowChange &change)
{
    if (!change.before)
        return {};
    return std::visit(
        [&]<typename T>(const T &before) -> Result<void> {
            const Result<std::optional<T>> current = findRow<T>(m_database, before.id);
            YEONSU_TRY(current);
            if (!*current)
                return tl::unexpected(goneConflict());
            if (!change.after)
                return **current == before ? Result<void>() : tl::unexpected(changedConflict());
            const Result<T> after = merged(m_database, **current, before, std::get<T>(*change.after));
            YEONSU_TRY(after);
            change = *after == **current ? RowChange{} : RowChange{Row(**current), Row(*after)};
            if (!change.after)
                return {};
            // Two edits that each keep the rules can break one together.
            auto violation = brokenRule(*change.after);
            if (!violation)
                violation = brokenEditRule(*change.before, *change.after);
            if (violation)
                return failure(ErrorCode::BadValue, violation->message, violation->field);
            return {};
        },
        Row(*change.before));
}

Result<void> ChangeWriter::execute()
{
    for (const RowChange &change : m_written.changes) {
        if (!change.after)
            YEONSU_TRY(std::visit([this](const auto &row) { return removeRow(row); }, *change.before));
        else if (change.before)
            YEONSU_TRY(std::visit(
                [&]<typename T>(const T &before) { return park(before, std::get<T>(*change.after)); },
                *change.before));
    }
    for (std::size_t i = 0; const RowChange &change : m_written.changes) {
        YEONSU_TRY(m_progress.reach(i++, m_written.changes.size()));
        if (!change.after)
            continue;
        YEONSU_TRY(std::visit(
            [&]<typename T>(const T &after) {
                return change.before ? updateRow(std::get<T>(*change.before), after) : insertRow(after);
            },
            *change.after));
    }
    for (const RowChange &change : m_written.changes) {
        if (!change.after)
            YEONSU_TRY(
                std::visit([this](const auto &row) { return checkUnused(m_database, row); }, *change.before));
        YEONSU_TRY(checkTargets(m_database, change));
        YEONSU_TRY(checkThemes(m_database, change));
    }
    return {};
}

template <typename Row>
Result<void> ChangeWriter::park(const Row &before, const Row &after)
{
    QStringList parked;
    bool changes = false;
    forEachColumn<Row>([&](const auto &column) {
        if (!column.isUnique)
            return;
        changes = changes || before.*column.member != after.*column.member;
        constexpr bool isText = std::is_same_v<std::decay_t<decltype(before.*column.member)>, QString>;
        parked.append(column.name + (isText ? " = char(1) || id"_L1 : " = -id"_L1));
    });
    if (!changes)
        return {};
    return run(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(tableName<Row>(), parked.join(u", "_s)),
               {before.id.value()});
}

template <typename Row>
Result<void> ChangeWriter::insertRow(const Row &row)
{
    static const QString sql = [] {
        const QStringList names = columnNames<Row>();
        const QString places = QStringList(names.size() + 1, u"?"_s).join(u", "_s);
        return u"INSERT INTO %1 (%2, id) VALUES (%3)"_s.arg(tableName<Row>(), names.join(u", "_s), places);
    }();
    return run(sql, sqlValues(row) + QVariantList{row.id.value()}).map_error([&](const Error &error) {
        return explained(error, row);
    });
}

template <typename Row>
Result<void> ChangeWriter::updateRow(const Row &before, const Row &after)
{
    Q_ASSERT(before.id == after.id);
    static const QString sql = u"UPDATE %1 SET rev = rev + 1, %2 = ? WHERE id = ?"_s.arg(
        tableName<Row>(), columnNames<Row>().join(u" = ?, "_s));
    return run(sql, sqlValues(after) + QVariantList{after.id.value()}).map_error([&](const Error &error) {
        return explained(error, after);
    });
}

template <typename Row>
Result<void> ChangeWriter::removeRow(const Row &row)
{
    return run(u"DELETE FROM %1 WHERE id = ?"_s.arg(tableName<Row>()), {row.id.value()});
}

/// A unique value that another row has already is named; any other error stays as it is.
template <typename Row>
Error ChangeWriter::explained(const Error &error, const Row &row)
{
    QStringList conditions;
    QVariantList values;
    QString firstValue;
    forEachColumn<Row>([&](const auto &column) {
        if (!column.isUnique)
            return;
        conditions.append(column.name + " = ?"_L1);
        values.append(toSql(row.*column.member));
        if (firstValue.isEmpty())
            firstValue = inWords(m_database, row.*column.member);
    });
    if (error.code != ErrorCode::RuleBroken || conditions.isEmpty())
        return error;
    Statement statement(m_database, u"SELECT id FROM %1 WHERE %2 AND id <> ?"_s.arg(
                                        tableName<Row>(), conditions.join(u" AND "_s)));
    values.append(row.id.value());
    if (!statement.execute(values) || !statement.next())
        return error;
    if constexpr (std::is_same_v<Row, Enrolment>)
        return {ErrorCode::RuleBroken,
                ChangeText::tr("This person is in this course already. Nothing was changed."), error.detail};
    else if constexpr (std::is_same_v<Row, OutcomePerson>)
        return {ErrorCode::RuleBroken,
                ChangeText::tr("The outcome goes back to this person already. Nothing was changed."),
                error.detail};
    else if constexpr (std::is_same_v<Row, OutcomePolicy>)
        return {ErrorCode::RuleBroken,
                ChangeText::tr("The outcome goes back to this policy already. Nothing was changed."),
                error.detail};
    else if constexpr (std::is_same_v<Row, NotSamePeople>)
        return {ErrorCode::RuleBroken,
                ChangeText::tr("These two people are known as not the same already. Nothing was changed."),
                error.detail};
    else if constexpr (std::is_same_v<Row, NotSameCities>)
        return {ErrorCode::RuleBroken,
                ChangeText::tr("These two cities are known as not the same already. Nothing was changed."),
                error.detail};
    else
        return {
            ErrorCode::RuleBroken,
            ChangeText::tr("“%1” is used already. Choose another one; nothing was changed.").arg(firstValue),
            error.detail};
}

Result<void> ChangeWriter::run(const QString &sql, const QVariantList &bindings)
{
    std::unique_ptr<Statement> &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<Statement>(m_database, sql);
    return statement->execute(bindings);
}

Result<qint64> ChangeWriter::nextId(QLatin1StringView table)
{
    if (!m_lastIds.contains(table)) {
        const Result<QVariant> last =
            m_database.value(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {QVariant(QString(table))});
        YEONSU_TRY(last);
        m_lastIds.insert(table, last->toLongLong());
    }
    return ++m_lastIds[table];
}

} // namespace yeonsu::store
