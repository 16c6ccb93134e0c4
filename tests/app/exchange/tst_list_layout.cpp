// Which row of a sheet names the columns, and what each column is.
#include "builders.h"
#include "edits.h"
#include "lists.h"
#include "temporary_register.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;
using F = ListField;

class TestListLayout : public QObject
{
    Q_OBJECT

    TemporaryRegister m_store{TemporaryRegister::Content::ReferenceData};
    std::shared_ptr<const ImportKnown> m_known;

    [[nodiscard]] ListLayout layoutOf(ListKind kind, const std::vector<QStringList> &lines) const
    {
        return guessLayout(kind, sheet(lines), *m_known);
    }

    /// GCC takes comparing an optional with a value for one with nothing, where it looks for such.
    static constexpr int none = -1;
    static int columnOf(const ListLayout &layout, ListField field)
    {
        return int(layout.columnOf(field).value_or(none));
    }
    static int headerOf(const ListLayout &layout) { return layout.headerRow ? int(*layout.headerRow) : none; }
    static QString keyOfField(std::optional<ListField> field) { return field ? toKey(*field) : QString(); }

private slots:
    void initTestCase()
    {
        added(*m_store, aCourse(u"SC-2019-04"_s));
        m_known = knownTo(*m_store, ListKind::People);
    }

    void everyHeadingOfTheContractIsUnderstood_data()
    {
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<ListField>("field");
        const auto rows = [](ListKind kind, ListField field, std::initializer_list<const char *> headings) {
            for (const char *heading : headings)
                QTest::newRow(qPrintable(keyOf(kind) + u": "_s + QString::fromUtf8(heading)))
                    << kind << field;
        };
        rows(ListKind::People, F::Name,
             {"성명", "이름 전체", "name", "NAME", " Full  Name ", "성명(Name)", "성명*"});
        rows(ListKind::People, F::FamilyName,
             {"성", "family name", "Family Name", "FamilyName", "family_name"});
        rows(ListKind::People, F::GivenName, {"이름", "given name", "Given name", "이름(Given name)"});
        rows(ListKind::People, F::Email, {"이메일", "email", "E-mail", "E-Mail Address", "이메일 / E-mail"});
        rows(ListKind::People, F::Country, {"국가", "country", "국가\nCountry"});
        rows(ListKind::People, F::City, {"도시", "city"});
        rows(ListKind::People, F::Organisation, {"소속", "organisation", "Organization", "기관명"});
        rows(ListKind::People, F::JobTitle, {"직위", "job title", "Position"});
        rows(ListKind::People, F::Seniority, {"직급", "seniority"});
        rows(ListKind::People, F::Course, {"과정", "course", "과정코드", "과정명"});
        rows(ListKind::People, F::Status, {"상태", "status"});
        rows(ListKind::People, F::Note, {"비고", "note", "Remarks"});
        rows(ListKind::Courses, F::Code, {"코드", "code", "과정 코드"});
        rows(ListKind::Courses, F::CourseName, {"과정명", "name"});
        rows(ListKind::Courses, F::EnglishName, {"영문명", "English name"});
        rows(ListKind::Courses, F::Theme, {"주제", "theme"});
        rows(ListKind::Courses, F::FirstDay, {"시작일", "start", "Start date"});
        rows(ListKind::Courses, F::LastDay, {"종료일", "end"});
        rows(ListKind::Courses, F::Mode, {"방식", "mode"});
        rows(ListKind::Courses, F::TargetRegion, {"대상", "target region"});
        rows(ListKind::Courses, F::Status, {"상태", "status"});
        rows(ListKind::Headcounts, F::Course, {"과정", "course"});
        rows(ListKind::Headcounts, F::Country, {"국가", "country"});
        rows(ListKind::Headcounts, F::City, {"도시", "city"});
        rows(ListKind::Headcounts, F::Continent, {"대륙", "continent"});
        rows(ListKind::Headcounts, F::Seniority, {"직급", "seniority"});
        rows(ListKind::Headcounts, F::Number, {"인원", "number"});
    }
    void everyHeadingOfTheContractIsUnderstood()
    {
        QFETCH(const ListKind, kind);
        QFETCH(const ListField, field);
        const QString heading = QString::fromUtf8(QTest::currentDataTag()).section(u": "_s, 1);
        QCOMPARE(keyOfField(fieldHeaded(kind, heading)), toKey(field));
    }

    void ownHeadingsAreUnderstood()
    {
        for (const auto &[kind, key] : keyTable<ListKind>) {
            for (const ListField field : fieldsOf(kind)) {
                QCOMPARE(keyOfField(fieldHeaded(kind, headingOf(kind, field, Language::Korean))),
                         toKey(field));
                QCOMPARE(keyOfField(fieldHeaded(kind, headingOf(kind, field, Language::English))),
                         toKey(field));
            }
        }
    }

    void titleRowsAndBlankRowsStandBeforeTheHeader()
    {
        const ListLayout layout =
            layoutOf(ListKind::People, {{u"2019년 스마트도시 연수생 명단"_s, {}, {}},
                                        {},
                                        {u"담당: 국제협력과"_s},
                                        {u"연번"_s, u"성명"_s, u"국가"_s, u"과정"_s},
                                        {u"1"_s, u"김민수"_s, u"한국"_s, u"SC-2019-04"_s}});
        QCOMPARE(headerOf(layout), 3);
        QCOMPARE(layout.firstRow, std::size_t(4));
        QCOMPARE(columnOf(layout, F::Name), 1);
        QVERIFY(!layout.columns[0].field);
        QCOMPARE(layout.columns[1].sureness, Sureness::ByHeading);
        QCOMPARE(layout.complaint(), QString());
    }

    void aHeaderMayHaveTwoRows()
    {
        const ListLayout layout =
            layoutOf(ListKind::People, {{u"성명"_s, {}, u"국가"_s, u"과정"_s, u"이메일"_s},
                                        {u"성"_s, u"이름"_s, {}, {}, {}},
                                        {u"김"_s, u"민수"_s, u"한국"_s, u"SC-2019-04"_s, {}}});
        QCOMPARE(layout.firstRow, std::size_t(2));
        QCOMPARE(columnOf(layout, F::FamilyName), 0);
        QCOMPARE(columnOf(layout, F::GivenName), 1);
        QCOMPARE(columnOf(layout, F::Name), none);
        QCOMPARE(columnOf(layout, F::Country), 2);
    }

    void contentTellsWhatAHeadingDoesNot()
    {
        ListLayout layout =
            layoutOf(ListKind::People,
                     {{u"성명"_s, u"연락처"_s, u"출신"_s, u"반"_s, u"기타"_s},
                      {u"Kato Daniel"_s, u"kato@kampala.example"_s, u"Uganda"_s, u"SC-2019-04"_s, u"-"_s},
                      {u"김민수"_s, u"kim@seoul.example"_s, u"한국"_s, u"SC-2019-04"_s, u"x"_s}});
        QCOMPARE(columnOf(layout, F::Email), 1);
        QCOMPARE(columnOf(layout, F::Country), 2);
        QCOMPARE(columnOf(layout, F::Course), 3);
        QCOMPARE(layout.columns[1].sureness, Sureness::ByContent);
        QVERIFY(!layout.columns[4].field);
        layout.keepSure();
        QCOMPARE(columnOf(layout, F::Email), none);
        QCOMPARE(columnOf(layout, F::Name), 0);
        QVERIFY(layout.complaint().contains(u"과정"));
    }

    void aFieldIsInOneColumn()
    {
        ListLayout layout = layoutOf(ListKind::People, {{u"성명"_s, u"Name"_s, u"과정"_s}});
        QCOMPARE(columnOf(layout, F::Name), 0);
        QVERIFY(!layout.columns[1].field);
        layout.choose(1, F::Name);
        QCOMPARE(columnOf(layout, F::Name), 1);
        QVERIFY(!layout.columns[0].field);
        QCOMPARE(layout.columns[1].sureness, Sureness::Chosen);
        layout.choose(2, std::nullopt);
        QCOMPARE(layout.missing(), (std::vector<std::vector<ListField>>{{F::Course}}));
    }

    void aListWithoutHeadingsIsGuessed()
    {
        const ListLayout layout =
            layoutOf(ListKind::People, {{}, {u"Kato Daniel"_s, u"kato@kampala.example"_s, u"Uganda"_s}});
        QCOMPARE(headerOf(layout), none);
        QCOMPARE(layout.firstRow, std::size_t(1));
        QCOMPARE(columnOf(layout, F::Email), 1);
        QVERIFY(!layout.complaint().isEmpty());
        QVERIFY(!layoutOf(ListKind::People, {}).complaint().isEmpty());
    }

    void theSignatureIsOfTheHeadings()
    {
        const ListLayout one = layoutOf(ListKind::People, {{u"성명"_s, u"과정"_s}, {u"김민수"_s, u"A"_s}});
        const ListLayout same = layoutOf(ListKind::People, {{u"제목"_s}, {u" 성명"_s, u"과정 "_s}});
        const ListLayout other = layoutOf(ListKind::People, {{u"과정"_s, u"성명"_s}});
        QCOMPARE(one.signature(), same.signature());
        QVERIFY(one.signature() != other.signature());
    }

    void theHeaderRowCanBeChosen()
    {
        const std::vector<SheetRow> rows =
            sheet({{u"성명"_s, u"국가"_s, u"과정"_s}, {u"name"_s, u"course"_s, u"x"_s}});
        QCOMPARE(headerOf(guessLayout(ListKind::People, rows, *m_known)), 0);
        const ListLayout layout = layoutWithHeader(ListKind::People, rows, 1, *m_known);
        QCOMPARE(columnOf(layout, F::Course), 1);
        QCOMPARE(layout.firstRow, std::size_t(2));
    }

    void sixteenThousandColumnsAreRead()
    {
        QStringList header(16'384);
        header[16'000] = u"성명"_s;
        header[16'383] = u"과정"_s;
        const ListLayout layout = layoutOf(ListKind::People, {header});
        QCOMPARE(columnOf(layout, F::Course), 16'383);
    }
};

QTEST_GUILESS_MAIN(TestListLayout)
#include "tst_list_layout.moc"
