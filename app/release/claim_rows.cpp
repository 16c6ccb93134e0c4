#include "release/claim_rows.h"

#include "figures/axis.h"
#include "release/figure_words.h"
#include "store/row_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// What is shown of a row; empty where the row has nothing of it.
struct CountedRow
{
    QString course = {};
    QString city = {};
    QString country = {};
    QString seniority = {};
    qint64 people = 0; ///< 0 of what is no people
};

QHash<qint64, std::size_t> indexById(const FactRows &rows)
{
    QHash<qint64, std::size_t> found;
    found.reserve(qsizetype(rows.size()));
    for (std::size_t row = 0; row < rows.size(); ++row)
        found.insert(rows.id[row], row);
    return found;
}

class ClaimRowsMaker
{
public:
    ClaimRowsMaker(const FactTable &facts, const std::vector<Course> &courses, Language language)
        : m_facts(facts)
        , m_language(language)
        , m_cities(axisOf(facts, Dimension::City, {}))
        , m_countries(axisOf(facts, Dimension::Country, {}))
        , m_seniorities(axisOf(facts, Dimension::Seniority, {}))
        , m_enrolments(indexById(facts.enrolments()))
        , m_headcounts(indexById(facts.headcounts()))
    {
        for (const Course &course : courses)
            m_codes.insert(course.id, course.code);
        for (const Country &country : facts.reference().countries)
            m_countryNames.insert(country.id, nameIn(language, country));
        addColumns();
    }

    void add(const Claim &claim)
    {
        const RowsBehind rows = rowsBehind(m_facts, *claim.question);
        const QString figure = inWords(*claim.question, m_facts, m_language);
        for (const EnrolmentId id : rows.enrolments)
            add(claim, figure, ofFact(m_facts.enrolments(), m_enrolments.value(id.value())));
        for (const HeadcountId id : rows.headcounts)
            add(claim, figure, ofFact(m_facts.headcounts(), m_headcounts.value(id.value())));
        for (const CourseId id : rows.courses)
            add(claim, figure, {.course = m_codes.value(id)});
        for (const CityId id : rows.cities)
            add(claim, figure, ofCity(id));
        for (const CountryId id : rows.countries)
            add(claim, figure, {.country = m_countryNames.value(id)});
    }

    [[nodiscard]] PlainTable take() { return std::move(m_table); }

private:
    void addColumns()
    {
        const auto add = [this](const QString &korean, const QString &english, ColumnKind kind) {
            m_table.columns.push_back({words(korean, english), kind});
        };
        m_table.title = words(u"수치의 근거"_s, u"Rows behind the numbers"_s);
        add(u"줄"_s, u"Line"_s, ColumnKind::Number);
        add(u"칸"_s, u"Column"_s, ColumnKind::Number);
        add(u"수치"_s, u"Number"_s, ColumnKind::Text);
        add(u"지표"_s, u"Figure"_s, ColumnKind::Text);
        add(u"과정"_s, u"Course"_s, ColumnKind::Text);
        add(u"도시"_s, u"City"_s, ColumnKind::Text);
        add(u"국가"_s, u"Country"_s, ColumnKind::Text);
        add(u"직급"_s, u"Seniority"_s, ColumnKind::Text);
        add(u"인원"_s, u"People"_s, ColumnKind::Number);
    }

    [[nodiscard]] QString words(const QString &korean, const QString &english) const
    {
        return m_language == Language::Korean ? korean : english;
    }

    [[nodiscard]] CountedRow ofFact(const FactRows &rows, std::size_t index) const
    {
        const std::uint32_t place = rows.place[index];
        return {.course = m_codes.value(m_facts.courses()[rows.course[index]].id),
                .city = nameOf(m_cities, place),
                .country = nameOf(m_countries, place),
                .seniority = nameOf(m_seniorities, rows.seniority[index]),
                .people = qint64(rows.weight[index])};
    }

    [[nodiscard]] CountedRow ofCity(CityId id) const
    {
        const auto &cities = m_facts.reference().cities;
        const auto city =
            std::find_if(cities.begin(), cities.end(), [id](const City &each) { return each.id == id; });
        if (city == cities.end())
            return {};
        return {.city = nameIn(m_language, *city), .country = m_countryNames.value(city->countryId)};
    }

    [[nodiscard]] QString nameOf(const Axis &axis, std::uint32_t slot) const
    {
        const Category &category = axis.categories[axis.codes[slot]];
        return nameIn(m_language, category);
    }

    void add(const Claim &claim, const QString &figure, const CountedRow &row)
    {
        const auto text = [](const QString &word) { return word.isEmpty() ? TableCell() : TableCell(word); };
        m_table.rows.push_back({qint64(claim.line), qint64(claim.column), claim.text.simplified(), figure,
                                text(row.course), text(row.city), text(row.country), text(row.seniority),
                                row.people == 0 ? TableCell() : TableCell(row.people)});
    }

    const FactTable &m_facts;
    Language m_language;
    Axis m_cities;
    Axis m_countries;
    Axis m_seniorities;
    QHash<qint64, std::size_t> m_enrolments;
    QHash<qint64, std::size_t> m_headcounts;
    QHash<CourseId, QString> m_codes;
    QHash<CountryId, QString> m_countryNames;
    PlainTable m_table;
};

} // namespace

Result<PlainTable> claimRows(Database &database, const FactTable &facts, const std::vector<Claim> &claims,
                             Language language)
{
    const Result<std::vector<Course>> courses = store::allRows<Course>(database);
    YEONSU_TRY(courses);
    ClaimRowsMaker maker(facts, *courses, language);
    for (const Claim &claim : claims) {
        if (claim.question)
            maker.add(claim);
    }
    return maker.take();
}

} // namespace yeonsu
