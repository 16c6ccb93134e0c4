// What is pointed out before a release is frozen, in the sample and in small worlds.
#include "builders.h"
#include "edits.h"
#include "release/publication_gate.h"
#include "release/table_sums.h"
#include "results.h"
#include "small_world.h"
#include "temporary_register.h"

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

using Kind = GateFinding::Kind;

struct Opened
{
    ReleaseSource source;
    GateRows rows;
    FactTable facts;
    int printedPages = 0;

    [[nodiscard]] std::vector<GateFinding> findings(qint64 smallestCell = 5,
                                                    Language language = Language::English) const
    {
        const ReleaseText text = releaseText(source.release, facts);
        const DecidedClaims claims = decidedClaims(text, facts, language, rows.decisions);
        return gateFindings(
            {source, text, claims, rows, QDate(2022, 11, 25), smallestCell, language, printedPages}, facts);
    }
};

Opened opened(Register &store)
{
    const ReleaseId id = valueOf(store.all<Release>()).front().id;
    return {valueOf(releaseSource(store, id)), valueOf(gateRows(store, id)),
            valueOf(FactTable::load(store.database()))};
}

std::vector<GateFinding> of(Kind kind, const std::vector<GateFinding> &findings)
{
    std::vector<GateFinding> found;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(found),
                 [kind](const GateFinding &finding) { return finding.kind == kind; });
    return found;
}

QString wordsOf(const std::vector<GateFinding> &findings)
{
    QStringList lines;
    for (const GateFinding &finding : findings)
        lines.append(finding.words);
    return lines.join(u'\n');
}

} // namespace

class TestPublicationGate : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryRegister> m_store;
    Opened m_sample;

private slots:
    void initTestCase()
    {
        m_store = std::make_unique<TemporaryRegister>(TemporaryRegister::Content::Sample);
        m_sample = opened(**m_store);
    }

    void theSampleMayBeFrozen()
    {
        const std::vector<GateFinding> findings = m_sample.findings();
        QVERIFY2(!stops(findings), qPrintable(wordsOf(findings)));
    }

    void theSampleHasOddNumbers()
    {
        const std::vector<GateFinding> findings = m_sample.findings();
        const auto twins = of(Kind::Twins, findings);
        QCOMPARE(twins.size(), 1UL);
        QVERIFY(twins[0].words.contains(u"256"_s) && twins[0].words.contains(u"Africa"_s) &&
                twins[0].words.contains(u"South America"_s));
        QCOMPARE(twins[0].rows.number, 512);
        const auto round = of(Kind::RoundThousand, findings);
        QCOMPARE(round.size(), 1UL);
        QVERIFY(round[0].words.contains(u"2,000"_s) && round[0].words.contains(u"Asia"_s));
        QCOMPARE(round[0].rows.number, 2000);
        const auto small = of(Kind::SmallCell, findings);
        QCOMPARE(small.size(), 1UL);
        QVERIFY(small[0].words.contains(u"Oceania"_s));
        QCOMPARE(small[0].rows.number, 4);
        QVERIFY(of(Kind::SmallCell, m_sample.findings(4)).empty());
        QCOMPARE(of(Kind::SmallCell, m_sample.findings(14)).size(), 2UL);
    }

    void theSampleIsWholeOtherwise()
    {
        const std::vector<GateFinding> findings = m_sample.findings();
        for (const Kind kind : {Kind::UnknownTheme, Kind::PlannedAndPast, Kind::UnmentionedOutcome,
                                Kind::WrongSum, Kind::LapsedDecision})
            QVERIFY2(of(kind, findings).empty(), qPrintable(wordsOf(of(kind, findings))));
    }

    void smallNumbersOfAPlacedTableCanBeFolded()
    {
        Opened sample = m_sample;
        sample.source.release.body = u"□ 연수\n{{table continents}}"_s;
        const auto small = of(Kind::SmallCell, sample.findings());
        QCOMPARE(small.size(), 1UL);
        QVERIFY(small[0].canBeFolded);
        const ReleaseText text = releaseText(sample.source.release, sample.facts);
        QCOMPARE(text.placeOf(*small[0].line), std::pair(DraftField::Body, 2));
        QString &body = sample.source.release.body;
        body = withFold(body, 2, 5);
        QCOMPARE(body, u"□ 연수\n{{table continents fold=5}}"_s);
        QVERIFY(of(Kind::SmallCell, sample.findings()).empty());
        QCOMPARE(of(Kind::SmallCell, sample.findings(14)).size(), 0UL); // North America is folded with it
        const auto fewer = of(Kind::SmallCell, sample.findings(18));
        QCOMPARE(fewer.size(), 0UL);
    }

    void whatIsNotInTheTextCannotBeFolded()
    {
        Opened sample = m_sample;
        sample.source.release.body = u"□ 연수"_s;
        const auto small = of(Kind::SmallCell, sample.findings());
        QCOMPARE(small.size(), 1UL);
        QVERIFY(!small[0].canBeFolded);
        QVERIFY(!small[0].line);
    }

    void aPlacedTableIsLookedAtToo()
    {
        Opened sample = m_sample;
        sample.source.release.body += u"\n\n{{table countries}}\n"_s;
        QVERIFY(of(Kind::SmallCell, sample.findings()).size() >
                of(Kind::SmallCell, m_sample.findings()).size());
        sample.source.release.body = u"{{chart continents}}"_s; // is looked at once
        QCOMPARE(of(Kind::Twins, sample.findings()).size(), 1UL);
    }

    void whatIsNotUnderstoodStops()
    {
        Opened sample = m_sample;
        sample.source.release.body += u"\n{{nothing}}"_s;
        const std::vector<GateFinding> findings = sample.findings();
        QVERIFY(stops(findings));
        QCOMPARE(findings.front().kind, Kind::NotUnderstood);
        QVERIFY2(findings.front().words.startsWith(u"Body, line 11: "_s), qPrintable(findings.front().words));
        QCOMPARE(m_sample.source.release.body.count(u'\n'), 9);
    }

    void aWrongClaimStopsUntilItIsWaived()
    {
        Opened sample = m_sample;
        sample.source.release.body = u"□ 전체 참가자 2,700여명이 서울에서 배웠다."_s;
        const std::vector<GateFinding> findings = sample.findings();
        QCOMPARE(findings.front().kind, Kind::WrongClaim);
        QCOMPARE(findings.front().rows.number, 2688);
        QVERIFY2(findings.front().words.startsWith(u"Body, line 1 “2,700여명”: "_s),
                 qPrintable(findings.front().words));
        ClaimDecision waived = aClaimDecision(sample.source.release.id, u"2,700여명"_s);
        waived.id = ClaimDecisionId(3);
        waived.context = u"전체 참가자 … 이 서울에서"_s;
        waived.waiver = u"quoted"_s;
        sample.rows.decisions = {waived};
        QVERIFY(!stops(sample.findings()));
        sample.source.release.body = u"□ 전체 참가자 2,688명이 서울에서 배웠다."_s;
        const auto lapsed = of(Kind::LapsedDecision, sample.findings());
        QCOMPARE(lapsed.size(), 1UL);
        QCOMPARE(lapsed[0].decision, ClaimDecisionId(3));
        QVERIFY(!stops(sample.findings()));
    }

    void aNumberThatMayBeWrongIsLookedAt()
    {
        Opened sample = m_sample;
        QVERIFY(of(Kind::DoubtfulClaim, sample.findings()).empty());
        sample.source.release.body =
            u"About 70 percent of participants learned smart city, transport and urban management."_s;
        const auto found = of(Kind::DoubtfulClaim, sample.findings());
        QCOMPARE(found.size(), 1UL);
        QVERIFY(!found[0].stops() && found[0].line);
    }

    void aWrongTotalStopsUntilItIsWaived()
    {
        Opened sample = m_sample;
        sample.source.release.body = u"대륙\t참가자\n아시아\t2,000명\n유럽\t159명\n합계\t2,688명"_s;
        const std::vector<GateFinding> findings = sample.findings();
        QCOMPARE(findings.front().kind, Kind::WrongSum);
        QVERIFY(stops(findings));
        QVERIFY2(findings.front().words.contains(u"2,159"_s), qPrintable(findings.front().words));
        ClaimDecision waived = aClaimDecision(sample.source.release.id, u"2,688명"_s);
        waived.id = ClaimDecisionId(3);
        waived.context = u"159명 합계 … "_s;
        waived.waiver = u"the other continents are left out"_s;
        sample.rows.decisions = {waived};
        QVERIFY2(!stops(sample.findings()), qPrintable(wordsOf(sample.findings())));
        sample.rows.decisions.clear();
        sample.source.release.body = u"대륙\t참가자\n아시아\t2,000명\n유럽\t159명\n합계\t2,159명"_s;
        QVERIFY(of(Kind::WrongSum, sample.findings()).empty());
    }

    void thePagesOfTheHeaderAreThoseOnPaper()
    {
        Opened sample = m_sample;
        sample.source.release.pages = 5;
        sample.printedPages = 4;
        const auto found = of(Kind::OtherPages, sample.findings());
        QCOMPARE(found.size(), 1UL);
        QVERIFY2(found[0].words.contains(u'5') && found[0].words.contains(u'4'), qPrintable(found[0].words));
        QVERIFY(!found[0].stops());
        sample.printedPages = 5;
        QVERIFY(of(Kind::OtherPages, sample.findings()).empty());
        sample.source.release.pages = 0; // not said
        sample.printedPages = 4;
        QVERIFY(of(Kind::OtherPages, sample.findings()).empty());
    }

    void anOutcomeOfTheProgrammeIsMissed()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        Opened sample = opened(*store);
        QString &body = sample.source.release.body;
        body.replace(u"카이로"_s, u"다른 도시"_s);
        const auto missed = of(Kind::UnmentionedOutcome, sample.findings());
        QCOMPARE(missed.size(), 1UL);
        QCOMPARE(valueOf(store->find(missed[0].outcome)).value().titleKo, u"지역분원 국제워크숍"_s);
        const QString without = body;
        for (const QString &name : {u"Cairo"_s, u"지역분원 국제워크숍"_s, u"공무원 교육훈련·인재개발"_s}) {
            body = without + u"\n□ "_s + name;
            QVERIFY2(of(Kind::UnmentionedOutcome, sample.findings()).empty(), qPrintable(name));
        }
        body = without + u"\n□ Cairoline"_s; // another word
        QCOMPARE(of(Kind::UnmentionedOutcome, sample.findings()).size(), 1UL);
    }

    void anOutcomeThatAnItemNamesIsMissed()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const auto items = valueOf(store->all<AgendaItem>());
        edited(*store, items[1], [](AgendaItem &row) { row.title = u"발표: 응답소의 경험"_s; });
        Opened sample = opened(*store);
        QVERIFY(of(Kind::UnmentionedOutcome, sample.findings()).empty());
        sample.source.release.body.replace(u"델리는 응답소와 엠보팅을, "_s, QString());
        QCOMPARE(of(Kind::UnmentionedOutcome, sample.findings()).size(), 1UL);
    }

    void aKoreanAnnexOfAnEnglishReleaseIsSaid()
    {
        Opened sample = m_sample;
        QVERIFY(of(Kind::KoreanAnnex, sample.findings()).empty());
        sample.source.release.language = Language::English;
        const auto found = of(Kind::KoreanAnnex, sample.findings());
        QCOMPARE(found.size(), 1UL);
        QVERIFY(!found[0].stops());
        // Three of what comes first, venue and subject, two groups, seven items.
        QVERIFY2(found[0].words.endsWith(u": 14."_s), qPrintable(found[0].words));
        sample.source.groups.clear();
        sample.source.items.clear();
        sample.source.forum->note.clear();
        sample.source.forum->venue = u"SHRDC"_s;
        sample.source.forum->subject.clear();
        QVERIFY(of(Kind::KoreanAnnex, sample.findings()).empty());
        sample.source.forum.reset();
        QVERIFY(of(Kind::KoreanAnnex, sample.findings()).empty());
    }

    void unknownValuesLeadToTheirRows()
    {
        TemporaryRegister store;
        SmallWorld world(*store);
        Course course = world.course;
        course.status = CourseStatus::Completed;
        course.themeId = {};
        Enrolment enrolment = world.enrolment;
        enrolment.status = EnrolmentStatus::Completed;
        enrolment.cityId = {};
        enrolment.seniorityId = {};
        VERIFY_OK(store->apply(edit(world.course, course)));
        VERIFY_OK(store->apply(edit(world.enrolment, enrolment)));
        const std::vector<GateFinding> findings = opened(*store).findings();
        const auto theme = of(Kind::UnknownTheme, findings);
        QCOMPARE(theme.size(), 1UL);
        QVERIFY(std::find(theme[0].rows.courses.begin(), theme[0].rows.courses.end(), course.id) !=
                theme[0].rows.courses.end());
        for (const Kind kind : {Kind::UnknownCity, Kind::UnknownSeniority}) {
            const auto found = of(kind, findings);
            QCOMPARE(found.size(), 1UL);
            QCOMPARE(found[0].rows.enrolments, std::vector{enrolment.id});
            QVERIFY(!found[0].stops());
        }
    }

    void plannedCoursesOfThePastAreNamed()
    {
        TemporaryRegister store;
        SmallWorld world(*store);
        Course course = world.course;
        course.status = CourseStatus::Planned;
        VERIFY_OK(store->apply(edit(world.course, course)));
        Course ahead = world.secondCourse;
        ahead.status = CourseStatus::Open;
        ahead.firstDay = QDate(2022, 11, 24);
        ahead.lastDay = QDate(2022, 11, 25);
        VERIFY_OK(store->apply(edit(world.secondCourse, ahead)));
        const auto planned = of(Kind::PlannedAndPast, opened(*store).findings());
        QCOMPARE(planned.size(), 1UL);
        QCOMPARE(planned[0].rows.courses, std::vector{course.id});
    }

    void aTableThatDoesNotAddUpIsSeen()
    {
        CrossTab table = crossTab(m_sample.facts, Measure::Attendances, Dimension::Year, Dimension::Mode, {});
        QVERIFY(addsUp(table));
        ++table.cells.front();
        QVERIFY(!addsUp(table));
        CrossTab simple = crossTab(m_sample.facts, Measure::Courses, Dimension::ThemeGroup, std::nullopt, {});
        QVERIFY(addsUp(simple));
        ++simple.total;
        QVERIFY(!addsUp(simple));
        // Somebody may have come in two years.
        QVERIFY(addsUp(crossTab(m_sample.facts, Measure::Persons, Dimension::Year, std::nullopt, {})));
    }

    void typedTotalsAreAddedUp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("of 2022") << u"정책주제 총인원/횟수\t스마트도시\t도시교통\t도시관리\t기후\t기타\n"
                                    u"174회\t43회\t37회\t36회\t24회\t34회\n"
                                    u"2,688명\t599명\t543명\t609명\t409명\t528명\n\n"
                                    u"대륙명\t총계\t아시아\t유럽\t아프리카\t남미\t북미\t오세아니아\n"
                                    u"도시\t282개\t181개\t25개\t40개\t31개\t3개\t2개\n"
                                    u"연수생\t2,688명\t2,000명\t159명\t256명\t256명\t13명\t4명"_s
                                 << QString();
        QTest::newRow("a row") << u"가\n대륙\t총계\t아시아\t유럽\n도시\t10개\t7개\t2개"_s << u"3: 10 9"_s;
        QTest::newRow("a last row") << u"Continent\tCities\nAsia\t7\nEurope\t2\nTotal\t10"_s << u"4: 10 9"_s;
        QTest::newRow("right last row") << u"Continent\tCities\nAsia\t7\nEurope\t2\nTotal\t9"_s << QString();
        QTest::newRow("other units") << u"계\t회\t명\n5\t3회\t4명"_s << QString();
        QTest::newRow("shares") << u"주제\t계\t가\t나\n비율\t100%\t60%\t30%"_s << QString();
        QTest::newRow("no total") << u"가\t나\n1\t2\n3\t4"_s << QString();
        QTest::newRow("no table") << u"합계 10 7 2"_s << QString();
    }
    void typedTotalsAreAddedUp()
    {
        QFETCH(const QString, text);
        QStringList lines;
        for (const WrongSum &sum : wrongSums(text))
            lines.append(u"%1: %2 %3"_s.arg(sum.line).arg(sum.printed).arg(sum.sum));
        QTEST(lines.join(u'\n'), "wrong");
    }
};

QTEST_GUILESS_MAIN(TestPublicationGate)
#include "tst_publication_gate.moc"
