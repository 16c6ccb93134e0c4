#include "editing/history_text.h"

#include "editing/act_words.h"
#include "store/act_list.h"
#include "store/act_rows.h"
#include "support/value_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

constexpr std::size_t mostRows = 3;   // told of one act
constexpr std::size_t mostFields = 4; // told of one row
constexpr qsizetype longestValue = 60;

/// In one line that can be taken in at a glance.
QString inShort(const QString &value)
{
    const QString text = value.simplified();
    if (text.isEmpty())
        return u"–"_s;
    return text.size() > longestValue ? text.left(longestValue - 1) + u'…' : text;
}

/// "Status: Applied → Completed; City: – → Hanoi"
Result<QString> fieldsText(Register &store, ActRowId id)
{
    const auto fields = actRowChange(store.database(), id).and_then([&](const RowChange &change) {
        return fieldsInWords(store.database(), change);
    });
    YEONSU_TRY(fields);
    QStringList parts;
    for (std::size_t i = 0; i < std::min(fields->size(), mostFields); ++i) {
        const FieldInWords &field = (*fields)[i];
        parts.append(u"%1: %2 → %3"_s.arg(field.name, inShort(field.before), inShort(field.after)));
    }
    if (fields->size() > mostFields)
        parts.append(u"…"_s);
    return parts.join(u"; "_s);
}

/// What the act did to one row; nothing where its own words say it all.
Result<QString> rowText(Register &store, const ActRow &row, const Record &record)
{
    const bool isItself = row.record == record;
    switch (row.effect) {
    case RowEffect::Added:
        return isItself ? QString() : HistoryText::tr("added: %1").arg(row.name);
    case RowEffect::Deleted:
        return isItself ? QString() : HistoryText::tr("removed: %1").arg(row.name);
    case RowEffect::Edited:
        return fieldsText(store, row.id).map([&](const QString &fields) {
            if (isItself)
                return fields;
            // Of what was erased the history tells no fields.
            return fields.isEmpty() ? row.name : u"%1: %2"_s.arg(row.name, fields);
        });
    }
    Q_UNREACHABLE();
}

Result<QStringList> changesOf(Register &store, ActId act, const Record &record)
{
    Result<std::vector<ActRowId>> ids = actRowIds(store.database(), act, record);
    YEONSU_TRY(ids);
    const std::size_t count = ids->size();
    ids->resize(std::min(count, mostRows));
    const Result<std::vector<ActRow>> rows = actRows(store.database(), *ids);
    YEONSU_TRY(rows);
    QStringList lines;
    for (const ActRow &row : *rows) {
        const Result<QString> text = rowText(store, row, record);
        YEONSU_TRY(text);
        if (!text->isEmpty())
            lines.append(*text);
    }
    if (count > mostRows)
        lines.append(HistoryText::tr("and %n more", nullptr, int(count - mostRows)));
    return lines;
}

} // namespace

QString actSentence(const HistoryEntry &act)
{
    const QString words = actInWords(act.what, act.arguments);
    if (act.takesBack)
        return HistoryText::tr("Undid: %1").arg(words);
    return act.takenBackBy ? HistoryText::tr("%1 (undone)").arg(capitalised(words)) : capitalised(words);
}

QString timeAndActor(const HistoryEntry &act)
{
    QStringList parts{valueText(act.at, Language::English), act.actor};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Result<RecentActs> recentActs(Register &store, const Record &record, int most)
{
    HistoryQuery query;
    query.record = record;
    Result<std::vector<ActId>> ids = actIds(store.database(), query);
    YEONSU_TRY(ids);
    RecentActs recent{{}, int(ids->size())};
    ids->resize(std::min(ids->size(), std::size_t(most)));
    const Result<std::vector<HistoryEntry>> acts = actSummaries(store.database(), *ids);
    YEONSU_TRY(acts);
    for (const HistoryEntry &act : *acts) {
        const Result<QStringList> changes = changesOf(store, act.id, record);
        YEONSU_TRY(changes);
        recent.acts.push_back({act, *changes});
    }
    return recent;
}

} // namespace yeonsu
