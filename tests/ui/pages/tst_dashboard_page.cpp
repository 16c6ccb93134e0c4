// The dashboard on the sample: what it shows, and how a click on one chart narrows the others.

#include "charts/chart_sheet.h"
#include "charts/chart_widget.h"
#include "dialogs/figure_tile.h"
#include "dialogs/filter_bar.h"
#include "dialogs/rows_behind_dialog.h"
#include "editing/theme_acts.h"
#include "exchange/new_register.h"
#include "pages/chart_card.h"
#include "pages/dashboard_page.h"
#include "scripted_prompts.h"
#include "support/fonts.h"

#include <QApplication>
#include <QLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestDashboardPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheFigures();
    void clickNarrowsTheOthers();
    void secondClickTakesTheFilterAway();
    void ctrlClickAdds();
    void escapeClearsTheFilter();
    void followsAnEdit();
    void aGroupThatHasGoneIsNoFilter();
    void chartsToExportAreOfOneFilter();
    void theFilterBarStaysAtTheLeft();
    void doubleClickListsTheRowsAndFiltersNothing();
    void enterListsTheRows();
    void whereNothingIsCountedNothingIsExported();

private:
    [[nodiscard]] QString tile(int index) const { return m_page->tiles()[std::size_t(index)]->figure(); }
    [[nodiscard]] ChartWidget &chart(ChartTopic topic) const;
    [[nodiscard]] QString titleOfRows(const std::function<void()> &open);
    void click(ChartTopic topic, const QString &key, Qt::KeyboardModifiers modifiers = {});

    QTemporaryDir m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<EditingSession> m_session;
    std::unique_ptr<LiveFacts> m_facts;
    std::unique_ptr<DashboardPage> m_page;
};

void TestDashboardPage::initTestCase()
{
    loadFonts();
    QVERIFY(createRegister(m_folder.filePath(u"s.yeonsu"_s), NewRegister::Sample, IfExists::Refuse));
}

void TestDashboardPage::init()
{
    Result<std::unique_ptr<Register>> store = Register::open(m_folder.filePath(u"s.yeonsu"_s));
    QVERIFY(store);
    m_session = std::make_unique<EditingSession>(std::move(*store));
    m_facts = std::make_unique<LiveFacts>(m_session->store());
    m_page = std::make_unique<DashboardPage>(*m_session, *m_facts, m_prompts);
    m_page->resize(1250, 800);
    m_page->show();
    QTRY_VERIFY(m_facts->isLoaded());
    QCoreApplication::processEvents();
}

void TestDashboardPage::cleanup()
{
    m_page.reset();
    m_facts.reset();
    m_session.reset();
}

ChartWidget &TestDashboardPage::chart(ChartTopic topic) const
{
    const auto &cards = m_page->cards();
    const auto card = std::find_if(cards.begin(), cards.end(),
                                   [topic](const ChartCard *each) { return each->choice().topic == topic; });
    return (*card)->chart();
}

void TestDashboardPage::click(ChartTopic topic, const QString &key, Qt::KeyboardModifiers modifiers)
{
    ChartWidget &widget = chart(topic);
    for (const Mark &mark : widget.sheet().marks()) {
        if (mark.category != key)
            continue;
        QTest::mouseClick(&widget, Qt::LeftButton, modifiers, mark.shape.boundingRect().center().toPoint());
        return;
    }
    QFAIL("there is no such mark");
}

void TestDashboardPage::whereNothingIsCountedNothingIsExported()
{
    const auto *exported = m_page->findChild<QPushButton *>(u"exportForPress"_s);
    QVERIFY(exported->isEnabled());
    const QString path = m_folder.filePath(u"empty.yeonsu"_s);
    QVERIFY(createRegister(path, NewRegister::Empty, IfExists::Refuse));
    Result<std::unique_ptr<Register>> store = Register::open(path);
    QVERIFY(store);
    EditingSession session(std::move(*store));
    LiveFacts facts(session.store());
    DashboardPage page(session, facts, m_prompts);
    page.show();
    QTRY_VERIFY(facts.isLoaded());
    QTRY_VERIFY(!page.findChild<QPushButton *>(u"exportForPress"_s)->isEnabled());
}

void TestDashboardPage::showsTheFigures()
{
    QCOMPARE(tile(0), u"174"_s);
    QCOMPARE(tile(1), u"2,688"_s);
    QCOMPARE(tile(2), u"282"_s);
    QCOMPARE(tile(3), u"72"_s);
    QCOMPARE(tile(4), u"30.0%"_s);
    QCOMPARE(m_page->cards().size(), std::size_t(4));
}

void TestDashboardPage::clickNarrowsTheOthers()
{
    click(ChartTopic::Themes, u"climate"_s);
    QCOMPARE(m_page->filter().selected(Dimension::ThemeGroup), QStringList{u"climate"_s});
    QCOMPARE(tile(0), u"24"_s);
    QCOMPARE(tile(1), u"409"_s);
    // The chart that was clicked still shows every theme; the others are narrowed, and say so.
    QCOMPARE(chart(ChartTopic::Themes).sheet().marks().size(), std::size_t(5));
    QVERIFY(m_page->cards()[1]->choice().filterInWords.contains(u"Climate"));
    QVERIFY(m_page->cards()[0]->choice().filterInWords.isEmpty());
}

void TestDashboardPage::secondClickTakesTheFilterAway()
{
    click(ChartTopic::Seniority, u"staff"_s);
    QCOMPARE(tile(1), u"1,882"_s);
    click(ChartTopic::Seniority, u"staff"_s);
    QCOMPARE(tile(1), u"2,688"_s);
    QVERIFY(m_page->filter().isEmpty());
}

void TestDashboardPage::ctrlClickAdds()
{
    click(ChartTopic::Themes, u"climate"_s);
    click(ChartTopic::Themes, u"transport"_s, Qt::ControlModifier);
    QCOMPARE(m_page->filter().selected(Dimension::ThemeGroup), (QStringList{u"climate"_s, u"transport"_s}));
    QCOMPARE(tile(1), u"952"_s);
}

void TestDashboardPage::escapeClearsTheFilter()
{
    click(ChartTopic::Themes, u"climate"_s);
    QTest::keyClick(&chart(ChartTopic::Themes), Qt::Key_Escape);
    QVERIFY(m_page->filter().isEmpty());
    QCOMPARE(tile(0), u"174"_s);
}

void TestDashboardPage::followsAnEdit()
{
    const std::optional<Course> course = m_session->store().find(CourseId(1)).value();
    QVERIFY(course);
    Course planned = *course;
    planned.status = CourseStatus::Planned;
    ChangeSet changeSet{u"edit-course"_s, {course->code}, {}, {}};
    changeSet.update(*course, planned);
    QVERIFY(m_session->store().apply(changeSet));
    QCOMPARE(tile(0), u"173"_s);
    QVERIFY(m_session->store().apply(inverse(changeSet)));
    QCOMPARE(tile(0), u"174"_s);
}

void TestDashboardPage::aGroupThatHasGoneIsNoFilter()
{
    Register &store = m_session->store();
    const std::vector<ThemeGroup> groups = *store.all<ThemeGroup>();
    const auto group = [&](const QString &key) {
        return std::find_if(groups.begin(), groups.end(),
                            [&](const ThemeGroup &row) { return row.key == key; })
            ->id;
    };
    click(ChartTopic::Themes, u"transport"_s);
    click(ChartTopic::Themes, u"climate"_s, Qt::ControlModifier);
    QCOMPARE(tile(0), u"61"_s);
    const auto merged = store.apply(*mergedThemeGroups(store, group(u"other"_s), group(u"transport"_s)));
    QVERIFY(merged);
    QCOMPARE(m_page->filter().selected(Dimension::ThemeGroup), QStringList{u"climate"_s});
    QCOMPARE(tile(0), u"24"_s);
    const auto second = store.apply(*mergedThemeGroups(store, group(u"other"_s), group(u"climate"_s)));
    QVERIFY(second);
    QVERIFY(m_page->filter().isEmpty());
    QCOMPARE(tile(0), u"174"_s);
    for (const auto &act : {*second, *merged})
        QVERIFY(store.apply(inverse(act.changeSet)));
}

/// Below the title where there is no room beside it, however often the window is made narrower.
void TestDashboardPage::chartsToExportAreOfOneFilter()
{
    m_page->hide();
    Filter filter;
    filter.fromYear = 2015;
    m_page->setFilter(filter);
    for (const ChartChoice &chart : m_page->chartsToExport())
        QVERIFY2(chart.filter == filter, qPrintable(toKey(chart.topic)));
}

void TestDashboardPage::theFilterBarStaysAtTheLeft()
{
    const auto *bar = m_page->findChild<FilterBar *>();
    m_page->show();
    for (int i = 0; i < 3; ++i) {
        m_page->resize(2000, 900);
        QCoreApplication::sendPostedEvents();
        QVERIFY(bar->x() > 1000);
        m_page->resize(600, 900);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(bar->x(), m_page->layout()->contentsMargins().left());
    }
}

/// What the list of rows that opens next says in its title; it is closed.
QString TestDashboardPage::titleOfRows(const std::function<void()> &open)
{
    QString title;
    QTimer::singleShot(0, m_page.get(), [&title] {
        auto *dialog = qobject_cast<RowsBehindDialog *>(QApplication::activeModalWidget());
        if (dialog) {
            title = dialog->windowTitle();
            dialog->reject();
        }
    });
    open();
    return title;
}

void TestDashboardPage::doubleClickListsTheRowsAndFiltersNothing()
{
    ChartWidget &widget = chart(ChartTopic::Themes);
    const QPoint middle = widget.sheet().marks().front().shape.boundingRect().center().toPoint();
    QTest::mouseClick(&widget, Qt::LeftButton, {}, middle);
    QVERIFY(!m_page->filter().isEmpty());
    const QString title = titleOfRows([&] {
        QMouseEvent event(QEvent::MouseButtonDblClick, middle, widget.mapToGlobal(middle), Qt::LeftButton,
                          Qt::LeftButton, {});
        QCoreApplication::sendEvent(&widget, &event);
    });
    QVERIFY2(title.contains(QString::number(widget.sheet().marks().front().value)), qPrintable(title));
    QVERIFY(m_page->filter().isEmpty());
}

void TestDashboardPage::enterListsTheRows()
{
    ChartWidget &widget = chart(ChartTopic::Seniority);
    const QString title = titleOfRows([&] { QTest::keyClick(&widget, Qt::Key_Return); });
    QVERIFY2(title.contains(QString::number(widget.sheet().marks().front().value)), qPrintable(title));
    QVERIFY(m_page->filter().isEmpty());
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboard_page.moc"
