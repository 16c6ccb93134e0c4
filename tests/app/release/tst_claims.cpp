// The claim check: what is found in a text, which figure it stands for, and whether it is true.
#include "release/claims.h"
#include "release/figure_token.h"
#include "release/place_evidence.h"
#include "results.h"
#include "temporary_register.h"

#include <QFile>

Q_DECLARE_METATYPE(yeonsu::Wording)
Q_DECLARE_METATYPE(yeonsu::PlaceEvidence)

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct Expected
{
    QString written;
    QString verdict;
    QString figure; ///< an option-less token's inside; empty where it is not looked at
};

struct Sentence
{
    QString text;
    std::vector<Expected> claims;
};

/// The file says how it is written.
std::vector<Sentence> sentencesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    std::vector<Sentence> sentences;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"> "_s)) {
            sentences.push_back({line.sliced(2).replace(u"\\n"_s, u"\n"_s).replace(u"\\t"_s, u"\t"_s), {}});
        } else if (!line.startsWith(u'#') && line.contains(u'|')) {
            const QStringList parts = line.split(u'|');
            sentences.back().claims.push_back(
                {parts[0].trimmed(), parts[1].trimmed(), parts.value(2).trimmed()});
        }
    }
    return sentences;
}

bool isWrong(const QString &verdict)
{
    return verdict == u"false" || verdict == u"wording";
}

struct Score
{
    int found = 0;   ///< of those expected
    int judged = 0;  ///< of those found, with the verdict that is expected
    int claims = 0;  ///< that are expected
    int listed = 0;  ///< by the check
    int caught = 0;  ///< wrong ones that are called wrong
    int wrong = 0;   ///< that are expected to be wrong
    int accused = 0; ///< called wrong
    QStringList misses;
    QStringList slanders; ///< what is not wrong and is called so
};

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryRegister> m_store;
    FactTable m_facts;

    std::vector<Claim> check(const QString &text) const
    {
        return checkedClaims(text, m_facts, Language::English);
    }

    void compare(const Expected &expected, const Claim &claim, Score &score) const
    {
        const QString verdict = toKey(claim.verdict);
        const QString token = claim.question
                                  ? tokenText({*claim.question, Wording::Exact, {}}).chopped(2).sliced(2)
                                  : QString();
        score.caught += isWrong(expected.verdict) && claim.isWrong();
        if (claim.isWrong() && !isWrong(expected.verdict))
            score.slanders.append(claim.text + u" in "_s + verdict);
        const bool isOfAnother = !expected.figure.isEmpty() && token != expected.figure;
        if (verdict != expected.verdict || isOfAnother)
            score.misses.append(
                u"%1: %2 %3, not %4 %5"_s.arg(claim.text, verdict, token, expected.verdict, expected.figure));
    }

    Score scoreOf(const std::vector<Sentence> &sentences) const
    {
        Score score;
        for (const Sentence &sentence : sentences) {
            const std::vector<Claim> claims = check(sentence.text);
            score.claims += int(sentence.claims.size());
            score.listed += int(claims.size());
            for (const Claim &claim : claims)
                score.accused += claim.isWrong();
            std::size_t next = 0;
            for (const Expected &expected : sentence.claims) {
                score.wrong += isWrong(expected.verdict);
                std::size_t at = next;
                while (at < claims.size() && !claims[at].text.contains(expected.written, Qt::CaseInsensitive))
                    ++at;
                if (at == claims.size()) {
                    score.misses.append(u"%1 is not listed: %2"_s.arg(expected.written, sentence.text));
                    continue;
                }
                ++score.found;
                score.judged += toKey(claims[at].verdict) == expected.verdict;
                next = at + 1;
                compare(expected, claims[at], score);
            }
            if (claims.size() > sentence.claims.size()) {
                for (const Claim &claim : claims)
                    score.misses.append(u"listed: %1 in %2"_s.arg(claim.text, sentence.text));
            }
        }
        return score;
    }

private slots:
    void initTestCase()
    {
        m_store = std::make_unique<TemporaryRegister>(TemporaryRegister::Content::Sample);
        m_facts = valueOf(FactTable::load((*m_store)->database()));
    }

    /// The claims of the release of 2022-11-25, in other words.
    void theReleaseHasThreeWrongNumbers()
    {
        QFile file(QStringLiteral(TEST_DATA) + u"/release/release.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList wrong;
        QStringList unchecked;
        int right = 0;
        for (const Claim &claim : check(QString::fromUtf8(file.readAll()))) {
            if (claim.isWrong())
                wrong.append(claim.text + u' ' + toKey(claim.verdict) + u' ' +
                             answerText(*claim.question, claim.answer));
            else if (claim.verdict == ClaimVerdict::Unchecked)
                unchecked.append(claim.text);
            else
                ++right;
        }
        QCOMPARE(wrong, QStringList({u"2,700여명 wording 2,688"_s, u"70% false 65.1%"_s,
                                     u"2,700여명 wording 2,688"_s}));
        QCOMPARE(unchecked, QStringList({u"3가지"_s, u"17개국"_s, u"100여 명"_s, u"30명 내외"_s}));
        QCOMPARE(right, 52);
    }

    void aClaimHasItsPlace()
    {
        const std::vector<Claim> claims = check(u"\n😀 국제연수 참가자는\n총 2,688명이다."_s);
        QCOMPARE(int(claims.size()), 1);
        QCOMPARE(claims[0].text, u"2,688명"_s);
        QCOMPARE(claims[0].line, 3);
        QCOMPARE(claims[0].column, 3);
        QCOMPARE(check(u"😀 참가자 2,688명"_s)[0].column, 7);
    }

    void lettersTakenApartAreRead()
    {
        const QString whole = u"도시교통 과정은 38회, 보고타 참가자는 13명이다."_s;
        const QString apart = whole.normalized(QString::NormalizationForm_D);
        QVERIFY(apart.size() > whole.size());
        const std::vector<Claim> claims = check(apart);
        QCOMPARE(int(claims.size()), 2);
        QCOMPARE(claims[0].text, u"38회"_s.normalized(QString::NormalizationForm_D));
        QCOMPARE(claims[0].start, apart.indexOf(u'3'));
        QCOMPARE(claims[0].verdict, ClaimVerdict::False);
        QCOMPARE(claims[0].answer.number, 37);
        QCOMPARE(claims[1].verdict, ClaimVerdict::True);
    }

    /// Names of cities that are common words.
    void aWordIsAPlaceByItsEvidence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<PlaceEvidence>("evidence");
        const auto add = [](const char *text, const char *name, PlaceEvidence evidence) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name) << evidence;
        };
        using enum PlaceEvidence;
        add("지난 15년 동안", "지난", None);
        add("지난 3월", "지난", None);
        add("지난 과정에서", "지난", None);
        add("지난시 공무원", "지난", Strong);
        add("지난에서 왔다", "지난", Strong);
        add("시장 3명이", "시장", Weak);
        add("수도 정책", "수도", None);
        add("하노이 35명", "하노이", Strong);
        add("officials from Nice", "Nice", Strong);
        add("Nice sent 9 officials", "Nice", Strong);
        add("Nice weather greeted them", "Nice", None);
        add("a nice day", "nice", None);
        add("Reading 30 reports a day", "Reading", None);
        add("Split into groups, they", "Split", None);
        add("the Mobile Government course", "Mobile", Weak);
        add("Of 17 courses", "Of", None);
    }
    void aWordIsAPlaceByItsEvidence()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, name);
        QFETCH(const PlaceEvidence, evidence);
        const qsizetype start = text.indexOf(name);
        QCOMPARE(placeEvidence(Dimension::City, text, start, start + name.size()), evidence);
    }

    void thisYearIsThatOfTheText()
    {
        const QString text = u"올해 국제연수에는 251명이 참가했다."_s;
        QCOMPARE(checkedClaims(text, m_facts, Language::English, {}, 2019).at(0).verdict, ClaimVerdict::True);
        const Claim newest = check(text).at(0);
        QCOMPARE(newest.verdict, ClaimVerdict::False);
        QCOMPARE(newest.answer.number, 106);
        for (const QString &day : {u"2019. 12. 2.(월) 배포\n"_s, u"2019년 12월 2일\n"_s,
                                   u"Released on December 2, 2019\n"_s, u"2 December 2019\n"_s})
            QVERIFY2(check(day + text).back().verdict == ClaimVerdict::True, qPrintable(day));
        // Which of them is the day of the release is not known.
        QCOMPARE(check(u"2019. 12. 2. 배포, 2020. 1. 3. 개강\n"_s + text).back().answer.number, 106);
    }

    void aReasonNamesTheOtherKind()
    {
        const Claim claim = check(u"유럽 참가자는 149명이다."_s).at(0);
        QCOMPARE(claim.verdict, ClaimVerdict::False);
        QVERIFY2(claim.reason.contains(u"persons"_s), qPrintable(claim.reason));
        QVERIFY(!check(u"유럽 참가자는 148명이다."_s).at(0).reason.contains(u"persons"_s));
    }

    /// Too far from it to be called wrong, but the person who reads it should know.
    void aReasonNamesTheFigureThatMayBeMeant()
    {
        const Claim claim = check(u"국제연수에 참가한 외국 공무원은 2만 명이다."_s).at(0);
        QCOMPARE(claim.verdict, ClaimVerdict::Unchecked);
        QVERIFY2(claim.reason.contains(u"2,688"_s), qPrintable(claim.reason));
        QVERIFY(!check(u"3가지 이야기"_s).at(0).reason.contains(u"2,688"_s));
    }

    void aTieWins()
    {
        const QString text = u"국제연수 참가자는 총 2,688명이다."_s;
        const qsizetype start = text.indexOf(u'2');
        const auto persons = FigureQuestion::count(Measure::Persons);
        const Claim tied = checkedClaims(text, m_facts, Language::English, {{start, persons}}).at(0);
        QCOMPARE(tied.verdict, ClaimVerdict::False);
        QVERIFY(tied.question == persons);
        QCOMPARE(tied.answer.number, 2512);
        const Claim untied = checkedClaims(text, m_facts, Language::English, {{start, std::nullopt}}).at(0);
        QCOMPARE(untied.verdict, ClaimVerdict::Unchecked);
    }

    void writtenNumbersAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::addColumn<double>("value");
        QTest::addColumn<Wording>("wording");
        const auto add = [](const char *text, const char *written, double value, Wording wording) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written) << value << wording;
        };
        using enum Wording;
        add("모두 2688명이", "2688명", 2688, Exact);
        add("약 280개 도시에서", "약 280개 도시", 280, About);
        add("2,700여명이", "2,700여명", 2700, SomewhatOver);
        add("800명 이상이", "800명 이상", 800, AtLeast);
        add("30퍼센트가", "30퍼센트", 30, Exact);
        add("네 명 중 세 명은", "네 명 중 세 명", 75, About);
        add("3분의 2가", "3분의 2", 200.0 / 3, About);
        add("절반이", "절반", 50, About);
        add("15년간", "15년간", 15, Exact);
        add("2만 명이", "2만 명", 20000, Exact);
        add("2만 7천 명이", "2만 7천 명", 27000, Exact);
        add("2.7천 명이", "2.7천 명", 2700, Exact);
        add("백여 명이", "백여 명", 100, SomewhatOver);
        add("이천육백팔십팔 명이", "이천육백팔십팔 명", 2688, Exact);
        add("열두 개 도시", "열두 개 도시", 12, Exact);
        add("2,700명을 넘는", "2,700명을 넘", 2700, MoreThan);
        add("2,700명 가까이", "2,700명 가까이", 2700, JustUnder);
        add("280곳 남짓", "280곳 남짓", 280, SomewhatOver);
        add("300명 안팎", "300명 안팎", 300, About);
        add("최소 800명", "최소 800명", 800, AtLeast);
        add("최대 800명", "최대 800명", 800, AtMost);
        add("800명 이하", "800명 이하", 800, AtMost);
        add("800명 미만", "800명 미만", 800, FewerThan);
        add("more than 800 officials", "more than 800", 800, MoreThan);
        add("about 70 percent of them", "about 70 percent", 70, About);
        add("some 280 cities", "some 280 cities", 280, About);
        add("fewer than 20 courses", "fewer than 20 courses", 20, FewerThan);
        add("at least twelve cities", "at least twelve cities", 12, AtLeast);
        add("2.7 thousand people", "2.7 thousand", 2700, Exact);
        add("two thousand six hundred people", "two thousand six hundred", 2600, Exact);
        add("two thirds of them", "two thirds", 200.0 / 3, About);
        add("more than half of them", "more than half", 50, MoreThan);
        add("three out of four", "three out of four", 75, About);
    }
    void writtenNumbersAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, written);
        QFETCH(const double, value);
        QFETCH(const Wording, wording);
        const std::vector<WrittenNumber> numbers = writtenNumbers(text);
        QCOMPARE(int(numbers.size()), 1);
        QCOMPARE(text.sliced(numbers[0].start, numbers[0].length), written);
        QCOMPARE(numbers[0].printed.value, value);
        QCOMPARE(numbers[0].wording, wording);
    }

    void whatClaimsNothingIsNotListed()
    {
        for (const QString &text : {u"'08년부터 '22년까지"_s,
                                    u"2022.11.25.(금) 14:00~16:00"_s,
                                    u"2022, 11, 25,(금)"_s,
                                    u"3월 5일"_s,
                                    u"11.25. 개최"_s,
                                    u"on November 25, 2022"_s,
                                    u"on 25 November 2022 at 2 p.m."_s,
                                    u"2022년 하반기"_s,
                                    u"오전 06시부터"_s,
                                    u"전화 3488-2021"_s,
                                    u"창의관 3층 301호"_s,
                                    u"제3차 회의 1부"_s,
                                    u"the 3rd forum"_s,
                                    u"매수: 5매"_s,
                                    u"3년 만에"_s,
                                    u"10분 발표"_s,
                                    u"two weeks later"_s,
                                    u"코로나-19 이후"_s,
                                    u"Plan 2030"_s,
                                    u"발표(1) 성과"_s,
                                    u"수백 명이"_s,
                                    u"우편번호 04524"_s,
                                    u"(우)04524"_s,
                                    u"06756 서울시 서초구 바우뫼로12길 58"_s,
                                    u"세종대로 110, 서울"_s,
                                    u"P.O. Box 1234"_s,
                                    u"write to 06756 Seoul"_s,
                                    u"Seoul 04524, Republic of Korea"_s,
                                    u"Zip code 04524"_s,
                                    u"+82 2 3488 2021"_s,
                                    u"+82-2-3488-2021"_s,
                                    u"02 3488 2021"_s,
                                    u"010.1234.5678"_s,
                                    u"11/25/2022"_s,
                                    u"25.11.2022"_s,
                                    u"22.11.25(금)"_s,
                                    u"Room 301"_s,
                                    u"first half of 2022"_s}) {
            const std::vector<Claim> claims = check(text);
            QVERIFY2(claims.empty(),
                     qPrintable(text + u" -> "_s + (claims.empty() ? QString() : claims[0].text)));
        }
    }

    /// Whatever the figure and its wording, what a token is filled with is true.
    void filledTokensAreTrue()
    {
        for (const auto &[wording, key] : keyTable<Wording>) {
            for (const QString &figure :
                 {u"{{attendances continent=AS as=%1 counter=명}}"_s,
                  u"{{courses themes=transport as=%1 counter=회}}"_s,
                  u"{{cities as=%1 counter=\"개 도시\"}}"_s, u"{{countries as=%1 counter=개국}}"_s,
                  u"{{share themes=climate as=%1}}"_s, u"{{attendances continent=OC as=%1 counter=명}}"_s}) {
                const FigureToken token = valueOf(parsedToken(figure.arg(key), m_facts));
                const QString text = filled(token, m_facts, Language::Korean);
                const std::vector<WrittenNumber> numbers = writtenNumbers(text);
                QVERIFY2(numbers.size() == 1, qPrintable(text));
                const auto claims =
                    checkedClaims(text, m_facts, Language::Korean, {{numbers[0].start, token.question}});
                const auto verdict = claims.at(0).verdict;
                QVERIFY2(verdict == ClaimVerdict::True || verdict == ClaimVerdict::Rounded, qPrintable(text));
            }
        }
    }

    void anyTextIsRead()
    {
        QRandomGenerator random(1);
        const QStringList pieces{u"2"_s,      u","_s,       u"688"_s,  u"명"_s,       u"여"_s,     u" "_s,
                                 u"\t"_s,     u"\n"_s,      u"만"_s,   u"%"_s,        u"아시아"_s, u"half "_s,
                                 u"중"_s,     u"."_s,       u"이상"_s, u"약 "_s,      u"20"_s,     u"년"_s,
                                 u"three "_s, u"out of "_s, u"각각"_s, u"도시교통"_s, u"😀"_s,      u"("_s};
        for (int round = 0; round < 200; ++round) {
            QString text;
            for (int i = 0; i < 30; ++i)
                text += pieces[random.bounded(int(pieces.size()))];
            for (const Claim &claim : check(text))
                QCOMPARE(claim.text, text.sliced(claim.start, claim.length));
        }
    }

    /// All of it is one sentence, which nobody would wait for if each number looked at all others.
    void aLongTextIsRead()
    {
        const QString sentence = u"2019년 도시교통 과정에는 아시아 30개 도시에서 250명이 참가했다 and "_s;
        constexpr int times = 2'000;
        const std::vector<Claim> claims = check(sentence.repeated(times));
        QCOMPARE(int(claims.size()), 2 * times);
        QCOMPARE(claims.back().text, u"250명"_s);
    }

    void sentencesAreJudged_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("sentences") << u"sentences.txt"_s;
        QTest::newRow("more sentences") << u"more_sentences.txt"_s;
        QTest::newRow("further sentences") << u"further_sentences.txt"_s;
        QTest::newRow("a reader's sentences") << u"reader_sentences.txt"_s;
    }
    void sentencesAreJudged()
    {
        QFETCH(const QString, file);
        const Score score = scoreOf(sentencesOf(QStringLiteral(TEST_DATA) + u"/release/"_s + file));
        for (const QString &miss : score.misses)
            qInfo("%s", qPrintable(miss));
        qInfo("finding: precision %d of %d, recall %d of %d", score.found, score.listed, score.found,
              score.claims);
        qInfo("verdicts: %d of %d as expected", score.judged, score.found);
        qInfo("wrong statements: precision %d of %d, recall %d of %d", score.caught, score.accused,
              score.caught, score.wrong);
        QVERIFY2(score.slanders.isEmpty(), qPrintable(score.slanders.join(u'\n')));
        QVERIFY(score.found * 100 >= score.listed * 95);
        QVERIFY(score.found * 100 >= score.claims * 95);
        QVERIFY(score.judged * 100 >= score.found * 95);
        QVERIFY(score.caught * 100 >= score.wrong * 90);
    }

    /// Which of several words a number is of; here every figure must be the one that is named.
    void scopesAreRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("scopes") << u"scopes.txt"_s;
        QTest::newRow("parts") << u"parts.txt"_s;
    }
    void scopesAreRead()
    {
        QFETCH(const QString, file);
        const Score score = scoreOf(sentencesOf(QStringLiteral(TEST_DATA) + u"/release/"_s + file));
        for (const QString &miss : score.misses)
            qInfo("%s", qPrintable(miss));
        QVERIFY(score.misses.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
