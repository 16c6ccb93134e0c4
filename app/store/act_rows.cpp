#include "store/act_rows.h"

#include "store/act_list.h"
#include "store/list_sql.h"
#include "store/value_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

struct ActRowText
{
    Q_DECLARE_TR_FUNCTIONS(ActRowText)
};

/// Whether a field of this value is left empty in dialogs.
bool isEmptyField(const QString &value)
{
    return value.isEmpty();
}
bool isEmptyField(const QDate &value)
{
    return value.isNull();
}
bool isEmptyField(const QTime &value)
{
    return value.isNull();
}
/// A number that is known is above 0 in every column: capacities, ranks, headcounts.
bool isEmptyField(int value)
{
    return value == 0;
}
template <typename Row>
bool isEmptyField(Id<Row> value)
{
    return value.isNull();
}
template <typename Value>
bool isEmptyField(const Value &)
{
    return false;
}

template <typename Typed, typename Value>
QString fieldText(Database &database, const Typed &row, const Column<Typed, Value> &column)
{
    return isEmptyField(row.*column.member) ? QString() : inWords(database, row, column);
}

template <typename Typed>
const Typed *typedRow(const std::optional<Row> &row)
{
    return row ? &std::get<Typed>(*row) : nullptr;
}

template <typename Typed>
std::vector<FieldInWords> fieldsOf(Database &database, const Typed *before, const Typed *after,
                                   const Typed *now)
{
    std::vector<FieldInWords> fields;
    forEachColumn<Typed>([&](const auto &column) {
        const auto text = [&](const Typed *row) {
            return row ? fieldText(database, *row, column) : QString();
        };
        const bool isEdit = before && after;
        if (isEdit ? before->*column.member == after->*column.member
                   : isEmptyField((before ? before : after)->*column.member))
            return;
        FieldInWords field{column.name, fieldInWords(column.name), text(before), text(after), {}};
        if (now && (!after || now->*column.member != after->*column.member))
            field.now = text(now);
        fields.push_back(field);
    });
    return fields;
}

Result<std::optional<Row>> rowNow(Database &database, const Row &row)
{
    return std::visit(
        [&]<typename Typed>(const Typed &typed) {
            return findRow<Typed>(database, typed.id).map([](const std::optional<Typed> &found) {
                return found ? std::optional<Row>(*found) : std::nullopt;
            });
        },
        row);
}

/// From `column` on the columns are those of actRows().
Result<ActRow> readActRow(Database &database, const Statement &statement, int column = 0)
{
    ActRow row;
    fromSql(statement.value(column), row.id);
    row.record = {statement.text(column + 1), statement.integer(column + 2)};
    const QVariant beforeJson = statement.value(column + 3);
    const QVariant afterJson = statement.value(column + 4);
    row.kind = kindInWords(row.record.table);
    const std::optional<Row> before = rowFromJson(row.record, beforeJson);
    const std::optional<Row> after = rowFromJson(row.record, afterJson);
    row.effect = beforeJson.isNull()  ? RowEffect::Added
                 : afterJson.isNull() ? RowEffect::Deleted
                                      : RowEffect::Edited;
    if (!before && !after)
        return row;
    const Row &written = after ? *after : *before;
    const Result<std::optional<Row>> now = rowNow(database, written);
    YEONSU_TRY(now);
    row.isThere = now->has_value();
    row.name = nameInWords(database, *now ? **now : written);
    return row;
}

} // namespace

Result<std::vector<ActRowId>> actRowIds(Database &database, ActId id)
{
    return readIds<ActRow>(database, u"SELECT rowid FROM change_row WHERE change_id = ? ORDER BY rowid"_s,
                           {toSql(id)});
}

Result<std::vector<ActRowId>> actRowIds(Database &database, ActId id, const Record &about)
{
    QVariantList bindings;
    const QString rows = rowsAboutSql(u"rowid"_s, about, bindings);
    bindings.append(toSql(id));
    // The sign keeps SQLite from going through all rows of a large act.
    return readIds<ActRow>(
        database,
        u"SELECT rowid FROM change_row WHERE rowid IN (%1) AND +change_id = ? ORDER BY rowid"_s.arg(rows),
        bindings);
}

Result<std::vector<ActRow>> actRows(Database &database, std::span<const ActRowId> ids)
{
    Statement statement(
        database,
        u"SELECT rowid, table_name, row_id, before, after FROM change_row WHERE rowid IN (%1) ORDER BY rowid"_s
            .arg(idList(ids)));
    YEONSU_TRY(statement.execute());
    std::vector<ActRow> rows;
    while (statement.next()) {
        Result<ActRow> row = readActRow(database, statement);
        YEONSU_TRY(row);
        rows.push_back(std::move(*row));
    }
    YEONSU_TRY(statement.outcome());
    return rows;
}

Result<QHash<ActId, QString>> firstRowNames(Database &database, std::span<const ActId> ids)
{
    Statement statement(
        database, u"SELECT r.change_id, r.rowid, r.table_name, r.row_id, r.before, r.after FROM change c "
                  "JOIN change_row r ON r.rowid = (SELECT rowid FROM change_row WHERE change_id = c.id "
                  "ORDER BY table_name IN ('job_title_mapping', 'city_alias', 'not_same', 'not_same_city', "
                  "'outcome_person', 'outcome_policy', 'agenda_item', 'forum_group', 'claim_decision'), "
                  "rowid LIMIT 1) "
                  "WHERE c.id IN (%1)"_s.arg(idList(ids)));
    YEONSU_TRY(statement.execute());
    QHash<ActId, QString> names;
    while (statement.next()) {
        const Result<ActRow> row = readActRow(database, statement, 1);
        YEONSU_TRY(row);
        names.insert(ActId(statement.integer(0)), row->name);
    }
    YEONSU_TRY(statement.outcome());
    return names;
}

Result<RowChange> actRowChange(Database &database, ActRowId id)
{
    Statement statement(database,
                        u"SELECT table_name, row_id, before, after FROM change_row WHERE rowid = ?"_s);
    YEONSU_TRY(statement.execute({toSql(id)}));
    RowChange change;
    if (statement.next()) {
        const Record record{statement.text(0), statement.integer(1)};
        change = {rowFromJson(record, statement.value(2)), rowFromJson(record, statement.value(3))};
    }
    YEONSU_TRY(statement.outcome());
    if (!change.before && !change.after)
        return failure(ErrorCode::NotFound,
                       ActRowText::tr("This program does not know what was changed there."));
    return change;
}

Result<std::vector<FieldInWords>> fieldsInWords(Database &database, const RowChange &change)
{
    const Row &written = change.after ? *change.after : *change.before;
    return std::visit(
        [&]<typename Typed>(const Typed &typed) {
            return findRow<Typed>(database, typed.id).map([&](const std::optional<Typed> &now) {
                return fieldsOf(database, typedRow<Typed>(change.before), typedRow<Typed>(change.after),
                                now ? &*now : nullptr);
            });
        },
        written);
}

} // namespace yeonsu
