// A release as a document: what its body's lines become, what stands in its header and in its annex.
#include "builders.h"
#include "domain/programme.h"
#include "release/forum_annex.h"
#include "release/release_document.h"
#include "results.h"
#include "temporary_register.h"

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

using Kind = ReleaseBlock::Kind;

/// One line for each block.
QStringList outline(const std::vector<ReleaseBlock> &blocks)
{
    QStringList lines;
    for (const ReleaseBlock &block : blocks) {
        switch (block.kind) {
        case Kind::Heading:
            lines.append(u"# "_s + block.text);
            break;
        case Kind::Paragraph:
            lines.append(block.text);
            break;
        case Kind::Square:
            lines.append(u"□ "_s + block.text);
            break;
        case Kind::Circle:
            lines.append(u"○ "_s + block.text);
            break;
        case Kind::Dash:
            lines.append(u"- "_s + block.text);
            break;
        case Kind::Note:
            lines.append(u"※ "_s + block.text);
            break;
        case Kind::Table:
            for (const QStringList &row : block.rows)
                lines.append(u"| "_s + row.join(u'|'));
            break;
        case Kind::Figure:
            lines.append(u"%1 %2 %3"_s.arg(block.figure->isChart ? u"chart"_s : u"table"_s,
                                           toKey(block.figure->topic), toKey(block.figure->kind)));
            break;
        }
    }
    return lines;
}

} // namespace

class TestReleaseDocument : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryRegister> m_store;
    FactTable m_facts;

    [[nodiscard]] ReleaseDocument documentOf(const Release &release) const
    {
        return releaseDocument({release, {}, {}, {}, {}}, releaseText(release, m_facts));
    }

private slots:
    void initTestCase()
    {
        m_store = std::make_unique<TemporaryRegister>(TemporaryRegister::Content::Sample);
        m_facts = valueOf(FactTable::load((*m_store)->database()));
    }

    void theSampleIsADocument()
    {
        const Release release = valueOf((*m_store)->all<Release>()).front();
        const ReleaseSource source = valueOf(releaseSource(**m_store, release.id));
        const ReleaseText text = releaseText(release, m_facts);
        QVERIFY(text.errors.empty());
        const ReleaseDocument document = releaseDocument(source, text);
        QCOMPARE(document.organisation, u"서울시인재개발원"_s);
        QCOMPARE(document.embargo, u"이 보도자료는 11.25.(금) 오전 06시부터 보도할 수 있습니다."_s);
        QCOMPARE(document.headline, u"서울에서 배운 외국공무원 2,688명, 자기 도시를 바꾸다"_s);
        QCOMPARE(document.subheads.front(), u"2008~2022년 174회, 72개국 282개 도시 참가"_s);
        QCOMPARE(document.subheads.size(), 3);
        QCOMPARE(document.header.size(), 4UL);
        QCOMPARE(document.header[0].lines, QStringList{u"인재개발원 인재기획과"_s});
        QCOMPARE(document.header[2].lines, QStringList{u"사진 없음 ■ 사진 있음 □"_s});
        QCOMPARE(document.header[3].lines, QStringList{u"3매"_s});
        const QStringList body = outline(document.body);
        QCOMPARE(body.size(), 10);
        QVERIFY(body[1].startsWith(u"○ "_s) && body[1].contains(u"전체 참가자의 65.1%를 차지한다."_s));
        QCOMPARE(body[2], u"table themes bar"_s);
        QVERIFY2(body[4].endsWith(
                     u"아시아 181개 도시와 함께 아프리카 40개, 남미 31개, 유럽 25개 도시가 참가했다."_s),
                 qPrintable(body[4]));
        QCOMPARE(body[5], u"chart continents donut"_s);
        QVERIFY(body[7].startsWith(u"- 라플라타"_s));
    }

    void theAnnexHasTheProgramme()
    {
        const Release release = valueOf((*m_store)->all<Release>()).front();
        const ReleaseSource source = valueOf(releaseSource(**m_store, release.id));
        const ReleaseDocument document = releaseDocument(source, releaseText(release, m_facts));
        QCOMPARE(document.annexTitle, u"붙임. 2022 국제연수 전문가 포럼 개최 개요"_s);
        const QStringList annex = outline(document.annex);
        QVERIFY(annex.contains(u"○ 기간: 2022. 11. 25.(금), 14:00~16:00"_s));
        QVERIFY(annex.contains(u"○ 행사명: 2022 국제연수 전문가 포럼 (2022 SHRDC Expert Forum)"_s));
        QVERIFY(annex.contains(u"- 온라인: 유관기관, 메트로폴리스 지역분원 70명 내외"_s));
        QVERIFY(annex.contains(u"| 구분|시간|소요(분)|내용|발표|비고"_s));
        QVERIFY(annex.contains(u"| 폐회|15:50~16:00|10|폐회 및 마무리|인재개발원장|"_s));
        QCOMPARE(annex.back(), u"| 합계||120|||"_s);
        QStringList parts;
        for (const AgendaItem &item : inOrderOfTime(source.items)) {
            if (parts.isEmpty() || parts.back() != item.part)
                parts.append(item.part);
        }
        QVERIFY(parts.size() < qsizetype(source.items.size()));
        QStringList printed;
        for (const QStringList &row : document.annex.back().rows)
            printed.append(row.front());
        printed.removeAll(QString());
        QCOMPARE(printed.sliced(1, printed.size() - 2), parts);
        QVERIFY(document.annex.back().hasTotal);
        QCOMPARE(annex.indexOf(u"□ 추진방향"_s), 0);
        QCOMPARE(annex.indexOf(u"□ 행사 개요"_s), 3);
        const QStringList english =
            outline(forumAnnex(*source.forum, source.items, source.groups, Language::English));
        QVERIFY(english.contains(u"○ When: Friday, 25 November 2022, 14:00~16:00"_s));
        QCOMPARE(english.back(), u"| Total||120|||"_s);
    }

    void anAnnexOfSeveralDaysSaysTheDayOfEachItem()
    {
        Forum forum = aForum();
        forum.lastDay = forum.firstDay.addDays(1);
        AgendaItem item = anAgendaItem({}, QTime(23, 0), 60);
        const QStringList annex = outline(forumAnnex(forum, {item}, {}, Language::Korean));
        QVERIFY(annex.contains(u"○ 기간: 2022. 11. 25.(금) ~ 2022. 11. 26.(토)"_s));
        QVERIFY(annex.contains(u"| |11.25.(금) 23:00~24:00|60|개회||"_s));
    }

    void linesOfTheBodyBecomeBlocks()
    {
        Release release = aRelease();
        release.body = u"첫 문단\n이어지는 줄\n\n## 소제목\n둘째 문단\n□ 하나\n ○ 둘\n이어짐\n  - 셋\n※ 주\n"
                       u"대륙\t도시\n아시아\t181\t끝\n뒤의 문단\n{{chart continents kind=bar}}\n"
                       u"{{table years from=2019 to=2019}}\n-5도\n"_s;
        const ReleaseText text = releaseText(release, m_facts);
        QVERIFY(text.errors.empty());
        QCOMPARE(
            outline(documentOf(release).body),
            (QStringList{u"첫 문단 이어지는 줄"_s, u"# 소제목"_s, u"둘째 문단"_s, u"□ 하나"_s,
                         u"○ 둘 이어짐"_s, u"- 셋"_s, u"※ 주"_s, u"| 대륙|도시|"_s, u"| 아시아|181|끝"_s,
                         u"뒤의 문단"_s, u"chart continents bar"_s, u"table years stacked"_s, u"-5도"_s}));
    }

    void aPlacedChartHasItsNumbers()
    {
        const PlacedFigure chart = valueOf(
            placedFigure(u"{{chart themes from=2019 to=2019 continent=AS}}"_s, m_facts, Language::English));
        Filter filter;
        filter.fromYear = filter.toYear = 2019;
        filter.select(Dimension::Continent, {u"AS"_s});
        QCOMPARE(chart.counted.total, total(m_facts, Measure::Attendances, filter).number);
        QVERIFY(chart.counted.total > 0);
        QCOMPARE(chart.beside->total, total(m_facts, Measure::Courses, filter).number);
        QCOMPARE(chart.filterInWords, u"Asia, 2019"_s);
        QCOMPARE(chart.fromYear, 2019);
        QCOMPARE(chart.toYear, 2019);
    }

    void aPlacedFigureIsWrittenAndReadBack()
    {
        Filter filter;
        filter.fromYear = 2015;
        filter.select(Dimension::Continent, {u"AS"_s, u"EU"_s});
        QCOMPARE(placedFigureText(true, ChartTopic::Themes, defaultKind(ChartTopic::Themes), {}),
                 u"{{chart themes}}"_s);
        for (const auto &[topic, key] : keyTable<ChartTopic>) {
            for (const ChartKind kind : chartKinds(topic)) {
                const bool isChart = !hasSeries(kind);
                const PlacedFigure read = valueOf(
                    placedFigure(placedFigureText(isChart, topic, kind, filter), m_facts, Language::English));
                QCOMPARE(read.isChart, isChart);
                QCOMPARE(read.topic, topic);
                QCOMPARE(read.kind, kind);
                QCOMPARE(read.filter, filter);
            }
        }
    }

    void smallNumbersAreFolded()
    {
        const QString command =
            placedFigureText(true, ChartTopic::Continents, defaultKind(ChartTopic::Continents), {}, 5);
        QCOMPARE(command, u"{{chart continents fold=5}}"_s);
        const PlacedFigure figure = valueOf(placedFigure(command, m_facts, Language::English));
        QCOMPARE(figure.foldBelow, 5);
        const Category &others = figure.counted.rowCategories.back();
        QCOMPARE(others.nameEn, u"2 others"_s);
        QCOMPARE(figure.counted.cells.back(), 17);
    }

    void whatIsNotUnderstoodIsToldWithItsLine_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("no such topic") << u"□ a\n{{chart colours}}"_s << 2 << u"colours"_s;
        QTest::newRow("no topic") << u"{{chart}}"_s << 1 << u"{{chart}}"_s;
        QTest::newRow("no such kind") << u"\n\n{{chart themes kind=stacked}}"_s << 3 << u"stacked"_s;
        QTest::newRow("folded below a word") << u"{{table continents fold=few}}"_s << 1 << u"few"_s;
        QTest::newRow("folded below one") << u"{{table continents fold=1}}"_s << 1 << u"2 to 1000"_s;
        QTest::newRow("folded without people")
            << u"{{chart cities-by-continent fold=5}}"_s << 1 << u"cities-by-continent"_s;
        QTest::newRow("no such narrowing") << u"{{table themes colour=red}}"_s << 1 << u"colour"_s;
        QTest::newRow("no such city") << u"{{table themes city=none}}"_s << 1 << u"none"_s;
        QTest::newRow("within a text") << u"see {{chart themes}}"_s << 1 << u"{{chart themes}}"_s;
        QTest::newRow("no such figure") << u"a\n - {{people}}명"_s << 2 << u"people"_s;
        QTest::newRow("not closed") << u"a {{courses"_s << 1 << QString();
        QTest::newRow("not opened") << u"a courses}}"_s << 1 << QString();
    }
    void whatIsNotUnderstoodIsToldWithItsLine()
    {
        QFETCH(const QString, body);
        QFETCH(const int, line);
        QFETCH(const QString, named);
        Release release = aRelease();
        release.body = body;
        const ReleaseText text = releaseText(release, m_facts);
        QCOMPARE(text.errors.size(), 1UL);
        QCOMPARE(text.errors.front().field, DraftField::Body);
        QCOMPARE(text.errors.front().line, line);
        QVERIFY2(text.errors.front().message.contains(named), qPrintable(text.errors.front().message));
    }

    void aLineOfTheTextLeadsToItsField()
    {
        Release release = aRelease(u"{{courses}}회"_s);
        release.subtitle = u"하나\n{{cities}}개 도시"_s;
        release.body = u"□ 본문\n○ {{countries}}개국"_s;
        const ReleaseText text = releaseText(release, m_facts);
        QCOMPARE(text.text, u"174회\n하나\n282개 도시\n\n□ 본문\n○ 72개국\n"_s);
        QCOMPARE(text.tokens.size(), 3UL);
        QCOMPARE(text.text.sliced(text.tokens[2].start, text.tokens[2].length), u"72"_s);
        QCOMPARE(text.placeOf(1), std::pair(DraftField::Title, 1));
        QCOMPARE(text.placeOf(3), std::pair(DraftField::Subtitle, 2));
        QCOMPARE(text.placeOf(5), std::pair(DraftField::Body, 1));
        QCOMPARE(text.placeOf(6), std::pair(DraftField::Body, 2));
    }

    void theEmbargoIsASentence_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        QTest::newRow("morning") << QTime(6, 0)
                                 << u"이 보도자료는 11.25.(금) 오전 06시부터 보도할 수 있습니다."_s
                                 << u"Embargoed until 6:00 am on Friday, 25 November 2022."_s;
        QTest::newRow("noon") << QTime(12, 0) << u"이 보도자료는 11.25.(금) 낮 12시부터 보도할 수 있습니다."_s
                              << u"Embargoed until 12:00 noon on Friday, 25 November 2022."_s;
        QTest::newRow("afternoon") << QTime(14, 30)
                                   << u"이 보도자료는 11.25.(금) 오후 02시 30분부터 보도할 수 있습니다."_s
                                   << u"Embargoed until 2:30 pm on Friday, 25 November 2022."_s;
        QTest::newRow("midnight") << QTime(0, 0)
                                  << u"이 보도자료는 11.25.(금) 오전 00시부터 보도할 수 있습니다."_s
                                  << u"Embargoed until 12:00 am on Friday, 25 November 2022."_s;
        QTest::newRow("no time") << QTime() << u"이 보도자료는 11.25.(금)부터 보도할 수 있습니다."_s
                                 << u"Embargoed until Friday, 25 November 2022."_s;
    }
    void theEmbargoIsASentence()
    {
        QFETCH(const QTime, time);
        QFETCH(const QString, korean);
        QFETCH(const QString, english);
        Release release = aRelease();
        QCOMPARE(embargoInWords(release), QString());
        release.embargoDay = QDate(2022, 11, 25);
        release.embargoTime = time;
        QCOMPARE(embargoInWords(release), korean);
        release.language = Language::English;
        QCOMPARE(embargoInWords(release), english);
    }

    void aReleaseThatIsGoneIsNotFound()
    {
        VERIFY_FAILS(releaseSource(**m_store, ReleaseId(99)), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestReleaseDocument)
#include "tst_release_document.moc"
