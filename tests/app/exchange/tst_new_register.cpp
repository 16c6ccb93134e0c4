// Registers as they begin: with the reference data only, or with the sample.
#include "domain/programme.h"
#include "edits.h"
#include "exchange/new_register.h"
#include "exchange/reference_data.h"
#include "register_dump.h"
#include "store/verification.h"
#include "temporary_register.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

template <typename Typed>
std::size_t rowsOfType(Register &store)
{
    return valueOf(store.all<Typed>()).size();
}

/// What `act` returns in a child whose files cannot become larger than `largest` bytes.
bool withRoomFor(rlim_t largest, const std::function<bool()> &act)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit bound{largest, largest};
        ::_exit(::setrlimit(RLIMIT_FSIZE, &bound) != 0 ? 2 : act() ? 1 : 0);
    }
    int status = -1;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        qFatal("the child ended with status %d", status);
    return WEXITSTATUS(status) == 1;
}

} // namespace

class TestNewRegister : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_sample = m_folder.filePath(u"sample.yeonsu"_s);

private slots:
    void initTestCase() { valueOf(createRegister(m_sample, NewRegister::Sample, IfExists::Refuse)); }

    void anEmptyOneHasItsReferenceData()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new/register.yeonsu"_s);
        VERIFY_OK(createRegister(path, NewRegister::Empty, IfExists::Refuse));
        QCOMPARE(namesIn(folder.filePath(u"new"_s)), QStringList{u"register.yeonsu"_s});
        QCOMPARE(valueOf(verifyRegister(path)), QStringList());
        const auto store = valueOf(Register::open(path));
        QCOMPARE(rowsOfType<ThemeGroup>(*store), std::size_t(5));
        QCOMPARE(rowsOfType<Theme>(*store), std::size_t(15));
        QCOMPARE(rowsOfType<Continent>(*store), std::size_t(6));
        QCOMPARE(rowsOfType<Country>(*store), std::size_t(249));
        QCOMPARE(rowsOfType<Seniority>(*store), std::size_t(4));
        const std::size_t others =
            rowsOfType<Course>(*store) + rowsOfType<Person>(*store) + rowsOfType<Enrolment>(*store) +
            rowsOfType<Headcount>(*store) + rowsOfType<City>(*store) + rowsOfType<CityAlias>(*store) +
            rowsOfType<NotSamePeople>(*store) + rowsOfType<Setting>(*store) + rowsOfType<SavedView>(*store) +
            rowsOfType<JobTitleMapping>(*store) + rowsOfType<Policy>(*store) + rowsOfType<Outcome>(*store) +
            rowsOfType<Forum>(*store) + rowsOfType<Release>(*store);
        QCOMPARE(others, std::size_t(0));
        QVERIFY(store->isWritable());
        QCOMPARE(valueOf(store->dayOfNewestChange()), QDate::currentDate());
    }

    void everyGroupHasAThemeOfItsOwnName()
    {
        const auto store = valueOf(Register::open(m_sample));
        const std::vector<Theme> themes = valueOf(store->all<Theme>());
        int collecting = 0;
        for (const ThemeGroup &group : valueOf(store->all<ThemeGroup>())) {
            collecting += group.isOther ? 1 : 0;
            const auto own = std::find_if(themes.begin(), themes.end(), [&](const Theme &theme) {
                return theme.key == group.key && theme.groupId == group.id;
            });
            QVERIFY2(own != themes.end(), qPrintable(group.key));
        }
        QCOMPARE(collecting, 1);
    }

    void namesAreInBothLanguages()
    {
        const auto store = valueOf(Register::open(m_sample));
        const auto check = [](const auto &rows) {
            return std::all_of(rows.begin(), rows.end(), [](const auto &row) {
                return !row.nameKo.isEmpty() && !row.nameEn.isEmpty();
            });
        };
        QVERIFY(check(valueOf(store->all<ThemeGroup>())));
        QVERIFY(check(valueOf(store->all<Theme>())));
        QVERIFY(check(valueOf(store->all<Continent>())));
        QVERIFY(check(valueOf(store->all<Country>())));
        QVERIFY(check(valueOf(store->all<Seniority>())));
        QVERIFY(check(valueOf(store->all<Course>())));
    }

    void theSampleIsWholeAndDated()
    {
        QCOMPARE(valueOf(verifyRegister(m_sample)), QStringList());
        const auto store = valueOf(Register::open(m_sample));
        QCOMPARE(rowsOfType<Course>(*store), std::size_t(174));
        QCOMPARE(rowsOfType<Person>(*store), std::size_t(2512));
        QCOMPARE(rowsOfType<Enrolment>(*store), std::size_t(2728));
        QCOMPARE(rowsOfType<City>(*store), std::size_t(282));
        QCOMPARE(linesOf(store->database(), u"SELECT DISTINCT at FROM change"_s),
                 QStringList{u"2022-11-25T09:00:00+09:00"_s});
        QCOMPARE(linesOf(store->database(), u"SELECT what FROM change ORDER BY id"_s),
                 QStringList({u"add-reference-data"_s, u"add-sample"_s}));
        QStringList notices;
        for (const Setting &setting : valueOf(store->all<Setting>())) {
            if (setting.key.startsWith(u"notice"_s))
                notices.append(setting.value);
        }
        QCOMPARE(notices.size(), 2);
        // A city, a person, a course and a level wherever the tables name one.
        QCOMPARE(linesOf(store->database(),
                         u"SELECT count(*) FROM enrolment WHERE city_id IS NULL "
                         "OR seniority_id IS NULL OR organisation = '' OR job_title = ''"_s),
                 QStringList{u"0"_s});
    }

    void theSampleHasTheSixCases()
    {
        const auto store = valueOf(Register::open(m_sample));
        QCOMPARE(
            linesOf(store->database(),
                    u"SELECT c.name_en, o.kind, (SELECT group_concat(p.name_ko, '+') FROM outcome_policy t "
                    "JOIN policy p ON p.id = t.policy_id WHERE t.outcome_id = o.id) "
                    "FROM outcome o JOIN city c ON c.id = o.city_id ORDER BY o.id"_s),
            QStringList({u"La Plata | problem-solved | 교통정보센터(TOPIS)"_s,
                         u"Delhi | problem-solved | 응답소+엠보팅(mVoting)"_s,
                         u"Kampala | problem-solved | 다산콜센터"_s,
                         u"Bandung | capacity | 공무원 교육훈련·인재개발"_s,
                         u"Cairo | capacity | 공무원 교육훈련·인재개발"_s,
                         u"Bangkok | capacity | 공무원 교육훈련·인재개발+온라인·비대면 교육"_s}));
        // Somebody of the city was in the course that it goes back to.
        QCOMPARE(
            linesOf(store->database(),
                    u"SELECT count(*) FROM outcome o WHERE NOT EXISTS (SELECT 1 FROM outcome_person t JOIN "
                    "enrolment e ON e.person_id = t.person_id AND e.course_id = o.course_id AND "
                    "e.city_id = o.city_id WHERE t.outcome_id = o.id)"_s),
            QStringList{u"0"_s});
        // And so was everybody tied to it.
        QCOMPARE(linesOf(store->database(),
                         u"SELECT o.title_en || ' ' || p.family_name FROM outcome_person t "
                         "JOIN outcome o ON o.id = t.outcome_id JOIN person p ON p.id = t.person_id "
                         "WHERE NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.person_id = t.person_id AND "
                         "e.course_id = o.course_id AND e.status IN ('attended', 'completed'))"_s),
                 QStringList());
    }

    void thePresentersOfTheSampleComeFromTheirCities()
    {
        const auto store = valueOf(Register::open(m_sample));
        QCOMPARE(linesOf(store->database(),
                         u"SELECT DISTINCT a.presenter, c.name_en FROM agenda_item a JOIN enrolment e "
                         "ON e.person_id = a.person_id AND e.city_id = a.city_id AND "
                         "e.status IN ('attended', 'completed') JOIN city c ON c.id = a.city_id"_s),
                 QStringList{u"상파울루 연수동창생 | São Paulo"_s});
        QCOMPARE(linesOf(store->database(), u"SELECT count(*) FROM agenda_item WHERE person_id > 0"_s),
                 QStringList{u"1"_s});
    }

    void theForumOfTheSampleIsContiguous()
    {
        const auto store = valueOf(Register::open(m_sample));
        const std::vector<AgendaItem> items = valueOf(store->all<AgendaItem>());
        QCOMPARE(items.size(), std::size_t(7));
        QVERIFY(programmeFindings(items).empty());
        QCOMPARE(minutesOf(items), 120);
        QCOMPARE(items.front().starts, QTime(14, 0));
        const std::vector<ForumGroup> groups = valueOf(store->all<ForumGroup>());
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].expected + groups[1].expected, 100);
        const Release release = valueOf(store->all<Release>()).front();
        QCOMPARE(release.state, ReleaseState::Draft);
        QVERIFY(release.body.contains(u"{{attendances}}"_s));
    }

    void twoSamplesAreTheSame()
    {
        const QString second = m_folder.filePath(u"second.yeonsu"_s);
        valueOf(createRegister(second, NewRegister::Sample, IfExists::Refuse));
        const auto one = valueOf(Register::open(m_sample));
        const auto other = valueOf(Register::open(second));
        COMPARE_LINES(rowsOf(one->database()), rowsOf(other->database()));
        COMPARE_LINES(listingsOf(one->database()), listingsOf(other->database()));
    }

    void aFileThatIsThereIsKeptOrReplaced()
    {
        TemporaryRegister store;
        added(*store, Person{{}, u"Mine"_s, {}, {}, {}, {}, {}});
        const QStringList rows = rowsOf(store->database());
        store.close();
        VERIFY_FAILS(createRegister(store.path(), NewRegister::Empty, IfExists::Refuse),
                     ErrorCode::AlreadyExists);
        QCOMPARE(rowsOf(valueOf(Register::open(store.path()))->database()), rows);
        VERIFY_OK(createRegister(store.path(), NewRegister::Empty, IfExists::Replace));
        const auto replaced = valueOf(Register::open(store.path()));
        QCOMPARE(rowsOfType<Person>(*replaced), std::size_t(0));
        QCOMPARE(rowsOfType<Country>(*replaced), std::size_t(249));
    }

    void noRoomLeavesNothing_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("for nothing") << 1;
        QTest::newRow("for a page") << 5000;
        QTest::newRow("for the empty tables") << 300'000;
        QTest::newRow("for half of the sample") << 1'000'000;
    }
    void noRoomLeavesNothing()
    {
        QFETCH(const int, room);
        TemporaryRegister store;
        added(*store, Person{{}, u"Mine"_s, {}, {}, {}, {}, {}});
        const QStringList rows = rowsOf(store->database());
        store.close();
        const QString fresh = store.folder() + u"/fresh.yeonsu";
        QVERIFY(!withRoomFor(rlim_t(room), [&] {
            return createRegister(fresh, NewRegister::Sample, IfExists::Refuse).has_value();
        }));
        QVERIFY(!withRoomFor(rlim_t(room), [&] {
            return createRegister(store.path(), NewRegister::Sample, IfExists::Replace).has_value();
        }));
        QCOMPARE(namesIn(store.folder()), QStringList{u"register.yeonsu"_s});
        QCOMPARE(rowsOf(valueOf(Register::open(store.path()))->database()), rows);
    }

    void anyRoomGivesAWholeRegisterOrNone_data()
    {
        QTest::addColumn<qint64>("room");
        const qint64 size = QFileInfo(m_sample).size();
        for (qint64 room = 200'000; room < size; room += 1'600'000)
            QTest::addRow("%lld bytes", room) << room;
        // About there the log fits, and the file that it is written back to does not.
        for (qint64 room = size - 24'576; room <= size + 8192; room += 8192)
            QTest::addRow("%lld bytes of %lld", room, size) << room;
    }
    void anyRoomGivesAWholeRegisterOrNone()
    {
        QFETCH(const qint64, room);
        TemporaryRegister store;
        added(*store, Person{{}, u"Mine"_s, {}, {}, {}, {}, {}});
        const QStringList rows = rowsOf(store->database());
        store.close();
        const bool isMade = withRoomFor(rlim_t(room), [&] {
            return createRegister(store.path(), NewRegister::Sample, IfExists::Replace).has_value();
        });
        QCOMPARE(namesIn(store.folder()), QStringList{u"register.yeonsu"_s});
        QCOMPARE(valueOf(verifyRegister(store.path())), QStringList());
        const auto left = valueOf(Register::open(store.path()));
        if (isMade)
            QCOMPARE(rowsOfType<Enrolment>(*left), std::size_t(2728));
        else
            QCOMPARE(rowsOf(left->database()), rows);
    }

    void aFullDiskIsNamed()
    {
        const QString fresh = m_folder.filePath(u"fresh.yeonsu"_s);
        QVERIFY(withRoomFor(300'000, [&] {
            const auto made = createRegister(fresh, NewRegister::Sample, IfExists::Refuse);
            return !made && made.error().code == ErrorCode::NoSpace;
        }));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        const auto made =
            createRegister(m_sample + u"/below/a/file.yeonsu", NewRegister::Empty, IfExists::Refuse);
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(u"file.yeonsu"_s), why(made).constData());
    }

    void suggestionsAreOfKnownCountries()
    {
        const auto store = valueOf(Register::open(m_sample));
        QSet<QString> codes;
        for (const Country &country : valueOf(store->all<Country>()))
            codes.insert(country.code);
        const std::vector<CitySuggestion> &suggestions = citySuggestions();
        QVERIFY(suggestions.size() > 4000);
        for (const CitySuggestion &city : suggestions)
            QVERIFY2(codes.contains(city.countryCode) && !city.nameEn.isEmpty(), qPrintable(city.nameEn));
    }
};

QTEST_GUILESS_MAIN(TestNewRegister)
#include "tst_new_register.moc"
