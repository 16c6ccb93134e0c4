#include "models/release_model.h"

#include "release/printed_title.h"
#include "support/value_text.h"

namespace yeonsu {

namespace {

/// In the order of the columns.
constexpr std::array columns{ReleaseColumn::Title, ReleaseColumn::Day, ReleaseColumn::State,
                             ReleaseColumn::Department};
static_assert(columns.size() == ReleaseModel::ColumnCount);

} // namespace

ReleaseModel::ReleaseModel(Register &store, const LiveFacts &facts, Language language, QObject *parent)
    : SummaryModel(store, language, parent)
    , m_facts(facts)
{
    connect(&facts, &LiveFacts::changed, this, &ReleaseModel::fillTitlesAnew);
}

void ReleaseModel::fillTitlesAnew()
{
    m_titles.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, Title), index(rowCount() - 1, Title));
}

/// Counted once for each state of the figures, as a list asks for its texts often.
QString ReleaseModel::titleOf(const ReleaseSummary &release) const
{
    if (release.draftTitle.isEmpty() || !m_facts.isLoaded())
        return release.title;
    const QString key = toKey(release.language) + release.draftTitle;
    const auto known = m_titles.constFind(key);
    if (known != m_titles.constEnd())
        return *known;
    Release draft;
    draft.title = release.draftTitle;
    draft.language = release.language;
    return *m_titles.insert(key, printedTitle(draft, m_facts.table()));
}

int ReleaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReleaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Release");
    case Day:
        return tr("Day");
    case State:
        return tr("State");
    case Department:
        return tr("Department");
    default:
        return {};
    }
}

void ReleaseModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sort = columns[std::size_t(column)];
    m_order = order;
    rearrange();
}

QString ReleaseModel::columnKey(int column) const
{
    return toKey(columns[std::size_t(column)]);
}

std::function<Result<std::vector<ReleaseId>>(Database &)> ReleaseModel::idQuery() const
{
    const ReleaseQuery query{search(), m_sort, m_order};
    return [query](Database &database) { return releaseIds(database, query); };
}

Result<std::vector<ReleaseSummary>> ReleaseModel::fetchSummaries(std::span<const ReleaseId> ids) const
{
    return releaseSummaries(database(), ids);
}

QVariant ReleaseModel::valueOf(const ReleaseSummary &release, int column) const
{
    switch (column) {
    case Title:
        return titleOf(release);
    case Day:
        return release.day;
    case State:
        return QVariant::fromValue(wordsFor(release.state));
    case Department:
        return release.department;
    default:
        return {};
    }
}

void ReleaseModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<Release>(change, touched);
}

} // namespace yeonsu
