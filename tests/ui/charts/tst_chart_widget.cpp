#include "charts/chart_sheet.h"
#include "charts/chart_widget.h"
#include "figures_of_2022.h"
#include "support/fonts.h"

#include <QSignalSpy>
#include <QTest>

using namespace yeonsu;
using namespace Qt::StringLiterals;

class TestChartWidget : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void cleanup() { m_widget.reset(); }
    void tellsWhichMarkIsClicked();
    void tellsThatCtrlIsHeld();
    void ignoresAClickBesideTheMarks();
    void ignoresAPressThatEndsElsewhere();
    void ignoresWhatIsFoldedIntoOneMark();
    void asksForRowsOnDoubleClick();
    void takesTheClickBackThatBecameADoubleClick();
    void asksForAllRowsThatAreFoldedIntoOneMark();
    void saysOfWhichSeriesTheRowsAre();
    void isWalkedThroughByKeyboard();
    void actsOnTheFocusedMark();
    void keepsTheFocusOnItsCategory();
    void redrawsForANewSize();
    void followsThePalette();
    void dimsTheOthers();
    void isReadAloud();
    void staysUsableWithoutNumbers();

private:
    [[nodiscard]] const Mark &mark(const QString &category) const;
    [[nodiscard]] QPoint middleOf(const QString &category) const;

    std::unique_ptr<ChartWidget> m_widget;
};

void TestChartWidget::init()
{
    m_widget = std::make_unique<ChartWidget>();
    m_widget->resize(560, 230);
    const ChartChoice choice = choiceOf2022(ChartTopic::Themes, Language::Korean);
    m_widget->setChart(choice, numbersOf2022(choice));
    m_widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_widget.get()));
}

const Mark &TestChartWidget::mark(const QString &category) const
{
    const std::vector<Mark> &marks = m_widget->sheet().marks();
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) { return mark.category == category; });
    Q_ASSERT(found != marks.end());
    return *found;
}

QPoint TestChartWidget::middleOf(const QString &category) const
{
    return mark(category).shape.boundingRect().center().toPoint();
}

void TestChartWidget::tellsWhichMarkIsClicked()
{
    QSignalSpy activated(m_widget.get(), &ChartWidget::markActivated);
    QTest::mouseClick(m_widget.get(), Qt::LeftButton, {}, middleOf(u"climate"_s));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toString(), u"climate"_s);
    QCOMPARE(activated[0][1].value<Qt::KeyboardModifiers>(), Qt::NoModifier);
}

void TestChartWidget::tellsThatCtrlIsHeld()
{
    QSignalSpy activated(m_widget.get(), &ChartWidget::markActivated);
    QTest::mouseClick(m_widget.get(), Qt::LeftButton, Qt::ControlModifier, middleOf(u"other"_s));
    QCOMPARE(activated[0][1].value<Qt::KeyboardModifiers>(), Qt::ControlModifier);
}

void TestChartWidget::ignoresAClickBesideTheMarks()
{
    QSignalSpy activated(m_widget.get(), &ChartWidget::markActivated);
    QTest::mouseClick(m_widget.get(), Qt::LeftButton, {}, {2, 2});
    QTest::mouseClick(m_widget.get(), Qt::RightButton, {}, middleOf(u"climate"_s));
    QCOMPARE(activated.size(), 0);
}

void TestChartWidget::ignoresAPressThatEndsElsewhere()
{
    QSignalSpy activated(m_widget.get(), &ChartWidget::markActivated);
    QTest::mousePress(m_widget.get(), Qt::LeftButton, {}, middleOf(u"climate"_s));
    QTest::mouseRelease(m_widget.get(), Qt::LeftButton, {}, middleOf(u"transport"_s));
    QCOMPARE(activated.size(), 0);
}

void TestChartWidget::ignoresWhatIsFoldedIntoOneMark()
{
    m_widget->resize(400, 70); // too low for five bars
    QSignalSpy activated(m_widget.get(), &ChartWidget::markActivated);
    QTest::mouseClick(m_widget.get(), Qt::LeftButton, {}, middleOf(foldedKey));
    QTest::keyClick(m_widget.get(), Qt::Key_End);
    QTest::keyClick(m_widget.get(), Qt::Key_Space);
    QCOMPARE(activated.size(), 0);
}

void TestChartWidget::asksForRowsOnDoubleClick()
{
    QSignalSpy requested(m_widget.get(), &ChartWidget::rowsRequested);
    QTest::mouseDClick(m_widget.get(), Qt::LeftButton, {}, middleOf(u"smart-city"_s));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toStringList(), QStringList{u"smart-city"_s});
    QCOMPARE(requested[0][1].toString(), QString());
}

/// The first half of a double click is a click, which nobody meant.
void TestChartWidget::takesTheClickBackThatBecameADoubleClick()
{
    QSignalSpy takenBack(m_widget.get(), &ChartWidget::activationTakenBack);
    QTest::mouseDClick(m_widget.get(), Qt::LeftButton, {}, middleOf(u"smart-city"_s));
    QCOMPARE(takenBack.size(), 1);
    QTest::keyClick(m_widget.get(), Qt::Key_Return);
    QCOMPARE(takenBack.size(), 1);
}

void TestChartWidget::asksForAllRowsThatAreFoldedIntoOneMark()
{
    m_widget->resize(400, 70);
    QSignalSpy requested(m_widget.get(), &ChartWidget::rowsRequested);
    QTest::keyClick(m_widget.get(), Qt::Key_End);
    QTest::keyClick(m_widget.get(), Qt::Key_Return);
    const QStringList folded = requested[0][0].toStringList();
    QVERIFY(folded.size() >= 2);
    QVERIFY(!folded.contains(foldedKey));
    const std::size_t drawn = m_widget->sheet().numbers().categories.size() - 1;
    QCOMPARE(folded.size() + qsizetype(drawn), 5);
}

void TestChartWidget::saysOfWhichSeriesTheRowsAre()
{
    m_widget->resize(700, 300);
    const ChartChoice choice = choiceOf2022(ChartTopic::Years, Language::Korean);
    m_widget->setChart(choice, numbersOf2022(choice));
    QSignalSpy requested(m_widget.get(), &ChartWidget::rowsRequested);
    QTest::keyClick(m_widget.get(), Qt::Key_Home);
    QTest::keyClick(m_widget.get(), Qt::Key_Return);
    QCOMPARE(requested[0][1].toString(), m_widget->sheet().marks().front().series);
    QVERIFY(!requested[0][1].toString().isEmpty());
}

void TestChartWidget::isWalkedThroughByKeyboard()
{
    QCOMPARE(m_widget->focusedMark(), std::optional<std::size_t>(0));
    QTest::keyClick(m_widget.get(), Qt::Key_Up);
    QCOMPARE(m_widget->focusedMark(), std::optional<std::size_t>(0));
    QTest::keyClick(m_widget.get(), Qt::Key_Down);
    QTest::keyClick(m_widget.get(), Qt::Key_Right);
    QCOMPARE(m_widget->focusedMark(), std::optional<std::size_t>(2));
    QTest::keyClick(m_widget.get(), Qt::Key_End);
    QCOMPARE(m_widget->focusedMark(), std::optional<std::size_t>(4));
    QTest::keyClick(m_widget.get(), Qt::Key_Down);
    QCOMPARE(m_widget->focusedMark(), std::optional<std::size_t>(4));
    QTest::keyClick(m_widget.get(), Qt::Key_Home);
    QCOMPARE(m_widget->focusedMark(), std::optional<std::size_t>(0));
}

void TestChartWidget::actsOnTheFocusedMark()
{
    QSignalSpy activated(m_widget.get(), &ChartWidget::markActivated);
    QSignalSpy requested(m_widget.get(), &ChartWidget::rowsRequested);
    QTest::keyClick(m_widget.get(), Qt::Key_Down);
    QTest::keyClick(m_widget.get(), Qt::Key_Space);
    QTest::keyClick(m_widget.get(), Qt::Key_Return);
    QCOMPARE(activated[0][0].toString(), u"smart-city"_s);
    QCOMPARE(requested[0][0].toStringList(), QStringList{u"smart-city"_s});
}

void TestChartWidget::keepsTheFocusOnItsCategory()
{
    QTest::keyClick(m_widget.get(), Qt::Key_End);
    ChartChoice choice = choiceOf2022(ChartTopic::Themes, Language::Korean);
    CrossTab fewer = attendancesByTheme();
    fewer.cells[0] = 0;
    m_widget->setChart(choice, chartNumbers(choice, fewer));
    QCOMPARE(m_widget->focusedMark(), std::optional<std::size_t>(3));
}

void TestChartWidget::redrawsForANewSize()
{
    const qreal before = mark(u"other"_s).shape.boundingRect().right();
    m_widget->resize(800, 230);
    QTRY_VERIFY(mark(u"other"_s).shape.boundingRect().right() > before + 100);
}

void TestChartWidget::followsThePalette()
{
    const QPoint middle = middleOf(u"climate"_s);
    QCOMPARE(m_widget->grab().toImage().pixelColor(middle), lightColours().accent);
    QPalette dark;
    dark.setColor(QPalette::Window, darkColours().window);
    m_widget->setPalette(dark);
    QCOMPARE(m_widget->grab().toImage().pixelColor(middle), darkColours().accent);
}

void TestChartWidget::dimsTheOthers()
{
    m_widget->setHighlighted({u"transport"_s});
    const QImage image = m_widget->grab().toImage();
    QCOMPARE(image.pixelColor(middleOf(u"transport"_s)), lightColours().accent);
    QVERIFY(image.pixelColor(middleOf(u"climate"_s)) != lightColours().accent);
}

void TestChartWidget::isReadAloud()
{
    QVERIFY(m_widget->accessibleName().startsWith(u"정책 주제별 참가자와 과정"_s));
    QVERIFY(m_widget->accessibleDescription().contains(u"기후환경 409명 (24회)"_s));
    QTest::keyClick(m_widget.get(), Qt::Key_Down);
    QVERIFY(m_widget->accessibleName().endsWith(u"스마트도시·전자정부 599명 (43회)"_s));
}

void TestChartWidget::staysUsableWithoutNumbers()
{
    QSignalSpy activated(m_widget.get(), &ChartWidget::markActivated);
    m_widget->setChart(choiceOf2022(ChartTopic::Themes, Language::Korean), {});
    QTest::keyClick(m_widget.get(), Qt::Key_Down);
    QTest::keyClick(m_widget.get(), Qt::Key_Space);
    QCOMPARE(m_widget->focusedMark(), std::optional<std::size_t>());
    QCOMPARE(activated.size(), 0);
    QVERIFY(m_widget->accessibleDescription().contains(u"아직 집계된 내용이 없습니다"_s));
}

QTEST_MAIN(TestChartWidget)
#include "tst_chart_widget.moc"
