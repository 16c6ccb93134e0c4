#include "exchange/table_exporter.h"

#include "domain/vocabulary.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

TableCell day(const QDate &value)
{
    return value.isValid() ? TableCell(value) : TableCell();
}

TableCell text(const QString &value)
{
    return value.isEmpty() ? TableCell() : TableCell(value);
}

/// Without a default, so that nothing new goes out by being forgotten.
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
    case PersonNumber:
    case Organisation:
    case JobTitle:
    case Note:
        return true;
    case Country:
    case City:
    case Seniority:
    case Course:
    case Status:
    case CompletedOn:
    case Code:
    case CourseName:
    case EnglishName:
    case Theme:
    case FirstDay:
    case LastDay:
    case Mode:
    case TargetRegion:
    case Venue:
    case Partner:
    case Capacity:
    case Continent:
    case Number:
        return false;
    }
    Q_UNREACHABLE();
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

} // namespace

QStringList personalHeadings(ListKind kind, Language language)
{
    QStringList headings;
    for (const ListField field : fieldsOf(kind)) {
        if (field != ListField::Name && isPersonal(field))
            headings.append(headingOf(kind, field, language));
    }
    return headings;
}

TableExporter::TableExporter(const ReferenceRows &rows, Language language, PersonalData personalData)
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

void TableExporter::begin(ListKind kind, const QString &title)
{
    m_table.title = title;
    for (const ListField field : fieldsOf(kind)) {
        if (field == ListField::Name || (m_personalData == PersonalData::LeftOut && isPersonal(field)))
            continue;
        m_fields.push_back(field);
        m_table.columns.push_back({headingOf(kind, field, m_language), kindOf(field)});
    }
}

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
        return text(isErased(row) ? displayName(row) : row.givenName);
    case LocalName:
        return text(row.localName);
    case NameOrder:
        return wordsFor(row.nameOrder).in(m_language);
    case Email:
        return text(row.email);
    case PersonNumber:
        return QString::number(row.id.value());
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

} // namespace yeonsu
