// Which sheet of a file is the list.
#include "exchange/list_file.h"
#include "results.h"

#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

const QString cover = u"안내:이 파일은 참가자 명단입니다|작성자,홍길동|성명,두 번째 시트에 있음"_s;
const QString people = u"명단:2019년 참가자|성명,국가,도시,과정|KIM,한국,서울,A-1"_s;
const QString peopleOnly = u"참가자:성명,국가,도시|KIM,한국,서울"_s;
const QString courses = u"과정:과정코드,과정명,시작일|A-1,Alpha,2019-03-04"_s;
const QString headcounts = u"인원:과정,국가,인원|A-1,한국,12"_s;
const QString secret = u"*숨김:성명,국가,도시,과정|LEE,한국,서울,A-1"_s;

/// "name:cell,cell|cell,cell"; a star before the name hides the sheet.
void writeWorkbook(const QString &path, const QStringList &sheets)
{
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    for (const QString &described : sheets) {
        const bool isHidden = described.startsWith(u'*');
        const QString name = described.section(u':', 0, 0).remove(u'*');
        lxw_worksheet *sheet = workbook_add_worksheet(book, name.toUtf8().constData());
        const QStringList rows = described.section(u':', 1).split(u'|');
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QStringList cells = rows[row].split(u',');
            for (qsizetype column = 0; column < cells.size(); ++column)
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                       cells[column].toUtf8().constData(), nullptr);
        }
        if (isHidden)
            worksheet_hide(sheet);
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
}

} // namespace

class TestListFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void theSheetIsGuessedByItsHeadings_data()
    {
        using Kind = std::optional<ListKind>;
        QTest::addColumn<QStringList>("sheets");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("read");
        const Kind any;
        QTest::newRow("behind a cover") << QStringList{cover, people} << any << u"명단"_s;
        QTest::newRow("behind a cover, asked for")
            << QStringList{cover, people} << Kind(ListKind::People) << u"명단"_s;
        QTest::newRow("the first of two") << QStringList{people, peopleOnly} << any << u"명단"_s;
        QTest::newRow("the whole one")
            << QStringList{peopleOnly, people} << Kind(ListKind::People) << u"명단"_s;
        QTest::newRow("its course is told elsewhere")
            << QStringList{cover, courses, peopleOnly} << Kind(ListKind::People) << u"참가자"_s;
        QTest::newRow("of the kind that is meant")
            << QStringList{people, courses, headcounts} << Kind(ListKind::Headcounts) << u"인원"_s;
        QTest::newRow("of another kind")
            << QStringList{cover, courses} << Kind(ListKind::Headcounts) << u"과정"_s;
        QTest::newRow("not a hidden one") << QStringList{cover, secret, people} << any << u"명단"_s;
        QTest::newRow("none fits") << QStringList{cover, u"둘:a,b"_s} << any << u"안내"_s;
    }
    void theSheetIsGuessedByItsHeadings()
    {
        QFETCH(const QStringList, sheets);
        QFETCH(const std::optional<ListKind>, kind);
        QFETCH(const QString, read);
        const QString path = m_folder.filePath(u"list.xlsx"_s);
        writeWorkbook(path, sheets);
        const ListFile list = valueOf(readListFile(path, {{}, kind}));
        QCOMPARE(list.sheets.at(list.sheet).name, read);
        QCOMPARE(list.unreadSheets().size(), sheets.size() - 1);
        QVERIFY(!list.unreadSheets().contains(read));
    }

    void aSheetThatIsNamedIsRead()
    {
        const QString path = m_folder.filePath(u"list.xlsx"_s);
        writeWorkbook(path, {people, cover});
        const ListFile list = valueOf(readListFile(path, {u"안내"_s, ListKind::People}));
        QCOMPARE(list.sheets.at(list.sheet).name, u"안내"_s);
        QCOMPARE(list.rows.size(), std::size_t(3));
        QVERIFY(!readListFile(path, {u"없음"_s, {}}));
    }
};

QTEST_GUILESS_MAIN(TestListFile)
#include "tst_list_file.moc"
