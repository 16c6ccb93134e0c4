// A list of people: what is read of a row, and who its person is.
#include "builders.h"
#include "edits.h"
#include "exchange/people_matching.h"
#include "lists.h"
#include "temporary_register.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

using Lines = std::vector<QStringList>;

const QStringList header{u"성명"_s, u"이메일"_s, u"국가"_s, u"도시"_s, u"과정"_s};

/// In the course SC-2019-04.
QStringList line(const QString &name, const QString &email = {}, const QString &country = u"Uganda"_s,
                 const QString &city = u"Kampala"_s, const QString &course = u"SC-2019-04"_s)
{
    return {name, email, country, city, course};
}

} // namespace

class TestImportPeople : public QObject
{
    Q_OBJECT

    /// A register with courses, and with Daniel Kato of Kampala in UP-2018-01.
    struct World
    {
        TemporaryRegister store{TemporaryRegister::Content::ReferenceData};
        Course smart;
        Course urban;
        Course planned;
        City kampala;
        Person kato;

        World()
        {
            smart = added(*store, aCourse(u"SC-2019-04"_s));
            yeonsu::Course other = aCourse(u"UP-2018-01"_s, QDate(2018, 5, 7));
            other.nameKo = u"도시계획 과정"_s;
            urban = added(*store, other);
            other = aCourse(u"SC-2023-01"_s, QDate(2023, 4, 3));
            other.nameKo = u"예정 과정"_s;
            other.status = CourseStatus::Planned;
            planned = added(*store, other);
            kampala = added(*store, aCity(idOf(u"UG"_s), u"Kampala"_s, u"캄팔라"_s));
            kato = person(u"Kato"_s, u"Daniel"_s, u"kato@kampala.example"_s, kampala.id);
        }

        CountryId idOf(const QString &code)
        {
            for (const Country &country : valueOf(store->all<Country>())) {
                if (country.code == code)
                    return country.id;
            }
            qFatal("there is no such country");
        }

        /// In the course of 2018.
        Person person(const QString &family, const QString &given, const QString &email, CityId city)
        {
            Person row = aPerson(family, given);
            row.email = email;
            row = added(*store, row);
            Enrolment enrolment = anEnrolment(urban.id, row.id);
            enrolment.cityId = city;
            added(*store, enrolment);
            return row;
        }

        ImportPlan plan(Lines lines, const ImportDecisions &decisions = {})
        {
            lines.insert(lines.begin(), header);
            return planOf(*store, ListKind::People, lines, decisions);
        }
        ImportCounts import(Lines lines, const ImportDecisions &decisions = {})
        {
            const ImportPlan made = plan(std::move(lines), decisions);
            broughtIn(*store, made);
            return made.counts;
        }
        int people() { return int(valueOf(store->all<Person>()).size()); }
    };

    static RowVerdict verdictOf(const ImportPlan &plan, std::size_t row = 0)
    {
        return plan.rows.at(row).verdict;
    }
    static QString problemOf(const ImportPlan &plan, std::size_t row = 0)
    {
        const std::vector<RowProblem> &problems = plan.rows.at(row).problems;
        return problems.empty() ? QString()
                                : keyOf(*problems.front().field) + u": " + problems.front().message;
    }

private slots:
    void aCityIsKnownWithOtherSpaces()
    {
        World world;
        const ImportPlan made = world.plan({line(u"An Nguyen"_s, {}, u"Vietnam"_s, u"Hanoi"_s),
                                            line(u"Mai Nguyen"_s, {}, u"Vietnam"_s, u"Hà Nội"_s),
                                            line(u"Grace Nakato"_s, {}, u"Uganda"_s, u"Kam-pala"_s)});
        QCOMPARE(made.newCities.size(), std::size_t(1));
        QCOMPARE(made.enrolments[0].cityId, made.enrolments[1].cityId);
        QCOMPARE(made.enrolments[2].cityId, world.kampala.id);
    }

    /// Who moved between two courses, and has no e-mail, is told by the number.
    void aNumberAndTheNameAreThePerson()
    {
        World world;
        const auto plan = [&world](const Lines &rows) {
            Lines lines = rows;
            lines.insert(lines.begin(), header + QStringList{u"연수생 번호"_s});
            return planOf(*world.store, ListKind::People, lines);
        };
        const QStringList here =
            line(u"Chandani Fernando"_s, {}, u"Uganda"_s, u"Kampala"_s) + QStringList{u"7"_s};
        const QStringList there =
            line(u"Chandani Fernando"_s, {}, u"Uganda"_s, u"Jinja"_s, u"UP-2018-01"_s) + QStringList{u"7"_s};
        const QStringList another = line(u"Mary Okello"_s, {}, u"Uganda"_s, u"Jinja"_s) + QStringList{u"7"_s};
        const ImportPlan made = plan({here, there, another});
        QCOMPARE(made.counts.newPeople, 2);
        QCOMPARE(made.counts.enrolments, 3);
        QCOMPARE(made.rows[1].alike.front().reason, MatchReason::SameNumber);
        // Known from one of the rows, which comes later.
        broughtIn(*world.store, plan({there}));
        const ImportPlan known = plan({here, there});
        QCOMPARE(known.counts.newPeople, 0);
        QCOMPARE(known.counts.enrolments, 1);
        QCOMPARE(known.counts.already, 1);
        // Without the number somebody has to say.
        QCOMPARE(world.plan({line(u"Chandani Fernando"_s)}).counts.perhaps, 1);
    }

    void aNewPersonIsMadeWithCityAndEnrolment()
    {
        World world;
        const ImportCounts counts =
            world.import({line(u"NGUYEN Thi Mai"_s, u"Mai@Hanoi.example"_s, u"베트남"_s, u"하노이"_s)});
        QCOMPARE(counts.rows, 1);
        QCOMPARE(counts.newPeople, 1);
        QCOMPARE(counts.enrolments, 1);
        const Person made = valueOf(world.store->all<Person>()).back();
        const Person expected{
            made.id, u"NGUYEN"_s, u"Thi Mai"_s, NameOrder::FamilyFirst, {}, u"mai@hanoi.example"_s, {}};
        QCOMPARE(made, expected);
        const Enrolment enrolment = valueOf(world.store->enrolmentsOf(made.id)).front();
        QCOMPARE(enrolment.courseId, world.smart.id);
        QCOMPARE(enrolment.status, EnrolmentStatus::Completed);
        QCOMPARE(enrolment.completedOn, world.smart.lastDay);
        const City city = valueOf(world.store->find(enrolment.cityId)).value();
        QCOMPARE(city.nameKo, u"하노이"_s);
        QCOMPARE(city.nameEn, u"Hanoi"_s); // as GeoNames has it
        QCOMPARE(city.countryId, world.idOf(u"VN"_s));
    }

    void names_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("given");
        QTest::newRow("whole, Korean")
            << QStringList{u"성명"_s} << QStringList{u"김민수"_s} << u"김"_s << u"민수"_s;
        QTest::newRow("whole, two syllables")
            << QStringList{u"이름 전체"_s} << QStringList{u"남궁민수"_s} << u"남궁"_s << u"민수"_s;
        QTest::newRow("whole, capitals")
            << QStringList{u"name"_s} << QStringList{u"OKOT Daniel"_s} << u"OKOT"_s << u"Daniel"_s;
        QTest::newRow("whole, given first")
            << QStringList{u"Name"_s} << QStringList{u"João Silva"_s} << u"Silva"_s << u"João"_s;
        QTest::newRow("이름 alone is whole")
            << QStringList{u"이름"_s} << QStringList{u"김민수"_s} << u"김"_s << u"민수"_s;
        QTest::newRow("parted") << QStringList{u"성"_s, u"이름"_s} << QStringList{u"Silva"_s, u"João"_s}
                                << u"Silva"_s << u"João"_s;
        QTest::newRow("one name") << QStringList{u"성"_s, u"이름"_s} << QStringList{u""_s, u"Sukarno"_s}
                                  << u""_s << u"Sukarno"_s;
        QTest::newRow("family and whole")
            << QStringList{u"Family name"_s, u"Name"_s} << QStringList{u"Okot"_s, u"Okot Daniel"_s}
            << u"Okot"_s << u"Daniel"_s;
        QTest::newRow("family and the rest as name")
            << QStringList{u"Surname"_s, u"Name"_s} << QStringList{u"Okot"_s, u"Daniel"_s} << u"Okot"_s
            << u"Daniel"_s;
        QTest::newRow("parted, but only the whole is filled")
            << QStringList{u"성"_s, u"이름"_s, u"성명"_s} << QStringList{u""_s, u""_s, u"김민수"_s} << u"김"_s
            << u"민수"_s;
        QTest::newRow("family name before a comma")
            << QStringList{u"성명"_s} << QStringList{u"NGUYEN, Thi Mai"_s} << u"NGUYEN"_s << u"Thi Mai"_s;
        QTest::newRow("a suffix behind a comma")
            << QStringList{u"Name"_s} << QStringList{u"John Smith, Jr."_s} << u"Jr."_s << u"John Smith,"_s;
        QTest::newRow("with a line break")
            << QStringList{u"성명"_s} << QStringList{u"OKOT\nDaniel "_s} << u"OKOT"_s << u"Daniel"_s;
    }
    void names()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, cells);
        QFETCH(const QString, family);
        QFETCH(const QString, given);
        World world;
        const ImportPlan plan =
            planOf(*world.store, ListKind::People,
                   {headings + QStringList{u"과정"_s}, cells + QStringList{u"SC-2019-04"_s}});
        QCOMPARE(problemOf(plan), QString());
        QCOMPARE(verdictOf(plan), RowVerdict::NewPerson);
        QCOMPARE(plan.newPeople.front().familyName, family);
        QCOMPARE(plan.newPeople.front().givenName, given);
    }

    void whoARowIs_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<RowVerdict>("verdict");
        QTest::addColumn<QString>("reason");
        const auto joins = [](const char *name, const QStringList &cells, const char *reason) {
            QTest::newRow(name) << cells << RowVerdict::Joins << QString::fromUtf8(reason);
        };
        const auto perhaps = [](const char *name, const QStringList &cells, const char *reason) {
            QTest::newRow(name) << cells << RowVerdict::Perhaps << QString::fromUtf8(reason);
        };
        const auto isNew = [](const char *name, const QStringList &cells) {
            QTest::newRow(name) << cells << RowVerdict::NewPerson << QString();
        };
        joins("same e-mail, other name", line(u"D. K."_s, u"KATO@kampala.example"_s), "same-email");
        joins("same e-mail, other country",
              line(u"Daniel Kato"_s, u"kato@kampala.example"_s, u"Kenya"_s, u"Nairobi"_s), "same-email");
        joins("same name and city", line(u"Daniel Kato"_s), "same-name-in-city");
        joins("swapped", line(u"Kato Daniel"_s), "same-name-in-city");
        joins("capitals", line(u"KATO DANIEL"_s), "same-name-in-city");
        joins("accents", line(u"Dániel Katö"_s), "same-name-in-city");
        joins("city in Korean", line(u"Daniel Kato"_s, {}, u"우간다"_s, u"캄팔라"_s), "same-name-in-city");
        perhaps("other e-mail", line(u"Daniel Kato"_s, u"d@other.example"_s), "other-email");
        perhaps("other city", line(u"Daniel Kato"_s, {}, u"Uganda"_s, u"Entebbe"_s), "same-name-in-country");
        perhaps("hyphen", line(u"Dani-el Kato"_s), "spelled-apart");
        perhaps("one letter", line(u"Danial Kato"_s), "one-letter-apart");
        perhaps("one letter, swapped", line(u"Kato Danial"_s), "one-letter-apart");
        perhaps("one letter less", line(u"Danel Kato"_s), "one-letter-apart");
        perhaps("no place", line(u"Daniel Kato"_s, {}, {}, {}), "same-name-somewhere");
        isNew("other country", line(u"Daniel Kato"_s, {}, u"Kenya"_s, u"Nairobi"_s));
        isNew("two letters", line(u"Daniil Cato"_s));
        isNew("other name", line(u"Moses Kato"_s));
    }
    void whoARowIs()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const RowVerdict, verdict);
        QFETCH(const QString, reason);
        World world;
        const ImportPlan plan = world.plan({cells});
        QCOMPARE(problemOf(plan), QString());
        QCOMPARE(verdictOf(plan), verdict);
        if (!reason.isEmpty()) {
            QCOMPARE(plan.rows[0].alike.front().whom.person, world.kato.id);
            QCOMPARE(toKey(plan.rows[0].alike.front().reason), reason);
        }
        // Within the list it is the same: who comes first is made, and the second row is judged so.
        TemporaryRegister bare(TemporaryRegister::Content::ReferenceData);
        added(*bare, aCourse(u"SC-2019-04"_s));
        yeonsu::Course urban = aCourse(u"UP-2018-01"_s);
        urban.nameKo = u"도시계획 과정"_s;
        added(*bare, urban);
        const ImportPlan within =
            planOf(*bare, ListKind::People,
                   {header,
                    line(u"Daniel Kato"_s, u"kato@kampala.example"_s, u"UG"_s, u"Kampala"_s, u"UP-2018-01"_s),
                    cells});
        QCOMPARE(verdictOf(within, 0), RowVerdict::NewPerson);
        // The city in Korean is found by its English name in GeoNames.
        QCOMPARE(verdictOf(within, 1), verdict);
        if (!reason.isEmpty()) {
            QCOMPARE(within.rows[1].alike.front().whom, (Whom{{}, 2}));
            QCOMPARE(toKey(within.rows[1].alike.front().reason), reason);
        }
    }

    void namesakesInACityAreAsked()
    {
        World world;
        const Person other = world.person(u"Kato"_s, u"Daniel"_s, {}, world.kampala.id);
        const ImportPlan plan = world.plan({line(u"Daniel Kato"_s)});
        QCOMPARE(verdictOf(plan), RowVerdict::Perhaps);
        QCOMPARE(plan.rows[0].alike.size(), std::size_t(2));
        QCOMPARE(toKey(plan.rows[0].alike[0].reason), u"namesakes-in-city"_s);
        // The e-mail still tells.
        const ImportPlan told = world.plan({line(u"Daniel Kato"_s, u"kato@kampala.example"_s)});
        QCOMPARE(verdictOf(told), RowVerdict::Joins);
        QVERIFY(other.id != told.rows[0].alike[0].whom.person);
    }

    void whoeverIsLeftOpenIsANamesake()
    {
        World world;
        const ImportPlan plan =
            world.plan({line(u"Daniel Kato"_s, u"second@kampala.example"_s), line(u"Daniel Kato"_s)});
        QCOMPARE(verdictOf(plan, 0), RowVerdict::Perhaps);
        QCOMPARE(verdictOf(plan, 1), RowVerdict::Perhaps);
        QCOMPARE(plan.rows[1].alike.size(), std::size_t(1)); // who is left open is nobody to join
    }

    void aPersonInTwoRowsIsMadeOnce()
    {
        World world;
        const ImportPlan plan = world.plan(
            {line(u"김민수"_s, u"kim@seoul.example"_s, u"한국"_s, u"서울"_s),
             line(u"Kim Min-su"_s, u"kim@seoul.example"_s, u"Korea"_s, u"Seoul"_s, u"UP-2018-01"_s),
             line(u"김민수"_s, {}, u"한국"_s, u"서울"_s, u"도시계획 과정"_s),
             line(u"김민수"_s, {}, u"한국"_s, u"서울"_s)});
        QCOMPARE(plan.counts.newPeople, 1);
        QCOMPARE(plan.counts.enrolments, 2);
        QCOMPARE(plan.counts.joinedPeople, 0); // nobody of the register
        QCOMPARE(plan.counts.already, 2);
        QCOMPARE(verdictOf(plan, 1), RowVerdict::Joins);
        QCOMPARE(verdictOf(plan, 3), RowVerdict::AlreadyThere);
        QCOMPARE(plan.newCities.size(), std::size_t(1));
    }

    void theEmailOfALaterRowFindsTheNext()
    {
        World world;
        const ImportPlan plan = world.plan(
            {line(u"Moses Okello"_s),
             line(u"Okello Moses"_s, u"mo@kampala.example"_s, u"UG"_s, u"Kampala"_s, u"UP-2018-01"_s),
             line(u"M. O."_s, u"mo@kampala.example"_s, u"Kenya"_s, u"Nairobi"_s, u"SC-2023-01"_s)});
        QCOMPARE(plan.counts.newPeople, 1);
        QCOMPARE(plan.counts.enrolments, 3);
        QCOMPARE(plan.newPeople[0].email, u"mo@kampala.example"_s);
    }

    void joiningFillsAnEmptyEmail()
    {
        World world;
        const Person okello = world.person(u"Okello"_s, u"Moses"_s, {}, world.kampala.id);
        QCOMPARE(world.import({line(u"Moses Okello"_s, u"mo@kampala.example"_s)}).joinedPeople, 1);
        QCOMPARE(valueOf(world.store->find(okello.id))->email, u"mo@kampala.example"_s);
        QCOMPARE(world.people(), 2);
    }

    void theSameListTwiceAddsNobody_data()
    {
        QTest::addColumn<PerhapsChoice>("perhaps");
        QTest::newRow("leave") << PerhapsChoice::Leave;
        QTest::newRow("new") << PerhapsChoice::New;
        QTest::newRow("join") << PerhapsChoice::Join;
    }
    void theSameListTwiceAddsNobody()
    {
        QFETCH(const PerhapsChoice, perhaps);
        World world;
        world.person(u"Kato"_s, u"Daniel"_s, {}, world.kampala.id);
        ImportDecisions decisions;
        decisions.perhaps = perhaps;
        const Lines lines{line(u"NGUYEN Thi Mai"_s, {}, u"베트남"_s, u"하노이"_s),
                          line(u"Daniel Kato"_s),
                          line(u"Daniel Kato"_s, u"d@other.example"_s),
                          line(u"Danial Kato"_s),
                          line(u"Rodríguez Lucía"_s, {}, u"Argentina"_s, u"La Plata"_s),
                          line(u"Rodriguez Luciana"_s, {}, u"아르헨티나"_s, u"La Plata"_s),
                          line(u"Rodriguez Lucio"_s, {}, u"AR"_s, u"La Plata"_s),
                          line(u"김민수"_s, {}, {}, {}),
                          line(u"이영희"_s, {}, u"한국"_s, {})};
        world.import(lines, decisions);
        const int people = world.people();
        const ImportPlan again = world.plan(lines, decisions);
        QCOMPARE(again.counts.newPeople, 0);
        QCOMPARE(again.counts.enrolments, 0);
        QCOMPARE(again.counts.already + again.counts.perhaps, int(lines.size()));
        if (perhaps != PerhapsChoice::Leave)
            QCOMPARE(again.counts.already, int(lines.size()));
        QVERIFY(again.writesNothing());
        broughtIn(*world.store, again);
        QCOMPARE(world.people(), people);
    }

    void perhapsAsTheCommandLineHasIt()
    {
        World world;
        ImportDecisions decisions;
        decisions.perhaps = PerhapsChoice::New;
        const ImportPlan made = world.plan({line(u"Danial Kato"_s)}, decisions);
        QCOMPARE(made.counts.newPeople, 1);
        QVERIFY(made.notSame.empty());
        decisions.perhaps = PerhapsChoice::Join;
        const ImportPlan joined = world.plan({line(u"Danial Kato"_s)}, decisions);
        QCOMPARE(joined.counts.joinedPeople, 1);
        QCOMPARE(joined.enrolments[0].personId, world.kato.id);
    }

    void theUserDecidesRowByRow()
    {
        World world;
        const Lines lines{line(u"Danial Kato"_s), line(u"Danyel Kato"_s),
                          line(u"Daniel Kato"_s, u"x@y.example"_s), line(u"Moses Okello"_s)};
        ImportDecisions decisions;
        decisions.rows.insert(2, {RowChoice::What::New, {}});
        decisions.rows.insert(3, {RowChoice::What::Join, {world.kato.id, 0}});
        decisions.rows.insert(4, {RowChoice::What::Join, {{}, 2}});
        decisions.rows.insert(5, {RowChoice::What::Skip, {}});
        const ImportPlan plan = world.plan(lines, decisions);
        QCOMPARE(verdictOf(plan, 0), RowVerdict::NewPerson);
        QCOMPARE(verdictOf(plan, 1), RowVerdict::Joins);
        QCOMPARE(verdictOf(plan, 2), RowVerdict::AlreadyThere); // of row 2, who is in the course
        QCOMPARE(verdictOf(plan, 3), RowVerdict::Skipped);
        QCOMPARE(plan.counts.skipped, 1);
        QCOMPARE(plan.enrolments[1].personId, world.kato.id);
        QCOMPARE(plan.notSame.size(), std::size_t(1));
        broughtIn(*world.store, plan);
        const std::vector<NotSamePeople> marks = valueOf(world.store->notSameAs(world.kato.id));
        QCOMPARE(marks.size(), std::size_t(1));
        // Whoever chose somebody who is gone is told.
        decisions.rows.insert(3, {RowChoice::What::Join, {PersonId(999), 0}});
        QVERIFY(problemOf(world.plan(lines, decisions), 1).startsWith(u"name: "));
    }

    void whoIsMarkedAsNotTheSameIsNotAskedAgain()
    {
        World world;
        const Person twin = world.person(u"Kato"_s, u"Danial"_s, {}, CityId());
        added(*world.store, notSame(world.kato.id, twin.id));
        // The row is perhaps Daniel, whose name it has; then it is not asked whether it is Danial.
        const City entebbe = added(*world.store, aCity(world.kampala.countryId, u"Entebbe"_s));
        added(*world.store, [&] {
            Enrolment row = anEnrolment(world.planned.id, twin.id);
            row.cityId = entebbe.id;
            return row;
        }());
        const ImportPlan plan = world.plan({line(u"Daniel Kato"_s, {}, u"UG"_s, u"Jinja"_s)});
        QCOMPARE(plan.rows[0].alike.size(), std::size_t(1));
        QCOMPARE(plan.rows[0].alike[0].whom.person, world.kato.id);
    }

    void wrongRowsAreLeftOutEachWithItsReason_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("nearest");
        const auto row = [](const char *name, const QStringList &cells, const char *field,
                            const QString &says, const QString &nearest = {}) {
            QTest::newRow(name) << cells << QString::fromUtf8(field) << says << nearest;
        };
        row("country", line(u"SILVA João"_s, {}, u"Brasli"_s, u"São Paulo"_s), "country", u"Brasli"_s,
            u"Brazil"_s);
        row("course", line(u"DIALLO Awa"_s, {}, u"UG"_s, u"Kampala"_s, u"SC-2019-99"_s), "course",
            u"SC-2019-99"_s, u"SC-2019-04"_s);
        row("no course", line(u"DIALLO Awa"_s, {}, u"UG"_s, u"Kampala"_s, {}), "course", u"missing"_s);
        row("e-mail", line(u"DIALLO Awa"_s, u"awa at dakar"_s), "email", u"e-mail"_s);
        row("name", line({}, u"awa@dakar.example"_s), "name", u"missing"_s);
        row("a dash for a name", line(u"-"_s), "name", u"missing"_s);
        row("NUL", line(u"DIALLO A"_s + QChar() + u"wa"_s), "name", u"no text"_s);
        row("long", line(QString(1'000'000, u'x')), "name", u"too long"_s);
        row("long note", line(u"DIALLO Awa"_s, QString(1'000'000, u'@')), "email", u"too long"_s);
        row("city without a country", line(u"DIALLO Awa"_s, {}, {}, u"Atlantis"_s), "country", u"Atlantis"_s);
    }
    void wrongRowsAreLeftOutEachWithItsReason()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QString, field);
        QFETCH(const QString, says);
        QFETCH(const QString, nearest);
        World world;
        const ImportPlan plan = world.plan({line(u"Moses Okello"_s), cells, line(u"Ann Nakato"_s)});
        QCOMPARE(verdictOf(plan, 1), RowVerdict::Error);
        QCOMPARE(plan.counts.errors, 1);
        QCOMPARE(plan.counts.newPeople, 2);
        QCOMPARE(plan.rows[1].number, 3);
        QCOMPARE(toKey(*plan.rows[1].problems.front().field), field);
        QVERIFY2(plan.rows[1].problems.front().message.contains(says), qPrintable(problemOf(plan, 1)));
        QCOMPARE(plan.rows[1].problems.front().nearest, nearest);
        broughtIn(*world.store, plan);
    }

    void totalsAreNobody()
    {
        World world;
        ImportPlan plan = world.plan(
            {line(u"Moses Okello"_s), line(u"합계 2명"_s), line(u"Ann Nakato"_s, {}, {}, u"소계"_s)});
        QCOMPARE(plan.counts.newPeople, 1);
        QCOMPARE(plan.counts.errors, 2);
        QCOMPARE(problemOf(plan, 1), u"name: “합계 2명” looks like a total of other rows."_s);
        QCOMPARE(problemOf(plan, 2), u"city: “소계” looks like a total of other rows."_s);

        // In a column that is not read; the user may know better.
        const Lines lines{{u"구분"_s, u"성명"_s, u"과정"_s, u"소속"_s},
                          {u"총계"_s, u"2"_s, u"SC-2019-04"_s, {}},
                          {{}, u"Ann Nakato"_s, u"SC-2019-04"_s, u"Total"_s}};
        plan = planOf(*world.store, ListKind::People, lines);
        QCOMPARE(plan.counts.newPeople, 1);
        QVERIFY(!plan.rows[0].problems.front().field);
        ImportDecisions decisions;
        decisions.rows.insert(2, {RowChoice::What::New, {}});
        QCOMPARE(planOf(*world.store, ListKind::People, lines, decisions).counts.newPeople, 2);
    }

    void formulasThatFailedAreNoText()
    {
        World world;
        const ImportPlan plan =
            world.plan({line(u"#N/A"_s), line(u"Ann Nakato"_s, {}, u"Uganda"_s, u"#REF!"_s)});
        QCOMPARE(plan.counts.errors, 2);
        QVERIFY(problemOf(plan, 0).startsWith(u"name: The formula"_s));
        QVERIFY(problemOf(plan, 1).startsWith(u"city: The formula"_s));
        QVERIFY(plan.newCities.empty());
        const ImportPlan noted =
            planOf(*world.store, ListKind::People,
                   {header + QStringList{u"비고"_s}, line(u"Ann Nakato"_s) + QStringList{u"#REF!"_s}});
        QVERIFY(problemOf(noted).startsWith(u"note: The formula"_s));
    }

    void whatIsNotKeptIsSaid()
    {
        World world;
        const Lines lines{
            {u"성명"_s, u"이메일"_s, u"국가"_s, u"도시"_s, u"과정"_s, u"상태"_s, u"비고"_s, u"수료일"_s},
            {u"KATO Daniel"_s,
             u"other@kampala.example"_s,
             u"UG"_s,
             u"Kampala"_s,
             u"UP-2018-01"_s,
             u"신청"_s,
             u"채식"_s,
             {}},
            {u"Ann Nakato"_s, {}, u"UG"_s, u"Kampala"_s, u"SC-2019-04"_s, u"신청"_s, {}, u"2019-04-05"_s},
            {u"Moses Okello"_s, {}, u"UG"_s, u"Gulu"_s, u"SC-2019-04"_s, {}, {}, {}},
            {u"Eva Akello"_s, {}, u"UG"_s, u"Gulu"_s, u"SC-2019-04"_s, {}, {}, {}}};
        ImportDecisions decisions;
        decisions.perhaps = PerhapsChoice::Join;
        const ImportPlan plan = planOf(*world.store, ListKind::People, lines, decisions);
        QCOMPARE(verdictOf(plan, 0), RowVerdict::AlreadyThere);
        QCOMPARE(
            plan.rows[0].remarks,
            QStringList({u"Added to the person: Note."_s, u"Not kept, as the register has another: E-mail."_s,
                         u"Status stays “Completed”; the list says “Applied”."_s}));
        QCOMPARE(plan.rows[1].remarks,
                 QStringList{u"The day of completion is not kept, as the status is “Applied”."_s});
        QCOMPARE(plan.rows[2].remarks, QStringList{u"“Gulu” is a new city."_s});
        QVERIFY(plan.rows[3].remarks.isEmpty());
        broughtIn(*world.store, plan);
        QCOMPARE(valueOf(world.store->find(world.kato.id))->note, u"채식"_s);
        QCOMPARE(valueOf(world.store->find(world.kato.id))->email, u"kato@kampala.example"_s);
    }

    void whatStandsBelowAListIsNobody()
    {
        World world;
        const Lines lines{{u"참가자"_s, {}, u"소속"_s},
                          {u"성"_s, u"이름"_s, {}},
                          {u"김"_s, u"민수"_s, u"서울시"_s},
                          {u"Cher"_s, {}, {}},
                          {u"참가자"_s, {}, u"소속"_s},
                          {u"성"_s, u"이름"_s, {}},
                          {u"계"_s, u"은숙"_s, {}},
                          {{}, {}, {}},
                          {u"※ 위 명단은 대외비입니다"_s, {}, {}},
                          {u"끝"_s, {}, {}}};
        const ImportPlan plan = planOf(*world.store, ListKind::People, lines, {}, u"SC-2019-04"_s);
        QCOMPARE(plan.counts.rows, 5);
        QCOMPARE(plan.counts.newPeople, 3);
        QCOMPARE(plan.counts.errors, 2);
        QCOMPARE(plan.rows[3].problems.front().message, u"A single cell below the list is no row of it."_s);
        // Where no row has more than the name, none is below.
        const ImportPlan names = planOf(*world.store, ListKind::People,
                                        {{u"성명"_s}, {u"김민수"_s}, {u"박영희"_s}}, {}, u"SC-2019-04"_s);
        QCOMPARE(names.counts.newPeople, 2);
    }

    void theAddressOfAnOfficeIsTold()
    {
        World world;
        const QString office = u"office@tokyo.example"_s;
        const ImportPlan plan = world.plan({line(u"AOKI Ken"_s, office, u"Japan"_s, u"Tokyo"_s),
                                            line(u"BABA Yui"_s, office, u"Japan"_s, u"Tokyo"_s),
                                            line(u"AOKI Kenji"_s, office, u"Japan"_s, u"Tokyo"_s),
                                            line(u"아오키 켄"_s, office, u"Japan"_s, u"Tokyo"_s)});
        const auto isTold = [&plan](std::size_t row) {
            return plan.rows[row].remarks.join(u' ').contains(u"another name"_s);
        };
        QVERIFY(!isTold(0));
        QVERIFY(isTold(1));
        QVERIFY2(!isTold(2), "a name in common");
        QVERIFY2(!isTold(3), "in another script");
    }

    void rowsOfOneEnrolmentTellInWhatTheyDiffer()
    {
        World world;
        const QStringList heads{u"성명"_s, u"국가"_s, u"도시"_s, u"과정"_s, u"소속"_s};
        const ImportPlan plan = planOf(*world.store, ListKind::People,
                                       {heads,
                                        {u"Ann Nakato"_s, u"UG"_s, u"Kampala"_s, u"SC-2019-04"_s, u"Roads"_s},
                                        {u"Ann Nakato"_s, u"UG"_s, u"Kampala"_s, u"SC-2019-04"_s, u"Water"_s},
                                        {u"KATO Daniel"_s, u"UG"_s, u"Kampala"_s, u"UP-2018-01"_s, {}}});
        QCOMPARE(verdictOf(plan, 1), RowVerdict::AlreadyThere);
        QCOMPARE(plan.rows[1].remarks, QStringList{u"Organisation stays “Roads”; the list says “Water”."_s});
        QVERIFY(!plan.rows[1].differs);
        QVERIFY(plan.rows[2].remarks.isEmpty());
    }

    void aDashIsNoCity()
    {
        World world;
        const ImportPlan plan = world.plan({line(u"Ann Nakato"_s, u"없음"_s, u"UG"_s, u"-"_s)});
        QCOMPARE(verdictOf(plan), RowVerdict::NewPerson);
        QVERIFY(plan.newCities.empty());
        QVERIFY(plan.newPeople.front().email.isEmpty());
    }

    void anotherCityOfAnEnrolmentIsTold()
    {
        World world;
        const ImportPlan plan = world.plan(
            {line(u"KATO Daniel"_s, u"kato@kampala.example"_s, u"UG"_s, u"Gulu"_s, u"UP-2018-01"_s)});
        QCOMPARE(verdictOf(plan), RowVerdict::AlreadyThere);
        QCOMPARE(plan.rows[0].remarks, QStringList{u"City stays “Kampala”; the list says “Gulu”."_s});
        QVERIFY(plan.writesNothing() && plan.newCities.empty());
    }

    /// Applied in spring, completed in autumn, and with another office.
    void anEnrolmentIsTakenFromTheListOnlyWhereTheUserSaysSo()
    {
        World world;
        Enrolment spring = anEnrolment(world.smart.id, world.kato.id);
        spring.status = EnrolmentStatus::Applied;
        spring.completedOn = {};
        spring.organisation = u"Kampala City"_s;
        spring.jobTitle = u"Planner"_s;
        spring.cityId = world.kampala.id;
        spring = added(*world.store, spring);
        const Lines lines{
            {u"성명"_s, u"이메일"_s, u"과정"_s, u"상태"_s, u"소속"_s, u"직위"_s, u"직급"_s},
            {u"KATO Daniel"_s, u"kato@kampala.example"_s, u"SC-2019-04"_s, u"수료"_s, u"Uganda Roads"_s,
             u"planner"_s, u"국장급"_s},
            {u"KATO Daniel"_s, u"kato@kampala.example"_s, u"SC-2019-04"_s, u"포기"_s, {}, {}, {}}};
        const ImportPlan told = planOf(*world.store, ListKind::People, lines);
        QCOMPARE(verdictOf(told), RowVerdict::AlreadyThere);
        QVERIFY(told.rows[0].differs && told.rows[1].differs);
        QVERIFY(told.writesNothing());
        QCOMPARE(told.rows[0].remarks,
                 QStringList({u"Organisation stays “Kampala City”; the list says “Uganda Roads”."_s,
                              u"Seniority stays empty; the list says “Director”."_s,
                              u"Status stays “Applied”; the list says “Completed”."_s}));
        ImportDecisions decisions;
        decisions.taken = {2, 3}; // of two rows of one enrolment the first one counts
        const ImportPlan taken = planOf(*world.store, ListKind::People, lines, decisions);
        QCOMPARE(verdictOf(taken), RowVerdict::ChangedRow);
        QCOMPARE(verdictOf(taken, 1), RowVerdict::AlreadyThere);
        QVERIFY(!taken.rows[1].differs);
        QCOMPARE(taken.counts.changedEnrolments, 1);
        QCOMPARE(taken.counts.already, 1);
        const AppliedChange written = broughtIn(*world.store, taken);
        QCOMPARE(written.changeSet.arguments.front(), u"1"_s);
        const Enrolment now = *valueOf(world.store->find(spring.id));
        QCOMPARE(now.status, EnrolmentStatus::Completed);
        QCOMPARE(now.completedOn, world.smart.lastDay);
        QCOMPARE(now.organisation, u"Uganda Roads"_s);
        QCOMPARE(now.jobTitle, u"Planner"_s);
        QCOMPARE(now.cityId, world.kampala.id);
        const ImportPlan again = planOf(*world.store, ListKind::People, {lines[0], lines[1]}, decisions);
        QCOMPARE(verdictOf(again), RowVerdict::AlreadyThere);
        QVERIFY(again.writesNothing() && again.rows[0].remarks.isEmpty());
    }

    /// What the list does not say is not taken either.
    void onlyWhatTheListSaysIsTaken()
    {
        World world;
        Enrolment there = anEnrolment(world.smart.id, world.kato.id);
        there.status = EnrolmentStatus::Withdrawn;
        there.completedOn = {};
        there = added(*world.store, there);
        const Lines lines{
            {u"성명"_s, u"이메일"_s, u"과정"_s, u"직위"_s, u"수료일"_s},
            {u"KATO Daniel"_s, u"kato@kampala.example"_s, u"SC-2019-04"_s, u"Mayor"_s, u"2019-04-04"_s}};
        ImportDecisions decisions;
        decisions.taken = {2};
        const ImportPlan plan = planOf(*world.store, ListKind::People, lines, decisions);
        QCOMPARE(plan.changedEnrolments.size(), std::size_t(1));
        Enrolment expected = there;
        expected.jobTitle = u"Mayor"_s;
        QVERIFY(plan.changedEnrolments[0].second == expected);
    }

    void whoeverWasLeftOpenStaysOpenInTheSameFile()
    {
        World world;
        const Lines lines{line(u"Lee Anne"_s, {}, u"UG"_s, {}),
                          line(u"Lee Ann"_s, {}, u"UG"_s, u"Kampala"_s, u"UP-2018-01"_s)};
        Lines whole{header};
        whole.insert(whole.end(), lines.begin(), lines.end());
        QCOMPARE(bringIn(*world.store, ListKind::People, whole).perhaps, 1);
        // Whom it was like is not there any more.
        const Person anne = valueOf(world.store->all<Person>()).back();
        Person renamed = anne;
        renamed.familyName = u"Nansubuga"_s;
        renamed.givenName = u"Ruth"_s;
        ChangeSet rename{u"edit-person"_s, {}, {}, {}};
        rename.update(anne, renamed);
        VERIFY_OK(world.store->apply(rename));
        ImportDecisions skip;
        skip.rows.insert(2, {RowChoice::What::Skip, {}});
        const ImportPlan again = planOf(*world.store, ListKind::People, whole, skip);
        QCOMPARE(verdictOf(again, 1), RowVerdict::Perhaps);
        QVERIFY(again.rows[1].remarks.join(u' ').contains(u"brought in before"_s));
        ImportDecisions yes;
        yes.rows.insert(again.rows[1].number, {RowChoice::What::New, {}});
        QCOMPARE(verdictOf(planOf(*world.store, ListKind::People, whole, yes), 1), RowVerdict::NewPerson);
    }

    void allWrongCellsOfARowAreTold()
    {
        World world;
        const ImportPlan plan = world.plan({line(u"A B"_s, u"x"_s, u"Nowhere"_s, u"Town"_s, u"ZZ"_s)});
        QCOMPARE(plan.rows[0].problems.size(), std::size_t(3));
        QVERIFY(plan.newCities.empty());
    }

    void aNameThatIsTooLongIsNotMissing()
    {
        World world;
        const ImportPlan plan = planOf(*world.store, ListKind::People,
                                       {{u"성"_s, u"이름"_s, u"이메일"_s, u"과정"_s},
                                        {{}, QString(400, u'x'), u"x@kampala.example"_s, u"SC-2019-04"_s}});
        QCOMPARE(plan.rows[0].problems.size(), std::size_t(1));
        QVERIFY(problemOf(plan).startsWith(u"given-name: This is too long"_s));
    }

    void mendedCellsAndMappedValues()
    {
        World world;
        const Lines lines{line(u"SILVA João"_s, {}, u"Brasli"_s, u"Sampa"_s),
                          line(u"COSTA Ana"_s, {}, u"brasli"_s, u"Sampa"_s),
                          line(u"DIALLO Awa"_s, {}, u"UG"_s, u"Kampala"_s, u"SC-2019-99"_s)};
        const City paulo = added(*world.store, aCity(world.idOf(u"BR"_s), u"São Paulo"_s));
        ImportDecisions decisions;
        decisions.values.insert({ListField::Country, u"brasli"_s}, u"브라질"_s);
        decisions.cities.insert({world.idOf(u"BR"_s), u"sampa"_s}, paulo.id);
        decisions.cells.insert({4, ListField::Course}, u"SC-2019-04"_s);
        QCOMPARE(world.plan(lines).counts.errors, 3);
        QCOMPARE(world.import(lines, decisions).errors, 0);
        const std::vector<CityAlias> aliases = valueOf(world.store->aliasesOf(paulo.id));
        QCOMPARE(aliases.size(), std::size_t(1));
        QCOMPARE(aliases[0].name, u"Sampa"_s);
        QCOMPARE(valueOf(world.store->enrolmentsOf(paulo.id)).size(), std::size_t(2));
        // From now on it is known.
        QVERIFY(world.plan({line(u"LIMA Eva"_s, {}, u"BR"_s, u"sampa"_s)}).newCities.empty());
    }

    void aNewCityIsMadeOnceAndProposesANearOne()
    {
        World world;
        const ImportPlan plan = world.plan({line(u"A Okello"_s, {}, u"Uganda"_s, u"Kampalla"_s),
                                            line(u"B Mukasa"_s, {}, u"우간다"_s, u"KAMPALLA"_s),
                                            line(u"C Nsubuga"_s, u"wrong"_s, u"Uganda"_s, u"Gulu"_s)});
        QCOMPARE(plan.newCities.size(), std::size_t(1)); // that of a wrong row is not made
        QCOMPARE(plan.newCities[0].rows, 2);
        QCOMPARE(plan.newCities[0].nearest, world.kampala.id);
    }

    void statusesAndTheirDefaults()
    {
        World world;
        const Lines lines{{u"성명"_s, u"과정"_s, u"상태"_s, u"수료일"_s},
                          {u"김일"_s, u"SC-2019-04"_s, {}, {}},
                          {u"김이"_s, u"SC-2023-01"_s, {}, {}},
                          {u"김삼"_s, u"SC-2019-04"_s, u"불참"_s, {}},
                          {u"김사"_s, u"SC-2019-04"_s, u"수료"_s, u"2019. 3. 14."_s},
                          {u"김오"_s, u"SC-2019-04"_s, u"수료"_s, u"2019-13-01"_s}};
        const ImportPlan plan = planOf(*world.store, ListKind::People, lines);
        QCOMPARE(plan.enrolments[0].status, EnrolmentStatus::Completed);
        QCOMPARE(plan.enrolments[1].status, EnrolmentStatus::Applied);
        QCOMPARE(plan.enrolments[2].status, EnrolmentStatus::NoShow);
        QVERIFY(plan.enrolments[2].completedOn.isNull());
        QCOMPARE(plan.enrolments[3].completedOn, QDate(2019, 3, 14));
        QVERIFY(problemOf(plan, 4).startsWith(u"completed-on: "));
        QVERIFY(problemOf(plan, 4).contains(u"2019-13-01"));
    }

    void seniorityOfAColumnOfWhatIsRememberedAndOfTheUser()
    {
        World world;
        const std::vector<yeonsu::Seniority> levels = valueOf(world.store->all<yeonsu::Seniority>());
        const SeniorityId director = levels[1].id;
        added(*world.store, aJobTitle(director, u"head of division"_s));
        const Lines lines{{u"성명"_s, u"직위"_s, u"직급"_s, u"과정"_s},
                          {u"김일"_s, u"Head of Division"_s, {}, u"SC-2019-04"_s},
                          {u"김이"_s, u"Head of Division"_s, u"실무"_s, u"SC-2019-04"_s},
                          {u"김삼"_s, u"Manager"_s, {}, u"SC-2019-04"_s},
                          {u"김사"_s, u"manager"_s, {}, u"SC-2019-04"_s},
                          {u"김오"_s, u"Clerk"_s, {}, u"SC-2019-04"_s}};
        ImportPlan plan = planOf(*world.store, ListKind::People, lines);
        QCOMPARE(plan.enrolments[0].seniorityId, director);
        QCOMPARE(plan.enrolments[1].seniorityId, levels[3].id);
        QVERIFY(plan.enrolments[2].seniorityId.isNull());
        QVERIFY(plan.jobTitles.empty());
        const std::vector<std::pair<QString, int>> unknown{{u"Manager"_s, 2}, {u"Clerk"_s, 1}};
        QCOMPARE(plan.unknownTitles, unknown);
        ImportDecisions decisions;
        decisions.jobTitles.insert(u"manager"_s, director);
        plan = planOf(*world.store, ListKind::People, lines, decisions);
        QCOMPARE(plan.enrolments[3].seniorityId, director);
        QCOMPARE(plan.jobTitles.size(), std::size_t(1));
        broughtIn(*world.store, plan);
        QVERIFY(
            planOf(*world.store, ListKind::People, {lines[0], {u"김육"_s, u"MANAGER"_s, {}, u"SC-2019-04"_s}})
                .unknownTitles.empty());
    }

    void aCourseColumnWinsOverTheCourseOfTheList()
    {
        World world;
        const QStringList withoutCourse{u"성명"_s, u"국가"_s};
        const ImportPlan without = planOf(*world.store, ListKind::People,
                                          {withoutCourse, {u"A Okello"_s, u"UG"_s}}, {}, u"UP-2018-01"_s);
        QCOMPARE(without.enrolments[0].courseId, world.urban.id);
        const Lines with{header, line(u"A Okello"_s), line(u"B Mukasa"_s, {}, u"UG"_s, u"Kampala"_s, {})};
        const ImportPlan plan = planOf(*world.store, ListKind::People, with, {}, u"UP-2018-01"_s);
        QCOMPARE(plan.enrolments[0].courseId, world.smart.id);
        QCOMPARE(verdictOf(plan, 1), RowVerdict::Error);
        const ImportPlan wrong = planOf(*world.store, ListKind::People,
                                        {withoutCourse, {u"A Okello"_s, u"UG"_s}}, {}, u"UP-2018-02"_s);
        QCOMPARE(wrong.rows[0].problems[0].nearest, u"UP-2018-01"_s);
    }

    void blankRowsAndRepeatedHeadersAreNoRows()
    {
        World world;
        const ImportPlan plan =
            world.plan({line(u"A Okello"_s), {}, {u" "_s, {}}, header, line(u"B Mukasa"_s), {{}, {}, {}}});
        QCOMPARE(plan.counts.rows, 2);
        QCOMPARE(plan.rows[1].number, 6);
    }

    void oneEmailOfAWholeOfficeIsOnePerson()
    {
        World world;
        Lines lines;
        for (int i = 0; i < 1000; ++i)
            lines.push_back(line(u"Person %1"_s.arg(i), u"office@city.example"_s));
        const ImportPlan plan = world.plan(lines);
        QCOMPARE(plan.counts.newPeople, 1);
        QCOMPARE(plan.counts.already, 999);
    }

    void theActSaysNothingOfPeople()
    {
        World world;
        const ChangeSet change = changeSet(world.plan({line(u"A Okello"_s)}), {u"list.xlsx"_s, u"ab"_s});
        QCOMPARE(change.what, QString(importAct(ListKind::People)));
        QCOMPARE(change.arguments, (QStringList{u"1"_s, u"list.xlsx"_s}));
        QCOMPARE(change.importedFrom, (ImportedFile{u"list.xlsx"_s, u"ab"_s}));
    }

    void judgingCanBeStopped()
    {
        World world;
        const auto known = knownTo(*world.store, ListKind::People);
        const ImportList list = listOf(ListKind::People, {header, line(u"A Okello"_s)}, *known);
        std::stop_source stop;
        stop.request_stop();
        VERIFY_FAILS(planImport(list, {}, *known, dayOfImport, stop.get_token()), ErrorCode::Cancelled);
        VERIFY_FAILS(ImportKnown::read(world.store->database(), ListKind::People, stop.get_token()),
                     ErrorCode::Cancelled);
        // Most of the time goes into looking whom rows may be.
        std::vector<ListedPerson> people(10'000);
        for (std::size_t i = 0; i < people.size(); ++i)
            people[i] = {aPerson(u"Okello%1"_s.arg(i), u"Moses Akena"_s), world.idOf(u"UG"_s), {}, {}};
        QElapsedTimer timer;
        timer.start();
        const PeopleMatching whole(people, *known);
        const qint64 taken = timer.restart();
        const PeopleMatching stopped(people, *known, stop.get_token());
        QVERIFY2(timer.elapsed() * 5 < taken, qPrintable(u"%1 of %2 ms"_s.arg(timer.elapsed()).arg(taken)));
    }
};

QTEST_GUILESS_MAIN(TestImportPeople)
#include "tst_import_people.moc"
