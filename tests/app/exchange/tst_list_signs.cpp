// Totals and formulas that failed, as they stand in lists.
#include "exchange/list_signs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestListSigns : public QObject
{
    Q_OBJECT

private slots:
    void totals_data()
    {
        QTest::addColumn<bool>("is");
        for (const char *cell :
             {"합계", "합 계", "소계:", "총계 15명", "계", "총 2명", "총 1,015명", "합계(12개국)", "Total",
              "TOTAL: 12", "Grand total", "Subtotal", "누계 3", "(계 2명)", "(총 2명)", "[합계]"})
            QTest::newRow(cell) << true;
        for (const char *cell : {"", "회계", "계획과", "총무과", "Total Energies", "Summer", "Kim", "계 영희",
                                 "12", "2명", "총 관리자", "합계 담당"})
            QTest::newRow(*cell ? cell : "nothing") << false;
    }
    void totals()
    {
        const QString cell = QString::fromUtf8(QTest::currentDataTag());
        QTEST(isTotal(cell == u"nothing" ? QString() : cell), "is");
    }

    void cellsThatSayNothing_data()
    {
        QTest::addColumn<bool>("is");
        for (const char *cell : {"-", " – ", "--", ".", "없음", "해당 없음", "미상", "N/A", "n/a", "Unknown"})
            QTest::newRow(cell) << true;
        for (const char *cell : {"", "NA", "None", "Nan", "나", "A-1", "Naples", "미상정", "#N/A"})
            QTest::newRow(*cell ? cell : "nothing") << false;
    }
    void cellsThatSayNothing()
    {
        const QString cell = QString::fromUtf8(QTest::currentDataTag());
        QTEST(saysNothing(cell == u"nothing" ? QString() : cell), "is");
    }

    void failedFormulas_data()
    {
        QTest::addColumn<bool>("is");
        for (const char *cell :
             {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "Err:502"})
            QTest::newRow(cell) << true;
        for (const char *cell : {"#1", "N/A", "# N/A", "Error", "#REF! of 2019", "Err:none"})
            QTest::newRow(cell) << false;
    }
    void failedFormulas() { QTEST(isFailedFormula(QString::fromUtf8(QTest::currentDataTag())), "is"); }
};

QTEST_GUILESS_MAIN(TestListSigns)
#include "tst_list_signs.moc"
