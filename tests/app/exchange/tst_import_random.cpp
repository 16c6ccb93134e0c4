// Whatever a register holds, its lists bring the same into an empty one.
#include "builders.h"
#include "edits.h"
#include "exchange/new_register.h"
#include "exchange/table_export.h"
#include "lists.h"
#include "temporary_register.h"

#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

class Dice
{
public:
    explicit Dice(std::uint32_t seed)
        : m_dice(seed)
    {
    }

    int below(int bound) { return int(m_dice() % std::uint32_t(bound)); }
    template <typename Value>
    const Value &oneOf(const std::vector<Value> &values)
    {
        return values[std::size_t(below(int(values.size())))];
    }
    template <typename Values>
    void shuffle(Values &values)
    {
        std::shuffle(values.begin(), values.end(), m_dice);
    }

private:
    std::mt19937 m_dice;
};

const std::vector<QString> families{u"Nguyễn"_s,       u"Nguyen"_s, u"García López"_s, u"Kato"_s,
                                    u"김"_s,           u"남궁"_s,   u"O’Brien"_s,      u"de la Cruz"_s,
                                    u"-"_s + u"Lee"_s, u"KIM"_s,    u"山田"_s,         u"Łukasz"_s};
const std::vector<QString> givens{u"Thị Mai"_s,  u"Daniel"_s, u"Danial"_s,     u"민수"_s,
                                  u"민호"_s,     u"João"_s,   u"Anne-Marie"_s, u"太郎"_s,
                                  u"=SUM(A1)"_s, u""_s,       u"Mai, Jr."_s,   u"\"Bob\""_s};

/// The same for names that the rule finds the same.
QString nameKey(const Person &person)
{
    return ComparablePerson(person, {}, {}).words();
}

/// A register of people who are easily mixed up.
void fill(Register &store, Dice &dice)
{
    const std::vector<Country> countries = valueOf(store.all<Country>());
    const std::vector<Theme> themes = valueOf(store.all<Theme>());
    const std::vector<Seniority> levels = valueOf(store.all<Seniority>());
    std::vector<Course> courses;
    for (int i = 0; i < 8; ++i) {
        Course course = aCourse(u"C-%1"_s.arg(i), QDate(2019, 1, 1).addDays(dice.below(2000)));
        course.nameKo = u"과정, %1"_s.arg(i);
        course.nameEn = dice.below(2) == 0 ? QString() : u"Course \"%1\""_s.arg(i);
        course.themeId = dice.below(3) == 0 ? ThemeId() : dice.oneOf(themes).id;
        course.mode = CourseMode(dice.below(3));
        course.status = CourseStatus(dice.below(5));
        course.targetRegion =
            dice.below(2) == 0 ? TargetRegion() : TargetRegion::country(dice.oneOf(countries).code);
        courses.push_back(added(store, course));
    }
    std::vector<City> cities;
    for (int i = 0; i < 10; ++i)
        cities.push_back(added(store, aCity(countries[std::size_t(i % 3)].id, u"City %1"_s.arg(i))));
    // Two of one name in one city are one by the rule, which is not what is tried here.
    std::map<QString, std::map<CityId, PersonId>> namesakes;
    for (int i = 0; i < 60; ++i) {
        Person person = aPerson(dice.oneOf(families), dice.oneOf(givens));
        person.nameOrder = NameOrder(dice.below(2));
        if (dice.below(2) == 0)
            person.email = u"p%1@example.org"_s.arg(i);
        if (dice.below(4) == 0)
            person.localName = u"이름 %1"_s.arg(i);
        person = added(store, person);
        for (int j = 1 + dice.below(3), course = dice.below(8); j > 0; --j, course = (course + 3) % 8) {
            Enrolment row = anEnrolment(courses[std::size_t(course)].id, person.id);
            const CityId city = dice.oneOf(cities).id;
            const PersonId there = namesakes[nameKey(person)].emplace(city, person.id).first->second;
            row.cityId = dice.below(5) == 0 || there != person.id ? CityId() : city;
            row.organisation = dice.below(2) == 0 ? QString() : u"+82 City\nHall"_s.simplified();
            row.jobTitle = dice.below(2) == 0 ? QString() : u"Head of Division"_s;
            row.seniorityId = dice.below(3) == 0 ? SeniorityId() : dice.oneOf(levels).id;
            row.status = EnrolmentStatus(dice.below(6));
            if (row.status == EnrolmentStatus::Completed)
                row.completedOn = courses[std::size_t(course)].lastDay;
            added(store, row);
        }
    }
}

/// What an enrolment says, by names instead of ids.
QStringList enrolmentsIn(Register &store)
{
    QStringList lines;
    for (const Course &course : valueOf(store.all<Course>())) {
        for (const Enrolment &row : valueOf(store.enrolmentsOf(course.id))) {
            const Person person = valueOf(store.find(row.personId)).value();
            const City city = row.cityId.isNull() ? City() : valueOf(store.find(row.cityId)).value();
            const QStringList fields{course.code,
                                     person.familyName,
                                     person.givenName,
                                     toKey(person.nameOrder),
                                     person.localName,
                                     person.email,
                                     city.nameEn,
                                     row.organisation,
                                     row.jobTitle,
                                     toKey(row.status),
                                     row.completedOn.toString(Qt::ISODate),
                                     QString::number(row.seniorityId.value())};
            lines.append(fields.join(u" | "_s));
        }
    }
    lines.sort();
    return lines;
}

QStringList coursesIn(Register &store)
{
    QStringList lines;
    for (const Course &row : valueOf(store.all<Course>()))
        lines.append(QStringList{row.code, row.nameKo, row.nameEn, QString::number(row.themeId.value()),
                                 row.firstDay.toString(Qt::ISODate), row.lastDay.toString(Qt::ISODate),
                                 toKey(row.mode), toKey(row.status), row.targetRegion.key()}
                         .join(u" | "_s));
    lines.sort();
    return lines;
}

/// A short list of people who are easily mixed up, as staff write it: without numbers of people.
std::vector<QStringList> unnumberedList(Dice &dice)
{
    const std::vector<QString> names{u"Kim Min"_s, u"Min Kim"_s, u"Kim Mín"_s, u"Kim-Min"_s,
                                     u"Lee Ann"_s, u"Ann Lee"_s, u"Lee Anne"_s};
    const std::vector<QString> emails{{}, {}, {}, u"a@x.example"_s, u"b@x.example"_s};
    const std::vector<std::pair<QString, QString>> places{
        {u"Vietnam"_s, u"Hanoi"_s}, {u"Vietnam"_s, u"Da Nang"_s}, {u"Vietnam"_s, {}}, {{}, u"Da Nang"_s}, {}};
    std::vector<QStringList> lines{{u"Name"_s, u"E-mail"_s, u"Country"_s, u"City"_s, u"Course"_s}};
    for (int i = 2 + dice.below(6); i > 0; --i) {
        const auto &[country, city] = dice.oneOf(places);
        lines.push_back({dice.oneOf(names), dice.oneOf(emails), country, city, u"C-%1"_s.arg(dice.below(3))});
    }
    return lines;
}

QString inWords(const std::vector<QStringList> &lines)
{
    QStringList words;
    for (const QStringList &line : lines)
        words.append(line.join(u','));
    return words.join(u'\n');
}

std::vector<QStringList> linesOf(Register &store, ExportTable table, Language language, Dice &dice)
{
    const PlainTable exported =
        valueOf(exportedTable(store.database(), table, language, PersonalData::Included));
    std::vector<QStringList> lines = shownLines(exported);
    std::vector<QStringList> rows(lines.begin() + 1, lines.end());
    dice.shuffle(rows);
    std::copy(rows.begin(), rows.end(), lines.begin() + 1);
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(yeonsu::PerhapsChoice)

class TestImportRandom : public QObject
{
    Q_OBJECT

private slots:
    void listsOfARegisterMakeTheSame_data()
    {
        QTest::addColumn<std::uint32_t>("seed");
        for (std::uint32_t seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void listsOfARegisterMakeTheSame()
    {
        QFETCH(const std::uint32_t, seed);
        const Language language = seed % 2 == 0 ? Language::Korean : Language::English;
        Dice dice(seed);
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        fill(*store, dice);
        TemporaryRegister other(TemporaryRegister::Content::ReferenceData);
        const auto courses = linesOf(*store, ExportTable::Courses, language, dice);
        QCOMPARE(bringIn(*other, ListKind::Courses, courses).newCourses, 8);
        QCOMPARE(coursesIn(*other), coursesIn(*store));
        const auto enrolments = linesOf(*store, ExportTable::Enrolments, language, dice);
        const ImportPlan plan = planOf(*other, ListKind::People, enrolments);
        for (const PlannedRow &row : plan.rows)
            QVERIFY2(row.problems.empty(),
                     row.problems.empty() ? "" : qPrintable(row.problems.front().message));
        broughtIn(*other, plan);
        QCOMPARE(plan.counts.perhaps, 0); // the list numbers its people
        QCOMPARE(enrolmentsIn(*other), enrolmentsIn(*store));
        const ImportCounts again = bringIn(*other, ListKind::People, enrolments);
        QCOMPARE(again.newPeople + again.enrolments, 0);
        QCOMPARE(again.already + again.perhaps, again.rows);
        QCOMPARE(valueOf(other->all<Person>()).size(), valueOf(store->all<Person>()).size());
    }

    void theSameListTwiceAddsNobody_data()
    {
        QTest::addColumn<PerhapsChoice>("perhaps");
        QTest::newRow("left out") << PerhapsChoice::Leave;
        QTest::newRow("new") << PerhapsChoice::New;
        QTest::newRow("joined") << PerhapsChoice::Join;
    }
    /// YEONSU_LISTS sets how many lists are tried, from the seed YEONSU_SEED on.
    void theSameListTwiceAddsNobody()
    {
        QFETCH(const PerhapsChoice, perhaps);
        const int lists =
            qEnvironmentVariableIsSet("YEONSU_LISTS") ? qEnvironmentVariableIntValue("YEONSU_LISTS") : 60;
        const int first = qEnvironmentVariableIntValue("YEONSU_SEED");
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        for (int i = 0; i < 3; ++i)
            added(*store, aCourse(u"C-%1"_s.arg(i), QDate(2019, 1, 1 + i)));
        ImportDecisions decisions;
        decisions.perhaps = perhaps;
        for (int seed = first; seed < first + lists; ++seed) {
            Dice dice{std::uint32_t(seed)};
            const std::vector<QStringList> lines = unnumberedList(dice);
            const ImportPlan plan = planOf(*store, ListKind::People, lines, decisions);
            const AppliedChange applied = broughtIn(*store, plan, shaOf(lines));
            const ImportCounts again = planOf(*store, ListKind::People, lines, decisions).counts;
            const QString about = u"seed %1: %2 people, %3 enrolments more of\n%4"_s.arg(seed)
                                      .arg(again.newPeople)
                                      .arg(again.enrolments)
                                      .arg(inWords(lines));
            // An e-mail that was dropped for another one may show only later whose row it is.
            const int enrolments = perhaps == PerhapsChoice::Join ? 0 : again.enrolments;
            QVERIFY2(again.newPeople + enrolments == 0, qPrintable(about));
            QCOMPARE(again.already + again.perhaps + again.errors + again.enrolments, again.rows);
            if (applied.id != 0) {
                ChangeSet back = inverse(applied.changeSet);
                back.takesBack = applied.id;
                VERIFY_OK(store->apply(back));
            }
        }
    }

    void aRegisterHasItsOwnListsAlready()
    {
        Dice dice(99);
        TemporaryRegister store(TemporaryRegister::Content::ReferenceData);
        fill(*store, dice);
        const auto enrolments = linesOf(*store, ExportTable::Enrolments, Language::Korean, dice);
        const ImportPlan plan = planOf(*store, ListKind::People, enrolments);
        QCOMPARE(plan.counts.newPeople, 0);
        QCOMPARE(plan.counts.enrolments, 0);
        const auto courses = linesOf(*store, ExportTable::Courses, Language::Korean, dice);
        QCOMPARE(planOf(*store, ListKind::Courses, courses).counts.already, 8);
    }
};

QTEST_GUILESS_MAIN(TestImportRandom)
#include "tst_import_random.moc"
