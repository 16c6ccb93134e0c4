#include "models/kept_long_model.h"

#include "models/shown_list.h"

namespace yeonsu {

KeptLongModel::KeptLongModel(ActWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void KeptLongModel::setPeople(std::vector<KeptPerson> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

std::vector<PersonId> KeptLongModel::idsAt(const QModelIndexList &rows) const
{
    std::vector<PersonId> ids;
    ids.reserve(std::size_t(rows.size()));
    for (const QModelIndex &row : rows)
        ids.push_back(m_people[std::size_t(row.row())].id);
    return ids;
}

int KeptLongModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int KeptLongModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeptLongModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // What was then may be told with a name.
    if (role == ColumnRole::IsPersonal)
        return section == Name || section == What;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Since:
        return tr("Since");
    case What:
        return tr("What was then");
    default:
        return {};
    }
}

QVariant KeptLongModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const KeptPerson &person = m_people[std::size_t(index.row())];
    switch (index.column()) {
    case Name:
        return person.name;
    case Since:
        return person.since().toString(Qt::ISODate);
    case What:
        return whatThen(person);
    default:
        return {};
    }
}

QString KeptLongModel::whatThen(const KeptPerson &person) const
{
    if (person.deletedBy)
        return tr("deleted on %1 (%2)")
            .arg(person.deletedBy->at.date().toString(Qt::ISODate), m_words(*person.deletedBy));
    return person.lastDay.isValid() ? tr("the last course ended") : tr("entered; no course since");
}

} // namespace yeonsu
