// Times as they are typed.
#include "domain/time_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestTimeText : public QObject
{
    Q_OBJECT

private slots:
    void timesAreRead_data()
    {
        QTest::addColumn<QTime>("time");
        for (const char *text : {"14:05", "14.05", "1405", " 14 : 05 ", "14시 5분", "14시05분", "１４:０５"})
            QTest::newRow(text) << QTime(14, 5);
        for (const char *text : {"9", "9:00", "09:00", "900", "0900", "9시"})
            QTest::newRow(text) << QTime(9, 0);
        QTest::newRow("00:00") << QTime(0, 0);
        for (const char *text :
             {"", "soon", "25:00", "24:00", "14:60", "1460", "14:5", "14:00 pm", "-1", "14:00:00"})
            QTest::newRow(text) << QTime();
    }
    void timesAreRead()
    {
        QFETCH(const QTime, time);
        QCOMPARE(timeFromText(QString::fromUtf8(QTest::currentDataTag())), time);
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_time_text.moc"
