#include "commandline/import_command.h"

#include "commandline/import_options.h"
#include "commandline/output.h"
#include "commandline/output_file.h"
#include "commandline/register_source.h"
#include "exchange/identity_columns.h"
#include "exchange/import_report.h"
#include "exchange/list_file.h"
#include "sheets/reading_error.h"
#include "store/import_batches.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Everything that bringing a list in stands on.
struct Import
{
    ImportOrder order;
    ListFile file;
    ImportList list;
    std::shared_ptr<const ImportKnown> known;
    ImportPlan plan;
};

/// The keys of each kind of list, in the order of the contract.
std::vector<std::pair<QLatin1StringView, int>> countsOf(const ImportPlan &plan)
{
    const ImportCounts &counts = plan.counts;
    switch (plan.kind) {
    case ListKind::Courses:
        return {{"rows"_L1, counts.rows},
                {"new_courses"_L1, counts.newCourses},
                {"changed_courses"_L1, counts.changedCourses},
                {"already"_L1, counts.already},
                {"errors"_L1, counts.errors}};
    case ListKind::People:
        return {{"rows"_L1, counts.rows},
                {"new_people"_L1, counts.newPeople},
                {"joined_people"_L1, counts.joinedPeople},
                {"enrolments"_L1, counts.enrolments},
                {"already"_L1, counts.already},
                {"perhaps"_L1, counts.perhaps},
                {"errors"_L1, counts.errors}};
    case ListKind::Headcounts:
        return {{"rows"_L1, counts.rows},
                {"headcounts"_L1, counts.headcounts},
                {"already"_L1, counts.already},
                {"errors"_L1, counts.errors}};
    }
    Q_UNREACHABLE();
}

/// In one line; QJsonObject would order the keys by the alphabet.
QString jsonLine(const ImportPlan &plan)
{
    QStringList parts;
    for (const auto &[key, count] : countsOf(plan))
        parts.append(u"\"%1\": %2"_s.arg(key).arg(count));
    return u'{' + parts.join(u", "_s) + u'}';
}

/// Only the first of them: a whole list may be of another kind.
template <typename IsTold, typename Words>
void printRows(const ImportPlan &plan, IsTold isTold, Words words)
{
    constexpr int mostTold = 20;
    int told = 0;
    for (const PlannedRow &row : plan.rows) {
        if (isTold(row) && ++told <= mostTold)
            printMessage(ImportText::tr("Row %1: %2").arg(row.number).arg(words(row)));
    }
    if (told > mostTold)
        printMessage(ImportText::tr("… and %n more rows.", nullptr, told - mostTold));
}

void printLeftOut(const Import &import)
{
    const auto reason = [&import](const PlannedRow &row) {
        const QString why = reasonForLogs(row, import.list);
        return row.verdict == RowVerdict::Perhaps ? wordsFor(row.verdict) + u": "_s + why : why;
    };
    printRows(
        import.plan, [](const PlannedRow &row) { return isLeftOut(row.verdict); }, reason);
}

/// Rows that are brought in, or are there, but of which not everything is kept as the list has it.
void printRowRemarks(const Import &import)
{
    const auto isTold = [](const PlannedRow &row) {
        return !isLeftOut(row.verdict) && !row.remarks.isEmpty();
    };
    printRows(import.plan, isTold,
              [&import](const PlannedRow &row) { return reasonForLogs(row, import.list); });
}

/// By their headings, or by their letters.
QStringList unreadColumns(const ImportList &list)
{
    QStringList unread;
    for (std::size_t i = 0; i < list.layout.columns.size(); ++i) {
        const ListColumn &column = list.layout.columns[i];
        const auto isFilled = [i](const SheetRow &row) { return !row.cells.value(qsizetype(i)).isEmpty(); };
        if (column.field)
            continue;
        if (!column.heading.isEmpty())
            unread.append(column.heading);
        else if (std::any_of(list.rows.begin() + qsizetype(list.layout.firstRow), list.rows.end(), isFilled))
            unread.append(ReadingError::columnName(qsizetype(i)));
    }
    return unread;
}

/// What one should know of the file, although nothing is wrong with it.
void printRemarks(const Import &import, const std::optional<ImportBatch> &before)
{
    if (before)
        printMessage(ImportText::tr("This file was brought in before, on %1.")
                         .arg(before->at.date().toString(Qt::ISODate)));
    for (const IdentityColumn &column : identityColumns(import.list))
        printMessage(inWords(column));
    const QStringList unread = unreadColumns(import.list);
    if (!unread.isEmpty())
        printMessage(ImportText::tr("Columns that were not read: %1.").arg(unread.join(u", "_s)));
    const auto hidden = std::count_if(import.list.rows.begin(), import.list.rows.end(),
                                      [](const SheetRow &row) { return row.isHidden; });
    if (hidden > 0)
        printMessage(ImportText::tr("%n hidden rows of the sheet were read, too.", nullptr, int(hidden)));
}

bool isRefused(const Import &import)
{
    return import.order.isStrict && import.plan.counts.errors > 0;
}

Result<void> writeReport(const Import &import)
{
    const bool isWritten = !import.order.isDryRun && !isRefused(import);
    return writeTable(importReport(import.plan, import.list, *import.known,
                                   isWritten ? ImportState::Written : ImportState::Planned),
                      import.order.reportPath);
}

/// Whoever expected another one sees that it is not this one that was read.
void printUnreadSheets(const ListFile &file)
{
    const QStringList unread = file.unreadSheets();
    if (!unread.isEmpty())
        printMessage(ImportText::tr("The sheet “%1” was read, and not: %2.")
                         .arg(file.sheets[file.sheet].name, unread.join(u", "_s)));
}

/// Errors also where a needed column is not there.
Result<void> readList(Import &import, Database &database)
{
    Result<ListFile> file = readListFile(import.order.listPath, {import.order.sheet, import.order.kind});
    YEONSU_TRY(file);
    Result<std::shared_ptr<const ImportKnown>> known = ImportKnown::read(database, import.order.kind);
    YEONSU_TRY(known);
    import.file = std::move(*file);
    printUnreadSheets(import.file);
    import.known = std::move(*known);
    import.list.rows = std::move(import.file.rows);
    import.list.courseCode = import.order.courseCode;
    import.list.sha256 = import.file.file.sha256;
    import.list.layout = guessLayout(import.order.kind, import.list.rows, *import.known);
    // Nobody looks at what the content seems to be.
    import.list.layout.keepSure();
    const bool isCourseTold = !import.order.courseCode.isEmpty();
    const QString complaint = import.list.layout.complaint(isCourseTold);
    if (!complaint.isEmpty())
        return failure(ErrorCode::BadValue, complaint + u' ' + ImportText::tr("Nothing was changed."));
    return {};
}

/// Errors: those of planning and writing. Nothing is written where a row is wrong and the order is strict.
Result<void> bringIn(Import &import, Register &store)
{
    ImportDecisions decisions;
    decisions.perhaps = import.order.perhaps;
    Result<ImportPlan> plan = planImport(import.list, decisions, *import.known, QDate::currentDate());
    YEONSU_TRY(plan);
    import.plan = std::move(*plan);
    const Result<std::optional<ImportBatch>> before = importOf(store.database(), import.file.file.sha256);
    YEONSU_TRY(before);
    printRemarks(import, *before);
    printRowRemarks(import);
    printLeftOut(import);
    if (isRefused(import) || import.order.isDryRun || import.plan.writesNothing())
        return {};
    return store.apply(changeSet(import.plan, import.file.file)).map([](const AppliedChange &) {});
}

/// A list of which nothing is brought in.
void forgetWhatWouldBeMade(ImportPlan &plan)
{
    ImportCounts counts;
    counts.rows = plan.counts.rows;
    counts.already = plan.counts.already;
    counts.perhaps = plan.counts.perhaps;
    counts.errors = plan.counts.errors;
    plan.counts = counts;
}

Result<void> checkReport(const CommandArguments &arguments, const ImportOrder &order)
{
    if (order.reportPath.isEmpty())
        return {};
    const QFileInfo list(order.listPath);
    if (list.exists() && QFileInfo(order.reportPath) == list)
        return failure(ErrorCode::BadValue, ImportText::tr("The report would overwrite the list itself."));
    return checkOutput(arguments, order.reportPath, order.registerPath);
}

int run(const CommandArguments &arguments, const ImportOrder &order)
{
    if (const Result<void> free = checkReport(arguments, order); !free)
        return printError(free.error());
    const auto store = openForCommand(order.registerPath);
    if (!store)
        return store.error();
    Import import{order, {}, {}, {}, {}};
    const Result<void> done =
        readList(import, (*store)->database()).and_then([&] { return bringIn(import, **store); });
    if (!done)
        return printError(done.error());
    if (!order.reportPath.isEmpty()) {
        if (const Result<void> reported = writeReport(import); !reported)
            return printError(reported.error());
    }
    if (!isRefused(import))
        return printResult(jsonLine(import.plan));
    forgetWhatWouldBeMade(import.plan);
    printMessage(ImportText::tr("Nothing was brought in, as rows are wrong."));
    (void)printResult(jsonLine(import.plan));
    return Failed;
}

} // namespace

int runImport(const QStringList &words)
{
    CommandArguments arguments(
        u"import"_s, ImportText::tr("Brings a list in: a CSV, Excel or OpenDocument file."), {u"FILE"_s});
    addImportOptions(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    const std::optional<ImportOrder> order = importOrder(arguments);
    return order ? run(arguments, *order) : int(WrongUse);
}

} // namespace yeonsu
