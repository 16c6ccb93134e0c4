// Job titles without a seniority against a count by hand, and what is remembered of the others.
#include "builders.h"
#include "domain/text.h"
#include "edits.h"
#include "store/job_title_list.h"
#include "temporary_register.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporaryRegister store{TemporaryRegister::Content::ReferenceData};
    std::vector<Seniority> levels = valueOf(store->all<Seniority>());

    Enrolment enrol(const Person &person, const QString &title, SeniorityId seniority = {})
    {
        const Course course = added(*store, aCourse(u"C-%1"_s.arg(++m_courses)));
        Enrolment row = anEnrolment(course.id, person.id);
        row.jobTitle = title;
        row.seniorityId = seniority;
        return added(*store, row);
    }
    std::vector<OpenJobTitle> open() { return valueOf(openJobTitles(store->database())); }
    std::vector<Enrolment> withTitles(const QSet<QString> &titles, WithTitle which)
    {
        return valueOf(enrolmentsWithTitles(store->database(), titles, which));
    }

private:
    int m_courses = 0;
};

/// Everything read, and counted one by one.
std::vector<OpenJobTitle> countedByHand(Register &store)
{
    std::map<QString, std::vector<Enrolment>> byTitle;
    for (const Enrolment &row : valueOf(store.all<Enrolment>())) {
        if (row.seniorityId.isNull() && !foldedText(row.jobTitle).isEmpty())
            byTitle[foldedText(row.jobTitle)].push_back(row);
    }
    std::vector<OpenJobTitle> titles;
    for (const auto &[title, rows] : byTitle) {
        std::set<PersonId> people;
        for (const Enrolment &row : rows)
            people.insert(row.personId);
        titles.push_back({title, {}, int(rows.size()), int(people.size())});
    }
    std::stable_sort(titles.begin(), titles.end(), [](const OpenJobTitle &a, const OpenJobTitle &b) {
        return a.enrolments > b.enrolments;
    });
    return titles;
}

} // namespace

class TestJobTitleList : public QObject
{
    Q_OBJECT

private slots:
    void titlesAreComparedFolded()
    {
        World world;
        const Person ana = added(*world.store, aPerson(u"KIM"_s, u"Ana"_s));
        const Person binh = added(*world.store, aPerson(u"KIM"_s, u"Binh"_s));
        world.enrol(ana, u"Director General"_s);
        world.enrol(ana, u"DIRECTOR  general"_s);
        world.enrol(binh, u"DIRECTOR  general"_s);
        world.enrol(binh, u"과장"_s);
        QCOMPARE(world.open(),
                 (std::vector<OpenJobTitle>{{u"director general"_s, u"DIRECTOR  general"_s, 3, 2},
                                            {u"과장"_s, u"과장"_s, 1, 1}}));
    }

    void titlesWithASeniorityAndEnrolmentsWithoutATitleAreNotListed()
    {
        World world;
        const Person person = added(*world.store, aPerson());
        world.enrol(person, {});
        world.enrol(person, u"Director"_s, world.levels.front().id);
        QVERIFY(world.open().empty());
    }

    void aRandomRegisterIsCountedAsByHand()
    {
        World world;
        QRandomGenerator random(7);
        const QStringList titles{u"Planner"_s,  u"planner"_s, u"과장"_s, u"국장 "_s, u"Dirëctor"_s,
                                 u"director"_s, {},           u"…"_s,    u"시장"_s};
        std::vector<Person> people;
        for (int i = 0; i < 6; ++i)
            people.push_back(added(*world.store, aPerson(u"P%1"_s.arg(i))));
        for (int i = 0; i < 120; ++i) {
            const bool isKnown = random.bounded(3) == 0;
            world.enrol(people[std::size_t(random.bounded(6))], titles[random.bounded(titles.size())],
                        isKnown ? world.levels[std::size_t(random.bounded(4))].id : SeniorityId());
        }
        std::vector<OpenJobTitle> open = world.open();
        QVERIFY(open.size() > 3);
        for (OpenJobTitle &title : open) {
            QCOMPARE(foldedText(title.spelling), title.title);
            title.spelling.clear();
        }
        QCOMPARE(open, countedByHand(*world.store));
    }

    void enrolmentsAreFoundByTheirTitles()
    {
        World world;
        const Person person = added(*world.store, aPerson());
        const Enrolment first = world.enrol(person, u"Director General"_s);
        const Enrolment second = world.enrol(person, u"director general"_s, world.levels.front().id);
        const Enrolment third = world.enrol(person, u"과장"_s);
        world.enrol(person, u"Planner"_s);
        const QSet<QString> titles{u"director general"_s, u"과장"_s};
        QCOMPARE(world.withTitles(titles, WithTitle::WithoutSeniority), (std::vector{first, third}));
        QCOMPARE(world.withTitles(titles, WithTitle::WithAnySeniority).size(), std::size_t(3));
        QVERIFY(world.withTitles({}, WithTitle::WithAnySeniority).empty());
        QCOMPARE(world.withTitles({u"director general"_s}, WithTitle::WithAnySeniority),
                 (std::vector{first, second}));
    }

    /// More spellings than one statement takes.
    void manySpellingsAreFound()
    {
        World world;
        QSet<QString> titles;
        for (int i = 0; i < 600; ++i) {
            const QString title = u"title %1"_s.arg(i);
            titles.insert(title);
        }
        const Person person = added(*world.store, aPerson());
        ChangeSet changeSet{u"many"_s, {}, {}, {}};
        for (int i = 0; i < 600; ++i) {
            Course course = aCourse(u"M-%1"_s.arg(i));
            course.id = CourseId(-1 - i);
            changeSet.insert(course);
            Enrolment row = anEnrolment(course.id, person.id);
            row.jobTitle = u"Title %1"_s.arg(i);
            changeSet.insert(row);
        }
        valueOf(world.store->apply(changeSet));
        QCOMPARE(world.withTitles(titles, WithTitle::WithoutSeniority).size(), std::size_t(600));
        QCOMPARE(world.open().size(), std::size_t(600));
    }

    void rememberedTitlesAreSearchedByWords()
    {
        World world;
        const SeniorityId level = world.levels.front().id;
        const JobTitleMapping planner = added(*world.store, aJobTitle(level, u"Bus Planner"_s));
        const JobTitleMapping driver = added(*world.store, aJobTitle(level, u"bus driver 100%"_s));
        const JobTitleMapping chief = added(*world.store, aJobTitle(level, u"과장"_s));
        const auto found = [&](const QString &search) {
            return valueOf(jobTitleIds(world.store->database(), search));
        };
        QCOMPARE(found({}), (std::vector{driver.id, planner.id, chief.id}));
        QCOMPARE(found(u" BUS "_s), (std::vector{driver.id, planner.id}));
        QCOMPARE(found(u"planner bus"_s), (std::vector{planner.id}));
        QCOMPARE(found(u"과"_s), (std::vector{chief.id}));
        QCOMPARE(found(u"%"_s), (std::vector{driver.id}));
        const auto summaries =
            valueOf(jobTitleSummaries(world.store->database(), std::vector{chief.id, planner.id}));
        QCOMPARE(summaries.size(), std::size_t(2));
        QCOMPARE(summaries[1].title, u"bus planner"_s);
        QCOMPARE(summaries[1].seniority.english, world.levels.front().nameEn);
        QCOMPARE(valueOf(jobTitleCount(world.store->database())), qint64(3));
    }
};

QTEST_GUILESS_MAIN(TestJobTitleList)
#include "tst_job_title_list.moc"
