// Which fields a change set would give a number that the register keeps of nobody. All are invented.
#include "builders.h"
#include "edits.h"
#include "store/identity_texts.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

Person withNote(const QString &note)
{
    Person person = aPerson();
    person.id = PersonId(12);
    person.note = note;
    return person;
}

} // namespace

class TestIdentityTexts : public QObject
{
    Q_OBJECT

private slots:
    void aNewRowIsLookedThrough()
    {
        const auto found = identityTextsIn(insertion(withNote(u"900101-1234568"_s)));
        QVERIFY(found == (std::vector{IdentityText{{u"person"_s, 12}, u"note"_s, IdentityNumber::Resident}}));
    }

    void whatIsWrittenAnewIsTold()
    {
        const auto found = identityTextsIn(edit(withNote(u"vegetarian"_s), withNote(u"M12345678"_s)));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, IdentityNumber::Passport);
    }

    void whatStoodThereBeforeIsNot()
    {
        const Person before = withNote(u"900101-1234568"_s);
        Person after = before;
        after.email = u"an@example.org"_s;
        QVERIFY(identityTextsIn(edit(before, after)).empty());
        QVERIFY(identityTextsIn(removal(before)).empty());
    }

    void anyKindOfRowIsLookedThrough()
    {
        Release release = aRelease();
        release.body = u"□ 문의 (850720-5101233)"_s;
        QCOMPARE(identityTextsIn(insertion(release)).size(), std::size_t(1));
        Enrolment enrolment = anEnrolment(CourseId(1), PersonId(1));
        enrolment.organisation = u"M123A4567"_s;
        QCOMPARE(identityTextsIn(insertion(enrolment)).size(), std::size_t(1));
    }

    void whatNobodyTypesIsNot()
    {
        Setting logo = aSetting(u"logo"_s);
        logo.value = u"data:image/png;base64,M12345678"_s;
        QVERIFY(identityTextsIn(insertion(logo)).empty());
        Release frozen = aRelease();
        frozen.frozenFigures = u"{\"a\":\"M12345678\"}"_s;
        QVERIFY(identityTextsIn(insertion(frozen)).empty());
    }
};

QTEST_GUILESS_MAIN(TestIdentityTexts)
#include "tst_identity_texts.moc"
