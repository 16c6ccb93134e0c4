#include "store/verification.h"

#include "domain/rules.h"
#include "store/listing.h"
#include "store/migration.h"
#include "store/references.h"
#include "store/register_file.h"
#include "store/row_sql.h"
#include "store/theme_rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

struct VerificationText
{
    Q_DECLARE_TR_FUNCTIONS(VerificationText)
};

/// More findings than this say nothing new.
constexpr qsizetype mostFindings = 100;

Result<void> checkIntegrity(Database &database, QStringList &findings)
{
    const auto found = [&findings](const QString &what) {
        findings.append(VerificationText::tr("The file is damaged: %1").arg(what));
    };
    Statement statement(database, u"PRAGMA integrity_check"_s);
    Result<void> outcome = statement.execute();
    while (outcome && statement.next()) {
        if (statement.text(0) != u"ok")
            found(statement.text(0));
    }
    if (outcome)
        outcome = statement.outcome();
    // Some damage stops the check itself.
    if (outcome || outcome.error().code != ErrorCode::Damaged)
        return outcome;
    found(outcome.error().detail);
    return {};
}

Result<void> checkForeignKeys(Database &database, QStringList &findings)
{
    Statement statement(database, u"PRAGMA foreign_key_check"_s);
    YEONSU_TRY(statement.execute());
    while (statement.next() && findings.size() < mostFindings)
        findings.append(
            VerificationText::tr("%2, row %1: it refers to one of the %3 that does not exist.")
                .arg(statement.text(1), rowsInWords(statement.text(0)), rowsInWords(statement.text(2))));
    return statement.outcome();
}

/// Every row must be as it would be kept if it were entered again.
template <typename Typed>
Result<void> checkRules(Database &database, QStringList &findings)
{
    Statement statement(database, u"SELECT %1 FROM %2"_s.arg(selectList<Typed>(), tableName<Typed>()));
    YEONSU_TRY(statement.execute());
    while (statement.next() && findings.size() < mostFindings) {
        const Row row = readRow<Typed>(statement);
        const auto id = std::get<Typed>(row).id.value();
        if (const auto violation = brokenRule(row))
            findings.append(
                VerificationText::tr("%2, row %1: %3")
                    .arg(QString::number(id), rowsInWords(tableName<Typed>()), violation->message));
        else if (normalised(row) != row)
            findings.append(VerificationText::tr("%2, row %1: it holds text that is not in its usual form.")
                                .arg(QString::number(id), rowsInWords(tableName<Typed>())));
    }
    return statement.outcome();
}

Result<void> checkCourseTargets(Database &database, QStringList &findings)
{
    const Result<QStringList> codes = coursesWithoutTarget(database);
    YEONSU_TRY(codes);
    for (const QString &code : *codes) {
        if (findings.size() < mostFindings)
            findings.append(
                VerificationText::tr("Course %1: its target region is not in the register.").arg(code));
    }
    return {};
}

Result<void> checkThemeGroups(Database &database, QStringList &findings)
{
    const Result<QStringList> found = themeFindings(database);
    YEONSU_TRY(found);
    findings += found->mid(0, std::max<qsizetype>(0, mostFindings - findings.size()));
    return {};
}

Result<void> checkListings(Database &database, QStringList &findings)
{
    const Result<bool> fit = listingsFit(database);
    YEONSU_TRY(fit);
    if (!*fit)
        findings.append(VerificationText::tr("The search index does not fit the rows."));
    return {};
}

} // namespace

Result<QStringList> verifyRegister(const QString &path)
{
    const Result<RegisterFileState> state = inspectRegisterFile(path);
    YEONSU_TRY(state);
    Result<Database> database = openForReading(path, *state);
    YEONSU_TRY(database);
    // As the log beside the file has it, too.
    const Result<int> version = schemaVersion(*database);
    YEONSU_TRY(version);
    const int newest = newestVersion();
    if (*version > newest)
        return failure(ErrorCode::ReadOnly,
                       VerificationText::tr("The register was written by a newer version of Yeonsu, which is "
                                            "needed to check it."));
    QStringList findings;
    YEONSU_TRY(checkIntegrity(*database, findings));
    if (!findings.isEmpty())
        return findings;
    YEONSU_TRY(checkForeignKeys(*database, findings));
    if (*version != newest)
        findings.append(
            VerificationText::tr("The file has the form %1, not %2. Opening the register brings it "
                                 "up; check it again then.")
                .arg(*version)
                .arg(newest));
    if (!findings.isEmpty())
        return findings;
    Result<void> outcome;
    forEachTable([&]<typename Typed>(std::type_identity<Typed>) {
        if (outcome)
            outcome = checkRules<Typed>(*database, findings);
    });
    YEONSU_TRY(outcome);
    YEONSU_TRY(checkCourseTargets(*database, findings));
    YEONSU_TRY(checkThemeGroups(*database, findings));
    YEONSU_TRY(checkListings(*database, findings));
    if (findings.size() >= mostFindings)
        findings.append(
            VerificationText::tr("There is more; the first %1 findings are named.").arg(mostFindings));
    return findings;
}

} // namespace yeonsu
