// The pages of the sample, with rows chosen, filters, and what is being entered.
#include "dialogs/suggest_edit.h"
#include "dialogs/view_dialog.h"
#include "editing/event_acts.h"
#include "editing/place_acts.h"
#include "editing/view_acts.h"
#include "models/agenda_model.h"
#include "pages/claims_card.h"
#include "pages/course_panel.h"
#include "pages/courses_page.h"
#include "pages/dashboard_page.h"
#include "pages/forum_panel.h"
#include "pages/forums_page.h"
#include "pages/outcomes_page.h"
#include "pages/page_preview.h"
#include "pages/people_page.h"
#include "pages/place_view.h"
#include "pages/places_page.h"
#include "pages/release_editor.h"
#include "pages/release_panel.h"
#include "pages/releases_page.h"
#include "pages/row_section.h"
#include "pages/row_table.h"
#include "pages/view_button.h"
#include "support/language.h"
#include "takes.h"
#include "window/notice_bar.h"
#include "window/shortcuts_dialog.h"

#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

namespace {

/// An item that leads elsewhere, and what is said of a programme that is not contiguous.
void takeProgramme(const Photographer &photographer, EditingSession &session, MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    workspace.showForum(ForumId(1));
    ForumPanel &panel = workspace.forums().panel();
    panel.programme().table().selectSingleRow(4);
    photographer.takeSized(window, smallestSize, u"forums-chosen-small"_s);
    photographer.takeSized(window, usualSize, u"forums-chosen"_s);
    panel.programme().table().edit(panel.programme().table().model()->index(2, AgendaModel::Minutes));
    photographer.take(window, u"forums-cell"_s);
    panel.programme().table().setFocus();
    const AgendaItem item = **session.store().find(AgendaItemId(3));
    AgendaItem shorter = item;
    shorter.minutes = 10;
    AgendaItem later = **session.store().find(AgendaItemId(7));
    later.starts = QTime(15, 45);
    ChangeSet gaps{u"edit-agenda-item"_s, {item.title}, {}, {}};
    gaps.update(item, shorter);
    gaps.update(**session.store().find(AgendaItemId(7)), later);
    if (!session.apply(gaps))
        qFatal("the programme cannot be edited");
    photographer.take(window, u"forums-gaps"_s);
    session.undoStack().undo();
}

/// With a wrong number, what is placed, that number chosen, its pages, and frozen.
void takeRelease(const Photographer &photographer, EditingSession &session, MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    workspace.showRelease(ReleaseId(1));
    ReleasePanel &panel = workspace.releases().panel();
    panel.editor().body().moveCursor(QTextCursor::End);
    panel.editor().body().textCursor().insertText(
        u"\n□ 전체 참가자의 70%가 아시아에서 왔고, 2,700여명이 참가했다."_s);
    for (const QString &placed :
         {u"{{chart themes}}"_s, u"{{chart years}}"_s, u"{{table continents}}"_s, u"{{table countries}}"_s})
        panel.editor().body().insertPlaced(placed);
    panel.save();
    photographer.take(window, u"releases-chosen"_s);
    panel.editor().body().moveCursor(QTextCursor::End);
    photographer.take(window, u"releases-placed"_s);
    const ClaimModel &claims = panel.claims().model();
    for (int row = 0; row < claims.rowCount(); ++row) {
        if (claims.isOpenAt(row))
            panel.claims().selectRow(row);
    }
    photographer.takeSized(window, smallestSize, u"releases-wrong-small"_s);
    photographer.takeSized(window, usualSize, u"releases-wrong"_s);
    panel.side().setCurrentWidget(&panel.preview());
    photographer.take(window, u"releases-pages"_s);
    panel.side().setCurrentIndex(0);
    session.undoStack().undo();
    const auto facts = FactTable::load(session.store().database());
    const auto frozen =
        freezeRelease(session.store(), ReleaseId(1), facts.value(), QDate(2022, 11, 25))
            .and_then([&session](const ChangeSet &changes) { return session.apply(changes); });
    if (!frozen)
        qFatal("the release cannot be frozen");
    photographer.take(window, u"releases-frozen"_s);
    session.undoStack().undo();
}

} // namespace

void takePages(const Photographer &photographer, EditingSession &session, MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    const QStringList names{u"dashboard"_s, u"courses"_s, u"people"_s,  u"places"_s,
                            u"outcomes"_s,  u"forums"_s,  u"releases"_s};
    for (int page = 0; page < names.size(); ++page) {
        workspace.showPage(page);
        photographer.takeSized(window, usualSize, names[page]);
        photographer.takeSized(window, smallestSize, names[page] + u"-small"_s);
    }
    window.resize(usualSize);
    workspace.showPage(4);
    workspace.outcomes().selectOutcome(OutcomeId(2));
    photographer.take(window, u"outcomes-chosen"_s);
    takeProgramme(photographer, session, window);
    takeRelease(photographer, session, window);
    workspace.showPerson(PersonId(1654));
    photographer.take(window, u"people-with-outcome"_s);
}

void takeFiltered(const Photographer &photographer, MainWindow &window)
{
    DashboardPage &dashboard = window.workspace()->dashboard();
    Filter filter;
    filter.fromYear = 2015;
    filter.toYear = 2019;
    filter.select(Dimension::Continent, {u"AS"_s, u"AF"_s});
    window.workspace()->showPage(0);
    dashboard.setFilter(filter);
    photographer.take(window, u"dashboard-filtered"_s);
    dashboard.clearFilter();
}

void takeListFilters(const Photographer &photographer, MainWindow &window)
{
    const bool isKorean = interfaceLanguage() == Language::Korean;
    const QString transport = isKorean ? u"교통"_s : u"transport"_s;
    ListView courses;
    courses.chosen = {{u"mode"_s, u"invited"_s}};
    courses.filters = {{u"name"_s, TextFilter{transport}},
                       {u"days"_s, DayFilter{QDate(2010, 1, 1), QDate(2019, 12, 31)}},
                       {u"participants"_s, NumberFilter{10, {}}}};
    ListView people;
    people.filters = {{u"organisation"_s, TextFilter{u"city"_s}},
                      {u"job_title"_s, TextFilter{u"director of the department of planning"_s}},
                      {u"latest_course"_s, TextFilter{}},
                      {u"enrolments"_s, NumberFilter{1, 3}}};
    ListPage *const lists[]{&window.workspace()->courses(), &window.workspace()->people()};
    for (int page = 0; page < 2; ++page) {
        const QString name = page == 0 ? u"courses-narrowed"_s : u"people-narrowed"_s;
        window.workspace()->showPage(page + 1);
        const ListView usual = lists[page]->view();
        lists[page]->setView(page == 0 ? courses : people);
        photographer.takeSized(window, usualSize, name);
        photographer.takeSized(window, smallestSize, name + u"-small"_s);
        lists[page]->setView(usual);
    }
    window.resize(usualSize);
}

/// The menu of the views, of which one is shown and one is not; and the dialog for another.
void takeViews(const Photographer &photographer, EditingSession &session, MainWindow &window)
{
    const QString name =
        interfaceLanguage() == Language::Korean ? u"아시아, 2019년 이후"_s : u"Asia since 2019"_s;
    ListPage &page = window.workspace()->courses();
    const ListView usual = page.view();
    ListView shown = usual;
    shown.chosen = {{u"target_region"_s, u"AS"_s}};
    shown.filters = {{u"days"_s, DayFilter{QDate(2019, 1, 1), {}}}};
    const SavedView view{{}, u"courses"_s, name, toDefinition(shown)};
    if (!session.apply(savedView(std::nullopt, view)))
        qFatal("the view is not kept");
    window.workspace()->showPage(1);
    auto *button = page.findChild<ViewButton *>();
    shown.saved = viewNamed(session.store(), view.page, name).value()->id;
    page.setView(shown);
    photographer.take(window, u"courses-view"_s);
    button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    photographer.take(*button->menu(), u"menu-views"_s);
    button->menu()->close();
    auto *add = page.findChild<QToolButton *>(u"addFilter"_s);
    add->menu()->popup(add->mapToGlobal(QPoint(0, add->height())));
    photographer.take(*add->menu(), u"menu-filters"_s);
    add->menu()->close();
    ViewDialog dialog(session, {{}, view.page, {}, view.definition}, &window);
    photographer.take(dialog, u"dialog-view"_s);
    page.setView(usual);
    session.undoStack().undo(); // for the next window
}

/// A participant who is new is being entered beside the list.
void takeEntry(const Photographer &photographer, MainWindow &window)
{
    window.workspace()->showPage(1);
    auto *name = window.workspace()->courses().findChild<SuggestEdit *>(u"person"_s);
    name->setText(u"SATO Hanako"_s);
    emit name->textEdited(name->text());
    emit name->returnPressed();
    photographer.take(window, u"courses-entry"_s);
    window.resize(smallestSize);
    photographer.take(window, u"courses-entry-small"_s);
    window.resize(usualSize);
    // Somebody of the course once more.
    auto *panel = window.workspace()->courses().findChild<CoursePanel *>();
    name->setText(panel->findChild<RowTable *>()->model()->index(0, 0).data().toString());
    emit name->textEdited(name->text());
    photographer.take(window, u"courses-namesake"_s);
    name->setState({}); // for the next window, nothing is left unfinished
}

/// A city with everything that one can have, several cities, and a search that finds nothing.
void takePlaces(const Photographer &photographer, WindowHost &host)
{
    host.window().workspace()->showPage(3);
    PlacesPage &page = host.window().workspace()->places();
    Register &store = host.session()->store();
    const std::vector<City> cities = store.all<City>().value();
    City marked = cities.front();
    marked.isMetropolisMember = marked.isSisterCity = true;
    const ChangeSet act =
        savedCity(store, cities.front(), marked, {u"Peking"_s, u"북경"_s, u"Pékin"_s}).value();
    if (!host.session()->apply(act))
        qFatal("the city cannot be written");
    page.selectPlace(placeKey(marked.id));
    photographer.take(host.window(), u"places-city"_s);
    page.tree().selectPlaces({placeKey(cities[0].id), placeKey(cities[1].id), placeKey(cities[2].id)});
    photographer.take(host.window(), u"places-several"_s);
    page.selectPlace(placeKey(marked.countryId));
    photographer.takeSized(host.window(), smallestSize, u"places-country-small"_s);
    auto *search = page.findChild<QLineEdit *>(u"search"_s);
    search->setText(u"xyz"_s);
    photographer.takeSized(host.window(), usualSize, u"places-nothing"_s);
    search->clear();
}

} // namespace yeonsu::screens
