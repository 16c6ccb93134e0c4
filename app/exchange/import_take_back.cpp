#include "exchange/import_take_back.h"

#include "store/act_list.h"
#include "store/act_remains.h"
#include "store/row_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct TakeBackText
{
    Q_DECLARE_TR_FUNCTIONS(ImportTakeBack)
};

constexpr std::size_t mostNamed = 10;

/// "course UP-2018-01 …, participant …"
QString namesOf(Database &database, const std::vector<Row> &rows)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(rows.size(), mostNamed); ++i) {
        const QString kind = std::visit(
            []<typename Typed>(const Typed &) { return store::kindInWords(store::tableName<Typed>()); },
            rows[i]);
        names.append(kind + u' ' + store::nameInWords(database, rows[i]));
    }
    if (rows.size() > mostNamed)
        names.append(TakeBackText::tr("%n more", nullptr, int(rows.size() - mostNamed)));
    return names.join(u"; "_s);
}

} // namespace

Result<ChangeSet> takenBack(Database &database, ActId act, const std::stop_token &stop)
{
    Result<ActRemains> remains = actRemains(database, act, stop);
    YEONSU_TRY(remains);
    if (remains->isTakenBack)
        return failure(ErrorCode::NotFound, TakeBackText::tr("This import was taken back already."));
    if (!remains->laterEdits.empty())
        return failure(ErrorCode::RuleBroken,
                       TakeBackText::tr("This import cannot be taken back, as it was worked on since: %1. "
                                        "Nothing was changed.")
                           .arg(namesOf(database, remains->laterEdits)));
    const Result<std::vector<HistoryEntry>> entries = actSummaries(database, std::array{act});
    YEONSU_TRY(entries);
    ChangeSet changeSet;
    changeSet.what = entries->front().what;
    changeSet.arguments = entries->front().arguments;
    changeSet.takesBack = act.value();
    changeSet.changes = std::move(remains->back);
    return changeSet;
}

} // namespace yeonsu
