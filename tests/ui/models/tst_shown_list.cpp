// Lists as tables: the columns and rows that are shown, values of their kind, and nobody's data unasked.
#include "edits.h"
#include "models/enrolment_model.h"
#include "models/history_model.h"
#include "shown_table.h"
#include "support/language.h"
#include "whole_lists.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

ShownList listOf(const QAbstractItemModel &model, const std::vector<int> &columns)
{
    return {u"A list"_s, {}, &model, columns, [&model] { return allRows(model); }};
}

QStringList headingsOf(const PlainTable &table)
{
    return shownLines(table).front();
}

QSet<QString> textsOf(const PlainTable &table)
{
    QSet<QString> texts;
    for (const QStringList &line : shownLines(table))
        texts += QSet<QString>(line.begin(), line.end());
    return texts;
}

} // namespace

class TestShownList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setInterfaceLanguage(Language::English);
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
        m_courses = allCourses(*m_session);
        m_people = allPeople(*m_session);
    }
    void cleanupTestCase()
    {
        m_people.reset();
        m_courses.reset();
        m_session.reset();
    }

    void valuesAreOfTheirKind()
    {
        m_courses->sort(CourseModel::Code, Qt::AscendingOrder);
        const PlainTable table =
            tableOf(listOf(*m_courses, {CourseModel::Participants, CourseModel::Days, CourseModel::Code}));
        const std::vector<TableColumn> expected{{u"People"_s, ColumnKind::Number},
                                                {u"First day"_s, ColumnKind::Day},
                                                {u"Last day"_s, ColumnKind::Day},
                                                {u"Code"_s, ColumnKind::Text}};
        QCOMPARE(table.columns, expected);
        QCOMPARE(table.rows.size(), 174U);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const CourseSummary course = *m_courses->summaryAt(int(row));
            QCOMPARE(table.rows[row][0], TableCell(qint64(course.participants)));
            QCOMPARE(table.rows[row][1], TableCell(course.firstDay));
            QCOMPARE(table.rows[row][2], TableCell(course.lastDay));
            QCOMPARE(table.rows[row][3], TableCell(course.code));
        }
    }

    void theOrderIsThatOfTheList()
    {
        m_courses->sort(CourseModel::Code, Qt::DescendingOrder);
        const PlainTable table = tableOf(listOf(*m_courses, {CourseModel::Code}));
        QVERIFY(
            std::is_sorted(table.rows.rbegin(), table.rows.rend(), [](const auto &one, const auto &other) {
                return std::get<QString>(one[0]) < std::get<QString>(other[0]);
            }));
    }

    void onlyWhatIsFoundGoesOut()
    {
        m_courses->setSearch(u"TR-2019"_s);
        ShownList list = listOf(*m_courses, {CourseModel::Code});
        list.narrowings = {{u"Search: TR-2019"_s}};
        const PlainTable table = tableOf(list);
        m_courses->setSearch({});
        QVERIFY(!table.rows.empty() && table.rows.size() < 174);
        QVERIFY(table.subtitle.contains(u"Search: TR-2019"_s));
        QVERIFY(table.subtitle.startsWith(QString::number(table.rows.size())));
        QCOMPARE(table.notes, QStringList()); // courses are nobody's data
    }

    void aTotalIsTheLastRow()
    {
        ShownList list = listOf(*m_people, {PersonModel::Email, PersonModel::Country, PersonModel::Name});
        list.total = [] { return std::vector<TableCell>{u"e"_s, u"Total"_s, u"n"_s}; };
        const PlainTable all = tableOf(list);
        QVERIFY(all.hasTotal);
        QCOMPARE(all.bodySize(), 2512U);
        QCOMPARE(all.rows.back(), (std::vector<TableCell>{u"e"_s, u"Total"_s, u"n"_s}));
        QVERIFY(all.subtitle.startsWith(u"2,512 rows"_s));
        const PlainTable some = tableOf(list, PersonalData::LeftOut);
        QCOMPARE(some.rows.back(), std::vector<TableCell>{u"Total"_s});
        ShownList ofDays = listOf(*m_courses, {CourseModel::Days, CourseModel::Participants});
        ofDays.total = [] { return std::vector<TableCell>{TableCell(), qint64(7)}; };
        QCOMPARE(tableOf(ofDays).rows.back(), (std::vector<TableCell>{TableCell(), TableCell(), qint64(7)}));
        ofDays.rows = [] { return QModelIndexList(); };
        QVERIFY(!tableOf(ofDays).hasTotal); // of nothing
    }

    void personalColumnsStayHere()
    {
        std::vector<int> columns(PersonModel::ColumnCount);
        std::iota(columns.begin(), columns.end(), 0);
        ShownList list = listOf(*m_people, columns);
        list.narrowings = {{u"Country: Kenya"_s}, {u"Search: SUKARNO"_s, true}};
        const PlainTable table = tableOf(list, PersonalData::LeftOut);
        const QStringList expected{u"Country"_s, u"City (latest)"_s, u"Seniority (latest)"_s,
                                   u"Latest course"_s, u"Courses"_s};
        QCOMPARE(headingsOf(table), expected);
        QCOMPARE(table.notes.size(), 1);
        QVERIFY(table.subtitle.contains(u"Kenya"_s));
        QVERIFY(!table.subtitle.contains(u"SUKARNO"_s));
        const QSet<QString> texts = textsOf(table);
        for (const Person &person : valueOf(m_session->store().all<Person>())) {
            QVERIFY(!texts.contains(person.email) || person.email.isEmpty());
            QVERIFY(!texts.contains(person.familyName));
        }
    }

    void personalColumnsGoAlongWhereTheyAreAskedFor()
    {
        ShownList list = listOf(*m_people, {PersonModel::Email, PersonModel::Name});
        list.narrowings = {{u"Search: SUKARNO"_s, true}};
        const PlainTable table = tableOf(list);
        QCOMPARE(headingsOf(table), (QStringList{u"E-mail"_s, u"Name"_s}));
        QVERIFY(table.subtitle.contains(u"SUKARNO"_s));
        QCOMPARE(table.notes, QStringList());
    }

    void participantsAndTheHistoryNamePeople()
    {
        EnrolmentModel participants(m_session->store(), Language::English, nullptr);
        QVERIFY(isPersonal(participants, EnrolmentModel::Name));
        QVERIFY(isPersonal(participants, EnrolmentModel::Organisation));
        QVERIFY(isPersonal(participants, EnrolmentModel::JobTitle));
        QVERIFY(!isPersonal(participants, EnrolmentModel::City));
        HistoryModel history(m_session->store(), {}, Language::English, nullptr);
        QVERIFY(isPersonal(history, HistoryModel::About));
        QVERIFY(!isPersonal(history, HistoryModel::When));
        QVERIFY(!isOfPeople(*m_courses));
    }

    void whatChangesMeanwhileIsReadAnew()
    {
        ShownListReader reader(listOf(*m_people, {PersonModel::Name}), PersonalData::Included);
        PlainTable table;
        connect(&reader, &ShownListReader::finished, this,
                [&table](const PlainTable &read) { table = read; });
        reader.start();
        const int before = m_people->rowCount();
        m_people->setSearch(u"an"_s); // before the first part is read
        QTRY_VERIFY(!table.rows.empty());
        QCOMPARE(table.rows.size(), std::size_t(m_people->rowCount()));
        QVERIFY(m_people->rowCount() < before);
        for (int row = 0; row < m_people->rowCount(); ++row)
            QCOMPARE(table.rows[std::size_t(row)][0], TableCell(m_people->summaryAt(row)->name));
        m_people->setSearch({});
    }

private:
    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<CourseModel> m_courses;
    std::unique_ptr<PersonModel> m_people;
};

QTEST_MAIN(TestShownList)
#include "tst_shown_list.moc"
