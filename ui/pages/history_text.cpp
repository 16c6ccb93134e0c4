#include "pages/history_text.h"

#include "editing/act_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString sentence(const HistoryEntry &entry)
{
    QString act = actInWords(entry.what, entry.arguments);
    if (!act.isEmpty())
        act[0] = act[0].toUpper();
    if (entry.takesBack)
        act = HistoryText::tr("Undid: %1").arg(actInWords(entry.what, entry.arguments));
    else if (entry.takenBackBy)
        act = HistoryText::tr("%1 (undone)").arg(act);
    const QString time = entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QStringList parts{time, act, entry.actor};
    return parts.filter(QRegularExpression(u"."_s)).join(u" · "_s);
}

} // namespace

Result<QStringList> historyOfPerson(Register &store, PersonId id)
{
    std::map<qint64, HistoryEntry> entries;
    const auto take = [&entries](const std::vector<HistoryEntry> &found) {
        for (const HistoryEntry &entry : found)
            entries.emplace(entry.id, entry);
    };
    const Result<std::vector<HistoryEntry>> own = store.historyOf(id);
    YEONSU_TRY(own);
    take(*own);
    const Result<std::vector<Enrolment>> enrolments = store.enrolmentsOf(id);
    YEONSU_TRY(enrolments);
    for (const Enrolment &enrolment : *enrolments) {
        const Result<std::vector<HistoryEntry>> found = store.historyOf(enrolment.id);
        YEONSU_TRY(found);
        take(*found);
    }
    QStringList lines;
    for (const auto &[entryId, entry] : entries)
        lines.prepend(sentence(entry));
    return lines;
}

} // namespace yeonsu
