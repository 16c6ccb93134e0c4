#include "exchange/reference_data.h"

#include "exchange/embedded_table.h"
#include "exchange/sample_cases.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

template <typename Typed, typename KeyOf>
Result<QHash<QString, Id<Typed>>> idsByKey(Register &store, KeyOf keyOf)
{
    const Result<std::vector<Typed>> rows = store.all<Typed>();
    YEONSU_TRY(rows);
    QHash<QString, Id<Typed>> ids;
    for (const Typed &row : *rows)
        ids.insert(keyOf(row), row.id);
    return ids;
}

constexpr auto keyOfRow = [](const auto &row) { return row.key; };

QDate date(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// The table names a country by its code alone; a code that is also a continent's key means the continent.
TargetRegion targetRegion(const QString &text, const QHash<QString, ContinentId> &continents)
{
    const bool isCountry = text.size() == 2 && !continents.contains(text);
    return isCountry ? TargetRegion::country(text) : TargetRegion::fromKey(text);
}

void addThemes(ChangeSet &changeSet)
{
    KeyedRows<ThemeGroup> groups(changeSet);
    const CsvTable groupTable = embeddedTable(u"reference/theme_groups.csv"_s);
    for (std::size_t i = 0; i < groupTable.rowCount(); ++i) {
        const auto value = [&](const char *column) { return groupTable.value(i, QLatin1StringView(column)); };
        groups.add(value("key"), {{},
                                  value("key"),
                                  value("name_ko"),
                                  value("name_en"),
                                  value("rank").toInt(),
                                  value("is_other").toInt() != 0});
    }
    const CsvTable themeTable = embeddedTable(u"reference/themes.csv"_s);
    for (std::size_t i = 0; i < themeTable.rowCount(); ++i) {
        const auto value = [&](const char *column) { return themeTable.value(i, QLatin1StringView(column)); };
        changeSet.insert(Theme{{},
                               value("key"),
                               groups[value("group")],
                               value("name_ko"),
                               value("name_en"),
                               value("rank").toInt()});
    }
}

void addPlaces(ChangeSet &changeSet)
{
    KeyedRows<Continent> continents(changeSet);
    const CsvTable continentTable = embeddedTable(u"reference/continents.csv"_s);
    for (std::size_t i = 0; i < continentTable.rowCount(); ++i) {
        const auto value = [&](const char *column) {
            return continentTable.value(i, QLatin1StringView(column));
        };
        continents.add(value("key"),
                       {{}, value("key"), value("name_ko"), value("name_en"), value("rank").toInt()});
    }
    const CsvTable countryTable = embeddedTable(u"reference/countries.csv"_s);
    for (std::size_t i = 0; i < countryTable.rowCount(); ++i) {
        const auto value = [&](const char *column) {
            return countryTable.value(i, QLatin1StringView(column));
        };
        changeSet.insert(
            Country{{}, value("code"), value("name_ko"), value("name_en"), continents[value("continent")]});
    }
}

void addSeniorities(ChangeSet &changeSet)
{
    const CsvTable table = embeddedTable(u"reference/seniority.csv"_s);
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        const auto value = [&](const char *column) { return table.value(i, QLatin1StringView(column)); };
        changeSet.insert(Seniority{{},
                                   value("key"),
                                   value("name_ko"),
                                   value("name_en"),
                                   value("rank").toInt(),
                                   value("decision_making").toInt() != 0});
    }
}

void addSampleSettings(ChangeSet &changeSet)
{
    changeSet.insert(Setting{{}, SettingKey::OrganisationKo, u"서울시인재개발원"_s});
    changeSet.insert(Setting{{}, SettingKey::OrganisationEn, u"Seoul Human Resource Development Center"_s});
    changeSet.insert(Setting{{}, SettingKey::NoticeKo, u"예제입니다. 사람과 참가 기록은 지어낸 것입니다."_s});
    changeSet.insert(Setting{
        {}, SettingKey::NoticeEn, u"This is a sample. Its people and their attendances are invented."_s});
}

Result<KeyedRows<City>> addCities(Register &store, ChangeSet &changeSet)
{
    const auto countries = idsByKey<Country>(store, [](const Country &row) { return row.code; });
    YEONSU_TRY(countries);
    KeyedRows<City> cities(changeSet);
    const CsvTable table = embeddedTable(u"sample/cities.csv"_s);
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        const auto value = [&](const char *column) { return table.value(i, QLatin1StringView(column)); };
        cities.add(value("country") + u'/' + value("name_en"), {{},
                                                                countries->value(value("country")),
                                                                value("name_ko"),
                                                                value("name_en"),
                                                                value("metropolis_member").toInt() != 0,
                                                                value("sister_city").toInt() != 0});
    }
    return cities;
}

Result<KeyedRows<Course>> addCourses(Register &store, ChangeSet &changeSet)
{
    const auto themes = idsByKey<Theme>(store, keyOfRow);
    YEONSU_TRY(themes);
    const auto continents = idsByKey<Continent>(store, keyOfRow);
    YEONSU_TRY(continents);
    KeyedRows<Course> courses(changeSet);
    const CsvTable table = embeddedTable(u"sample/courses.csv"_s);
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        const auto value = [&](const char *column) { return table.value(i, QLatin1StringView(column)); };
        Course course;
        course.code = value("code");
        course.nameKo = value("name_ko");
        course.nameEn = value("name_en");
        course.themeId = themes->value(value("theme"));
        course.firstDay = date(value("first_day"));
        course.lastDay = date(value("last_day"));
        course.mode = fromKey<CourseMode>(value("mode")).value();
        course.targetRegion = targetRegion(value("target_region"), *continents);
        course.venue = value("venue");
        course.partner = value("partner");
        course.capacity = value("capacity").toInt();
        course.status = fromKey<CourseStatus>(value("status")).value();
        course.note = value("note");
        courses.add(course.code, course);
    }
    return courses;
}

KeyedRows<Person> addPeople(ChangeSet &changeSet)
{
    KeyedRows<Person> people(changeSet);
    const CsvTable table = embeddedTable(u"sample/people.csv"_s);
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        const auto value = [&](const char *column) { return table.value(i, QLatin1StringView(column)); };
        people.add(value("number"), {{},
                                     value("family_name"),
                                     value("given_name"),
                                     fromKey<NameOrder>(value("name_order")).value(),
                                     value("local_name"),
                                     value("email"),
                                     value("note")});
    }
    return people;
}

} // namespace

Result<void> addReferenceData(Register &store)
{
    ChangeSet changeSet{u"add-reference-data"_s, {}, {}, {}};
    addThemes(changeSet);
    addPlaces(changeSet);
    addSeniorities(changeSet);
    return store.apply(changeSet).map([](const AppliedChange &) {});
}

Result<void> addSample(Register &store)
{
    ChangeSet changeSet{u"add-sample"_s, {}, {}, {}};
    addSampleSettings(changeSet);
    const auto cities = addCities(store, changeSet);
    YEONSU_TRY(cities);
    const auto courses = addCourses(store, changeSet);
    YEONSU_TRY(courses);
    const KeyedRows<Person> people = addPeople(changeSet);
    const auto seniorities = idsByKey<Seniority>(store, keyOfRow);
    YEONSU_TRY(seniorities);
    const CsvTable table = embeddedTable(u"sample/enrolments.csv"_s);
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        const auto value = [&](const char *column) { return table.value(i, QLatin1StringView(column)); };
        changeSet.insert(Enrolment{{},
                                   (*courses)[value("course")],
                                   people[value("person")],
                                   (*cities)[value("city")],
                                   value("organisation"),
                                   value("job_title"),
                                   seniorities->value(value("seniority")),
                                   fromKey<EnrolmentStatus>(value("status")).value(),
                                   date(value("completed_on"))});
    }
    const auto themes = idsByKey<Theme>(store, keyOfRow);
    YEONSU_TRY(themes);
    addSampleCases(changeSet, {*themes, *cities, *courses, people});
    return store.apply(changeSet).map([](const AppliedChange &) {});
}

} // namespace yeonsu
