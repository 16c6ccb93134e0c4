#include "exchange/table_export.h"

#include "domain/vocabulary.h"
#include "exchange/list_field.h"
#include "store/reference_rows.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

TableCell day(const QDate &value)
{
    return value.isValid() ? TableCell(value) : TableCell();
}

TableCell text(const QString &value)
{
    return value.isEmpty() ? TableCell() : TableCell(value);
}

/// What rows refer to, by id.
template <typename Row>
QHash<Id<Row>, Row> byId(const std::vector<Row> &rows)
{
    QHash<Id<Row>, Row> found;
    found.reserve(qsizetype(rows.size()));
    for (const Row &row : rows)
        found.insert(row.id, row);
    return found;
}

bool isPersonal(ListField field)
{
    using enum ListField;
    switch (field) {
    case Name:
    case FamilyName:
    case GivenName:
    case LocalName:
    case NameOrder:
    case Email:
    case Organisation:
    case JobTitle:
    case Note:
        return true;
    default:
        return false;
    }
}

ColumnKind kindOf(ListField field)
{
    using enum ListField;
    switch (field) {
    case FirstDay:
    case LastDay:
    case CompletedOn:
        return ColumnKind::Day;
    case Capacity:
    case Number:
        return ColumnKind::Number;
    default:
        return ColumnKind::Text;
    }
}

/// Writes tables of one register; each is made of the fields that a list of its kind can have.
class TableExporter
{
public:
    TableExporter(const ReferenceRows &rows, Language language, PersonalData personalData)
        : m_language(language)
        , m_personalData(personalData)
        , m_themes(byId(rows.themes))
        , m_continents(byId(rows.continents))
        , m_countries(byId(rows.countries))
        , m_cities(byId(rows.cities))
        , m_seniorities(byId(rows.seniorities))
    {
        for (const Continent &each : rows.continents)
            m_targets.insert(TargetRegion::continent(each.key).key(), nameIn(language, each));
        for (const Country &each : rows.countries)
            m_targets.insert(TargetRegion::country(each.code).key(), nameIn(language, each));
        m_targets.insert(TargetRegion().key(), wordsForAllRegions().in(language));
    }

    void begin(ListKind kind, const QString &title)
    {
        m_table.title = title;
        for (const ListField field : fieldsOf(kind)) {
            if (field == ListField::Name || (m_personalData == PersonalData::LeftOut && isPersonal(field)))
                continue;
            m_fields.push_back(field);
            m_table.columns.push_back({headingOf(kind, field, m_language), kindOf(field)});
        }
    }
    /// `cellOf` a field is the cell of the row in its column.
    template <typename CellOf>
    void add(CellOf cellOf)
    {
        std::vector<TableCell> &row = m_table.rows.emplace_back();
        row.reserve(m_fields.size());
        for (const ListField field : m_fields)
            row.push_back(cellOf(field));
    }
    [[nodiscard]] PlainTable take() { return std::move(m_table); }

    [[nodiscard]] TableCell cellOf(const Course &row, ListField field) const;
    [[nodiscard]] TableCell cellOf(const Person &row, ListField field) const;
    [[nodiscard]] TableCell cellOf(const Enrolment &row, const QString &courseCode, ListField field) const;
    [[nodiscard]] TableCell cellOf(const Headcount &row, const QString &courseCode, ListField field) const;
    [[nodiscard]] PlainTable places(const QString &title, const QHash<CityId, QStringList> &aliases,
                                    const std::vector<City> &cities) const;

private:
    template <typename Row>
    [[nodiscard]] QString name(const QHash<Id<Row>, Row> &rows, Id<Row> id) const
    {
        const auto found = rows.constFind(id);
        return found == rows.constEnd() ? QString() : nameIn(m_language, *found);
    }
    [[nodiscard]] QString countryOf(CityId city) const
    {
        return name(m_countries, m_cities.value(city).countryId);
    }

    Language m_language;
    PersonalData m_personalData;
    QHash<ThemeId, Theme> m_themes;
    QHash<ContinentId, Continent> m_continents;
    QHash<CountryId, Country> m_countries;
    QHash<CityId, City> m_cities;
    QHash<SeniorityId, Seniority> m_seniorities;
    QHash<QString, QString> m_targets; ///< names by the key of a target region
    std::vector<ListField> m_fields;
    PlainTable m_table;
};

TableCell TableExporter::cellOf(const Course &row, ListField field) const
{
    using enum ListField;
    switch (field) {
    case Code:
        return row.code;
    case CourseName:
        return text(row.nameKo);
    case EnglishName:
        return text(row.nameEn);
    case Theme:
        return text(name(m_themes, row.themeId));
    case FirstDay:
        return day(row.firstDay);
    case LastDay:
        return day(row.lastDay);
    case Mode:
        return wordsFor(row.mode).in(m_language);
    case TargetRegion:
        return m_targets.value(row.targetRegion.key(), row.targetRegion.key());
    case Status:
        return wordsFor(row.status).in(m_language);
    case Venue:
        return text(row.venue);
    case Partner:
        return text(row.partner);
    case Capacity:
        return row.capacity > 0 ? TableCell(qint64(row.capacity)) : TableCell();
    case Note:
        return text(row.note);
    default:
        return {};
    }
}

TableCell TableExporter::cellOf(const Person &row, ListField field) const
{
    using enum ListField;
    switch (field) {
    case FamilyName:
        return text(row.familyName);
    case GivenName:
        return text(row.givenName);
    case LocalName:
        return text(row.localName);
    case NameOrder:
        return wordsFor(row.nameOrder).in(m_language);
    case Email:
        return text(row.email);
    case Note:
        return text(row.note);
    default:
        return {};
    }
}

TableCell TableExporter::cellOf(const Enrolment &row, const QString &courseCode, ListField field) const
{
    using enum ListField;
    switch (field) {
    case Country:
        return text(countryOf(row.cityId));
    case City:
        return text(name(m_cities, row.cityId));
    case Organisation:
        return text(row.organisation);
    case JobTitle:
        return text(row.jobTitle);
    case Seniority:
        return text(name(m_seniorities, row.seniorityId));
    case Course:
        return text(courseCode);
    case Status:
        return wordsFor(row.status).in(m_language);
    case CompletedOn:
        return day(row.completedOn);
    default:
        return {};
    }
}

TableCell TableExporter::cellOf(const Headcount &row, const QString &courseCode, ListField field) const
{
    using enum ListField;
    switch (field) {
    case Course:
        return text(courseCode);
    case Country:
        return text(row.cityId.isNull() ? name(m_countries, row.countryId) : countryOf(row.cityId));
    case City:
        return text(name(m_cities, row.cityId));
    case Continent:
        return text(name(m_continents, row.continentId));
    case Seniority:
        return text(name(m_seniorities, row.seniorityId));
    case Number:
        return qint64(row.number);
    case Note:
        return text(row.note);
    default:
        return {};
    }
}

PlainTable TableExporter::places(const QString &title, const QHash<CityId, QStringList> &aliases,
                                 const std::vector<City> &cities) const
{
    const auto heading = [this](const QString &korean, const QString &english) {
        return TableColumn{nameIn(m_language, korean, english), ColumnKind::Text};
    };
    PlainTable table;
    table.title = title;
    table.columns = {heading(u"대륙"_s, u"Continent"_s),
                     heading(u"국가 코드"_s, u"Country code"_s),
                     heading(u"국가"_s, u"Country"_s),
                     heading(u"도시(국문)"_s, u"City (Korean)"_s),
                     heading(u"도시(영문)"_s, u"City (English)"_s),
                     heading(u"다른 표기"_s, u"Other spellings"_s),
                     heading(u"메트로폴리스 회원"_s, u"Metropolis member"_s),
                     heading(u"자매도시"_s, u"Sister city"_s)};
    const auto mark = [](bool isSo) { return isSo ? TableCell(u"O"_s) : TableCell(); };
    for (const City &city : cities) {
        const Country country = m_countries.value(city.countryId);
        table.rows.push_back({text(name(m_continents, country.continentId)), country.code,
                              nameIn(m_language, country), text(city.nameKo), text(city.nameEn),
                              text(aliases.value(city.id).join(u"; "_s)), mark(city.isMetropolisMember),
                              mark(city.isSisterCity)});
    }
    return table;
}

Result<PlainTable> exportCourses(Register &store, TableExporter &exporter)
{
    const Result<std::vector<Course>> courses = store.all<Course>();
    YEONSU_TRY(courses);
    exporter.begin(ListKind::Courses, ExportText::tr("Courses"));
    for (const Course &course : *courses)
        exporter.add([&](ListField field) { return exporter.cellOf(course, field); });
    return exporter.take();
}

/// Enrolments in the order of their courses, with the people in them.
struct Participants
{
    std::vector<Course> courses;
    QHash<CourseId, std::size_t> places; ///< of the courses
    QHash<PersonId, Person> people;
    std::vector<Enrolment> enrolments;

    [[nodiscard]] QString codeOf(const Enrolment &row) const { return courses[places[row.courseId]].code; }
};

Result<Participants> readParticipants(Register &store)
{
    Participants read;
    Result<std::vector<Course>> courses = store.all<Course>();
    YEONSU_TRY(courses);
    const Result<std::vector<Person>> people = store.all<Person>();
    YEONSU_TRY(people);
    Result<std::vector<Enrolment>> enrolments = store.all<Enrolment>();
    YEONSU_TRY(enrolments);
    read.courses = std::move(*courses);
    read.enrolments = std::move(*enrolments);
    for (std::size_t i = 0; i < read.courses.size(); ++i)
        read.places.insert(read.courses[i].id, i);
    read.people = byId(*people);
    std::stable_sort(read.enrolments.begin(), read.enrolments.end(),
                     [&read](const Enrolment &left, const Enrolment &right) {
                         return read.places[left.courseId] < read.places[right.courseId];
                     });
    return read;
}

void addParticipant(TableExporter &exporter, const Person &person, const Enrolment *enrolment,
                    const QString &courseCode)
{
    exporter.add([&](ListField field) {
        const TableCell own = exporter.cellOf(person, field);
        const bool isOfEnrolment = std::holds_alternative<std::monostate>(own) && enrolment;
        return isOfEnrolment ? exporter.cellOf(*enrolment, courseCode, field) : own;
    });
}

Result<PlainTable> exportEnrolments(Register &store, TableExporter &exporter)
{
    const Result<Participants> read = readParticipants(store);
    YEONSU_TRY(read);
    exporter.begin(ListKind::People, ExportText::tr("Enrolments"));
    for (const Enrolment &row : read->enrolments)
        addParticipant(exporter, read->people[row.personId], &row, read->codeOf(row));
    return exporter.take();
}

Result<PlainTable> exportPeople(Register &store, TableExporter &exporter)
{
    const Result<Participants> read = readParticipants(store);
    YEONSU_TRY(read);
    QHash<PersonId, const Enrolment *> latest;
    for (const Enrolment &row : read->enrolments)
        latest[row.personId] = &row;
    std::vector<Person> people(read->people.begin(), read->people.end());
    std::sort(people.begin(), people.end(),
              [](const Person &left, const Person &right) { return left.id < right.id; });
    exporter.begin(ListKind::People, ExportText::tr("People"));
    for (const Person &person : people) {
        const Enrolment *enrolment = latest.value(person.id);
        addParticipant(exporter, person, enrolment, enrolment ? read->codeOf(*enrolment) : QString());
    }
    return exporter.take();
}

Result<PlainTable> exportHeadcounts(Register &store, TableExporter &exporter)
{
    const Result<std::vector<Course>> courses = store.all<Course>();
    YEONSU_TRY(courses);
    exporter.begin(ListKind::Headcounts, ExportText::tr("Headcounts"));
    for (const Course &course : *courses) {
        const Result<std::vector<Headcount>> rows = store.headcountsOf(course.id);
        YEONSU_TRY(rows);
        for (const Headcount &row : *rows)
            exporter.add([&](ListField field) { return exporter.cellOf(row, course.code, field); });
    }
    return exporter.take();
}

Result<PlainTable> exportPlaces(Register &store, const TableExporter &exporter,
                                const std::vector<City> &cities)
{
    const Result<std::vector<CityAlias>> rows = store.all<CityAlias>();
    YEONSU_TRY(rows);
    QHash<CityId, QStringList> aliases;
    for (const CityAlias &alias : *rows)
        aliases[alias.cityId].append(alias.name);
    return exporter.places(ExportText::tr("Places"), aliases, cities);
}

} // namespace

Result<PlainTable> exportedTable(Register &store, ExportTable table, Language language,
                                 PersonalData personalData)
{
    const Result<ReferenceRows> rows = store::readReferenceRows(store.database());
    YEONSU_TRY(rows);
    TableExporter exporter(*rows, language, personalData);
    switch (table) {
    case ExportTable::Courses:
        return exportCourses(store, exporter);
    case ExportTable::People:
        return exportPeople(store, exporter);
    case ExportTable::Enrolments:
        return exportEnrolments(store, exporter);
    case ExportTable::Headcounts:
        return exportHeadcounts(store, exporter);
    case ExportTable::Places:
        return exportPlaces(store, exporter, rows->cities);
    }
    Q_UNREACHABLE();
}

} // namespace yeonsu
