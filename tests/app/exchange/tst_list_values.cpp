// The values that stand in lists, in Korean and English, and what is said of those that mean nothing.
#include "exchange/import_known.h"
#include "lists.h"
#include "temporary_register.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestListValues : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString countryOf(const QString &text) const
    {
        const ListValue<CountryId> id = m_known->values.country(text);
        for (const Country &country : m_known->reference.countries) {
            if (id && country.id == *id)
                return country.code;
        }
        return {};
    }

    TemporaryRegister m_store{TemporaryRegister::Content::ReferenceData};
    std::shared_ptr<const ImportKnown> m_known;

private slots:
    void initTestCase() { m_known = knownTo(*m_store, ListKind::Courses); }

    void modesAndStatuses()
    {
        const ListValues &values = m_known->values;
        QCOMPARE(values.mode(u"초청"_s), CourseMode::Invited);
        QCOMPARE(values.mode(u"INVITED"_s), CourseMode::Invited);
        QCOMPARE(values.mode(u" 온라인 "_s), CourseMode::Online);
        QCOMPARE(values.mode(u"Blended"_s), CourseMode::Blended);
        QCOMPARE(values.courseStatus(u"계획"_s), CourseStatus::Planned);
        QCOMPARE(values.courseStatus(u"모집"_s), CourseStatus::Open);
        QCOMPARE(values.courseStatus(u"진행"_s), CourseStatus::Running);
        QCOMPARE(values.courseStatus(u"완료"_s), CourseStatus::Completed);
        QCOMPARE(values.courseStatus(u"Cancelled"_s), CourseStatus::Cancelled);
        QCOMPARE(values.enrolmentStatus(u"신청"_s), EnrolmentStatus::Applied);
        QCOMPARE(values.enrolmentStatus(u"확정"_s), EnrolmentStatus::Accepted);
        QCOMPARE(values.enrolmentStatus(u"참석"_s), EnrolmentStatus::Attended);
        QCOMPARE(values.enrolmentStatus(u"수료"_s), EnrolmentStatus::Completed);
        QCOMPARE(values.enrolmentStatus(u"중도 포기"_s), EnrolmentStatus::Withdrawn);
        QCOMPARE(values.enrolmentStatus(u"no show"_s), EnrolmentStatus::NoShow);
        QCOMPARE(values.enrolmentStatus(u"no_show"_s), EnrolmentStatus::NoShow);
        QVERIFY(!values.mode(u"by post"_s));
        QVERIFY(!values.courseStatus(u"신청"_s));
        QCOMPARE(values.nameOrder(u"성 먼저"_s), NameOrder::FamilyFirst);
    }

    void senioritiesByNameAndKey()
    {
        const auto keyOfLevel = [this](const QString &text) {
            const ListValue<SeniorityId> id = m_known->values.seniority(text);
            for (const Seniority &level : m_known->reference.seniorities) {
                if (id && level.id == *id)
                    return level.key;
            }
            return QString();
        };
        QCOMPARE(keyOfLevel(u"시장·시의원 등"_s), u"mayor"_s);
        QCOMPARE(keyOfLevel(u"mayor or councillor"_s), u"mayor"_s);
        QCOMPARE(keyOfLevel(u"국장급"_s), u"director"_s);
        QCOMPARE(keyOfLevel(u"Section chief"_s), u"section-chief"_s);
        QCOMPARE(keyOfLevel(u"section-chief"_s), u"section-chief"_s);
        QCOMPARE(keyOfLevel(u"실무"_s), u"staff"_s);
        QCOMPARE(keyOfLevel(u"king"_s), QString());
    }

    void countries_data()
    {
        QTest::addColumn<QString>("code");
        for (const char16_t *names :
             {u"TR:터키,튀르키예,Turkey,Türkiye,TURKIYE,TR,TUR,tr",
              u"US:USA,U.S.A.,미국,United States of America,us", u"GB:UK,영국,United Kingdom,England,GBR",
              u"KR:Korea,South Korea,Republic of Korea,한국,대한민국,KOR", u"VN:Vietnam,Viet Nam,베트남,VNM",
              u"CI:Côte d'Ivoire,Cote dIvoire,Ivory Coast,코트디부아르", u"LA:Laos,Lao PDR",
              u"RU:Russia,Russian Federation,러시아", u"CD:DR Congo,콩고민주공화국",
              u"BR:브라질,Brazil,BRAZIL ,Bra-zil", u"AE:UAE,United Arab Emirates"}) {
            const QString line = QString::fromUtf16(names);
            for (const QString &name : line.section(u':', 1).split(u','))
                QTest::newRow(qPrintable(name)) << line.section(u':', 0, 0);
        }
        QTest::newRow("Congo") << QString(); // which one?
        QTest::newRow("Atlantis") << QString();
    }
    void countries()
    {
        QFETCH(const QString, code);
        QCOMPARE(countryOf(QString::fromUtf8(QTest::currentDataTag())), code);
    }

    void everyCountryIsKnownByItsNamesAndCodes()
    {
        for (const Country &country : m_known->reference.countries) {
            for (const QString &name : {country.nameKo, country.nameEn, country.code})
                QCOMPARE(countryOf(name), country.code);
        }
    }

    void theNearestValueIsProposed()
    {
        const ListValues &values = m_known->values;
        const auto nearest = [](const auto &value) {
            return value ? u"understood"_s : value.error().nearest;
        };
        QCOMPARE(nearest(values.country(u"Brasli"_s)), u"Brazil"_s);
        QCOMPARE(nearest(values.country(u"베트냄"_s)), u"Vietnam"_s);
        QCOMPARE(nearest(values.country(u"Columbia"_s)), u"Colombia"_s);
        QCOMPARE(nearest(values.country(u"xyzzyqwv"_s)), QString());
        QCOMPARE(nearest(values.enrolmentStatus(u"complted"_s)), u"Completed"_s);
        QCOMPARE(nearest(values.seniority(u"Directer"_s)), u"Director"_s);
        QCOMPARE(nearest(values.theme(u"Urban transprt"_s)), u"Urban transport"_s);
        QVERIFY(values.country(u"Brasli"_s).error().message.contains(u"Brasli"));
    }

    void aMillionCharactersAreNoValueAndNoLongMessage()
    {
        const ListValue<CountryId> value = m_known->values.country(QString(1'000'000, u'가'));
        QVERIFY(!value);
        QVERIFY(value.error().message.size() < 200);
    }

    void themesAndGroups()
    {
        const auto keyOfTheme = [this](const QString &text) {
            const ListValue<ThemeId> id = m_known->values.theme(text);
            for (const Theme &theme : m_known->reference.themes) {
                if (id && theme.id == *id)
                    return theme.key;
            }
            return QString();
        };
        for (const Theme &theme : m_known->reference.themes) {
            QCOMPARE(keyOfTheme(theme.key), theme.key);
            QCOMPARE(keyOfTheme(theme.nameKo), theme.key);
            QCOMPARE(keyOfTheme(theme.nameEn), theme.key);
        }
        for (const ThemeGroup &group : m_known->reference.themeGroups) {
            QCOMPARE(keyOfTheme(group.key), group.key);
            QCOMPARE(keyOfTheme(group.nameKo), group.key);
        }
    }

    void targets()
    {
        const ListValues &values = m_known->values;
        QCOMPARE(values.targetRegion(u"전체"_s), TargetRegion());
        QCOMPARE(values.targetRegion(u"all"_s), TargetRegion());
        QCOMPARE(values.targetRegion(u"아시아"_s), TargetRegion::continent(u"AS"_s));
        QCOMPARE(values.targetRegion(u"Africa"_s), TargetRegion::continent(u"AF"_s));
        QCOMPARE(values.targetRegion(u"AF"_s), TargetRegion::continent(u"AF"_s));
        QCOMPARE(values.targetRegion(u"country:AF"_s), TargetRegion::country(u"AF"_s));
        QCOMPARE(values.targetRegion(u"베트남"_s), TargetRegion::country(u"VN"_s));
        QVERIFY(!values.targetRegion(u"달"_s));
    }

    void days_data()
    {
        QTest::addColumn<QDate>("day");
        const QDate march(2019, 3, 4);
        for (const char *text : {"2019-03-04", "2019-3-4", "2019/3/4", "2019.3.4", "2019. 3. 4.",
                                 "2019년 3월 4일", "2019년3월4일", "20190304", "2019-03-04 00:00:00",
                                 "2019-03-04T09:30", "2019.03.04(월)", "２０１９-０３-０４", " 2019-03-04 "})
            QTest::newRow(text) << march;
        for (const char *text : {"2019-13-01", "2019-02-30", "soon", "2019", "43528", "3/4", "19-3-4", "",
                                 "2019-03-04 to 2019-03-08", "0000-01-01"})
            QTest::newRow(qPrintable(u"not "_s + QString::fromUtf8(text))) << QDate();
    }
    void days()
    {
        QFETCH(const QDate, day);
        QString text = QString::fromUtf8(QTest::currentDataTag());
        if (text.startsWith(u"not "_s))
            text = text.mid(4);
        QCOMPARE(listedDay(text).value_or(QDate()), day);
    }

    void aYearOfTwoDigitsIsProposed()
    {
        const auto nearest = [](const QString &text) {
            const ListValue<QDate> day = listedDay(text);
            return day ? u"understood"_s : day.error().nearest;
        };
        for (const QString &text :
             {u"19.3.5"_s, u"'19.3.5"_s, u"’19. 3. 5."_s, u"19-3-5"_s, u"19/03/05"_s, u"19년 3월 5일"_s})
            QCOMPARE(nearest(text), u"2019-03-05"_s);
        QCOMPARE(nearest(u"98.12.31"_s), u"1998-12-31"_s);
        for (const QString &text : {u"19.13.5"_s, u"19.2.30"_s, u"3/4"_s, u"5.3.2019"_s, u"119.3.5"_s})
            QCOMPARE(nearest(text), QString());
    }

    void aCountryMayHaveAnotherNameInBrackets()
    {
        const ListValues &values = m_known->values;
        for (const QString &text :
             {u"미얀마(버마)"_s, u"미얀마 (Burma)"_s, u"Myanmar（미얀마）"_s, u"MM [Myanmar]"_s}) {
            QVERIFY2(values.country(text), qPrintable(text));
            QCOMPARE(values.country(text), values.country(u"Myanmar"_s));
        }
        QCOMPARE(values.country(u"Türkiye (Turkey)"_s), values.country(u"TR"_s));
        QCOMPARE(values.country(u"Congo (Kinshasa)"_s), values.country(u"CD"_s));
        QCOMPARE(values.targetRegion(u"베트남(Vietnam)"_s), TargetRegion::country(u"VN"_s));
        // What it tells apart is not known.
        QCOMPARE(values.country(u"Uganda (East Africa)"_s).error().nearest, u"Uganda"_s);
        QCOMPARE(values.country(u"Burma (formerly)"_s).error().nearest, u"Myanmar"_s);
        QCOMPARE(values.country(u"Republik (Uganda)"_s).error().nearest, u"Uganda"_s);
        QVERIFY(!values.country(u"Uganda (Kenya)"_s));
        QVERIFY(!values.country(u"Atlantis (Lemuria)"_s));
    }

    void numbers_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("12") << 12;
        QTest::newRow("1,234") << 1234;
        QTest::newRow("12명") << 12;
        QTest::newRow("１２") << 12;
        QTest::newRow("12.0") << 12;
        for (const char *text : {"0", "-3", "twelve", "1.5", "1,23", "99999999999", "12 13", ""})
            QTest::newRow(text) << 0;
    }
    void numbers()
    {
        QFETCH(const int, number);
        QCOMPARE(listedNumber(QString::fromUtf8(QTest::currentDataTag())).value_or(0), number);
    }
};

QTEST_GUILESS_MAIN(TestListValues)
#include "tst_list_values.moc"
