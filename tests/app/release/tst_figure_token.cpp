// Figures in a draft: what a token means, how it is written, what it is filled with, and what it was counted
// from.
#include "release/figure_token.h"
#include "release/figure_words.h"
#include "results.h"
#include "temporary_register.h"

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestFigureToken : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryRegister> m_store;
    FactTable m_facts;

private slots:
    void initTestCase()
    {
        m_store = std::make_unique<TemporaryRegister>(TemporaryRegister::Content::Sample);
        m_facts = valueOf(FactTable::load((*m_store)->database()));
    }

    void aTokenIsFilledWithTodaysValue_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("figure");
        const auto add = [](const QString &token, const QString &korean, const QString &english,
                            const QString &figure) {
            QTest::newRow(qPrintable(token)) << token << korean << english << figure;
        };
        add(u"{{attendances}}"_s, u"2,688"_s, u"2,688"_s, u"attendances"_s);
        add(u"{{attendances counter=명}}"_s, u"2,688명"_s, u"2,688 명"_s, u"attendances"_s);
        add(u"{{attendances as=about}}"_s, u"약 2,700"_s, u"about 2,700"_s, u"attendances"_s);
        add(u"{{attendances as=over counter=명}}"_s, u"2,600여 명"_s, u"somewhat over 2,600 명"_s,
            u"attendances"_s);
        add(u"{{attendances seniority=decision-making as=at-least counter=명}}"_s, u"800명 이상"_s,
            u"at least 800 명"_s, u"attendances: Section chief and above"_s);
        add(u"{{cities as=nearly counter=\"개 도시\"}}"_s, u"290개 도시 가까이"_s, u"nearly 290 개 도시"_s,
            u"cities"_s);
        add(u"{{cities continent=AF}}"_s, u"40"_s, u"40"_s, u"cities: Africa"_s);
        add(u"{{courses from=2019 to=2019 target=all}}"_s, u"9"_s, u"9"_s,
            u"courses: for All regions, 2019"_s);
        add(u"{{courses themes=culture-tourism}}"_s, u"8"_s, u"8"_s, u"courses: Culture and tourism"_s);
        add(u"{{share themes=smart-city,transport,urban-management}}"_s, u"65.1%"_s, u"65.1%"_s,
            u"share of attendances: Smart city and e-government, Urban transport, Urban management"_s);
        add(u"{{share of=courses themes=smart-city as=about}}"_s, u"약 25%"_s, u"about 25%"_s,
            u"share of courses: Smart city and e-government"_s);
        add(u"{{share of=courses target=all in from=2019 to=2019}}"_s, u"52.9%"_s, u"52.9%"_s,
            u"share of courses (2019): for All regions"_s);
        add(u"{{years}}"_s, u"15"_s, u"15"_s, u"number of years"_s);
        add(u"{{attendances city=\"US/San Francisco\" as=over}}"_s, u"5"_s, u"5"_s,
            u"attendances: San Francisco"_s);
    }
    void aTokenIsFilledWithTodaysValue()
    {
        QFETCH(const QString, token);
        QFETCH(const QString, korean);
        QFETCH(const QString, english);
        QFETCH(const QString, figure);
        const Result<FigureToken> parsed = parsedToken(token, m_facts);
        VERIFY_OK(parsed);
        QCOMPARE(filled(*parsed, m_facts, Language::Korean), korean);
        QCOMPARE(filled(*parsed, m_facts, Language::English), english);
        QCOMPARE(inWords(parsed->question, m_facts, Language::English), figure);
        QVERIFY(inWords(parsed->question, m_facts, Language::Korean) != figure);
        const Result<FigureToken> again = parsedToken(tokenText(*parsed), m_facts);
        VERIFY_OK(again);
        QVERIFY(*again == *parsed);
        QCOMPARE(qint64(rowsBehind(m_facts, parsed->question).number),
                 parsed->question.kind == FigureQuestion::Kind::Years
                     ? 174
                     : answerTo(parsed->question, m_facts).number);
    }

    void aWrongTokenIsToldWhy_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("named");
        for (const auto &[token, named] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"{{}}", "{{}}"},
                 {"{{people}}", "people"},
                 {"{{courses themes=none}}", "none"},
                 {"{{courses colour=red}}", "colour"},
                 {"{{courses themes}}", "themes"},
                 {"{{courses from=soon}}", "soon"},
                 {"{{courses as=maybe}}", "maybe"},
                 {"{{courses of=cities}}", "{{courses of=cities}}"},
                 {"courses", "courses"}})
            QTest::newRow(token) << QString::fromUtf8(token) << QString::fromUtf8(named);
    }
    void aWrongTokenIsToldWhy()
    {
        QFETCH(const QString, token);
        QFETCH(const QString, named);
        const Result<FigureToken> parsed = parsedToken(token, m_facts);
        VERIFY_FAILS(parsed, ErrorCode::BadValue);
        QVERIFY2(parsed.error().message.contains(named), qPrintable(parsed.error().message));
    }

    void aTextIsFilled()
    {
        const QString text =
            u"{{courses counter=회}}, {{cities counter=\"개 도시\"}}에서 {{attendances}}명."_s;
        QCOMPARE(valueOf(withTokensFilled(text, m_facts, Language::Korean)),
                 u"174회, 282개 도시에서 2,688명."_s);
        VERIFY_FAILS(withTokensFilled(u"a {{b}} c"_s, m_facts, Language::English), ErrorCode::BadValue);
        QCOMPARE(valueOf(withTokensFilled(u"a { b }} {"_s, m_facts, Language::English)), u"a { b }} {"_s);
    }
};

QTEST_GUILESS_MAIN(TestFigureToken)
#include "tst_figure_token.moc"
