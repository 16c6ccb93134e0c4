// Acts on theme groups and themes: added, edited, put in another place, moved, merged, deleted.
#include "builders.h"
#include "editing/act_words.h"
#include "editing/putting_back.h"
#include "editing/theme_acts.h"
#include "edits.h"
#include "figures/cross_tab.h"
#include "figures/fact_table.h"
#include "register_dump.h"
#include "store/verification.h"
#include "temporary_session.h"

#include <QTest>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// The themes that a register begins with, and courses of three of them.
struct World
{
    TemporarySession session;
    Register &store = session.store();
    FactTable facts;

    World()
    {
        for (const auto &[theme, code] :
             {std::pair(u"transport"_s, u"T-1"_s), std::pair(u"public-transport"_s, u"T-2"_s),
              std::pair(u"climate"_s, u"C-1"_s)}) {
            Course course = aCourse(code);
            course.themeId = this->theme(theme).id;
            added(store, course);
        }
        facts = valueOf(FactTable::load(store.database()));
        QObject::connect(&store, &Register::changed, &store,
                         [this](const AppliedChange &change) { facts.follow(change); });
    }

    [[nodiscard]] ThemeGroup group(const QString &key) const
    {
        for (const ThemeGroup &row : valueOf(store.all<ThemeGroup>())) {
            if (row.key == key)
                return row;
        }
        qFatal("there is no group %s", qPrintable(key));
    }
    [[nodiscard]] Theme theme(const QString &key) const
    {
        for (const Theme &row : valueOf(store.all<Theme>())) {
            if (row.key == key)
                return row;
        }
        qFatal("there is no theme %s", qPrintable(key));
    }
    [[nodiscard]] QStringList groups() const
    {
        QStringList keys;
        for (const ThemeGroup &row : valueOf(store.all<ThemeGroup>()))
            keys.append(row.key);
        return keys;
    }
    [[nodiscard]] QStringList themesOf(const QString &key) const
    {
        QStringList keys;
        for (const Theme &row : valueOf(store.themesOf(group(key).id)))
            keys.append(row.key);
        return keys;
    }
    [[nodiscard]] QString themeOf(const QString &course) const
    {
        for (const Course &row : valueOf(store.all<Course>())) {
            if (row.code == course)
                return valueOf(store.find(row.themeId))->key;
        }
        return {};
    }
    /// Writes the act; undone and done again, everything is as before and as after. The facts agree.
    [[nodiscard]] QString write(const Result<ChangeSet> &act)
    {
        const QStringList before = rowsOf(store.database());
        valueOf(session->apply(valueOf(act)));
        const QStringList after = rowsOf(store.database());
        QUndoStack &stack = session->undoStack();
        stack.undo();
        const bool isBack = rowsOf(store.database()) == before;
        stack.redo();
        if (!isBack || rowsOf(store.database()) != after)
            qFatal("undo and redo do not fit");
        checkFacts();
        if (!valueOf(verifyRegister(store.path())).isEmpty())
            qFatal("the register is not sound");
        return stack.undoText();
    }
    void checkFacts() const
    {
        const FactTable fresh = valueOf(FactTable::load(store.database()));
        for (const Dimension dimension : {Dimension::ThemeGroup, Dimension::Theme}) {
            const CrossTab followed = crossTab(facts, Measure::Courses, dimension, std::nullopt, {});
            const CrossTab read = crossTab(fresh, Measure::Courses, dimension, std::nullopt, {});
            if (followed.cells != read.cells || followed.rowCategories != read.rowCategories)
                qFatal("the facts do not follow");
        }
    }
};

} // namespace

class TestThemeActs : public QObject
{
    Q_OBJECT

private slots:
    void aGroupIsAddedWithAThemeOfItsOwn()
    {
        World world;
        const QString text = world.write(savedThemeGroup(
            world.store, std::nullopt, {{}, u"safety-first"_s, u"안전"_s, u"Safety"_s, 0, false}));
        QCOMPARE(text, u"add theme group Safety"_s);
        // The group that collects the rest stays the last.
        QCOMPARE(world.groups().mid(3), (QStringList{u"climate"_s, u"safety-first"_s, u"other"_s}));
        QCOMPARE(world.themesOf(u"safety-first"_s), QStringList{u"safety-first"_s});
        QCOMPARE(world.theme(u"safety-first"_s).nameKo, u"안전"_s);
        // In lists of all themes, too, they stand as their groups do.
        QVERIFY(world.theme(u"safety-first"_s).rank < world.theme(u"other"_s).rank);
        QVERIFY(world.theme(u"safety-first"_s).rank > world.theme(u"water-waste"_s).rank);
    }

    void oneGroupCollectsTheRest()
    {
        World world;
        ThemeGroup after = world.group(u"climate"_s);
        after.isOther = true;
        QCOMPARE(world.write(savedThemeGroup(world.store, world.group(u"climate"_s), after)),
                 u"edit theme group Climate and environment"_s);
        QVERIFY(world.group(u"climate"_s).isOther && !world.group(u"other"_s).isOther);
        (void)world.write(
            savedThemeGroup(world.store, std::nullopt, {{}, u"rest"_s, {}, u"The rest"_s, 0, true}));
        QVERIFY(world.group(u"rest"_s).isOther && !world.group(u"climate"_s).isOther);
        const ThemeGroup other = world.group(u"other"_s);
        ThemeGroup second = other;
        second.isOther = true;
        VERIFY_FAILS(world.store.apply(edit(other, second)), ErrorCode::RuleBroken);
    }

    void theGroupsOwnThemeIsNamedWithIt()
    {
        World world;
        const ThemeGroup before = world.group(u"transport"_s);
        ThemeGroup after = before;
        after.nameEn = u"Mobility"_s;
        (void)world.write(savedThemeGroup(world.store, before, after));
        QCOMPARE(world.theme(u"transport"_s).nameEn, u"Mobility"_s);
        // A theme that has been called something else keeps that.
        edited(world.store, world.theme(u"transport"_s), [](Theme &row) { row.nameEn = u"In general"_s; });
        after.nameEn = u"Getting about"_s;
        (void)world.write(savedThemeGroup(world.store, world.group(u"transport"_s), after));
        QCOMPARE(world.theme(u"transport"_s).nameEn, u"In general"_s);
    }

    void anEditThatSomebodyElseMadeMeanwhileIsFound()
    {
        World world;
        const ThemeGroup seen = world.group(u"transport"_s);
        edited(world.store, seen, [](ThemeGroup &row) { row.nameKo = u"교통"_s; });
        ThemeGroup mine = seen;
        mine.nameKo = u"이동"_s;
        VERIFY_FAILS(world.session->apply(valueOf(savedThemeGroup(world.store, seen, mine))),
                     ErrorCode::Conflict);
        const Theme theme = world.theme(u"public-transport"_s);
        edited(world.store, theme, [](Theme &row) { row.nameKo = u"버스"_s; });
        Theme moved = theme;
        moved.nameKo = u"철도"_s;
        moved.groupId = world.group(u"climate"_s).id;
        VERIFY_FAILS(world.session->apply(valueOf(savedTheme(world.store, theme, moved))),
                     ErrorCode::Conflict);
    }

    void aThemeIsTheLastOfItsGroup()
    {
        World world;
        const Theme theme{{}, u"walking"_s, world.group(u"transport"_s).id, u"보행"_s, u"Walking"_s, 0};
        QCOMPARE(world.write(savedTheme(world.store, std::nullopt, theme)), u"add theme Walking"_s);
        QCOMPARE(world.themesOf(u"transport"_s),
                 (QStringList{u"transport"_s, u"public-transport"_s, u"walking"_s}));
        Theme moved = world.theme(u"walking"_s);
        moved.groupId = world.group(u"climate"_s).id;
        QCOMPARE(world.write(savedTheme(world.store, world.theme(u"walking"_s), moved)),
                 u"move theme Walking to Climate and environment"_s);
        QCOMPARE(world.themesOf(u"climate"_s), (QStringList{u"climate"_s, u"water-waste"_s, u"walking"_s}));
        Theme renamed = moved = world.theme(u"walking"_s);
        renamed.nameEn = u"On foot"_s;
        const ChangeSet act = valueOf(savedTheme(world.store, moved, renamed));
        QCOMPARE(act.changes.size(), std::size_t(1));
        QCOMPARE(actInWords(act.what, act.arguments), u"edit theme On foot"_s);
    }

    void groupsAndThemesArePutInAnotherPlace()
    {
        World world;
        QCOMPARE(world.write(placedThemeGroup(world.store, world.group(u"climate"_s).id, 0)),
                 u"change the place of theme group Climate and environment"_s);
        QCOMPARE(world.groups().front(), u"climate"_s);
        QCOMPARE(world.theme(u"climate"_s).rank, 1);
        QCOMPARE(world.theme(u"water-waste"_s).rank, 2);
        QCOMPARE(world.write(placedTheme(world.store, world.theme(u"economy"_s).id, 1)),
                 u"change the place of theme Economy and jobs"_s);
        QCOMPARE(world.themesOf(u"other"_s).mid(0, 2), (QStringList{u"other"_s, u"economy"_s}));
        (void)world.write(placedTheme(world.store, world.theme(u"economy"_s).id, 99));
        QCOMPARE(world.themesOf(u"other"_s).back(), u"economy"_s);
    }

    void whereItIsAlreadyIsNoStep()
    {
        World world;
        const ChangeSet group = valueOf(placedThemeGroup(world.store, world.group(u"climate"_s).id, 3));
        QVERIFY(group.isEmpty());
        QVERIFY(valueOf(placedTheme(world.store, world.theme(u"water-waste"_s).id, 1)).isEmpty());
    }

    void themesAreMerged()
    {
        World world;
        QCOMPARE(world.write(mergedThemes(world.store, world.theme(u"climate"_s).id,
                                          world.theme(u"public-transport"_s).id)),
                 u"merge theme Public transport into Climate and environment"_s);
        QCOMPARE(world.themeOf(u"T-2"_s), u"climate"_s);
        QCOMPARE(world.themesOf(u"transport"_s), QStringList{u"transport"_s});
        VERIFY_FAILS(mergedThemes(world.store, world.theme(u"climate"_s).id, world.theme(u"transport"_s).id),
                     ErrorCode::RuleBroken);
        const ThemeId climate = world.theme(u"climate"_s).id;
        VERIFY_FAILS(mergedThemes(world.store, climate, climate), ErrorCode::BadValue);
        VERIFY_FAILS(mergedThemes(world.store, climate, ThemeId(999)), ErrorCode::NotFound);
    }

    void groupsAreMergedWithTheirOwnThemes()
    {
        World world;
        QCOMPARE(world.write(mergedThemeGroups(world.store, world.group(u"climate"_s).id,
                                               world.group(u"transport"_s).id)),
                 u"merge theme group Urban transport into Climate and environment"_s);
        QVERIFY(!world.groups().contains(u"transport"_s));
        QCOMPARE(world.themesOf(u"climate"_s),
                 (QStringList{u"climate"_s, u"water-waste"_s, u"public-transport"_s}));
        QCOMPARE(world.themeOf(u"T-1"_s), u"climate"_s);
        QCOMPARE(world.themeOf(u"T-2"_s), u"public-transport"_s);
    }

    void whatCoursesHaveIsNotDeleted()
    {
        World world;
        const auto theme = deletedTheme(world.store, world.theme(u"public-transport"_s).id);
        VERIFY_FAILS(theme, ErrorCode::RuleBroken);
        QCOMPARE(theme.error().message,
                 u"“Public transport” is still in use (courses: 1) and was not deleted."_s);
        const auto group = deletedThemeGroup(world.store, world.group(u"transport"_s).id);
        VERIFY_FAILS(group, ErrorCode::RuleBroken);
        QCOMPARE(group.error().message,
                 u"“Urban transport” is still in use (courses: 2) and was not deleted."_s);
    }

    void whatNobodyUsesIsDeleted()
    {
        World world;
        QCOMPARE(world.write(deletedTheme(world.store, world.theme(u"safety"_s).id)),
                 u"delete theme Safety and disaster management"_s);
        QCOMPARE(world.write(deletedThemeGroup(world.store, world.group(u"other"_s).id)),
                 u"delete theme group Other policies"_s);
        QVERIFY(!world.groups().contains(u"other"_s));
    }

    void theThemeThatAGroupIsKnownByStays()
    {
        World world;
        const Theme own = world.theme(u"urban-management"_s);
        VERIFY_FAILS(world.session->apply(valueOf(deletedTheme(world.store, own.id))), ErrorCode::RuleBroken);
        Theme moved = own;
        moved.groupId = world.group(u"climate"_s).id;
        const auto refused = world.session->apply(valueOf(savedTheme(world.store, own, moved)));
        VERIFY_FAILS(refused, ErrorCode::RuleBroken);
        QCOMPARE(refused.error().message,
                 u"“Urban management” is the theme that its group is known by, and stays in it."_s);
    }

    void everyActIsPutBack()
    {
        World world;
        const QStringList before = rowsOf(world.store.database());
        const auto putBack = [&](const Result<ChangeSet> &act) {
            const AppliedChange applied = valueOf(world.session->apply(valueOf(act)));
            VERIFY_OK(world.session->apply(valueOf(putBackAct(world.store, ActId(applied.id)))));
            COMPARE_LINES(rowsOf(world.store.database()), before);
        };
        const ThemeGroupId climate = world.group(u"climate"_s).id;
        const ThemeGroupId transport = world.group(u"transport"_s).id;
        putBack(savedThemeGroup(world.store, std::nullopt, {{}, u"a"_s, {}, u"A"_s, 0, true}));
        putBack(mergedThemeGroups(world.store, climate, transport));
        putBack(
            mergedThemes(world.store, world.theme(u"climate"_s).id, world.theme(u"public-transport"_s).id));
        putBack(placedThemeGroup(world.store, transport, 4));
        putBack(placedTheme(world.store, world.theme(u"safety"_s).id, 0));
        putBack(deletedThemeGroup(world.store, world.group(u"other"_s).id));
    }
};

QTEST_GUILESS_MAIN(TestThemeActs)
#include "tst_theme_acts.moc"
