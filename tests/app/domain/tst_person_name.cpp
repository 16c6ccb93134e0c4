// Names taken apart, and put together again.
#include "domain/person_name.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestPersonName : public QObject
{
    Q_OBJECT

private slots:
    void namesAreTakenApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("display");
        const auto add = [](const char *name, const QString &typed, const QString &family,
                            const QString &given, const QString &display) {
            QTest::newRow(name) << typed << family << given << display;
        };
        add("capitals first", u"KATO Daniel"_s, u"KATO"_s, u"Daniel"_s, u"KATO Daniel"_s);
        add("given name first", u"Ana María Ruiz"_s, u"Ruiz"_s, u"Ana María"_s, u"Ana María Ruiz"_s);
        add("one name", u" Sukarno "_s, u"Sukarno"_s, {}, u"Sukarno"_s);
        add("nothing", u" "_s, {}, {}, {});
        add("Korean in one", u"김민수"_s, u"김"_s, u"민수"_s, u"김민수"_s);
        add("Korean, given name of one", u"이정"_s, u"이"_s, u"정"_s, u"이정"_s);
        add("Korean in two", u"김 민수"_s, u"김"_s, u"민수"_s, u"김민수"_s);
        add("Korean, family name of two", u"남궁민수"_s, u"남궁"_s, u"민수"_s, u"남궁민수"_s);
        add("Korean, family name of two, given of one", u"선우은"_s, u"선우"_s, u"은"_s, u"선우은"_s);
        add("a foreign name in Hangul", u"카토"_s, u"카토"_s, {}, u"카토"_s);
        add("a foreign name of two words in Hangul", u"응우옌 반"_s, u"응우옌"_s, u"반"_s, u"응우옌반"_s);
        add("too long for one Korean name", u"김나박이최정강"_s, u"김나박이최정강"_s, {},
            u"김나박이최정강"_s);
        add("decomposed", u"김민수"_s.normalized(QString::NormalizationForm_D), u"김"_s, u"민수"_s,
            u"김민수"_s);
    }
    void namesAreTakenApart()
    {
        QFETCH(QString, typed);
        const Person person = personNamed(typed);
        QTEST(person.familyName, "family");
        QTEST(person.givenName, "given");
        QTEST(displayName(person), "display");
    }

    void titlesAreNoNames_data()
    {
        QTest::addColumn<QString>("name");
        const auto add = [](const QString &typed, const QString &name) {
            QTest::newRow(typed.toUtf8().constData()) << name;
        };
        add(u"Mr. John Smith"_s, u"John Smith"_s);
        add(u"DR JOHN SMITH"_s, u"JOHN SMITH"_s);
        add(u"H.E. Dr. Ann Lee"_s, u"Ann Lee"_s);
        add(u"Prof.Ann Lee"_s, u"Ann Lee"_s);
        add(u"김민수 님"_s, u"김민수"_s);
        add(u"Eng Hoe Lim"_s, u"Eng Hoe Lim"_s);
        add(u"Mrinal Sen"_s, u"Mrinal Sen"_s);
        add(u"Dr."_s, u"Dr."_s);
        add(u"님"_s, u"님"_s);
    }
    void titlesAreNoNames()
    {
        QFETCH(const QString, name);
        QCOMPARE(withoutTitle(QString::fromUtf8(QTest::currentDataTag())), name);
    }
};

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_person_name.moc"
