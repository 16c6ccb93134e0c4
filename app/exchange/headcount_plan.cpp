#include "exchange/headcount_plan.h"

#include "exchange/plan_parts.h"
#include "exchange/row_remarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace yeonsu {

namespace {

using HeadcountKey = std::tuple<CourseId, CityId, CountryId, ContinentId, SeniorityId>;

HeadcountKey keyOf(const Headcount &row)
{
    return {row.courseId, row.cityId, row.countryId, row.continentId, row.seniorityId};
}

class HeadcountReader
{
public:
    HeadcountReader(ListReader &reader, const ImportKnown &known)
        : m_reader(reader)
        , m_known(known)
    {
    }

    /// What is wrong is a problem of the reader.
    Headcount read()
    {
        Headcount row;
        const std::optional<std::size_t> course = m_reader.course();
        if (course)
            row.courseId = m_known.courses.all()[*course].id;
        const std::optional<int> number = m_reader.number(ListField::Number);
        if (!number)
            m_reader.complain(ListField::Number,
                              QCoreApplication::translate("ListReader", "The number is missing."));
        row.number = number.value_or(0);
        const std::optional<ContinentId> continent =
            m_reader.value(ListField::Continent, m_continents,
                           [this](const QString &text) { return m_known.values.continent(text); });
        // The most exact one that is known.
        const ListedPlace place = m_reader.place();
        row.cityId = place.city;
        if (place.city.isNull())
            row.countryId = place.country;
        if (place.city.isNull() && place.country.isNull())
            row.continentId = continent.value_or(ContinentId());
        row.seniorityId = m_reader.seniority().value_or(SeniorityId());
        row.note = m_reader.longText(ListField::Note);
        return row;
    }

private:
    ListReader &m_reader;
    const ImportKnown &m_known;
    Remembered<ContinentId> m_continents;
};

} // namespace

Result<ImportPlan> planHeadcounts(const ImportList &list, const ImportDecisions &decisions,
                                  const ImportKnown &known, const std::stop_token &stop)
{
    ImportPlan plan;
    plan.kind = ListKind::Headcounts;
    std::map<HeadcountKey, std::vector<int>> there;
    for (const Headcount &headcount : known.headcounts)
        there[keyOf(headcount)].push_back(headcount.number);
    std::map<std::pair<HeadcountKey, int>, qint64> listed; ///< new ones, and in which row each stands first
    ListReader texts(list, decisions, known);
    HeadcountReader reader(texts, known);
    CityRemarks newCities(texts, known);
    const std::vector<std::size_t> rows = texts.dataRows();
    texts.learnCities(rows);
    for (const std::size_t index : rows) {
        YEONSU_TRY(checkWanted(stop));
        PlannedRow &row = plan.rows.emplace_back(PlannedRow{index, list.rows[index].number});
        texts.begin(index);
        const Headcount headcount = reader.read();
        row.seniority = headcount.seniorityId;
        row.problems = texts.takeProblems();
        if (decisions.rows.contains(row.number))
            row.verdict = RowVerdict::Skipped;
        if (row.verdict == RowVerdict::Skipped || !row.problems.empty())
            continue;
        std::vector<int> &numbers = there[keyOf(headcount)];
        const auto same = std::find(numbers.begin(), numbers.end(), headcount.number);
        row.verdict = same == numbers.end() ? RowVerdict::NewRow : RowVerdict::AlreadyThere;
        if (same != numbers.end()) {
            numbers.erase(same);
            continue;
        }
        if (!numbers.empty())
            row.remarks.append(remarkOnNumber(numbers.front()));
        const auto [twin, isFirst] =
            listed.emplace(std::pair(keyOf(headcount), headcount.number), row.number);
        if (!isFirst)
            row.remarks.append(remarkOnTwin(twin->second));
        newCities.tell(headcount.cityId, row);
        plan.headcounts.push_back(headcount);
    }
    keepUsedCities(plan, texts, known.cities);
    countRows(plan);
    return plan;
}

} // namespace yeonsu
