// What was decided about the numbers of a release, and that it stays with them while the text is edited.
#include "builders.h"
#include "release/claim_context.h"
#include "release/claim_decisions.h"
#include "results.h"
#include "temporary_register.h"

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestClaimDecisions : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryRegister> m_store;
    FactTable m_facts;

    [[nodiscard]] ReleaseText textOf(const QString &body) const
    {
        Release release = aRelease(u"제목"_s);
        release.body = body;
        return releaseText(release, m_facts);
    }

    [[nodiscard]] DecidedClaims decided(const QString &body,
                                        const std::vector<ClaimDecision> &decisions) const
    {
        return decidedClaims(textOf(body), m_facts, Language::English, decisions);
    }

    /// On the nth claim that is written so.
    [[nodiscard]] ClaimDecision on(const QString &body, const QString &number, int nth = 0) const
    {
        const ReleaseText text = textOf(body);
        for (const Claim &claim : checkedClaims(text.text, m_facts, Language::English)) {
            if (claim.text == number && nth-- == 0) {
                ClaimDecision decision = decisionOn(claim, text.text, ReleaseId(1));
                decision.id = ClaimDecisionId(7);
                return decision;
            }
        }
        qFatal("there is no such number in the text");
    }

    static const DecidedClaim *of(const DecidedClaims &claims, ClaimDecisionId id = ClaimDecisionId(7))
    {
        const auto found = std::find_if(claims.claims.begin(), claims.claims.end(),
                                        [id](const DecidedClaim &claim) { return claim.decision == id; });
        return found == claims.claims.end() ? nullptr : &*found;
    }

private slots:
    void initTestCase()
    {
        m_store = std::make_unique<TemporaryRegister>(TemporaryRegister::Content::Sample);
        m_facts = valueOf(FactTable::load((*m_store)->database()));
    }

    void thisYearIsThatOfTheRelease()
    {
        Release release = aRelease(u"제목"_s);
        release.body = u"□ 올해 국제연수에는 251명이 참가했다."_s;
        const auto verdict = [&] {
            const ReleaseText text = releaseText(release, m_facts);
            return decidedClaims(text, m_facts, Language::English, {}).claims.at(0).claim.verdict;
        };
        release.embargoDay = QDate(2019, 11, 25);
        release.asOf = QDate(2022, 11, 25);
        QCOMPARE(verdict(), ClaimVerdict::True);
        release.embargoDay = {};
        QCOMPARE(verdict(), ClaimVerdict::False);
        release.asOf = QDate(2019, 11, 25);
        QCOMPARE(verdict(), ClaimVerdict::True);
    }

    void aWrongClaimIsOpenUntilItIsWaived()
    {
        const QString body = u"□ 전체 참가자 2,700여명이 서울에서 배웠다."_s;
        const DecidedClaims before = decided(body, {});
        QCOMPARE(before.claims.size(), 1UL);
        QCOMPARE(before.claims[0].claim.verdict, ClaimVerdict::Wording);
        QVERIFY(before.claims[0].isOpen());
        ClaimDecision waived = on(body, u"2,700여명"_s);
        waived.waiver = u"as the mayor said it"_s;
        const DecidedClaims after = decided(body, {waived});
        QCOMPARE(after.claims[0].claim.verdict, ClaimVerdict::Wording);
        QVERIFY(!after.claims[0].isOpen());
        QCOMPARE(after.claims[0].waiver, u"as the mayor said it"_s);
        QVERIFY(after.lapsed.empty());
    }

    void aTieSaysWhichFigureIsMeant()
    {
        const QString body = u"□ 그때까지 543이었다."_s;
        QCOMPARE(decided(body, {}).claims[0].claim.verdict, ClaimVerdict::Unchecked);
        ClaimDecision tie = on(body, u"543"_s);
        tie.figure = u"attendances themes=transport"_s;
        QCOMPARE(decided(body, {tie}).claims[0].claim.verdict, ClaimVerdict::True);
        tie.figure = u"attendances themes=smart-city"_s;
        const DecidedClaims wrong = decided(body, {tie});
        QCOMPARE(wrong.claims[0].claim.verdict, ClaimVerdict::False);
        QVERIFY2(wrong.claims[0].claim.reason.contains(u"599"_s), qPrintable(wrong.claims[0].claim.reason));
        QVERIFY(wrong.claims[0].isOpen());
    }

    void aFigureThatIsGoneIsTold()
    {
        const QString body = u"□ 그때까지 543이었다."_s;
        ClaimDecision tie = on(body, u"543"_s);
        tie.figure = u"attendances themes=gone"_s;
        const DecidedClaims claims = decided(body, {tie});
        QVERIFY(claims.claims[0].error.contains(u"gone"_s));
        QCOMPARE(claims.claims[0].claim.verdict, ClaimVerdict::Unchecked);
    }

    void aFilledTokenIsWhatItSays()
    {
        const DecidedClaims claims =
            decided(u"□ 모두 {{attendances themes=transport}}이고 약 {{cities continent=AF}}곳이다."_s, {});
        QCOMPARE(claims.claims.size(), 2UL);
        for (const DecidedClaim &claim : claims.claims) {
            QVERIFY(claim.isFromToken);
            QCOMPARE(claim.claim.verdict, ClaimVerdict::True);
        }
        QCOMPARE(claims.claims[0].claim.question->filter.selected(Dimension::ThemeGroup),
                 QStringList{u"transport"_s});
        QCOMPARE(claims.claims[1].claim.text, u"약 40곳"_s);
    }

    void aDecisionFollowsItsNumber_data()
    {
        QTest::addColumn<QString>("edited");
        QTest::newRow("as it was")
            << u"□ 전체 참가자 2,700여명 중 70%의 외국공무원이 배워 간 분야는 도시관리였다."_s;
        QTest::newRow("text before it")
            << u"□ 새 문단이다. 여러 문장이 앞에 온다.\n□ 전체 참가자 2,700여명 중 70%의 외국공무원이 배워 간 분야는 도시관리였다."_s;
        QTest::newRow("a word between")
            << u"□ 전체 참가자 2,700여명 가운데 무려 70%의 외국공무원이 배워 간 분야는 도시관리였다."_s;
        QTest::newRow("another number beside it")
            << u"□ 전체 참가자 2,688명 중 70%의 외국공무원이 배워 간 분야는 도시관리였다."_s;
        QTest::newRow("all before it anew")
            << u"□ 서울에 온 70%의 외국공무원이 배워 간 분야는 도시관리였다."_s;
        QTest::newRow("the same number elsewhere")
            << u"□ 온라인 과정의 70%가 가을에 열렸다.\n□ 전체 참가자 2,700여명 중 70%의 외국공무원이 배워 간 분야는 도시관리였다."_s;
    }
    void aDecisionFollowsItsNumber()
    {
        QFETCH(const QString, edited);
        ClaimDecision waived =
            on(u"□ 전체 참가자 2,700여명 중 70%의 외국공무원이 배워 간 분야는 도시관리였다."_s, u"70%"_s);
        waived.waiver = u"printed so"_s;
        const DecidedClaims claims = decided(edited, {waived});
        const DecidedClaim *claim = of(claims);
        QVERIFY(claim);
        QCOMPARE(claim->claim.start, textOf(edited).text.indexOf(u"70%의"_s));
        QVERIFY(claims.lapsed.empty());
    }

    void aDecisionLapsesWithItsNumber_data()
    {
        QTest::addColumn<QString>("edited");
        QTest::newRow("another number")
            << u"□ 전체 참가자 2,700여명 중 65%의 외국공무원이 배워 간 분야는 도시관리였다."_s;
        QTest::newRow("another sentence") << u"□ 온라인 과정의 70%가 가을에 열렸다."_s;
        QTest::newRow("nothing") << QString();
    }
    void aDecisionLapsesWithItsNumber()
    {
        QFETCH(const QString, edited);
        ClaimDecision waived =
            on(u"□ 전체 참가자 2,700여명 중 70%의 외국공무원이 배워 간 분야는 도시관리였다."_s, u"70%"_s);
        waived.waiver = u"printed so"_s;
        const DecidedClaims claims = decided(edited, {waived});
        QVERIFY(!of(claims));
        QCOMPARE(claims.lapsed, std::vector{ClaimDecisionId(7)});
    }

    /// Of twins in a table each has its own.
    void aDecisionIsAboutOneOfSeveralAlike()
    {
        const QString body = u"대륙\t유럽\t아프리카\t남미\t북미\n연수생\t159명\t256명\t256명\t13명"_s;
        for (const int nth : {0, 1}) {
            ClaimDecision tie = on(body, u"256명"_s, nth);
            tie.waiver = u"looked at"_s;
            const QString edited = u"□ 앞의 문단\n\n"_s + body;
            const DecidedClaims claims = decided(edited, {tie});
            const QString text = textOf(edited).text;
            const qsizetype first = text.indexOf(u"256명"_s);
            QVERIFY(of(claims));
            QCOMPARE(of(claims)->claim.start, nth == 0 ? first : text.indexOf(u"256명"_s, first + 1));
        }
    }

    void twoDecisionsAreAboutTwoNumbers()
    {
        const QString body = u"□ 참가자 70%가 왔다. □ 참가자 70%가 왔다."_s;
        ClaimDecision one = on(body, u"70%"_s);
        one.waiver = u"one"_s;
        ClaimDecision other = one;
        other.id = ClaimDecisionId(8);
        const DecidedClaims claims = decided(body, {one, other});
        QVERIFY(of(claims) && of(claims, ClaimDecisionId(8)));
        QVERIFY(claims.lapsed.empty());
    }

    void aContextIsReadable()
    {
        const QString text = u"하나 둘 셋\n넷 다섯 여섯 약 280개 도시에서 왔다."_s;
        const qsizetype start = text.indexOf(u"약"_s);
        const QString context = contextOf(text, start, 9);
        QCOMPARE(context, u"둘 셋 넷 다섯 여섯 … 에서 왔다."_s);
        QCOMPARE(likeness(context, text, start, 9), 1.0);
        QCOMPARE(likeness({}, text, start, 9), 1.0);
        QCOMPARE(likeness(u"여섯"_s, text, start, 9), 1.0);
        QCOMPARE(likeness(u"… 왔다. 없다"_s, text, start, 9), 0.5);
    }
};

QTEST_GUILESS_MAIN(TestClaimDecisions)
#include "tst_claim_decisions.moc"
