#include "domain/time_text.h"
#include "editing/programme_acts.h"
#include "models/agenda_model.h"
#include "pages/cell_edit_parts.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// A column whose cells show `get` of the item and write by `set`, which may move the rest.
template <typename Get, typename Set>
CellEdit itemEdit(Register &store, Get get, Set set)
{
    Register *const from = &store;
    return {{[from, get](const QModelIndex &index) -> QVariant {
                 const Result<std::optional<AgendaItem>> item = from->find(idOf<AgendaItem>(index));
                 return item && *item ? QVariant(get(**item)) : QVariant();
             },
             {}},
            [from, set](const std::vector<qint64> &ids, const QVariant &value) -> Result<ChangeSet> {
                const Result<std::optional<AgendaItem>> before = from->find(AgendaItemId(ids.front()));
                YEONSU_TRY(before);
                if (!*before)
                    return ChangeSet();
                AgendaItem after = **before;
                set(after, value.toString());
                return savedAgendaItem(*from, *before, after);
            }};
}

CellEdit textEdit(Register &store, QString AgendaItem::*text)
{
    return itemEdit(
        store, [text](const AgendaItem &item) { return item.*text; },
        [text](AgendaItem &item, const QString &typed) { item.*text = typed; });
}

} // namespace

std::map<int, CellEdit> agendaCellEdits(Register &store)
{
    std::map<int, CellEdit> edits;
    edits[AgendaModel::Part] = textEdit(store, &AgendaItem::part);
    edits[AgendaModel::Title] = textEdit(store, &AgendaItem::title);
    edits[AgendaModel::Presenter] = textEdit(store, &AgendaItem::presenter);
    edits[AgendaModel::Note] = textEdit(store, &AgendaItem::note);
    edits[AgendaModel::Time] = itemEdit(
        store, [](const AgendaItem &item) { return item.starts.toString(u"HH:mm"_s); },
        [](AgendaItem &item, const QString &typed) { item.starts = timeFromText(typed); });
    // What is no number is refused with the rule's own words.
    edits[AgendaModel::Minutes] = itemEdit(
        store, [](const AgendaItem &item) { return QString::number(item.minutes); },
        [](AgendaItem &item, const QString &typed) { item.minutes = typed.trimmed().toInt(); });
    return edits;
}

} // namespace yeonsu
