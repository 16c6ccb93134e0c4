#include "models/history_model.h"

#include "models/shown_list.h"
#include "store/act_rows.h"
#include "store/row_words.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int mostRowsNamed = 50; // of more, the first says nothing
}

HistoryModel::HistoryModel(Register &store, const ActWords &words, Language language, QObject *parent)
    : SummaryModel(store, language, parent)
    , m_words(words)
{
    readAside();
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Rows)
        return alignmentOfNumbers;
    // An act names the rows that it was on, and so people.
    if (role == ColumnRole::IsPersonal)
        return section == What || section == About;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case About:
        return tr("About");
    case Who:
        return tr("Who");
    case Rows:
        return tr("Rows");
    default:
        return {};
    }
}

QString HistoryModel::columnKey(int column) const
{
    constexpr std::array keys{"when"_L1, "what"_L1, "about"_L1, "who"_L1, "rows"_L1};
    static_assert(keys.size() == ColumnCount);
    return keys[std::size_t(column)];
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    m_query = query;
    reload();
}

std::function<Result<std::vector<ActId>>(Database &)> HistoryModel::idQuery() const
{
    HistoryQuery query = m_query;
    for (const QString &word : search().split(u' ', Qt::SkipEmptyParts))
        query.search.push_back({word, m_words.actsSaying(word), store::columnsSaying(word)});
    return [query](Database &database) { return actIds(database, query); };
}

Result<std::vector<ListedAct>> HistoryModel::fetchSummaries(std::span<const ActId> ids) const
{
    const Result<std::vector<HistoryEntry>> acts = actSummaries(database(), ids);
    YEONSU_TRY(acts);
    std::vector<ActId> named;
    for (const HistoryEntry &act : *acts) {
        if (act.rows <= mostRowsNamed)
            named.push_back(act.id);
    }
    const Result<QHash<ActId, QString>> names = firstRowNames(database(), named);
    YEONSU_TRY(names);
    std::vector<ListedAct> listed;
    listed.reserve(acts->size());
    for (const HistoryEntry &act : *acts)
        listed.push_back({act, names->value(act.id)});
    return listed;
}

QVariant HistoryModel::valueOf(const ListedAct &act, int column) const
{
    switch (column) {
    case When:
        return act.at;
    case What:
        return m_words.sentence(act);
    case About:
        return act.about;
    case Who:
        return act.actor;
    case Rows:
        return act.rows;
    default:
        return {};
    }
}

/// Names are those of now, and an act that this one takes back is marked.
void HistoryModel::collectTouchedByAct(const AppliedChange &act, Touched &touched) const
{
    touched.inserted.insert(act.id);
    touched.isEverything = true;
}

} // namespace yeonsu
