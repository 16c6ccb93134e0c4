// Cells on the clipboard: a spreadsheet that they are pasted into has the same cells with the same texts.
#include "exchange/csv_text.h"
#include "sheets/csv_reader.h"
#include "support/copied_cells.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestCopiedCells : public QObject
{
    Q_OBJECT

private slots:
    void everyTextStaysOneCell()
    {
        const std::vector<QStringList> lines{
            {u"이름"_s, u"비고"_s, u"수"_s},
            {u"a\tb"_s, u"- 채식\n- \"알레르기\""_s, u"1,234"_s},
            {u"\"quoted\" name"_s, u"5\" pipe"_s, u"=1+1"_s},
            {u"+82-2-1234"_s, u"'=kept"_s, u"@home"_s},
        };
        const auto rows = pastedRows(textOf(lines));
        QVERIFY(rows);
        QCOMPARE(rows->size(), lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            QStringList cells;
            for (const QString &cell : rows->at(i).cells)
                cells.append(withoutFormulaMark(cell));
            QCOMPARE(cells, lines[i]);
        }
    }

    void onlyWhatBreaksTheTableIsQuoted()
    {
        QCOMPARE(textOf({{u"Seoul"_s, u"5\" pipe"_s}, {u"a\nb"_s, u"\"x\""_s}}),
                 u"Seoul\t5\" pipe\n\"a\nb\"\t\"\"\"x\"\"\"\n"_s);
    }

    void formulasAreTextAndNumbersAreNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("isFormula");
        QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << true;
        QTest::newRow("telephone") << u"+82-2-1234"_s << true;
        QTest::newRow("at") << u"@SUM(A1)"_s << true;
        QTest::newRow("list") << u"- 채식"_s << true;
        QTest::newRow("negative") << u"-4"_s << false;
        QTest::newRow("change") << u"+1,234"_s << false;
        QTest::newRow("share") << u"-3.5%"_s << false;
        QTest::newRow("day") << u"2019-03-04"_s << false;
        QTest::newRow("text") << u"Kim & Lee"_s << false;
    }
    void formulasAreTextAndNumbersAreNumbers()
    {
        QFETCH(const QString, cell);
        QFETCH(const bool, isFormula);
        copyCells({{cell}});
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text().startsWith(u'\''), isFormula);
        QCOMPARE(copied->html().contains(u"mso-number-format:\"\\@\""), isFormula);
        QCOMPARE(copied->html().contains(u"sdnum=\"0;0;@\""), isFormula);
        QVERIFY(copied->html().contains(u'>' + cell.toHtmlEscaped() + u"</td>"));
    }

    void linesOfACellStayInIt()
    {
        copyCells({{u"a\nb"_s}});
        const QString html = QGuiApplication::clipboard()->mimeData()->html();
        QCOMPARE(html.count(u"<td"), 1);
        QVERIFY(html.contains(u"same-cell"));
    }
};

QTEST_MAIN(TestCopiedCells)
#include "tst_copied_cells.moc"
