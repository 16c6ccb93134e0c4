// Anything is found by typing: commands, people, courses; the keyboard is enough.
#include "builders.h"
#include "edits.h"
#include "temporary_session.h"
#include "typing.h"
#include "window/command_palette.h"
#include "window/palette_sources.h"

#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QStringList textsOf(const std::vector<PaletteEntry> &entries)
{
    QStringList texts;
    for (const PaletteEntry &entry : entries)
        texts.append(entry.text);
    return texts;
}

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void commandsAreFoundByNameAndMenu_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing typed")
            << QString() << QStringList{u"Save a copy…"_s, u"저장"_s, u"English"_s};
        QTest::newRow("part of the name") << u"copy"_s << QStringList{u"Save a copy…"_s};
        QTest::newRow("its menu") << u"view"_s << QStringList{u"English"_s};
        QTest::newRow("words in any order") << u"engl lang"_s << QStringList{u"English"_s};
        QTest::newRow("Korean, with its mnemonic in brackets") << u"저장"_s << QStringList{u"저장"_s};
        QTest::newRow("no such thing") << u"xyz"_s << QStringList();
    }
    void commandsAreFoundByNameAndMenu()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QMenuBar menus;
        QMenu *file = menus.addMenu(u"&File"_s);
        file->addAction(u"Save a &copy…"_s);
        file->addSeparator();
        file->addAction(u"저장(&S)"_s);
        file->addAction(u"Not now"_s)->setEnabled(false);
        menus.addMenu(u"&View"_s)->addMenu(u"&Language"_s)->addAction(u"English"_s);
        QCOMPARE(textsOf(menuCommands(menus)(typed)), found);
    }

    void peopleAndCoursesAreFound()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        const Person person = added(session.store(), aPerson(u"Qwerty"_s, u"Anna"_s));
        PersonId shown;
        const auto people = peopleFound(*session, [&](PersonId id) { shown = id; })(u"qwerty"_s);
        QCOMPARE(people.size(), std::size_t(1));
        people.front().choose();
        QCOMPARE(shown, person.id);
        CourseId course;
        const auto courses = coursesFound(*session, [&](CourseId id) { course = id; })(u"TR-2019"_s);
        QVERIFY(courses.size() > 1);
        courses.front().choose();
        QVERIFY(valueOf(session.store().find(course))->code.startsWith(u"TR-2019"_s));
        QVERIFY(peopleFound(*session, {})(u" "_s).empty());
        QVERIFY(coursesFound(*session, {})({}).empty());
    }

    void outcomesAreFoundByAllThatTheyGoBackTo()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        OutcomeId shown;
        const auto source = outcomesFound(session.store(), [&](OutcomeId id) { shown = id; });
        const auto found = source(u"mvoting 델리"_s);
        QCOMPARE(found.size(), std::size_t(1));
        found.front().choose();
        QCOMPARE(valueOf(session.store().find(shown))->titleKo, u"시민참여형 전자정부 개선"_s);
        QVERIFY(source(u" "_s).empty());
    }

    void forumsAreFoundByWhatTheirProgrammesSay()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        ForumId shown;
        const auto source = forumsFound(session.store(), [&](ForumId id) { shown = id; });
        const auto found = source(u"상파울루 창의관"_s);
        QCOMPARE(found.size(), std::size_t(1));
        found.front().choose();
        QCOMPARE(valueOf(session.store().find(shown))->nameEn, u"2022 SHRDC Expert Forum"_s);
        QVERIFY(source(u" "_s).empty());
    }

    void releasesAreFoundByTheirText()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        ReleaseId shown;
        const auto source = releasesFound(session.store(), [&](ReleaseId id) { shown = id; });
        const auto found = source(u"다산콜센터 인재기획과"_s);
        QCOMPARE(found.size(), std::size_t(1));
        found.front().choose();
        QCOMPARE(shown, ReleaseId(1));
        QVERIFY(source(u" "_s).empty());
    }

    void placesAreFoundByAnyOfTheirNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("English") << u"qwertyv"_s << QStringList{u"Qwertyville · 시험시"_s};
        QTest::newRow("Korean") << u"시험"_s << QStringList{u"Qwertyville · 시험시"_s};
        QTest::newRow("another spelling") << u"kvertivil"_s << QStringList{u"Qwertyville · 시험시"_s};
        QTest::newRow("with its country") << u"uganda qwertyv"_s << QStringList{u"Qwertyville · 시험시"_s};
        QTest::newRow("the nearest first, then where most came from")
            << u"qwerty"_s
            << QStringList{u"Qwerty"_s, u"Qwertyville · 시험시"_s, u"Qwertyberg"_s, u"New Qwerty"_s};
        QTest::newRow("nothing typed") << u" "_s << QStringList();
        QTest::newRow("no such place") << u"xyzzy"_s << QStringList();
    }
    void placesAreFoundByAnyOfTheirNames()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, found);
        TemporarySession session;
        Register &store = session.store();
        const auto countries = valueOf(store.all<Country>());
        const Country uganda = *std::find_if(countries.begin(), countries.end(),
                                             [](const Country &row) { return row.code == u"UG"; });
        for (const QString &name : {u"New Qwerty"_s, u"Qwertyberg"_s, u"Qwerty"_s})
            added(store, aCity(uganda.id, name));
        const City city = added(store, aCity(uganda.id, u"Qwertyville"_s, u"시험시"_s));
        added(store, aCityAlias(city.id, u"Kvertivil"_s));
        Enrolment came = anEnrolment(added(store, aCourse()).id, added(store, aPerson()).id);
        came.cityId = city.id;
        added(store, came);
        const LiveFacts facts(store);
        QTRY_VERIFY(facts.isLoaded());
        PlaceModel places(store, facts, Language::English, nullptr);
        places.setFollowing(true);
        QVERIFY(places.isLoaded());
        PlaceKey shown;
        const auto source = placesFound(places, [&shown](const PlaceKey &key) { shown = key; });
        QCOMPARE(textsOf(source(typed)), found);
        if (found.size() == 1) {
            QCOMPARE(source(typed).front().detail, u"City · Uganda"_s);
            source(typed).front().choose();
            QCOMPARE(shown, placeKey(city.id));
        }
        QCOMPARE(textsOf(source(u"Uganda"_s)).front(), u"Uganda · 우간다"_s);
        QCOMPARE(source(u"Uganda"_s).front().detail, u"Country · Africa"_s);
    }

    void whatBeginsAsTypedComesFirst()
    {
        QWidget window;
        const auto source = [](const QStringList &names) {
            return [names](const QString &) {
                std::vector<PaletteEntry> entries;
                for (const QString &name : names)
                    entries.push_back({name, {}, [] {}});
                return entries;
            };
        };
        CommandPalette palette(
            {source({u"Salima"_s, u"Lima, Anna"_s}), source({u"Public life"_s, u"LIMA · 리마"_s})}, &window);
        palette.findChild<QLineEdit *>()->setText(u"lim"_s);
        const QAbstractItemModel *found = palette.findChild<QListView *>()->model();
        QStringList texts;
        for (int row = 0; row < found->rowCount(); ++row)
            texts.append(found->index(row, 0).data().toString());
        QCOMPARE(texts, (QStringList{u"Lima, Anna"_s, u"LIMA · 리마"_s, u"Salima"_s, u"Public life"_s}));
    }

    void theKeyboardIsEnough()
    {
        QWidget window;
        QString chosen;
        const auto source = [&chosen](const QString &typed) {
            std::vector<PaletteEntry> entries;
            for (const QString &name : {u"first"_s, u"second"_s, u"third"_s})
                entries.push_back({typed + name, u"detail"_s, [&chosen, name] { chosen = name; }});
            return entries;
        };
        CommandPalette palette({source}, &window);
        palette.show();
        auto *line = palette.findChild<QLineEdit *>();
        compose(line, u"가"_s);
        QCOMPARE(palette.findChild<QListView *>()->model()->index(1, 0).data().toString(), u"가second"_s);
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Up);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QTRY_COMPARE(chosen, u"second"_s);
    }

    void nothingFoundIsNothingChosen()
    {
        QWidget window;
        CommandPalette palette({[](const QString &) { return std::vector<PaletteEntry>(); }}, &window);
        palette.show();
        QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(palette.isVisible());
        QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
