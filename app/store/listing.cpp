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

/// What a listing says of a row, in the order of its columns; nothing where there is no such row.
using Entry = std::optional<QVariantList>;
using EntryOf = std::function<Result<Entry>(qint64 id)>;

EntryOf courseEntries(Database &database)
{
    return [&database](qint64 id) -> Result<Entry> {
        const Result<std::optional<Course>> course = findRow<Course>(database, CourseId(id));
        YEONSU_TRY(course);
        if (!*course)
            return std::nullopt;
        const Course &row = **course;
        const QString text = foldedText(row.code) + fieldSeparator + foldedText(row.nameKo) + fieldSeparator +
                             foldedText(row.nameEn) + fieldSeparator + foldedText(row.venue) +
                             fieldSeparator + foldedText(row.partner);
        return QVariantList{sortKey(row.nameKo), text};
    };
}

EntryOf cityEntries(Database &database)
{
    return [&database](qint64 id) -> Result<Entry> {
        const Result<std::optional<City>> city = findRow<City>(database, CityId(id));
        YEONSU_TRY(city);
        if (!*city)
            return std::nullopt;
        const QString korean = (*city)->nameKo.isEmpty() ? (*city)->nameEn : (*city)->nameKo;
        const QString english = (*city)->nameEn.isEmpty() ? (*city)->nameKo : (*city)->nameEn;
        return QVariantList{sortKey(korean), sortKey(english)};
    };
}

/// A person is found by the names and by what every enrolment says, the latest first.
Result<Entry> personEntry(RowFinder<Person> &people, Statement &enrolments, qint64 id)
{
    const Result<std::optional<Person>> person = people.find(PersonId(id));
    YEONSU_TRY(person);
    if (!*person)
        return std::nullopt;
    const Person &row = **person;
    QStringList parts{foldedText(displayName(row)), foldedText(row.familyName + u' ' + row.givenName),
                      foldedText(row.localName), foldedText(row.email)};
    QVariant latest;
    YEONSU_TRY(enrolments.execute({QVariant(id)}));
    while (enrolments.next()) {
        if (latest.isNull())
            latest = enrolments.value(0);
        for (int column = 1; column <= 4; ++column)
            parts.append(foldedText(enrolments.text(column)));
    }
    YEONSU_TRY(enrolments.outcome());
    parts.removeAll(QString());
    parts.removeDuplicates();
    return QVariantList{sortKey(displayName(row)), parts.join(QChar(fieldSeparator)), latest};
}

EntryOf personEntries(Database &database)
{
    const auto people = std::make_shared<RowFinder<Person>>(database);
    const auto enrolments = std::make_shared<Statement>(
        database, u"SELECT e.id, e.organisation, e.job_title, c.name_ko, c.name_en FROM enrolment e "
                  "JOIN course k ON k.id = e.course_id LEFT JOIN city c ON c.id = e.city_id "
                  "WHERE e.person_id = ? ORDER BY k.first_day DESC, e.id DESC"_s);
    return [people, enrolments](qint64 id) { return personEntry(*people, *enrolments, id); };
}

struct Listing
{
    QString rows;        ///< the table whose rows it is about
    QStringList columns; ///< beside the id
    EntryOf (*entries)(Database &database);
    std::set<qint64> ListedRows::*stale;

    [[nodiscard]] QString table() const { return rows + "_listing"_L1; }
    [[nodiscard]] QString idColumn() const { return rows + "_id"_L1; }
};

const std::vector<Listing> &allListings()
{
    static const std::vector<Listing> listings{
        {u"course"_s, {u"name_key"_s, u"search_text"_s}, courseEntries, &ListedRows::courses},
        {u"city"_s, {u"name_key_ko"_s, u"name_key_en"_s}, cityEntries, &ListedRows::cities},
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
    const EntryOf entryOf = listing.entries(database);
    for (std::size_t i = 0; const qint64 id : ids) {
        YEONSU_TRY(progress.reach(i++, ids.size()));
        const Result<Entry> entry = entryOf(id);
        YEONSU_TRY(entry);
        if (*entry)
            YEONSU_TRY(write.execute(QVariantList{id} + **entry));
    }
    return {};
}

Result<bool> fits(Database &database, const Listing &listing)
{
    Statement kept(database,
                   u"SELECT t.id, l.%1 FROM %2 t LEFT JOIN %3 l ON l.%4 = t.id"_s.arg(
                       listing.columns.join(u", l."_s), listing.rows, listing.table(), listing.idColumn()));
    YEONSU_TRY(kept.execute());
    const EntryOf entryOf = listing.entries(database);
    while (kept.next()) {
        const Result<Entry> entry = entryOf(kept.integer(0));
        YEONSU_TRY(entry);
        for (int column = 0; column < int(listing.columns.size()); ++column) {
            const QVariant found = kept.value(column + 1);
            const QVariant wanted = (*entry)->at(column);
            if (found.isNull() != wanted.isNull() || found.toString() != wanted.toString())
                return false;
        }
    }
    YEONSU_TRY(kept.outcome());
    return true;
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
