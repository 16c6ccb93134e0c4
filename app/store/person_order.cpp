#include "store/person_order.h"

#include "domain/text.h"
#include "store/list_sql.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

constexpr int unknownPlace = -1;

/// The people who are asked for, with their places by what the column says of them; equal values share one.
using Places = QHash<PersonId, int>;

/// Where a column's values come from, and how they are ordered.
struct Column
{
    QString ofLatest = u"0"_s; ///< an expression on the latest enrolment, `e`
    /// "SELECT person_id, value …" of all people, one after the other as the file has them. Asking for each
    /// by itself would jump about in the file.
    QString ofAll = {};
    /// "SELECT id, key … ORDER BY key" of the small table that the value is an id in. Without it numbers
    /// are their own order, and texts are ordered as names are.
    QString lookUp = {};
    bool isText = false;
};

Result<Column> countryColumn(Database &database, Language language)
{
    return placesByName<Country>(database, language).map([](const QString &places) {
        return Column{
            u"e.city_id"_s,
            {},
            u"SELECT c.id, p.place FROM city c JOIN %1 p ON p.id = c.country_id ORDER BY p.place"_s.arg(
                places)};
    });
}

Column cityColumn(Language language)
{
    const QString key = language == Language::Korean ? u"name_key_ko"_s : u"name_key_en"_s;
    return {
        u"e.city_id"_s, {}, u"SELECT city_id, %1 FROM city_listing WHERE %1 <> '' ORDER BY %1"_s.arg(key)};
}

Result<Column> columnOf(Database &database, const PersonQuery &query)
{
    switch (query.sort) {
    case PersonColumn::Name:
        return Column{};
    case PersonColumn::Country:
        return countryColumn(database, query.language);
    case PersonColumn::City:
        return cityColumn(query.language);
    case PersonColumn::Organisation:
        return Column{u"e.organisation"_s, {}, {}, true};
    case PersonColumn::JobTitle:
        return Column{u"e.job_title"_s, {}, {}, true};
    case PersonColumn::Seniority:
        return Column{u"e.seniority_id"_s, {}, u"SELECT id, rank FROM seniority ORDER BY rank"_s};
    case PersonColumn::LatestCourse:
        return Column{u"e.course_id"_s, {}, u"SELECT id, first_day FROM course ORDER BY first_day"_s};
    case PersonColumn::Email:
        return Column{u"0"_s, u"SELECT id, email FROM person"_s, {}, true};
    case PersonColumn::Enrolments:
        return Column{u"0"_s, u"SELECT person_id, count(*) FROM enrolment GROUP BY person_id"_s};
    }
    Q_UNREACHABLE();
}

Conditions conditionsOf(const PersonQuery &query)
{
    Conditions conditions;
    if (query.continentId)
        conditions.add(u"n.continent_id = ?"_s, toSql(*query.continentId));
    if (query.countryId)
        conditions.add(u"c.country_id = ?"_s, toSql(*query.countryId));
    if (query.seniorityId)
        conditions.add(u"e.seniority_id IS ?"_s, toSql(*query.seniorityId));
    conditions.addSpan(numberOfEnrolments, query.columns, PersonColumn::Enrolments);
    return conditions;
}

/// The place of each row of a small table.
Result<QHash<qint64, int>> readLookUp(Database &database, const QString &sql)
{
    Statement rows(database, sql);
    YEONSU_TRY(rows.execute());
    QHash<qint64, int> places;
    QVariant last;
    int place = unknownPlace;
    while (rows.next()) {
        if (const QVariant key = rows.value(1); key != last) {
            last = key;
            ++place;
        }
        places.insert(rows.integer(0), place);
    }
    YEONSU_TRY(rows.outcome());
    return places;
}

/// Reads texts, each of which may be that of many people.
class TextPlaces
{
public:
    /// In the order in which they are met, until inOrder().
    int placeOf(const QString &text)
    {
        if (text.isEmpty())
            return unknownPlace;
        const auto met = m_met.constFind(text);
        return met != m_met.cend() ? *met : *m_met.insert(text, int(m_met.size()));
    }

    /// By the place at which a text was met.
    [[nodiscard]] std::vector<int> inOrder() const
    {
        std::vector<std::pair<QString, int>> keys;
        keys.reserve(std::size_t(m_met.size()));
        for (auto text = m_met.begin(); text != m_met.end(); ++text)
            keys.emplace_back(sortKey(text.key()), text.value());
        std::sort(keys.begin(), keys.end());
        std::vector<int> places(keys.size());
        int place = unknownPlace;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (i == 0 || keys[i].first != keys[i - 1].first)
                ++place;
            places[std::size_t(keys[i].second)] = place;
        }
        return places;
    }

private:
    QHash<QString, int> m_met;
};

/// What `rows` say of each of `people`, or of everybody where these are not given.
template <typename PlaceOf>
Result<Places> readValues(Statement &rows, const std::optional<Places> &people, PlaceOf placeOf)
{
    Places places = people.value_or(Places());
    while (rows.next()) {
        const PersonId id(rows.integer(0));
        if (!people)
            places.insert(id, placeOf(rows));
        else if (const auto found = places.find(id); found != places.end())
            *found = placeOf(rows);
    }
    YEONSU_TRY(rows.outcome());
    return places;
}

Result<Places> readTexts(Statement &rows, const std::optional<Places> &people)
{
    TextPlaces texts;
    Result<Places> places =
        readValues(rows, people, [&texts](const Statement &row) { return texts.placeOf(row.text(1)); });
    YEONSU_TRY(places);
    const std::vector<int> inOrder = texts.inOrder();
    for (int &place : *places) {
        if (place != unknownPlace)
            place = inOrder[std::size_t(place)];
    }
    return places;
}

Result<Places> readColumn(Database &database, const Column &column, Statement &rows,
                          const std::optional<Places> &people)
{
    if (column.isText)
        return readTexts(rows, people);
    if (column.lookUp.isEmpty())
        return readValues(rows, people, [](const Statement &row) { return int(row.integer(1)); });
    return readLookUp(database, column.lookUp).and_then([&](const QHash<qint64, int> &lookUp) {
        return readValues(rows, people, [&lookUp](const Statement &row) {
            return lookUp.value(row.integer(1), unknownPlace);
        });
    });
}

Result<Places> readPlaces(Database &database, const PersonQuery &query)
{
    const Result<Column> column = columnOf(database, query);
    YEONSU_TRY(column);
    const Conditions conditions = conditionsOf(query);
    const bool needsPlace = query.countryId || query.continentId;
    Statement asked(database, u"SELECT l.person_id, %1 FROM person_listing l%2%3%4"_s.arg(
                                  column->ofLatest, latestEnrolment, needsPlace ? latestPlace : ""_L1,
                                  conditions.where()));
    YEONSU_TRY(asked.execute(conditions.bindings));
    if (column->ofAll.isEmpty())
        return readColumn(database, *column, asked, {});
    const Result<Places> people = readColumn(database, {}, asked, {});
    YEONSU_TRY(people);
    Statement all(database, column->ofAll);
    YEONSU_TRY(all.execute());
    return readColumn(database, *column, all, *people);
}

QString byNameSql(Qt::SortOrder order, const QString &where = {})
{
    return u"SELECT person_id FROM person_listing%1 ORDER BY name_key %2, person_id %2"_s.arg(
        where, direction(order));
}

/// At least those of `places`.
Result<std::vector<PersonId>> readByName(Database &database, const Places &places, Qt::SortOrder order)
{
    constexpr qsizetype few = 1000;
    if (places.size() > few)
        return readIds<Person>(database, byNameSql(order), {});
    const QList<PersonId> ids = places.keys();
    return readIds<Person>(database, byNameSql(order, u" WHERE person_id IN (%1)"_s.arg(idList<Person>(ids))),
                           {});
}

/// Those of `places` by their places, unknown ones last; those of one place stay as they are in `byName`.
std::vector<PersonId> inOrder(const std::vector<PersonId> &byName, const Places &places, Qt::SortOrder order)
{
    int count = 0;
    for (const int place : places)
        count = std::max(count, place + 1);
    const auto groupOf = [count, order](int place) {
        if (place == unknownPlace)
            return std::size_t(count);
        return std::size_t(order == Qt::AscendingOrder ? place : count - 1 - place);
    };
    std::vector<std::size_t> next(std::size_t(count) + 2); // where the next one of each group goes
    for (const int place : places)
        ++next[groupOf(place) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<PersonId> ordered(std::size_t(places.size()));
    for (const PersonId id : byName) {
        if (const auto found = places.constFind(id); found != places.cend())
            ordered[next[groupOf(*found)]++] = id;
    }
    return ordered;
}

} // namespace

Result<std::vector<PersonId>> personIds(Database &database, const PersonQuery &query)
{
    if (query.sort == PersonColumn::Name && conditionsOf(query).sql.isEmpty())
        return readIds<Person>(database, byNameSql(query.order), {});
    // Two statements that must tell of the same people.
    const Result<Transaction> reading = Transaction::beginReading(database);
    YEONSU_TRY(reading);
    const Result<Places> places = readPlaces(database, query);
    YEONSU_TRY(places);
    return readByName(database, *places, query.order).map([&](const std::vector<PersonId> &byName) {
        return inOrder(byName, *places, query.order);
    });
}

} // namespace yeonsu
