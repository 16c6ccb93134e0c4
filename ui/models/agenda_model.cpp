#include "models/agenda_model.h"

#include "domain/programme.h"
#include "models/shown_list.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

const QString mimeType = u"application/x-yeonsu-agenda-item"_s;

/// Midnight at the end of the day is 24:00.
QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

} // namespace

QString timeText(const AgendaSummary &row)
{
    const QString day = row.hasDay ? row.item.day.toString(u"MM-dd "_s) : QString();
    return u"%1%2–%3"_s.arg(day, clockText(startMinute(row.item)), clockText(endMinute(row.item)));
}

AgendaModel::AgendaModel(Register &store, Language language, QObject *parent)
    : SummaryModel(store, language, parent)
{
    connect(&store, &Register::changed, this, &AgendaModel::keepOrder);
}

/// An item that has another time has another place, too.
void AgendaModel::keepOrder(const AppliedChange &act)
{
    const auto &changes = act.changeSet.changes;
    if (std::any_of(changes.begin(), changes.end(), isChangeOf<AgendaItem>))
        rearrange();
}

void AgendaModel::setForum(ForumId id)
{
    m_forumId = id;
    reload();
}

std::vector<TableCell> AgendaModel::total() const
{
    qint64 minutes = 0;
    for (int row = 0; row < rowCount(); ++row)
        minutes += index(row, Minutes).data().toInt();
    std::vector<TableCell> cells(ColumnCount);
    cells[Part] = tr("Total");
    cells[Minutes] = minutes;
    return cells;
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Minutes)
        return alignmentOfNumbers;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part:
        return tr("Part");
    case Time:
        return tr("Time");
    case Minutes:
        return tr("Minutes");
    case Title:
        return tr("Title");
    case Presenter:
        return tr("Presenter");
    case About:
        return tr("City, outcome");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = SummaryModel::flags(index);
    if (!m_isMovable)
        return usual;
    // Between rows only, which is on none of them.
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual | Qt::ItemIsDropEnabled;
}

QStringList AgendaModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *AgendaModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType, QByteArray::number(idAt(indexes.front().row()).value()));
    return data;
}

/// Nothing has been moved here yet, so that the view must not take the row away.
bool AgendaModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/,
                               const QModelIndex &parent)
{
    const AgendaItemId id(data->data(mimeType).toLongLong());
    if (action == Qt::MoveAction && !parent.isValid() && rowOf(id) >= 0)
        emit placeRequested(id, row < 0 ? rowCount() : row);
    return false;
}

std::function<Result<std::vector<AgendaItemId>>(Database &)> AgendaModel::idQuery() const
{
    return [id = m_forumId](Database &database) { return agendaIds(database, id); };
}

Result<std::vector<AgendaSummary>> AgendaModel::fetchSummaries(std::span<const AgendaItemId> ids) const
{
    return agendaSummaries(database(), ids);
}

QVariant AgendaModel::valueOf(const AgendaSummary &row, int column) const
{
    switch (column) {
    case Part:
        return row.item.part;
    case Time:
        return timeText(row);
    case Minutes:
        return row.item.minutes;
    case Title:
        return row.item.title;
    case Presenter:
        return row.item.presenter;
    case About: {
        QStringList parts{row.city.in(language()), row.outcome.in(language())};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case Note:
        return row.item.note;
    default:
        return {};
    }
}

void AgendaModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<AgendaItem>(change, touched);
    touched.isEverything |= isChangeOf<City, Outcome, Person, Forum>(change);
}

} // namespace yeonsu
