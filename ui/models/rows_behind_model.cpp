#include "models/rows_behind_model.h"

#include "models/shown_list.h"
#include "store/course_list.h"
#include "store/enrolment_list.h"
#include "support/value_text.h"

#include <span>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr std::size_t blockSize = 200;
constexpr int mostKept = 20'000;
/// Of people, where their names stand, and how many they are.
constexpr int nameColumn = 0;
constexpr int peopleColumn = 6;

template <typename Row>
const Row *rowWith(const std::vector<Row> &rows, Id<Row> id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

template <typename RowId>
std::span<const RowId> part(const std::vector<RowId> &ids, std::size_t first, std::size_t last)
{
    return std::span(ids).subspan(first, std::min(last, ids.size()) - first);
}

} // namespace

RowsBehindModel::RowsBehindModel(Register &store, const FactTable &facts, Measure measure,
                                 const RowsBehind &rows, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_facts(facts)
    , m_measure(measure)
    , m_rows(rows)
    , m_language(language)
    , m_lines(mostKept)
{
    switch (measure) {
    case Measure::Attendances:
    case Measure::Persons:
        m_headings = {tr("Name"),      tr("Course"), tr("First day"), tr("City"),
                      tr("Seniority"), tr("Status"), tr("People")};
        break;
    case Measure::Courses:
        m_headings = {tr("Code"), tr("Course"), tr("Theme"), tr("First day"), tr("Status")};
        break;
    case Measure::Cities:
        m_headings = {tr("City"), tr("Country"), tr("Continent")};
        break;
    case Measure::Countries:
        m_headings = {tr("Country"), tr("Continent")};
        break;
    }
    if (measure == Measure::Persons)
        m_headings.removeLast();
}

int RowsBehindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsBehindModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant RowsBehindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == ColumnRole::IsPersonal)
        return section == nameColumn && countsPeople(m_measure);
    if (role == Qt::TextAlignmentRole && section == peopleColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_headings[section] : QVariant();
}

QVariant RowsBehindModel::data(const QModelIndex &index, int role) const
{
    const Line *line = lineAt(index.row());
    if (!line)
        return {};
    QVariant value = line->cells.value(index.column());
    if (role == Qt::DisplayRole)
        return value;
    return role == Qt::AccessibleTextRole ? valueText(value, m_language) : QVariant();
}

RowTargets RowsBehindModel::targetsOf(int row) const
{
    const Line *line = lineAt(row);
    return line ? line->targets : RowTargets();
}

std::vector<QStringList> RowsBehindModel::lines(const std::vector<int> &rows) const
{
    std::vector<QStringList> lines{m_headings};
    for (const int row : rows) {
        QStringList &line = lines.emplace_back();
        for (int column = 0; column < columnCount(); ++column)
            line.append(data(index(row, column), Qt::AccessibleTextRole).toString().simplified());
    }
    return lines;
}

const RowsBehindModel::Line *RowsBehindModel::lineAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (!m_lines.contains(std::size_t(row)))
        fetchAround(row);
    return m_lines.object(std::size_t(row));
}

void RowsBehindModel::keep(std::size_t row, const Line &line) const
{
    m_lines.insert(row, new Line(line));
}

/// The block that the row lies in. Enrolments come before headcounts; of the other rows there is one kind.
void RowsBehindModel::fetchAround(int row) const
{
    const std::size_t first = std::size_t(row) / blockSize * blockSize;
    const std::size_t last = first + blockSize;
    const std::size_t enrolments = m_rows.enrolments.size();
    if (!m_rows.courses.empty())
        fetchCourses(first, last);
    else if (enrolments == 0 && m_rows.headcounts.empty())
        fetchPlaces();
    if (first < enrolments)
        fetchEnrolments(first, last);
    if (last > enrolments && !m_rows.headcounts.empty())
        fetchHeadcounts(first > enrolments ? first - enrolments : 0, last - enrolments);
    // What is gone since is not asked for again and again.
    for (std::size_t each = first; each < std::min(last, m_rows.size()); ++each) {
        if (!m_lines.contains(each))
            keep(each, {});
    }
}

void RowsBehindModel::fetchEnrolments(std::size_t first, std::size_t last) const
{
    const auto summaries = enrolmentSummaries(m_store.database(), part(m_rows.enrolments, first, last));
    if (!summaries) {
        emit readFailed(summaries.error());
        return;
    }
    std::size_t row = first;
    for (const EnrolmentSummary &each : *summaries)
        keep(row++, {{each.person, each.course.in(m_language), each.firstDay, QVariant::fromValue(each.city),
                      QVariant::fromValue(each.seniority), QVariant::fromValue(each.status), 1},
                     {each.personId, each.courseId, {}, {}}});
}

void RowsBehindModel::fetchHeadcounts(std::size_t first, std::size_t last) const
{
    const auto summaries = headcountSummaries(m_store.database(), part(m_rows.headcounts, first, last));
    if (!summaries) {
        emit readFailed(summaries.error());
        return;
    }
    std::size_t row = m_rows.enrolments.size() + first;
    for (const HeadcountSummary &each : *summaries)
        keep(row++,
             {{tr("Headcount, without names"), each.course.in(m_language), each.firstDay,
               QVariant::fromValue(each.origin), QVariant::fromValue(each.seniority), QString(), each.number},
              {{}, each.courseId, {}, {}}});
}

void RowsBehindModel::fetchCourses(std::size_t first, std::size_t last) const
{
    const auto summaries = courseSummaries(m_store.database(), part(m_rows.courses, first, last));
    if (!summaries) {
        emit readFailed(summaries.error());
        return;
    }
    std::size_t row = first;
    for (const CourseSummary &each : *summaries)
        keep(row++, {{each.code, each.name.in(m_language), QVariant::fromValue(each.theme), each.firstDay,
                      QVariant::fromValue(each.status)},
                     {{}, each.id, {}, {}}});
}

/// Their names are in memory, and they are few.
void RowsBehindModel::fetchPlaces() const
{
    std::size_t row = 0;
    for (const CityId id : m_rows.cities) {
        const City *city = rowWith(m_facts.reference().cities, id);
        const CountryId country = city ? city->countryId : CountryId();
        keep(row++, {{city ? nameIn(m_language, *city) : QString(), nameOfCountry(country),
                      nameOfContinent(country)},
                     {{}, {}, id, {}}});
    }
    for (const CountryId id : m_rows.countries)
        keep(row++, {{nameOfCountry(id), nameOfContinent(id)}, {{}, {}, {}, id}});
}

QString RowsBehindModel::nameOfCountry(CountryId id) const
{
    const Country *country = rowWith(m_facts.reference().countries, id);
    return country ? nameIn(m_language, *country) : QString();
}

QString RowsBehindModel::nameOfContinent(CountryId id) const
{
    const Country *country = rowWith(m_facts.reference().countries, id);
    const Continent *continent =
        country ? rowWith(m_facts.reference().continents, country->continentId) : nullptr;
    return continent ? nameIn(m_language, *continent) : QString();
}

} // namespace yeonsu
