// The charts that the user puts on the dashboard: kept in the register, moved, shown as tables, taken away.
#include "charts/chart_sheet.h"
#include "charts/chart_table_view.h"
#include "charts/chart_widget.h"
#include "editing/chart_acts.h"
#include "editing/view_acts.h"
#include "pages/chart_card.h"
#include "pages/chart_cards.h"
#include "pages/dashboard_page.h"
#include "reachable.h"
#include "scripted_prompts.h"
#include "support/fonts.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

namespace {

QString definitionOf(const ChartQuestion &asked, int place)
{
    return toDefinition({ownChoice(asked, {}, Language::English), false, place});
}

} // namespace

class TestChartCards : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<LiveFacts> m_facts;
    ScriptedPrompts m_prompts;
    std::unique_ptr<DashboardPage> m_page;

    void open()
    {
        m_page = std::make_unique<DashboardPage>(**m_session, *m_facts, m_prompts);
        m_page->resize(1250, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_facts->isLoaded());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QAction *addAction(const QString &name) const
    {
        return m_page->addMenu()->findChild<QAction *>(name);
    }
    void add(const QString &topic) { addAction(topic)->trigger(); }
    void addOwn(const QString &name, const ChartQuestion &asked, int place = 0)
    {
        VERIFY_OK(
            (*m_session)->apply(addedChart({{}, dashboardPage, name, definitionOf(asked, place)}, name)));
    }
    [[nodiscard]] ChartCard &card(std::size_t index) const { return *m_page->cards().at(index); }
    [[nodiscard]] static QAction *actionOf(const ChartCard &card, const QString &name)
    {
        return card.findChild<QAction *>(name);
    }
    [[nodiscard]] QStringList added() const
    {
        QStringList names;
        for (std::size_t i = 4; i < m_page->cards().size(); ++i)
            names.append(card(i).view().name);
        return names;
    }
    [[nodiscard]] QUndoStack &undoStack() const { return (*m_session)->undoStack(); }

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
        m_facts = std::make_unique<LiveFacts>(m_session->store());
    }
    void init() { open(); }
    void cleanup()
    {
        m_page.reset();
        undoStack().setIndex(0);
        for (const auto &[topic, key] : keyTable<ChartTopic>)
            Settings::setChartLook(key, {});
    }

    void aChartIsAddedAndUndone()
    {
        add(u"countries"_s);
        QCOMPARE(m_page->cards().size(), std::size_t(5));
        QCOMPARE(card(4).choice().topic, ChartTopic::Countries);
        QVERIFY(!card(4).chart().sheet().marks().empty());
        QVERIFY(card(4).chart().hasFocus());
        QVERIFY(!addAction(u"countries"_s)->isEnabled());
        QCOMPARE(undoStack().undoText(), u"add chart “Attendances by country”"_s);
        setInterfaceLanguage(Language::Korean);
        (*m_session)->retranslate();
        QVERIFY(undoStack().undoText().contains(u"국가별 참가자(연인원)"));
        setInterfaceLanguage(Language::English);
        undoStack().undo();
        QCOMPARE(m_page->cards().size(), std::size_t(4));
        QVERIFY(addAction(u"countries"_s)->isEnabled());
        undoStack().redo();
        QCOMPARE(m_page->cards().size(), std::size_t(5));
    }

    void theUsualFourAreNotOffered()
    {
        QVERIFY(!addAction(u"themes"_s));
        for (const char *topic : {"countries", "cities-by-continent", "target-regions", "themes-by-year",
                                  "seniority-by-continent"})
            QVERIFY(addAction(QString::fromLatin1(topic)));
        QVERIFY(addAction(u"own"_s));
    }

    void theCardsAreThereTheNextTime()
    {
        add(u"target-regions"_s);
        addOwn(u"Modes"_s, {Measure::Courses, Dimension::Mode, {}, {}}, 1);
        actionOf(card(5), u"asTable"_s)->trigger();
        m_page.reset();
        open();
        QCOMPARE(added(), (QStringList{u"Courses by year and target region"_s, u"Modes"_s}));
        QVERIFY(card(5).isTable());
        QVERIFY(card(5).table().isVisible());
        QVERIFY(!card(4).isTable());
    }

    void howTheUsualChartsWereLookedAtIsRemembered()
    {
        actionOf(card(0), u"asTable"_s)->trigger();
        QVERIFY(card(0).table().isVisible());
        QVERIFY(!card(0).chart().isVisible());
        QCOMPARE(undoStack().index(), 0); // a matter of the user and not of the register
        m_page.reset();
        open();
        QVERIFY(card(0).isTable());
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        card(0).table().setFocus();
        QTest::keyClick(&card(0).table(), Qt::Key_T);
        QVERIFY(!card(0).isTable());
        m_page.reset();
        open();
        QVERIFY(!card(0).isTable());
    }

    void theTableHasTheFocusOfTheChart()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        card(2).chart().setFocus();
        QTest::keyClick(&card(2).chart(), Qt::Key_T);
        QVERIFY(card(2).table().hasFocus());
        QVERIFY(card(2).table().model()->rowCount() > 10);
        QTest::keyClick(&card(2).table(), Qt::Key_T);
        QVERIFY(card(2).chart().hasFocus());
    }

    void cardsAreMovedAndUndone()
    {
        addOwn(u"A"_s, {Measure::Courses, Dimension::Mode, {}, {}}, 0);
        addOwn(u"B"_s, {Measure::Courses, Dimension::Theme, {}, {}}, 1);
        addOwn(u"C"_s, {Measure::Cities, Dimension::Continent, {}, {}}, 1);
        QCOMPARE(added(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        actionOf(card(6), u"moveEarlier"_s)->trigger();
        QCOMPARE(added(), (QStringList{u"A"_s, u"C"_s, u"B"_s}));
        QCOMPARE(undoStack().undoText(), u"move chart “C”"_s);
        actionOf(card(4), u"moveEarlier"_s)->trigger(); // the first stays the first
        QCOMPARE(added(), (QStringList{u"A"_s, u"C"_s, u"B"_s}));
        actionOf(card(4), u"moveLater"_s)->trigger();
        QCOMPARE(added(), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
        undoStack().undo();
        undoStack().undo();
        QCOMPARE(added(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    }

    void aMovedCardIsMovedAgainByKey()
    {
        addOwn(u"A"_s, {Measure::Courses, Dimension::Mode, {}, {}}, 0);
        addOwn(u"B"_s, {Measure::Courses, Dimension::Theme, {}, {}}, 1);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        card(5).chart().setFocus();
        QTest::keyClick(&card(5).chart(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(added(), (QStringList{u"B"_s, u"A"_s}));
        QVERIFY(card(4).chart().hasFocus());
        QTest::keyClick(&card(4).chart(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(added(), (QStringList{u"A"_s, u"B"_s}));
    }

    void aCardIsRemovedAndUndone()
    {
        addOwn(u"A"_s, {Measure::Courses, Dimension::Mode, {}, {}}, 0);
        actionOf(card(4), u"removeChart"_s)->trigger();
        QVERIFY(added().isEmpty());
        QCOMPARE(undoStack().undoText(), u"remove chart “A”"_s);
        undoStack().undo();
        QCOMPARE(added(), QStringList{u"A"_s});
    }

    void theUsualFourStay()
    {
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(!actionOf(card(i), u"removeChart"_s)->isVisible());
            QVERIFY(!actionOf(card(i), u"moveLater"_s)->isEnabled());
        }
        add(u"countries"_s);
        QVERIFY(actionOf(card(4), u"removeChart"_s)->isVisible());
        QVERIFY(!actionOf(card(4), u"editChart"_s)->isVisible()); // its question is the program's
    }

    void anotherKindOfAnAddedChartIsAnAct()
    {
        add(u"countries"_s);
        auto *menu = card(4).findChild<QMenu *>();
        emit menu->aboutToShow();
        menu->actions().at(1)->trigger();
        QCOMPARE(card(4).choice().kind, ChartKind::Column);
        QCOMPARE(undoStack().undoText(), u"change chart “Attendances by country”"_s);
        undoStack().undo();
        QCOMPARE(card(4).choice().kind, ChartKind::Bar);
    }

    void whatCannotBeReadSaysSoAndCanBeRemoved()
    {
        VERIFY_OK((*m_session)->apply(addedChart({{}, dashboardPage, u"Odd"_s, u"{\"topic\":"_s}, u"Odd"_s)));
        QCOMPARE(m_page->cards().size(), std::size_t(4));
        QPushButton *remove = nullptr;
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (spokenName(button) == u"Remove “Odd” from the dashboard"_s)
                remove = button;
        }
        QVERIFY(remove);
        QVERIFY(remove->isVisible());
        const QString text = remove->parentWidget()->findChildren<QLabel *>().at(1)->text();
        QVERIFY(text.startsWith(u"This chart cannot be shown"_s));
        remove->click();
        QTRY_VERIFY(valueOf(viewsOf(m_session->store(), dashboardPage)).empty());
    }

    /// As somebody adds it in another window.
    void aChartOfSomebodyElseComesByItself()
    {
        const std::unique_ptr<Register> other = valueOf(Register::open(m_session->store().path()));
        const SavedView theirs{
            {}, dashboardPage, u"Theirs"_s, definitionOf({Measure::Courses, Dimension::Mode, {}, {}}, 0)};
        VERIFY_OK(other->apply(addedChart(theirs, theirs.name)));
        VERIFY_OK(m_session->store().followOthers());
        QCOMPARE(added(), QStringList{u"Theirs"_s});
        QVERIFY(!card(4).chart().sheet().marks().empty());
        VERIFY_OK(other->apply(removedChart(valueOf(viewsOf(*other, dashboardPage)).front(), {})));
        VERIFY_OK(m_session->store().followOthers());
        QVERIFY(added().isEmpty());
    }

    void viewsOfOtherPagesAreNoCharts()
    {
        VERIFY_OK((*m_session)->apply(savedView(std::nullopt, {{}, u"people"_s, u"Asia"_s, u"{}"_s})));
        QCOMPARE(m_page->cards().size(), std::size_t(4));
    }

    void fourFitAndMoreAreScrolledTo()
    {
        auto *scroller = m_page->findChild<ChartCards *>();
        QCOMPARE(scroller->verticalScrollBar()->maximum(), 0);
        const int height = card(0).height();
        add(u"countries"_s);
        add(u"themes-by-year"_s);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(scroller->verticalScrollBar()->maximum() > 0);
        QVERIFY(std::abs(card(0).height() - height) < 20);
        QVERIFY(card(5).visibleRegion().boundingRect().height() > height / 2);
        QCOMPARE(scroller->horizontalScrollBar()->maximum(), 0);
    }

    void aLongNameMakesNoCardWider()
    {
        const int width = card(1).width();
        addOwn(u"Everything that anybody ever wanted to know of the courses "_s.repeated(5),
               {Measure::Courses, Dimension::Mode, {}, {}});
        QCoreApplication::processEvents();
        QVERIFY(card(4).geometry().right() <= card(1).geometry().right());
        QVERIFY(card(1).width() > width - 30);
        QVERIFY(card(4).findChild<QLabel *>()->text().endsWith(u'…'));
    }

    void tabGoesThroughTheCardsInTheirOrder()
    {
        addOwn(u"A"_s, {Measure::Courses, Dimension::Mode, {}, {}}, 1);
        addOwn(u"B"_s, {Measure::Courses, Dimension::Theme, {}, {}}, 0);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->findChild<QPushButton *>(u"addChart"_s)->setFocus();
        QList<QWidget *> charts;
        for (QWidget *reached : reachedByTab()) {
            if (qobject_cast<ChartWidget *>(reached) || reached->objectName() == u"addChart")
                charts.append(reached);
        }
        QList<QWidget *> wanted{m_page->findChild<QPushButton *>(u"addChart"_s)};
        for (const ChartCard *each : m_page->cards())
            wanted.append(&each->chart());
        QCOMPARE(charts, wanted);
    }

    void ownChartsAreExportedToo()
    {
        const auto before = m_page->chartsToExport().size();
        add(u"countries"_s);
        QCOMPARE(m_page->chartsToExport().size(), before);
        addOwn(u"Modes"_s, {Measure::Courses, Dimension::Mode, {}, {}}, 1);
        const std::vector<ChartChoice> charts = m_page->chartsToExport();
        QCOMPARE(charts.size(), before + 1);
        QCOMPARE(charts.back(), card(5).choice());
        QCOMPARE(charts.back().ownName, u"Modes"_s);
    }

    void aCardIsDraggedOutAsAFile()
    {
        addOwn(u"Modes"_s, {Measure::Courses, Dimension::Mode, {}, {}}, 1);
        const std::unique_ptr<QMimeData> dragged = card(4).draggedPicture();
        QCOMPARE(dragged->urls().front().fileName(), u"courses-mode-en.png"_s);
        QVERIFY(QFile::exists(dragged->urls().front().toLocalFile()));
        QCOMPARE(qvariant_cast<QImage>(dragged->imageData()).size(), QSize(2400, 1350));
    }

    void aPictureIsCopied()
    {
        actionOf(card(1), u"copyPicture"_s)->trigger();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(qvariant_cast<QImage>(copied->imageData()).size(), QSize(2400, 1350));
        QVERIFY(copied->text().contains(u"2,688"_s));
    }

    void aReadOnlyRegisterKeepsItsCharts()
    {
        add(u"countries"_s);
        ChartCards cards(**m_session, m_facts->table(), u"Open for reading only."_s);
        QCOMPARE(cards.cards().size(), std::size_t(5));
        for (const QAction *action : cards.addMenu()->actions())
            QVERIFY(action->isSeparator() || !action->isEnabled());
        const QAction *remove = actionOf(*cards.cards()[4], u"removeChart"_s);
        QVERIFY(remove->isVisible() && !remove->isEnabled());
        QCOMPARE(remove->toolTip(), u"Open for reading only."_s);
        const int acts = undoStack().index();
        actionOf(*cards.cards()[4], u"asTable"_s)->trigger();
        QVERIFY(cards.cards()[4]->isTable());
        QCOMPARE(undoStack().index(), acts);
    }
};

QTEST_MAIN(TestChartCards)
#include "tst_chart_cards.moc"
