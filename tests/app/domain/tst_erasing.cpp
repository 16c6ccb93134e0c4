// What is left of somebody who was erased, and where a text speaks of them.
#include "domain/erasing.h"
#include "domain/rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

Person named(const QString &family, const QString &given, NameOrder order = NameOrder::GivenFirst)
{
    Person person;
    person.id = PersonId(12);
    person.familyName = family;
    person.givenName = given;
    person.nameOrder = order;
    return person;
}

} // namespace

class TestErasing : public QObject
{
    Q_OBJECT

private slots:
    void aPersonLosesEverythingButTheNumber()
    {
        Person person = named(u"Okafor"_s, u"Adaeze"_s, NameOrder::FamilyFirst);
        person.localName = u"아다에제"_s;
        person.email = u"adaeze@example.org"_s;
        person.note = u"vegetarian"_s;
        const Person left = erased(person);
        QVERIFY(isErased(left));
        QVERIFY(!isErased(person));
        QCOMPARE(displayName(left), u"(erased person 12)"_s);
        QCOMPARE(left.localName + left.email + left.note, QString());
        QCOMPARE(left.id, person.id);
        QVERIFY(!brokenRule(left));
        QCOMPARE(erased(left), left);
        Person noted = left;
        noted.note = u"vegetarian"_s;
        QVERIFY(brokenRule(noted));
    }

    void whatAnEnrolmentIsCountedByStays()
    {
        Enrolment enrolment;
        enrolment.id = EnrolmentId(1);
        enrolment.courseId = CourseId(2);
        enrolment.personId = PersonId(3);
        enrolment.cityId = CityId(4);
        enrolment.seniorityId = SeniorityId(5);
        enrolment.status = EnrolmentStatus::Completed;
        enrolment.completedOn = QDate(2019, 3, 15);
        Enrolment full = enrolment;
        full.organisation = u"City of Lagos"_s;
        full.jobTitle = u"Mayor"_s;
        QCOMPARE(erased(full), enrolment);
    }

    void nobodyComesBack()
    {
        const Person person = named(u"Okafor"_s, u"Adaeze"_s);
        QVERIFY(!brokenEditRule(Row(person), Row(erased(person))));
        QVERIFY(brokenEditRule(Row(erased(person)), Row(person)));
        QVERIFY(!brokenEditRule(Row(erased(person)), Row(erased(person))));
    }

    void textsSpeakOfThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("given name first") << u"Adaeze Okafor spoke"_s << u"(erased) spoke"_s;
        QTest::newRow("family name first") << u"by Okafor Adaeze."_s << u"by (erased)."_s;
        QTest::newRow("an e-mail") << u"<adaeze@example.org>"_s << u"<(erased)>"_s;
        QTest::newRow("with a Korean particle") << u"김서연은 발표했다"_s << u"(erased)은 발표했다"_s;
        QTest::newRow("in JSON") << u"{\"result\":\"Adaeze Okafor\"}"_s << u"{\"result\":\"(erased)\"}"_s;
        QTest::newRow("in other letters") << u"OKAFOR adaeze spoke"_s << u"(erased) spoke"_s;
        QTest::newRow("as a file is called") << u"okafor_Adaeze.xlsx"_s << u"(erased).xlsx"_s;
        QTest::newRow("as an index has it") << u"Okafor, Adaeze; others"_s << u"(erased); others"_s;
        QTest::newRow("twice") << u"김서연, 김서연"_s << u"(erased), (erased)"_s;
        QTest::newRow("one of two names") << u"Okafor spoke"_s << u"Okafor spoke"_s;
        QTest::newRow("within a longer word") << u"Adaeze Okaforson"_s << u"Adaeze Okaforson"_s;
        QTest::newRow("at the end of another word") << u"박김서연"_s << u"박김서연"_s;
        QTest::newRow("a short name") << u"이윤을 남겼다"_s << u"이윤을 남겼다"_s;
        QTest::newRow("a single name") << u"Limerick and Li"_s << u"Limerick and Li"_s;
    }
    void textsSpeakOfThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        NamesInTexts names;
        Person okafor = named(u"Okafor"_s, u"Adaeze"_s);
        okafor.email = u"adaeze@example.org"_s;
        names.add(okafor);
        names.add(named(u"김"_s, u"서연"_s, NameOrder::FamilyFirst));
        names.add(named(u"이"_s, u"윤"_s, NameOrder::FamilyFirst));
        names.add(named({}, u"Li"_s));
        QCOMPARE(names.takenFrom(text), left);
        QCOMPARE(names.areIn(text), text != left);
    }

    void listsCallThemByANumber_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<qint64>>("number");
        using Number = std::optional<qint64>;
        QTest::newRow("English") << u"(erased person 12)"_s << Number(12);
        QTest::newRow("Korean") << u"(지워진 사람 12)"_s << Number(12);
        QTest::newRow("spaces lost") << u"(지워진 사람12)"_s << Number(12);
        QTest::newRow("in capitals") << u"(Erased Person 12)"_s << Number(12);
        QTest::newRow("without a number") << u"(erased person)"_s << Number();
        QTest::newRow("without brackets") << u"Erased Person 12"_s << Number();
        QTest::newRow("a name") << u"Adaeze Okafor"_s << Number();
        QTest::newRow("nothing") << QString() << Number();
    }
    void listsCallThemByANumber()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<qint64>, number);
        QCOMPARE(erasedNumber(name), number);
    }

    void whoWasErasedHasNoNameToBeFound()
    {
        NamesInTexts names;
        names.add(erased(named(u"Okafor"_s, u"Adaeze"_s)));
        QVERIFY(names.isEmpty());
        QCOMPARE(names.takenFrom(u"(erased)"_s), u"(erased)"_s);
    }
};

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
