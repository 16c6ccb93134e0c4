// Which seniority is suggested for a job title, why, and where none is.
#include "domain/job_title_guess.h"
#include "domain/text.h"

#include <QTest>

using namespace yeonsu;
using namespace Qt::StringLiterals;

using Reason = JobTitleGuess::Reason;

namespace {

const SeniorityId mayor(1);
const SeniorityId director(2);
const SeniorityId sectionChief(3);
const SeniorityId staff(4);

std::vector<Seniority> levels()
{
    return {{mayor, u"mayor"_s, {}, {}, 1, true},
            {director, u"director"_s, {}, {}, 2, true},
            {sectionChief, u"section-chief"_s, {}, {}, 3, true},
            {staff, u"staff"_s, {}, {}, 4, false}};
}

std::vector<JobTitleMapping> known()
{
    return {{JobTitleMappingId(1), u"bus planner"_s, sectionChief},
            {JobTitleMappingId(2), u"head of transport"_s, director},
            {JobTitleMappingId(3), u"vice head of water"_s, sectionChief},
            {JobTitleMappingId(4), u"vice heads of water"_s, staff}};
}

} // namespace

class TestJobTitleGuess : public QObject
{
    Q_OBJECT

private slots:
    void aTitleMeans_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<SeniorityId>("seniority");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("because");
        const auto row = [](const char *name, const QString &title, SeniorityId seniority, Reason reason,
                            const QString &because) {
            QTest::newRow(name) << title << seniority << reason << because;
        };
        row("what is remembered of it", u"Bus  PLANNER"_s, sectionChief, Reason::Known, u"bus planner"_s);
        row("what a title with the same letters does", u"Bus-planner"_s, sectionChief, Reason::NearTitle,
            u"bus planner"_s);
        row("what a title one letter apart does", u"Head of Trensport"_s, director, Reason::NearTitle,
            u"head of transport"_s);
        row("what its word says", u"Director, Urban Planning"_s, director, Reason::Word, u"director"_s);
        row("what its word says of a section", u"Chief of the Water Section"_s, sectionChief, Reason::Word,
            u"section"_s);
        row("what its word says of a council", u"City councillor"_s, mayor, Reason::Word, u"councillor"_s);
        row("what its word says of staff", u"Traffic engineer"_s, staff, Reason::Word, u"engineer"_s);
        row("what its last syllables say", u"교통국장"_s, director, Reason::Word, u"국장"_s);
        row("what its last word says", u"도시계획과 과장"_s, sectionChief, Reason::Word, u"과장"_s);
        row("what is said of a council in Korean", u"시의원"_s, mayor, Reason::Word, u"의원"_s);
    }
    void aTitleMeans()
    {
        QFETCH(QString, title);
        QFETCH(SeniorityId, seniority);
        QFETCH(Reason, reason);
        QFETCH(QString, because);
        const auto guess = JobTitleGuesses(known(), levels()).of(foldedText(title));
        QVERIFY(guess.has_value());
        QCOMPARE(guess->seniority, seniority);
        QCOMPARE(guess->reason, reason);
        QCOMPARE(guess->because, because);
    }

    void nothingIsSuggestedFor_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("a word that says nothing") << u"Consultant"_s;
        QTest::newRow("a deputy") << u"Deputy Director"_s;
        QTest::newRow("a deputy in Korean") << u"부시장"_s;
        QTest::newRow("somebody beside a mayor") << u"Adviser to the Mayor"_s;
        QTest::newRow("somebody beside a mayor in Korean") << u"시장 비서"_s;
        QTest::newRow("words of two levels") << u"Director of Planning, Engineer"_s;
        QTest::newRow("a section without its head") << u"Section of Water"_s;
        QTest::newRow("a head of anything else") << u"Head of the Division"_s;
        QTest::newRow("titles of two levels that are near") << u"Vice headz of water"_s;
        QTest::newRow("a part of a word") << u"Directorate"_s;
        QTest::newRow("nothing") << QString();
    }
    void nothingIsSuggestedFor()
    {
        QFETCH(QString, title);
        const auto guess = JobTitleGuesses(known(), levels()).of(foldedText(title));
        QVERIFY2(!guess, guess ? qPrintable(guess->because) : "");
    }

    void aLevelThatTheRegisterDoesNotHaveIsNotSuggested()
    {
        QVERIFY(!JobTitleGuesses({}, {{SeniorityId(1), u"minister"_s, {}, {}, 1, true}}).of(u"director"_s));
    }
};

QTEST_GUILESS_MAIN(TestJobTitleGuess)
#include "tst_job_title_guess.moc"
