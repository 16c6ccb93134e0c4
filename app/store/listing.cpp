#include "store/listing.h"

#include "domain/text.h"
#include "store/row_sql.h"

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

namespace {

/// One enrolment's part of what a person is found by. A name cannot hold the separator.
constexpr char16_t fieldSeparator = u'\n';

Result<void> collectPeople(Database &database, const QString &where, qint64 id, ListedRows &stale)
{
    Statement statement(database, u"SELECT DISTINCT person_id FROM enrolment WHERE "_s + where);
    YEONSU_TRY(statement.execute({QVariant(id)}));
    while (statement.next())
        stale.people.insert(statement.integer(0));
    return statement.outcome();
}

struct StaleCollector
{
    Database &database;
    ListedRows &stale;
    const RowChange &change;

    Result<void> operator()(const Course &row) const
    {
        stale.courses.insert(row.id.value());
        // Which enrolment is a person's latest depends on the courses' days.
        const bool sameDay =
            change.before && change.after &&
            std::get<Course>(*change.before).firstDay == std::get<Course>(*change.after).firstDay;
        return sameDay ? Result<void>() : collectPeople(database, u"course_id = ?"_s, row.id.value(), stale);
    }
    Result<void> operator()(const City &row) const
    {
        stale.cities.insert(row.id.value());
        return collectPeople(database, u"city_id = ?"_s, row.id.value(), stale);
    }
    Result<void> operator()(const Person &row) const
    {
        stale.people.insert(row.id.value());
        return {};
    }
    Result<void> operator()(const Enrolment &row) const
    {
        stale.people.insert(row.personId.value());
        return {};
    }
    /// Rows that no listing is made from.
    template <typename Other>
    requires std::same_as<Other, Setting> || std::same_as<Other, ThemeGroup> || std::same_as<Other, Theme> ||
        std::same_as<Other, Continent> || std::same_as<Other, Country> || std::same_as<Other, CityAlias> ||
        std::same_as<Other, Seniority> || std::same_as<Other, JobTitleMapping> ||
        std::same_as<Other, NotSamePeople> || std::same_as<Other, NotSameCities> ||
        std::same_as<Other, Headcount> || std::same_as<Other, Policy> || std::same_as<Other, Outcome> ||
        std::same_as<Other, OutcomePerson> || std::same_as<Other, OutcomePolicy> ||
        std::same_as<Other, Forum> || std::same_as<Other, AgendaItem> || std::same_as<Other, ForumGroup> ||
        std::same_as<Other, Release> || std::same_as<Other, ClaimDecision> || std::same_as<Other, SavedView>
            Result<void>
    operator()(const Other &) const { return {}; }
};

/// Takes what a listing says of a row, in the order of its columns.
using EntrySink = std::function<Result<void>(qint64 id, const QVariantList &entry)>;
/// Makes the entries of all rows with ids between the two, in the order of ids.
using Entries = std::function<Result<void>(qint64 first, qint64 last, const EntrySink &sink)>;

/// `entryOf` makes the entry of a row from itself alone.
template <typename Typed>
Entries entriesOf(Database &database, QVariantList (*entryOf)(const Typed &row))
{
    const auto rows =
        std::make_shared<Statement>(database, u"SELECT %1 FROM %2 WHERE id BETWEEN ? AND ? ORDER BY id"_s.arg(
                                                  selectList<Typed>(), tableName<Typed>()));
    return [rows, entryOf](qint64 first, qint64 last, const EntrySink &sink) -> Result<void> {
        YEONSU_TRY(rows->execute({QVariant(first), QVariant(last)}));
        while (rows->next()) {
            const auto row = readRow<Typed>(*rows);
            YEONSU_TRY(sink(row.id.value(), entryOf(row)));
        }
        return rows->outcome();
    };
}

QVariantList courseEntry(const Course &row)
{
    const QString text = foldedText(row.code) + fieldSeparator + foldedText(row.nameKo) + fieldSeparator +
                         foldedText(row.nameEn) + fieldSeparator + foldedText(row.venue) + fieldSeparator +
                         foldedText(row.partner);
    return {sortKey(row.nameKo), text};
}

QVariantList cityEntry(const City &row)
{
    return {sortKey(row.nameKo.isEmpty() ? row.nameEn : row.nameKo),
            sortKey(row.nameEn.isEmpty() ? row.nameKo : row.nameEn)};
}

/// Those who were erased come behind all names.
QString personKey(const Person &row)
{
    return isErased(row) ? QChar(QChar::ReplacementCharacter) + sortKey(QString::number(row.id.value()))
                         : sortKey(displayName(row));
}

/// What is kept does not depend on the language in which somebody is called erased.
QStringList personParts(const Person &row)
{
    if (isErased(row))
        return {u"erased person %1"_s.arg(row.id.value()), u"지워진 사람 %1"_s.arg(row.id.value())};
    return {foldedText(displayName(row)), foldedText(row.familyName + u' ' + row.givenName),
            foldedText(row.localName), foldedText(row.email)};
}

/// A person is found by the names and by what every enrolment says, the latest first.
class PersonEntry
{
public:
    explicit PersonEntry(const Person &row)
        : m_id(row.id)
        , m_sortKey(personKey(row))
        , m_parts(personParts(row))
    {
    }

    /// The columns from `firstColumn` on: the enrolment's id and four texts.
    void addEnrolment(const Statement &rows, int firstColumn)
    {
        const QVariant enrolment = rows.value(firstColumn);
        if (enrolment.isNull())
            return;
        if (m_latest.isNull())
            m_latest = enrolment;
        for (int column = firstColumn + 1; column <= firstColumn + 4; ++column)
            m_parts.append(foldedText(rows.text(column)));
    }

    [[nodiscard]] Result<void> tell(const EntrySink &sink)
    {
        m_parts.removeAll(QString());
        m_parts.removeDuplicates();
        return sink(m_id.value(), {m_sortKey, m_parts.join(QChar(fieldSeparator)), m_latest});
    }

    [[nodiscard]] PersonId id() const { return m_id; }

private:
    PersonId m_id;
    QString m_sortKey;
    QStringList m_parts;
    QVariant m_latest;
};

Entries personEntries(Database &database)
{
    const auto rows = std::make_shared<Statement>(
        database, u"SELECT %1, e.id, e.organisation, e.job_title, c.name_ko, c.name_en FROM person p "
                  "LEFT JOIN enrolment e ON e.person_id = p.id LEFT JOIN course k ON k.id = e.course_id "
                  "LEFT JOIN city c ON c.id = e.city_id WHERE p.id BETWEEN ? AND ? "
                  "ORDER BY p.id, k.first_day DESC, e.id DESC"_s.arg(selectList<Person>(u"p"_s)));
    return [rows](qint64 first, qint64 last, const EntrySink &sink) -> Result<void> {
        const int enrolmentColumn = 1 + int(columnNames<Person>().size());
        YEONSU_TRY(rows->execute({QVariant(first), QVariant(last)}));
        std::optional<PersonEntry> entry;
        while (rows->next()) {
            if (!entry || entry->id().value() != rows->integer(0)) {
                if (entry)
                    YEONSU_TRY(entry->tell(sink));
                entry.emplace(readRow<Person>(*rows));
            }
            entry->addEnrolment(*rows, enrolmentColumn);
        }
        YEONSU_TRY(rows->outcome());
        return entry ? entry->tell(sink) : Result<void>();
    };
}

struct Listing
{
    QString rows;        ///< the table whose rows it is about
    QStringList columns; ///< beside the id
    Entries (*entries)(Database &database);
    std::set<qint64> ListedRows::*stale;

    [[nodiscard]] QString table() const { return rows + "_listing"_L1; }
    [[nodiscard]] QString idColumn() const { return rows + "_id"_L1; }
};

const std::vector<Listing> &allListings()
{
    static const std::vector<Listing> listings{
        {u"course"_s,
         {u"name_key"_s, u"search_text"_s},
         [](Database &database) { return entriesOf<Course>(database, courseEntry); },
         &ListedRows::courses},
        {u"city"_s,
         {u"name_key_ko"_s, u"name_key_en"_s},
         [](Database &database) { return entriesOf<City>(database, cityEntry); },
         &ListedRows::cities},
        {u"person"_s,
         {u"name_key"_s, u"search_text"_s, u"latest_enrolment_id"_s},
         personEntries,
         &ListedRows::people},
    };
    return listings;
}

Result<void> write(Database &database, const Listing &listing, const std::set<qint64> &ids,
                   const Progress &progress = {})
{
    const QString places = QStringList(listing.columns.size(), u"?"_s).join(u", "_s);
    Statement write(database,
                    u"INSERT OR REPLACE INTO %1 (%2, %3) VALUES (?, %4)"_s.arg(
                        listing.table(), listing.idColumn(), listing.columns.join(u", "_s), places));
    std::size_t written = 0;
    const EntrySink sink = [&](qint64 id, const QVariantList &entry) -> Result<void> {
        YEONSU_TRY(progress.reach(written++, ids.size()));
        return write.execute(QVariantList{id} + entry);
    };
    const Entries entries = listing.entries(database);
    for (auto next = ids.begin(); next != ids.end();) {
        const qint64 first = *next;
        qint64 last = first;
        while (++next != ids.end() && *next == last + 1)
            last = *next;
        YEONSU_TRY(entries(first, last, sink));
    }
    return {};
}

Result<bool> fits(Database &database, const Listing &listing)
{
    Statement kept(database,
                   u"SELECT t.id, l.%1 FROM %2 t LEFT JOIN %3 l ON l.%4 = t.id ORDER BY t.id"_s.arg(
                       listing.columns.join(u", l."_s), listing.rows, listing.table(), listing.idColumn()));
    YEONSU_TRY(kept.execute());
    bool fit = true;
    const EntrySink compare = [&](qint64 id, const QVariantList &entry) -> Result<void> {
        fit = fit && kept.next() && kept.integer(0) == id;
        for (int column = 0; fit && column < int(listing.columns.size()); ++column) {
            const QVariant found = kept.value(column + 1);
            const QVariant &wanted = entry.at(column);
            fit = found.isNull() == wanted.isNull() && found.toString() == wanted.toString();
        }
        return {};
    };
    constexpr qint64 all = std::numeric_limits<qint64>::max();
    YEONSU_TRY(listing.entries(database)(0, all, compare));
    YEONSU_TRY(kept.outcome());
    return fit;
}

Result<std::set<qint64>> allIds(Database &database, const QString &table)
{
    Statement statement(database, u"SELECT id FROM "_s + table);
    YEONSU_TRY(statement.execute());
    std::set<qint64> ids;
    while (statement.next())
        ids.insert(ids.end(), statement.integer(0));
    YEONSU_TRY(statement.outcome());
    return ids;
}

} // namespace

Result<ListedRows> rowsToList(Database &database, const ChangeSet &applied)
{
    ListedRows stale;
    for (const RowChange &change : applied.changes) {
        for (const std::optional<Row> &row : {change.before, change.after}) {
            if (row)
                YEONSU_TRY(std::visit(StaleCollector{database, stale, change}, *row));
        }
    }
    return stale;
}

/// People are by far the most; the rest is done before anybody could look.
Result<void> updateListings(Database &database, const ChangeSet &applied, const Progress &progress)
{
    const Result<ListedRows> stale = rowsToList(database, applied);
    YEONSU_TRY(stale);
    for (const Listing &listing : allListings())
        YEONSU_TRY(write(database, listing, (*stale).*listing.stale, progress));
    return {};
}

Result<void> rebuildListings(Database &database)
{
    for (const Listing &listing : allListings()) {
        YEONSU_TRY(database.execute(u"DELETE FROM "_s + listing.table()));
        const Result<std::set<qint64>> ids = allIds(database, listing.rows);
        YEONSU_TRY(ids);
        YEONSU_TRY(write(database, listing, *ids));
    }
    return {};
}

Result<bool> listingsFit(Database &database)
{
    for (const Listing &listing : allListings()) {
        const Result<bool> fit = fits(database, listing);
        YEONSU_TRY(fit);
        if (!*fit)
            return false;
    }
    return true;
}

} // namespace yeonsu::store
