// The user's own columns: hidden, widened, moved, remembered, and what is copied then.
#include "models/course_model.h"
#include "pages/column_choice.h"
#include "pages/courses_page.h"
#include "pages/place_view.h"
#include "pages/places_page.h"
#include "support/settings.h"
#include "temporary_session.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestColumnChoice : public QObject
{
    Q_OBJECT

    TemporarySession m_session{TemporarySession::Content::Sample};

    std::unique_ptr<CoursesPage> openPage(int width = 1400)
    {
        auto page = std::make_unique<CoursesPage>(*m_session);
        page->resize(width, 700);
        page->show();
        return page;
    }
    static ColumnChoice &choiceOf(const CoursesPage &page)
    {
        return *page.table().findChild<ColumnChoice *>();
    }
    static QStringList headings(const CoursesPage &page)
    {
        const QHeaderView *header = page.table().horizontalHeader();
        QStringList shown;
        for (int place = 0; place < header->count(); ++place) {
            if (!header->isSectionHidden(header->logicalIndex(place)))
                shown.append(
                    page.table().model()->headerData(header->logicalIndex(place), Qt::Horizontal).toString());
        }
        return shown;
    }

private slots:
    void cleanup()
    {
        Settings::setTableColumns(u"coursesPage"_s, {});
        Settings::setTableColumns(u"placesPage"_s, {});
    }

    void aNarrowTableLeavesOutWhatMattersLeast()
    {
        const auto wide = openPage(1800);
        const auto narrow = openPage(900);
        QVERIFY(headings(*narrow).size() < headings(*wide).size());
        QVERIFY(headings(*narrow).contains(u"Code"_s));
    }

    /// A list that a search shortens needs no scroll bar, and has the room for no other columns all the same.
    void theColumnsAreThoseOfTheLongList()
    {
        for (int width = 900; width < 1300; width += 6) {
            const auto page = openPage(width);
            const QStringList before = headings(*page);
            page->findChild<QLineEdit *>(u"search"_s)->setText(u"TR-2019"_s);
            QCOMPARE(headings(*page), before);
        }
    }

    void aHiddenColumnStaysHidden()
    {
        const auto page = openPage();
        choiceOf(*page).setShown(CourseModel::Mode, false);
        choiceOf(*page).setShown(CourseModel::Cities, true);
        const QStringList chosen = headings(*page);
        QVERIFY(!chosen.contains(u"Mode"_s));
        QVERIFY(chosen.contains(u"Cities"_s));
        page->resize(700, 700); // the table no longer chooses
        QCOMPARE(headings(*page), chosen);
        QTRY_VERIFY(!Settings::tableColumns(u"coursesPage"_s).isEmpty());
        QCOMPARE(headings(*openPage()), chosen);
    }

    void aMovedAndWidenedColumnStaysSo()
    {
        {
            const auto page = openPage();
            QHeaderView *header = page->table().horizontalHeader();
            header->moveSection(header->visualIndex(CourseModel::Status), 0);
            header->resizeSection(CourseModel::Name, 333);
        } // closed before the change was saved by itself
        const auto again = openPage();
        QCOMPARE(headings(*again).front(), u"Status"_s);
        QCOMPARE(again->table().columnWidth(CourseModel::Name), 333);
        QCOMPARE(again->table().horizontalHeader()->sortIndicatorSection(), int(CourseModel::Days));
    }

    void theUsualColumnsComeBack()
    {
        const auto page = openPage();
        const QStringList usual = headings(*page);
        choiceOf(*page).setShown(CourseModel::Theme, false);
        page->table().horizontalHeader()->moveSection(0, 3);
        QVERIFY(headings(*page) != usual);
        choiceOf(*page).reset();
        QCOMPARE(headings(*page), usual);
        QCOMPARE(headings(*openPage()), usual);
    }

    void theLastColumnCannotBeHidden()
    {
        const auto page = openPage();
        for (int column = 1; column < CourseModel::ColumnCount; ++column)
            choiceOf(*page).setShown(column, false);
        QMenu *menu = choiceOf(*page).menu();
        emit menu->aboutToShow();
        QVERIFY(!menu->actions().front()->isEnabled());
        QVERIFY(menu->actions()[1]->isEnabled());
        menu->actions()[1]->trigger();
        QCOMPARE(headings(*page).size(), 2);
    }

    void whatIsCopiedIsWhatIsShown()
    {
        const auto page = openPage();
        choiceOf(*page).setShown(CourseModel::Theme, false);
        page->table().horizontalHeader()->moveSection(0, 1);
        page->table().selectSingleRow(0);
        page->table().copySelection();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].split(u'\t'), headings(*page));
        QCOMPARE(lines[1].split(u'\t').size(), headings(*page).size());
        QCOMPARE(copied->html().count(u"<td>"), 2 * headings(*page).size());
    }

    /// The tree of places is arranged as the tables are.
    void theColumnsOfPlacesAreChosenMovedAndRemembered()
    {
        const LiveFacts facts(m_session.store());
        QTRY_VERIFY(facts.isLoaded());
        const auto open = [&] {
            auto page = std::make_unique<PlacesPage>(*m_session, facts);
            page->resize(1400, 700);
            page->show();
            return page;
        };
        QStringList chosen;
        {
            const auto page = open();
            PlaceView &tree = page->tree();
            const QStringList usual = tree.columns().shownHeadings();
            auto *choice = tree.findChild<ColumnChoice *>();
            choice->setShown(PlaceModel::Courses, false);
            tree.header()->moveSection(tree.header()->visualIndex(PlaceModel::Persons), 0);
            tree.header()->resizeSection(PlaceModel::Name, 234);
            chosen = tree.columns().shownHeadings();
            QCOMPARE(chosen.size(), usual.size() - 1);
            QCOMPARE(chosen.front(), tree.columns().headingOf(PlaceModel::Persons));
        }
        const auto page = open();
        PlaceView &tree = page->tree();
        QTRY_VERIFY(tree.model()->rowCount() > 0);
        QCOMPARE(tree.columns().shownHeadings().size(), chosen.size());
        QCOMPARE(tree.columns().shownColumns().front(), int(PlaceModel::Persons));
        QVERIFY(tree.isColumnHidden(PlaceModel::Courses));
        QCOMPARE(tree.columnWidth(PlaceModel::Name), 234);
        // Places open under their names still.
        const QRect name = tree.visualRect(tree.model()->index(0, PlaceModel::Name));
        QVERIFY(name.left() >= tree.header()->sectionViewportPosition(PlaceModel::Name) + tree.indentation());
        tree.findChild<ColumnChoice *>()->reset();
        QCOMPARE(tree.columns().shownHeadings().front(), u"Place"_s);
        QVERIFY(tree.columns().shownHeadings().contains(u"Courses"_s));
    }

    void whatIsCopiedOfPlacesIsWhatIsShown()
    {
        const LiveFacts facts(m_session.store());
        QTRY_VERIFY(facts.isLoaded());
        PlacesPage page(*m_session, facts);
        page.resize(1400, 700);
        page.show();
        PlaceView &tree = page.tree();
        QTRY_VERIFY(tree.model()->rowCount() > 0);
        tree.findChild<ColumnChoice *>()->setShown(PlaceModel::OtherName, false);
        tree.header()->moveSection(tree.header()->visualIndex(PlaceModel::Attendances), 0);
        tree.selectPlaces({page.model().keyAt(tree.model()->index(0, 0))});
        tree.copySelection();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].split(u'\t'), tree.columns().shownHeadings());
        QCOMPARE(lines[0].split(u'\t').front(), u"Attendances"_s);
        const QModelIndex attendances = tree.model()->index(0, PlaceModel::Attendances);
        QCOMPARE(lines[1].split(u'\t').front(), attendances.data(Qt::AccessibleTextRole).toString());
        QCOMPARE(copied->html().count(u"<td>"), 2 * tree.columns().shownHeadings().size());
    }

    void theNamesOfPlacesCannotBeHidden()
    {
        const LiveFacts facts(m_session.store());
        const PlacesPage page(*m_session, facts);
        QMenu *menu = page.tree().findChild<ColumnChoice *>()->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().front()->text(), u"Place"_s);
        QVERIFY(!menu->actions().front()->isEnabled());
        QVERIFY(menu->actions()[1]->isEnabled());
    }
};

QTEST_MAIN(TestColumnChoice)
#include "tst_column_choice.moc"
