// Filters of columns: added from the menu and the headings, typed, counted, and taken away by keyboard.
#include "models/course_model.h"
#include "models/person_model.h"
#include "pages/choice_button.h"
#include "pages/column_choice.h"
#include "pages/courses_page.h"
#include "pages/empty_state.h"
#include "pages/list_filters.h"
#include "pages/people_page.h"
#include "reachable.h"
#include "temporary_session.h"
#include "typing.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

ListFilters &filtersOf(const ListPage &page)
{
    return *page.findChild<ListFilters *>();
}

QList<FilterChip *> chipsOf(const ListPage &page)
{
    QList<FilterChip *> chips = page.findChildren<FilterChip *>();
    chips.removeIf([](const FilterChip *chip) { return chip->isHidden(); });
    return chips;
}

QString countText(const ListPage &page)
{
    return page.findChild<QLabel *>(u"count"_s)->text();
}

void showActive(QWidget &page)
{
    page.resize(1400, 800);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

QAction *actionNamed(QMenu &menu, const QString &text)
{
    emit menu.aboutToShow();
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

class TestListFilters : public QObject
{
    Q_OBJECT

    TemporarySession m_session{TemporarySession::Content::Sample};

    static int rows(const ListPage &page) { return page.table().model()->rowCount(); }

private slots:
    void aFilterIsAddedTypedAndTakenAwayByKeyboard()
    {
        PeoplePage page(*m_session);
        showActive(page);
        auto *add = page.findChild<QToolButton *>(u"addFilter"_s);
        actionNamed(*add->menu(), u"Job title"_s)->trigger();
        QCOMPARE(spokenName(QApplication::focusWidget()), u"Job title contains"_s);
        QCOMPARE(countText(page), u"2,512"_s); // nothing typed yet
        type(u"planner"_s);
        QVERIFY(rows(page) > 10 && rows(page) < 2512);
        QCOMPARE(countText(page), u"%1 of 2,512"_s.arg(rows(page)));
        for (int row = 0; row < rows(page); ++row) {
            const QString title = page.table().model()->index(row, PersonModel::JobTitle).data().toString();
            QVERIFY(title.contains(u"planner"_s, Qt::CaseInsensitive));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &page.table());
        filtersOf(page).startFilter(PersonModel::JobTitle);
        QCOMPARE(chipsOf(page).size(), 1); // the one that is there
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(chipsOf(page).isEmpty());
        QCOMPARE(countText(page), u"2,512"_s);
        QCOMPARE(QApplication::focusWidget(), &page.table());
    }

    void hangulIsSearchedOnceItIsComposed()
    {
        PeoplePage page(*m_session);
        showActive(page);
        filtersOf(page).startFilter(PersonModel::City);
        QWidget *field = QApplication::focusWidget();
        QInputMethodEvent composing(u"하"_s, {});
        QApplication::sendEvent(field, &composing);
        QCOMPARE(rows(page), 2512);
        compose(field, u"하노이"_s);
        QVERIFY(rows(page) > 0 && rows(page) < 2512);
        const PersonModel &model = static_cast<PersonModel &>(*page.table().model());
        for (int row = 0; row < rows(page); ++row)
            QCOMPARE(model.summaryAt(row)->city.korean, u"하노이"_s);
    }

    void everyFilterIsNamedAndReachedByTab()
    {
        CoursesPage page(*m_session);
        showActive(page);
        for (const int column : {CourseModel::Name, CourseModel::Days, CourseModel::Participants})
            filtersOf(page).startFilter(column);
        page.focusSearch();
        QStringList names;
        for (QWidget *reached : reachedByTab())
            names.append(spokenName(reached));
        const QStringList wanted{u"Status: All"_s,      u"Course contains"_s, u"Remove the filter “Course”"_s,
                                 u"Dates, from"_s,      u"Dates, to"_s,       u"Remove the filter “Dates”"_s,
                                 u"People, at least"_s, u"People, at most"_s, u"Remove the filter “People”"_s,
                                 u"Add a filter"_s,     u"Columns"_s};
        const qsizetype first = names.indexOf(wanted.front());
        QVERIFY(first > 0);
        QCOMPARE(names.mid(first, wanted.size()), wanted);
        for (const QString &name : names)
            QVERIFY(!name.isEmpty());
    }

    void daysAndNumbersAreSpans()
    {
        CoursesPage page(*m_session);
        showActive(page);
        filtersOf(page).startFilter(CourseModel::Days);
        type(u"2019.1.1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type(u"20191231"_s);
        const int of2019 = rows(page);
        filtersOf(page).showFrom({});
        page.findChild<ChoiceButton *>(u"year"_s)->choose({u"2019"_s, 2019});
        QCOMPARE(rows(page), of2019);
        filtersOf(page).startFilter(CourseModel::Participants);
        type(u"18"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type(u"x20"_s); // only digits are taken
        for (int row = 0; row < rows(page); ++row) {
            const int people = page.table().model()->index(row, CourseModel::Participants).data().toInt();
            QVERIFY(people >= 18 && people <= 20);
        }
        QVERIFY(rows(page) > 0 && rows(page) < of2019);
    }

    void whatIsNoDayIsSaidAndAsksNothing()
    {
        CoursesPage page(*m_session);
        showActive(page);
        filtersOf(page).startFilter(CourseModel::Days);
        QWidget *from = QApplication::focusWidget();
        type(u"2019-13-01"_s);
        QTest::keyClick(from, Qt::Key_Tab);
        QVERIFY(from->toolTip().startsWith(u"This is no day"_s));
        QVERIFY(from->property("error").toBool());
        QCOMPARE(countText(page), u"174"_s);
    }

    void aHeadingOffersItsFilter()
    {
        CoursesPage page(*m_session);
        showActive(page);
        QHeaderView *header = page.table().horizontalHeader();
        const auto requestMenu = [&](int column) {
            emit header->customContextMenuRequested({header->sectionViewportPosition(column) + 5, 5});
            return page.table().findChild<ColumnChoice *>()->menu();
        };
        QMenu *menu = requestMenu(CourseModel::Name);
        QCOMPARE(menu->actions().front()->text(), u"Filter by “Course”"_s);
        menu->actions().front()->trigger();
        menu->close();
        QCOMPARE(spokenName(QApplication::focusWidget()), u"Course contains"_s);
        emit menu->aboutToShow(); // from the button, of no heading
        QCOMPARE(menu->actions().front()->text(), u"Code"_s);
    }

    void aHeadingOfChoicesOpensThem()
    {
        CoursesPage page(*m_session);
        showActive(page);
        auto *region = page.findChild<ChoiceButton *>(u"target_region"_s);
        QString opened;
        QTimer::singleShot(0, &page, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *action : menu->actions()) {
                if (action->text() == u"Asia"_s) {
                    menu->setActiveAction(action);
                    QTest::keyClick(menu, Qt::Key_Return);
                    return;
                }
            }
            menu->close();
        });
        filtersOf(page).startFilter(CourseModel::TargetRegion);
        QCOMPARE(region->chosen().toString(), u"AS"_s);
        QVERIFY(rows(page) > 0 && rows(page) < 174);
    }

    void nothingMatchesOffersToClearAllFilters()
    {
        CoursesPage page(*m_session);
        showActive(page);
        page.findChild<ChoiceButton *>(u"year"_s)->choose({u"2019"_s, 2019});
        filtersOf(page).startFilter(CourseModel::Name);
        type(u"no such course"_s);
        QCOMPARE(countText(page), u"0 of 174"_s);
        page.table().parentWidget()->findChild<EmptyState *>()->findChild<QPushButton *>()->click();
        QCOMPARE(countText(page), u"174"_s);
        QVERIFY(chipsOf(page).isEmpty());
    }

    void filtersThatHaveNoRoomStandInTheNextLine()
    {
        CoursesPage page(*m_session);
        showActive(page);
        const int before = filtersOf(page).height();
        for (int column = 0; column < CourseModel::ColumnCount; ++column) {
            if (column != CourseModel::Theme && column != CourseModel::Mode &&
                column != CourseModel::TargetRegion && column != CourseModel::Status)
                filtersOf(page).startFilter(column);
        }
        page.resize(800, 640);
        QTRY_VERIFY(filtersOf(page).height() > before);
        QVERIFY(page.width() <= 800);
        for (const QWidget *part :
             filtersOf(page).findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (part->isVisible() && !part->isWindow())
                QVERIFY(filtersOf(page).rect().contains(part->geometry()));
        }
    }
};

QTEST_MAIN(TestListFilters)
#include "tst_list_filters.moc"
