// The claim check: what is found in a text, which figure it stands for, and whether it is true.
#include "release/claims.h"
#include "release/figure_token.h"
#include "results.h"
#include "temporary_register.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct Expected
{
    QString written;
    QString verdict;
    QString figure; ///< an option-less token's inside; empty for none
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
        if (verdict != expected.verdict || token != expected.figure)
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

    void sentencesAreJudged()
    {
        const Score score = scoreOf(sentencesOf(QStringLiteral(TEST_DATA) + u"/release/sentences.txt"_s));
        for (const QString &miss : score.misses)
            qInfo("%s", qPrintable(miss));
        qInfo("finding: precision %d of %d, recall %d of %d", score.found, score.listed, score.found,
              score.claims);
        qInfo("wrong statements: precision %d of %d, recall %d of %d", score.caught, score.accused,
              score.caught, score.wrong);
        QVERIFY2(score.slanders.isEmpty(), qPrintable(score.slanders.join(u'\n')));
        QVERIFY(score.found * 100 >= score.listed * 95);
        QVERIFY(score.found * 100 >= score.claims * 95);
        QVERIFY(score.caught * 100 >= score.wrong * 90);
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
