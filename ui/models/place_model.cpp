#include "models/place_model.h"

#include "support/background.h"
#include "support/value_text.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

bool hasSamePlaces(const PlaceTree &one, const PlaceTree &other)
{
    return std::equal(one.rows.begin(), one.rows.end(), other.rows.begin(), other.rows.end(),
                      [](const PlaceRow &left, const PlaceRow &right) { return left.key == right.key; });
}

} // namespace

PlaceModel::PlaceModel(Register &store, const LiveFacts &facts, Language language, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_facts(facts)
    , m_language(language)
    , m_tree(std::make_shared<PlaceTree>())
{
    connect(&facts, &LiveFacts::changed, this, &PlaceModel::recount);
    connect(&store, &Register::changed, this, &PlaceModel::followAct);
}

void PlaceModel::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (isFollowing && m_isStale)
        recount();
}

/// Other spellings are no facts; the facts have told of the act before.
void PlaceModel::followAct(const AppliedChange &act)
{
    const auto isOfAlias = [](const RowChange &change) {
        return std::holds_alternative<CityAlias>(change.after ? *change.after : *change.before);
    };
    const std::vector<RowChange> &changes = act.changeSet.changes;
    if (std::none_of(changes.begin(), changes.end(), isOfAlias))
        return;
    m_areAliasesStale = true;
    recount();
}

void PlaceModel::recount()
{
    m_isStale = true;
    if (!m_isFollowing || m_isCounting || !m_facts.isLoaded())
        return;
    if (m_areAliasesStale) {
        Result<std::vector<CityAlias>> aliases = m_store.all<CityAlias>();
        if (!aliases) {
            emit readFailed(aliases.error());
            return;
        }
        m_aliases = std::make_shared<std::vector<CityAlias>>(std::move(*aliases));
    }
    m_isStale = m_areAliasesStale = false;
    m_isCounting = true;
    // The facts go on being followed here while they are counted there.
    const auto facts = std::make_shared<const FactTable>(m_facts.table());
    const auto work = [facts, aliases = m_aliases, language = m_language]() -> Tree {
        return std::make_shared<PlaceTree>(placeTree(*facts, *aliases, language));
    };
    readWithPatience(this, work, [this](const Tree &tree) { take(tree); });
}

/// What changed meanwhile is counted next.
void PlaceModel::take(const Tree &tree)
{
    m_isCounting = false;
    m_isLoaded = true;
    show(tree);
    emit loaded();
    if (m_isStale)
        recount();
}

/// By value: it may be the tree that is shown, in another order.
void PlaceModel::show(Tree tree)
{
    const ShownPlaces shown = shownPlaces(*tree, m_query);
    if (shown == m_shown && hasSamePlaces(*tree, *m_tree)) {
        const Tree before = std::exchange(m_tree, std::move(tree));
        tellChangedRows(*before);
    } else {
        beginResetModel();
        m_tree = std::move(tree);
        m_shown = shown;
        indexPlaces();
        endResetModel();
    }
}

void PlaceModel::indexPlaces()
{
    m_rowOf.clear();
    m_shownOf.clear();
    for (std::size_t i = 0; i < m_tree->rows.size(); ++i)
        m_rowOf.insert(m_tree->rows[i].key, int(i));
    for (std::size_t i = 0; i < m_shown.places.size(); ++i)
        m_shownOf.insert(m_tree->rows[std::size_t(m_shown.places[i].row)].key, int(i));
}

void PlaceModel::tellChangedRows(const PlaceTree &before)
{
    if (before.personsAreAtLeast != m_tree->personsAreAtLeast)
        emit headerDataChanged(Qt::Horizontal, Persons, Persons);
    for (std::size_t i = 0; i < m_shown.places.size(); ++i) {
        const auto row = std::size_t(m_shown.places[i].row);
        if (before.rows[row] != m_tree->rows[row])
            emit dataChanged(indexAt(int(i)), indexAt(int(i), ColumnCount - 1));
    }
}

const ShownPlace &PlaceModel::shownAt(const QModelIndex &index) const
{
    return m_shown.places[std::size_t(index.internalId())];
}

QModelIndex PlaceModel::indexAt(int place, int column) const
{
    return createIndex(m_shown.places[std::size_t(place)].place, column, quintptr(place));
}

QModelIndex PlaceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &siblings = parent.isValid() ? shownAt(parent).children : m_shown.roots;
    return createIndex(row, column, quintptr(siblings[std::size_t(row)]));
}

QModelIndex PlaceModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || shownAt(index).parent < 0)
        return {};
    return indexAt(shownAt(index).parent);
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown.roots.size());
    return parent.column() == 0 ? int(shownAt(parent).children.size()) : 0;
}

int PlaceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const PlaceRow &PlaceModel::rowAt(const QModelIndex &index) const
{
    return m_tree->rows[std::size_t(shownAt(index).row)];
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return valueAt(index);
    return role == Qt::AccessibleTextRole ? QVariant(valueText(valueAt(index), m_language)) : QVariant();
}

QVariant PlaceModel::valueAt(const QModelIndex &index) const
{
    const PlaceRow &row = rowAt(index);
    const bool isKorean = m_language == Language::Korean;
    switch (index.column()) {
    case Name:
        return (row.key.kind == PlaceKind::Unknown ? wordsForUnknown() : row.name).in(m_language);
    case OtherName:
        return isKorean ? row.name.english : row.name.korean;
    case Cities:
        return row.key.kind == PlaceKind::City ? QVariant() : int(row.numbers.cities);
    case Courses:
        return int(row.numbers.courses);
    case Attendances:
        return int(row.numbers.attendances);
    case Persons:
        return int(row.numbers.persons);
    case Marks:
        return marksOf(row);
    default:
        return {};
    }
}

QString PlaceModel::marksOf(const PlaceRow &row)
{
    QStringList marks;
    if (row.isMetropolisMember)
        marks.append(tr("Metropolis"));
    if (row.isSisterCity)
        marks.append(tr("Sister city"));
    return marks.join(u" · "_s);
}

QVariant PlaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section >= Cities && section <= Persons)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Place");
    case OtherName:
        return m_language == Language::Korean ? tr("English name") : tr("Korean name");
    case Cities:
        return tr("Cities");
    case Courses:
        return tr("Courses");
    case Attendances:
        return tr("Attendances");
    case Persons:
        return m_tree->personsAreAtLeast ? tr("Persons (at least)") : tr("Persons");
    case Marks:
        return tr("Marks");
    default:
        return {};
    }
}

Qt::ItemFlags PlaceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool isName = index.isValid() && index.column() <= OtherName;
    if (m_isEditable && isName && keyAt(index).kind != PlaceKind::Unknown)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void PlaceModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    PlaceQuery query = m_query;
    query.sort = PlaceSort(column);
    query.order = order;
    m_query = query;
    show(m_tree);
}

void PlaceModel::setQuery(const PlaceQuery &query)
{
    const PlaceQuery before = std::exchange(m_query, query);
    m_query.sort = before.sort;
    m_query.order = before.order;
    show(m_tree);
}

QModelIndex PlaceModel::indexOf(const PlaceKey &key) const
{
    const int place = m_shownOf.value(key, -1);
    return place < 0 ? QModelIndex() : indexAt(place);
}

const PlaceRow *PlaceModel::find(const PlaceKey &key) const
{
    const int row = m_rowOf.value(key, -1);
    return row < 0 ? nullptr : &m_tree->rows[std::size_t(row)];
}

std::vector<const PlaceRow *> PlaceModel::around(const PlaceKey &key) const
{
    std::vector<const PlaceRow *> rows;
    for (const PlaceRow *row = find(key); row && row->parent >= 0;) {
        row = &m_tree->rows[std::size_t(row->parent)];
        rows.push_back(row);
    }
    return rows;
}

std::vector<const PlaceRow *> PlaceModel::citiesIn(CountryId id) const
{
    const int country = m_rowOf.value(placeKey(id), -1);
    std::vector<const PlaceRow *> cities;
    for (const PlaceRow &row : m_tree->rows) {
        if (row.key.kind == PlaceKind::City && row.parent == country)
            cities.push_back(&row);
    }
    std::sort(cities.begin(), cities.end(), [](const PlaceRow *one, const PlaceRow *other) {
        return std::tie(one->nameKey, one->key) < std::tie(other->nameKey, other->key);
    });
    return cities;
}

bool PlaceModel::isOnlyAround(const QModelIndex &index) const
{
    return !shownAt(index).isAskedFor;
}

PlaceModel::Count PlaceModel::countOf(PlaceKind kind) const
{
    Count count;
    for (const PlaceRow &row : m_tree->rows)
        count.all += row.key.kind == kind;
    for (const ShownPlace &place : m_shown.places)
        count.shown += m_tree->rows[std::size_t(place.row)].key.kind == kind;
    return count;
}

} // namespace yeonsu
