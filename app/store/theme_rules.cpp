#include "store/theme_rules.h"

#include "domain/bilingual.h"
#include "store/statement.h"
#include "store/value_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

namespace {

struct ThemeText
{
    Q_DECLARE_TR_FUNCTIONS(ThemeText)
};

QString onlyOneCollects()
{
    return ThemeText::tr("Only one group of themes can collect the rest.");
}

Result<qint64> collectingGroups(Database &database)
{
    return database.value(u"SELECT count(*) FROM theme_group WHERE is_other = 1"_s)
        .map([](const QVariant &count) { return count.toLongLong(); });
}

/// Only what is made to collect now is looked at: an older register may have two.
Result<void> checkCollecting(Database &database, const ThemeGroup *before, const ThemeGroup &after)
{
    if (!after.isOther || (before && before->isOther))
        return {};
    const Result<qint64> collecting = collectingGroups(database);
    YEONSU_TRY(collecting);
    return *collecting <= 1 ? Result<void>() : failure(ErrorCode::RuleBroken, onlyOneCollects());
}

Result<void> checkStays(Database &database, const Theme &before, const Theme *after)
{
    if (after && after->groupId == before.groupId)
        return {};
    const Result<QVariant> isOwn =
        database.value(u"SELECT count(*) FROM theme_group WHERE id = ? AND key = ?"_s,
                       {QVariant(before.groupId.value()), QVariant(before.key)});
    YEONSU_TRY(isOwn);
    if (isOwn->toInt() == 0)
        return {};
    return failure(ErrorCode::RuleBroken,
                   ThemeText::tr("“%1” is the theme that its group is known by, and stays in it.")
                       .arg(nameIn(messageLanguage(), before)));
}

} // namespace

Result<void> checkThemes(Database &database, const RowChange &change)
{
    const auto in = []<typename Typed>(const std::optional<Row> &row, std::type_identity<Typed>) {
        return row ? std::get_if<Typed>(&*row) : nullptr;
    };
    constexpr std::type_identity<ThemeGroup> aGroup;
    constexpr std::type_identity<Theme> aTheme;
    if (const ThemeGroup *after = in(change.after, aGroup))
        return checkCollecting(database, in(change.before, aGroup), *after);
    if (const Theme *before = in(change.before, aTheme))
        return checkStays(database, *before, in(change.after, aTheme));
    return {};
}

Result<QStringList> themeFindings(Database &database)
{
    QStringList findings;
    const Result<qint64> collecting = collectingGroups(database);
    YEONSU_TRY(collecting);
    if (*collecting > 1)
        findings.append(onlyOneCollects());
    Statement statement(database,
                        u"SELECT g.key FROM theme_group g WHERE NOT EXISTS (SELECT 1 FROM theme t WHERE "
                        "t.theme_group_id = g.id AND t.key = g.key) ORDER BY g.rank, g.id"_s);
    YEONSU_TRY(statement.execute());
    while (statement.next())
        findings.append(
            ThemeText::tr("Theme group %1: it has no theme that it is known by.").arg(statement.text(0)));
    YEONSU_TRY(statement.outcome());
    return findings;
}

} // namespace yeonsu::store
