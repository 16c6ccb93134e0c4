// Draws every page and dialog in both languages, light and dark: screens FOLDER
// With a second folder, light only, and those that the manual shows are put there too: screens FOLDER
// PICTURES

#include "charts/chart_context.h"
#include "charts/chart_table_view.h"
#include "dialogs/agenda_item_dialog.h"
#include "dialogs/backups_dialog.h"
#include "dialogs/changes_since_dialog.h"
#include "dialogs/city_dialog.h"
#include "dialogs/city_duplicates_dialog.h"
#include "dialogs/continent_dialog.h"
#include "dialogs/country_dialog.h"
#include "dialogs/course_dialog.h"
#include "dialogs/enrolment_dialog.h"
#include "dialogs/enrolments_dialog.h"
#include "dialogs/erase_people_dialog.h"
#include "dialogs/export_chart_dialog.h"
#include "dialogs/figure_changes_dialog.h"
#include "dialogs/figure_token_dialog.h"
#include "dialogs/forum_dialog.h"
#include "dialogs/forum_group_dialog.h"
#include "dialogs/headcount_dialog.h"
#include "dialogs/import_dialog.h"
#include "dialogs/kept_long_dialog.h"
#include "dialogs/list_out_dialog.h"
#include "dialogs/merge_cities_dialog.h"
#include "dialogs/merge_into_dialog.h"
#include "dialogs/merge_people_dialog.h"
#include "dialogs/outcome_chart_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/own_chart_dialog.h"
#include "dialogs/pass_phrase_dialog.h"
#include "dialogs/person_dialog.h"
#include "dialogs/person_duplicates_dialog.h"
#include "dialogs/placed_figure_dialog.h"
#include "dialogs/policy_dialog.h"
#include "dialogs/press_pack_dialog.h"
#include "dialogs/publication_gate_dialog.h"
#include "dialogs/release_dialog.h"
#include "dialogs/release_out_dialog.h"
#include "dialogs/rows_behind_dialog.h"
#include "dialogs/seniority_dialog.h"
#include "dialogs/suggest_edit.h"
#include "dialogs/table_out_dialog.h"
#include "dialogs/theme_dialog.h"
#include "dialogs/theme_group_dialog.h"
#include "dialogs/view_dialog.h"
#include "editing/acts.h"
#include "editing/erasing.h"
#include "editing/event_acts.h"
#include "editing/organisation_acts.h"
#include "editing/place_acts.h"
#include "editing/theme_acts.h"
#include "editing/view_acts.h"
#include "exchange/new_register.h"
#include "help/about_dialog.h"
#include "help/help_window.h"
#include "models/agenda_model.h"
#include "models/import_row_model.h"
#include "models/kept_long_model.h"
#include "models/shown_list_reader.h"
#include "pages/chart_card.h"
#include "pages/chart_cards.h"
#include "pages/claims_card.h"
#include "pages/counted_outcomes.h"
#include "pages/course_panel.h"
#include "pages/courses_page.h"
#include "pages/dashboard_page.h"
#include "pages/days_button.h"
#include "pages/forum_panel.h"
#include "pages/forums_page.h"
#include "pages/history_page.h"
#include "pages/outcomes_page.h"
#include "pages/page_preview.h"
#include "pages/panel_card.h"
#include "pages/people_page.h"
#include "pages/place_view.h"
#include "pages/places_page.h"
#include "pages/release_editor.h"
#include "pages/release_panel.h"
#include "pages/releases_page.h"
#include "pages/row_section.h"
#include "pages/row_table.h"
#include "pages/settings_page.h"
#include "pages/view_button.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"
#include "support/paper_text.h"
#include "support/table_pages.h"
#include "window/main_window.h"
#include "window/notice_bar.h"
#include "window/palette_sources.h"
#include "window/shortcuts_dialog.h"
#include "window/window_backups.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

constexpr QSize usualSize(1440, 900);
constexpr QSize smallestSize(1024, 640);
constexpr int manualWidth = 820; // of the pictures in the manual, in pixels

/// The pictures that the manual shows, by the names under which they are taken, with those that it knows.
const QHash<QString, QString> ofManual{
    {u"dashboard-small"_s, u"dashboard"_s},   {u"courses-entry-small"_s, u"participants"_s},
    {u"dialog-merge-people"_s, u"merging"_s}, {u"places-country-small"_s, u"places"_s},
    {u"import-3-small"_s, u"import"_s},       {u"dialog-export"_s, u"export"_s},
    {u"releases-chosen"_s, u"releases"_s},    {u"dialog-gate"_s, u"gate"_s}};

/// Takes the pictures of one language and appearance.
class Photographer
{
public:
    /// `manual` is where those for the manual go, too; empty for nowhere.
    Photographer(const QString &folder, const QString &manual, Language language, Appearance appearance)
        : m_prefix(folder + u'/' + keyOf(language) +
                   (appearance == Appearance::Dark ? u"-dark-"_s : u"-light-"_s))
        , m_manual(manual.isEmpty() ? QString() : manual + u'/' + keyOf(language) + u'/')
    {
    }

    void take(QWidget &widget, const QString &name) const
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QImage picture = widget.grab().toImage();
        save(picture, m_prefix + name);
        if (!m_manual.isEmpty() && ofManual.contains(name))
            save(picture.width() > manualWidth ? picture.scaledToWidth(manualWidth, Qt::SmoothTransformation)
                                               : picture,
                 m_manual + ofManual[name]);
    }

    void takeSized(QWidget &widget, const QSize &size, const QString &name) const
    {
        widget.resize(size);
        take(widget, name);
    }

private:
    static void save(const QImage &picture, const QString &name)
    {
        if (!picture.convertToFormat(QImage::Format_RGB888).save(name + u".png"_s))
            qFatal("%s cannot be written", qPrintable(name));
    }

    QString m_prefix;
    QString m_manual;
};

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

void takeForumDialogs(const Photographer &photographer, EditingSession &session, QWidget *parent)
{
    ForumDialog forum(session, session.store().find(ForumId(1)).value(), parent);
    photographer.take(forum, u"dialog-forum"_s);
    AgendaItemDialog item(session, **session.store().find(AgendaItemId(5)), parent);
    photographer.take(item, u"dialog-agenda-item"_s);
    ForumGroupDialog group(session, **session.store().find(ForumGroupId(2)), parent);
    photographer.take(group, u"dialog-forum-group"_s);
}

void takeReleaseDialogs(const Photographer &photographer, EditingSession &session, QWidget *parent)
{
    ReleaseDialog release(session, session.store().find(ReleaseId(1)).value(), parent);
    photographer.take(release, u"dialog-release"_s);
    const FactTable facts = FactTable::load(session.store().database()).value();
    FigureTokenDialog figure(facts, Language::Korean, std::nullopt, parent);
    photographer.take(figure, u"dialog-figure"_s);
    Filter asia;
    asia.select(Dimension::Continent, {u"AS"_s});
    const FigureQuestion share = FigureQuestion::share(Measure::Attendances, asia);
    FigureTokenDialog changed(facts, Language::Korean, FigureToken{share, Wording::AtLeast, {}}, parent);
    photographer.take(changed, u"dialog-figure-share"_s);
    FigureTokenDialog only(facts, Language::Korean, FigureToken{share, {}, {}}, parent);
    only.askFigureOnly();
    photographer.take(only, u"dialog-figure-only"_s);
    for (const QString &command : {u"{{chart continents from=2015}}"_s, u"{{table years kind=column}}"_s}) {
        PlacedFigureDialog placed(facts, Language::Korean, command, parent);
        photographer.take(placed, u"dialog-placed-"_s + command.sliced(2, 5));
    }
    RowsBehindDialog rows(session.store(), facts, share, Language::Korean, parent);
    photographer.take(rows, u"dialog-rows-of-figure"_s);
}

/// A release on its way out: as the sample has it, and with what stands in its way.
void takeReleaseOut(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    EditingSession &session = *host.session();
    const Release draft = session.store().find(ReleaseId(1)).value().value();
    PublicationGateDialog gate(session, *host.facts(), draft.id, &host.window());
    photographer.take(gate, u"dialog-gate"_s);
    ReleaseOutDialog out(session, *host.facts(), draft.id, prompts, &host.window());
    photographer.take(out, u"dialog-release-out"_s);
    Release wrong = draft;
    wrong.body += u"\n\n□ 전체 참가자 2,700여명이 서울에서 배웠다.\n\n{{nothing}}"_s;
    ChangeSet edit{u"edit-release"_s, {draft.title}, {}, {}};
    edit.update(draft, wrong);
    if (!session.apply(edit))
        qFatal("the release cannot be edited");
    photographer.take(gate, u"dialog-gate-stops"_s);
    session.undoStack().undo();
    const auto apply = [&](const ChangeSet &changeSet) { return session.apply(changeSet); };
    const EnrolmentId enrolment = session.store().all<Enrolment>().value().front().id;
    if (!freezeRelease(session.store(), draft.id, host.facts()->table(), QDate(2022, 11, 25))
             .and_then(apply) ||
        !deletedEnrolments(session.store(), std::array{enrolment}).and_then(apply))
        qFatal("the release cannot be frozen");
    ChangesSinceDialog changes(session.store(), host.facts()->table(), draft.id, &host.window());
    while (changes.isLooking())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    photographer.take(changes, u"dialog-changes-since"_s);
    session.undoStack().undo();
    session.undoStack().undo();
}

/// Stacked, grouped, as a table, and with nothing to draw.
void takeOutcomesChart(const Photographer &photographer, EditingSession &session, QWidget *parent)
{
    Register &store = session.store();
    std::vector<OutcomeId> ids = outcomeIds(store.database(), {}).value();
    OutcomeQuery query;
    Prompts prompts;
    OutcomeChartDialog dialog(
        store, [&] { return countedOutcomes(store, query, ids); }, prompts, parent);
    photographer.take(dialog, u"outcomes-chart"_s);
    dialog.findChild<QComboBox *>(u"chartKind"_s)->setCurrentIndex(1);
    photographer.take(dialog, u"outcomes-chart-grouped"_s);
    dialog.setTable(true);
    photographer.take(dialog, u"outcomes-chart-table"_s);
    dialog.setTable(false);
    query.year = 2010;
    ids.clear();
    dialog.refresh();
    photographer.take(dialog, u"outcomes-chart-empty"_s);
    ids = outcomeIds(store.database(), {}).value();
    const CountedOutcomes counted = countedOutcomes(store, {}, ids).value();
    ExportMemory memory;
    const FactTable noFacts;
    ExportChartDialog exported({outcomeChoice(counted, interfaceLanguage())}, 0, noFacts,
                               chartContext(store).value(), memory, prompts, parent);
    photographer.take(exported, u"outcomes-chart-export"_s);
}

/// Every dialog that enters or edits a row, each once new and once filled.
void takeRowDialogs(const Photographer &photographer, EditingSession &session, QWidget *parent)
{
    const std::optional<Course> course = session.store().find(CourseId(170)).value();
    const std::vector<Enrolment> enrolments = session.store().enrolmentsOf(course->id).value();
    const std::optional<Person> person = session.store().find(enrolments.front().personId).value();
    Enrolment added;
    added.courseId = course->id;
    CourseDialog newCourse(session, std::nullopt, CourseDialog::emptyPattern(), parent);
    photographer.take(newCourse, u"dialog-course-new"_s);
    CourseDialog oldCourse(session, course, *course, parent);
    photographer.take(oldCourse, u"dialog-course"_s);
    PersonDialog newPerson(session, std::nullopt, parent);
    photographer.take(newPerson, u"dialog-person-new"_s);
    PersonDialog oldPerson(session, person, parent);
    photographer.take(oldPerson, u"dialog-person"_s);
    EnrolmentDialog newEnrolment(session, added, parent);
    photographer.take(newEnrolment, u"dialog-enrolment-new"_s);
    EnrolmentDialog oldEnrolment(session, enrolments.front(), parent);
    photographer.take(oldEnrolment, u"dialog-enrolment"_s);
    EnrolmentsDialog several(session, {enrolments[0].id, enrolments[1].id}, parent);
    photographer.take(several, u"dialog-enrolments"_s);
    HeadcountDialog newHeadcount(session, course->id, parent);
    photographer.take(newHeadcount, u"dialog-headcount-new"_s);
    OutcomeDialog newOutcome(session, std::nullopt, parent);
    photographer.take(newOutcome, u"dialog-outcome-new"_s);
    OutcomeDialog oldOutcome(session, session.store().find(OutcomeId(2)).value(), parent);
    photographer.take(oldOutcome, u"dialog-outcome"_s);
    takeOutcomesChart(photographer, session, parent);
    takeForumDialogs(photographer, session, parent);
    takeReleaseDialogs(photographer, session, parent);
    PolicyDialog policy(session, session.store().find(PolicyId(1)).value(), parent);
    photographer.take(policy, u"dialog-policy"_s);
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

/// The dialogs of places, and what is asked before a country moves.
void takePlaceDialogs(const Photographer &photographer, WindowHost &host)
{
    EditingSession &session = *host.session();
    const LiveFacts &facts = *host.facts();
    QWidget *parent = &host.window();
    const City city = session.store().all<City>().value().front();
    const std::vector<Country> countries = session.store().all<Country>().value();
    const auto mexico = std::find_if(countries.begin(), countries.end(),
                                     [](const Country &row) { return row.code == u"MX"; });
    const std::vector<Continent> continents = session.store().all<Continent>().value();
    CityDialog newCity(session, facts, CountryId(), parent);
    photographer.take(newCity, u"dialog-city-new"_s);
    CityDialog oldCity(session, facts, city, parent);
    photographer.take(oldCity, u"dialog-city"_s);
    CountryDialog country(session, facts, *mexico, parent);
    photographer.take(country, u"dialog-country"_s);
    ContinentDialog continent(session, continents.front(), parent);
    photographer.take(continent, u"dialog-continent"_s);
    Country moved = *mexico;
    moved.continentId = continents[4].id == mexico->continentId ? continents[3].id : continents[4].id;
    const FigureChanges changes =
        figureChanges(facts.table(), savedCountry(session.store(), *mexico, moved).value());
    const QString sentence = moveInWords(moved, nameIn(interfaceLanguage(), continents[4]));
    FigureChangesDialog figures(changes, sentence, parent);
    photographer.take(figures, u"dialog-figures-change"_s);
}

/// A logo, and job titles that stand for a level of seniority or do not yet.
void fillSettings(EditingSession &session)
{
    Register &store = session.store();
    const QString logo = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 80\">"
                         "<circle cx=\"40\" cy=\"40\" r=\"36\" fill=\"#0b5cad\"/>"
                         "<path d=\"M40 12 L62 58 L18 58 Z\" fill=\"#fff\"/>"
                         "<rect x=\"92\" y=\"30\" width=\"220\" height=\"20\" fill=\"#009e73\"/></svg>"_s;
    const Setting none = settingOf(store, SettingKey::Logo).value();
    if (!session.apply(changedSetting(none, settingText({LogoFormat::Svg, logo.toUtf8()}))))
        qFatal("the logo is not kept");
    const std::vector<Enrolment> enrolments = store.enrolmentsOf(CourseId(170)).value();
    const QStringList titles{u"Director of Transport"_s, u"교통국장"_s, u"Consultant"_s, u"Bus Planer"_s,
                             u"City Councillor"_s};
    ChangeSet changeSet{u"titles"_s, {}, {}, {}};
    changeSet.insert(JobTitleMapping{{}, u"bus planner"_s, enrolments.front().seniorityId});
    changeSet.insert(JobTitleMapping{{}, u"과장"_s, enrolments.front().seniorityId});
    for (std::size_t i = 0; i < std::min<std::size_t>(enrolments.size(), 12); ++i) {
        Enrolment after = enrolments[i];
        after.jobTitle = titles[qsizetype(i) % titles.size()];
        after.seniorityId = {};
        changeSet.update(enrolments[i], after);
    }
    if (!session.apply(changeSet))
        qFatal("the titles are not kept");
}

void takeSettings(const Photographer &photographer, WindowHost &host, const QString &name,
                  const std::vector<int> &sections)
{
    MainWindow &window = host.window();
    window.workspace()->showSettings();
    for (const int section : sections) {
        window.workspace()->settings().setView({section});
        photographer.takeSized(window, usualSize, u"%1-%2"_s.arg(name).arg(section));
        photographer.takeSized(window, smallestSize, u"%1-%2-small"_s.arg(name).arg(section));
    }
    window.resize(usualSize);
}

void takeSettingsDialogs(const Photographer &photographer, WindowHost &host)
{
    MainWindow &window = host.window();
    EditingSession &session = *host.session();
    Register &store = session.store();
    const LiveFacts &facts = *host.facts();
    const std::vector<ThemeGroup> groups = store.all<ThemeGroup>().value();
    const std::vector<Theme> themes = store.all<Theme>().value();
    const std::vector<Seniority> levels = store.all<Seniority>().value();
    ThemeGroupDialog newGroup(session, std::nullopt, &window);
    photographer.take(newGroup, u"dialog-theme-group-new"_s);
    ThemeGroupDialog group(session, groups.back(), &window);
    photographer.take(group, u"dialog-theme-group"_s);
    ThemeDialog newTheme(session, facts, std::nullopt, groups[1].id, &window);
    photographer.take(newTheme, u"dialog-theme-new"_s);
    ThemeDialog theme(session, facts, themes[1], {}, &window);
    photographer.take(theme, u"dialog-theme"_s);
    SeniorityDialog level(session, facts, levels[2], &window);
    photographer.take(level, u"dialog-seniority"_s);
    const auto act = [&](qint64 keep) { return mergedThemeGroups(store, ThemeGroupId(keep), groups[3].id); };
    const QString kept = nameIn(interfaceLanguage(), groups[1]);
    const QString dropped = nameIn(interfaceLanguage(), groups[3]);
    MergeIntoDialog merge(
        session, facts, {dropped, {{u"theme"_s, 2}, {u"course"_s, 24}}, {{kept, groups[1].id.value()}}, act},
        &window);
    photographer.take(merge, u"dialog-merge-into"_s);
    FigureChangesDialog figures(figureChanges(facts.table(), act(groups[1].id.value()).value()),
                                mergeInWords(dropped, kept), &window);
    photographer.take(figures, u"dialog-figures-of-themes"_s);
}

void takePalette(const Photographer &photographer, EditingSession &session, MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    CommandPalette palette({menuCommands(*window.menuBar()), pageCommands(workspace),
                            peopleFound(session, {}), coursesFound(session, {}),
                            placesFound(workspace.places().model(), {}), manualFound({})},
                           &window);
    photographer.take(palette, u"dialog-palette"_s);
    palette.findChild<QLineEdit *>()->setText(interfaceLanguage() == Language::Korean ? u"서울"_s : u"kim"_s);
    photographer.take(palette, u"dialog-palette-found"_s);
    palette.findChild<QLineEdit *>()->setText(interfaceLanguage() == Language::Korean ? u"하노이"_s
                                                                                      : u"han"_s);
    photographer.take(palette, u"dialog-palette-city"_s);
}

/// The manual, what a search finds in it, the list of keys, and what the program is made of.
void takeHelp(const Photographer &photographer, WindowHost &host)
{
    host.help().show(u"import"_s);
    HelpWindow &help = *host.help().window();
    photographer.take(help, u"help"_s);
    help.search().setText(interfaceLanguage() == Language::Korean ? u"실인원"_s : u"persons"_s);
    help.contents().setCurrentRow(0);
    photographer.take(help, u"help-search"_s);
    help.close();
    MainWindow &window = host.window();
    ShortcutsDialog shortcuts(shortcutGroups(*window.menuBar(), window.workspace()), &window);
    photographer.take(shortcuts, u"dialog-shortcuts"_s);
    AboutDialog about(&window);
    photographer.take(about, u"dialog-about"_s);
}

/// Some people of a course, and a city, once more as a hurried hand would type them.
ChangeSet someDuplicates(Register &store)
{
    ChangeSet changeSet{u"duplicates"_s, {}, {}, {}};
    const std::vector<Enrolment> came = store.enrolmentsOf(CourseId(170)).value();
    for (int i = 0; i < 3; ++i) {
        const Enrolment &enrolment = came[std::size_t(i)];
        Person person = *store.find(enrolment.personId).value();
        Enrolment again = enrolment;
        person.id = PersonId(-1 - i);
        person.familyName = person.familyName.toUpper() + (i == 1 ? u"h"_s : QString());
        person.email = i == 2 ? u"someone.else@example.org"_s : QString();
        person.note = u"명함에서 옮김"_s;
        again.id = {};
        again.personId = person.id;
        again.status = i == 0 ? EnrolmentStatus::Withdrawn : EnrolmentStatus::Attended;
        again.courseId = i == 0 ? enrolment.courseId : CourseId(160 - i);
        again.organisation.clear();
        changeSet.insert(person);
        changeSet.insert(again);
    }
    City city = *store.find(came.front().cityId).value();
    city.id = CityId(-1);
    city.nameKo.clear();
    city.nameEn += u'h';
    city.isSisterCity = true;
    changeSet.insert(city);
    changeSet.insert(CityAlias{{}, city.id, city.nameEn + u" City"_s});
    return changeSet;
}

/// The first page and the last.
void takePaper(const Photographer &photographer, const PlainTable &table, const QString &name)
{
    const QPageLayout layout = pageLayoutFor(table);
    const TablePages pages(table, layout.paintRect(QPageLayout::Point).size());
    constexpr qreal pixels = 1.5; // of a point
    for (const int page : {0, pages.count() - 1}) {
        QPixmap paper((layout.fullRect(QPageLayout::Point).size() * pixels).toSize());
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(layout.paintRect(QPageLayout::Point).topLeft() * pixels);
        painter.scale(pixels / unitsOfPoint, pixels / unitsOfPoint);
        pages.paint(painter, page);
        painter.end();
        QLabel sheet;
        sheet.setPixmap(paper);
        photographer.takeSized(sheet, paper.size(), page == 0 ? name : name + u"-last"_s);
    }
}

template <typename Dialog>
void takeDuplicates(const Photographer &photographer, Dialog &dialog, const QString &name)
{
    photographer.take(dialog, name + u"-searching"_s);
    if (!QTest::qWaitFor([&] { return !dialog.search().isRunning(); }, 20'000))
        qFatal("the search for duplicates does not end");
    photographer.take(dialog, name);
}

void takeListPaper(const Photographer &photographer, const ShownList &list, const QString &name)
{
    ShownListReader reader(list, PersonalData::Included);
    bool isRead = false;
    QObject::connect(&reader, &ShownListReader::finished, [&](const PlainTable &table) {
        takePaper(photographer, table, name);
        isRead = true;
    });
    reader.start();
    if (!QTest::qWaitFor([&isRead] { return isRead; }))
        qFatal("the list is not read");
}

/// What is asked before a list leaves, and the first page of it on paper.
void takeListsOut(const Photographer &photographer, MainWindow &window, Register &store, Prompts &prompts)
{
    Workspace &workspace = *window.workspace();
    TableOutDialog out(store, prompts, &window);
    photographer.take(out, u"dialog-table-out"_s);
    out.findChild<QComboBox *>(u"table"_s)->setCurrentIndex(int(ExportTable::Enrolments));
    photographer.take(out, u"dialog-table-out-people"_s);
    for (int page = 1; page < 6; ++page) {
        workspace.showPage(page);
        ListOutDialog dialog(*workspace.shownList(), page == 2 ? ListOut::File : ListOut::Printer, prompts,
                             &window);
        photographer.take(dialog, u"dialog-list-out-%1"_s.arg(page));
        if (auto *withPersonal = dialog.findChild<QCheckBox *>(u"withPersonal"_s)) {
            withPersonal->setChecked(true);
            photographer.take(dialog, u"dialog-list-out-personal"_s);
        }
        takeListPaper(photographer, *workspace.shownList(), u"paper-%1"_s.arg(page));
    }
    takeListPaper(photographer, workspace.forums().panel().programmeList(), u"paper-programme"_s);
}

void takeMerging(const Photographer &photographer, EditingSession &session, QWidget *parent)
{
    Register &store = session.store();
    if (!session.apply(someDuplicates(store)))
        qFatal("the duplicates cannot be added");
    PersonDuplicatesDialog people(session, parent);
    takeDuplicates(photographer, people, u"dialog-duplicate-people"_s);
    people.markSelected();
    photographer.takeSized(people, {800, 500}, u"dialog-duplicate-people-marked"_s);
    CityDuplicatesDialog cities(session, parent);
    takeDuplicates(photographer, cities, u"dialog-duplicate-cities"_s);
    const std::vector<Person> all = store.all<Person>().value();
    const Person first = *store.find(store.enrolmentsOf(CourseId(170)).value().front().personId).value();
    MergePeopleDialog mergePeople(session, first, all[all.size() - 3], parent);
    photographer.take(mergePeople, u"dialog-merge-people"_s);
    const City city = store.all<City>().value().back();
    const Enrolment enrolment = store.enrolmentsOf(CourseId(170)).value().front();
    MergeCitiesDialog mergeCities(session, *store.find(enrolment.cityId).value(), city, parent);
    photographer.take(mergeCities, u"dialog-merge-cities"_s);
    session.undoStack().setIndex(0);
}

/// A pasted list with columns that had better stay out. All numbers are invented.
void takeIdentityColumns(const Photographer &photographer, WindowHost &host)
{
    Prompts prompts;
    ImportDialog dialog(*host.session(), prompts, {}, &host.window());
    dialog.show();
    dialog.paste(u"성명\t국가\t도시\t과정\t비고\t여권번호\n"
                 "김서연\t대한민국\t서울\tOT-2022-01\t900101-1234568\tM12345678\n"
                 "Anju Rai\t네팔\t카트만두\tOT-2022-01\t채식\tC1234567\n"_s);
    if (!QTest::qWaitFor([&] { return dialog.import().source() && !dialog.import().isReading(); }))
        qFatal("the list is not read");
    dialog.goTo(ImportDialog::Columns);
    photographer.take(dialog, u"import-2-identity"_s);
}

/// What is asked before people are erased, whom nobody has come to see for years, and what is left of them.
void takeErasing(const Photographer &photographer, WindowHost &host, const QString &path)
{
    if (!host.openRegister(path) || !QTest::qWaitFor([&] { return host.facts()->isLoaded(); }, 20'000))
        qFatal("%s does not open", qPrintable(path));
    EditingSession &session = *host.session();
    Register &store = session.store();
    const std::vector<Enrolment> enrolments = store.enrolmentsOf(CourseId(170)).value();
    const std::vector<PersonId> ids{enrolments[0].personId, enrolments[1].personId, enrolments[2].personId};
    Course course = *store.find(CourseId(170)).value();
    const Course before = course;
    course.note = displayName(*store.find(ids[0]).value());
    ChangeSet mention;
    mention.update(before, course);
    if (!session.apply(mention))
        qFatal("the note cannot be written");
    takeIdentityColumns(photographer, host);
    ErasePeopleDialog one(session, erasedPeople(store, std::span(ids).first(1)).value(), &host.window());
    photographer.take(one, u"dialog-erase-person"_s);
    ErasePeopleDialog several(session, erasedPeople(store, ids).value(), &host.window());
    several.findChild<QCheckBox *>(u"forGood"_s)->setChecked(true);
    photographer.take(several, u"dialog-erase-people"_s);
    several.accept();
    KeptLongDialog kept(session, &host.window(), QDate(2022, 11, 25));
    if (!QTest::qWaitFor([&kept] { return kept.model().rowCount() > 0; }))
        qFatal("nobody has been kept for long");
    photographer.take(kept, u"dialog-kept-long"_s);
    Workspace &workspace = *host.window().workspace();
    workspace.showPage(1);
    workspace.showCourse(CourseId(170));
    photographer.takeSized(host.window(), usualSize, u"courses-erased"_s);
    workspace.showPerson(ids[1]);
    photographer.take(host.window(), u"people-erased"_s);
}

/// Sections of the settings, each in a card.
void takeExportDialog(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    const Result<ChartContext> context = chartContext(host.session()->store());
    if (!context)
        qFatal("%s", qPrintable(context.error().message));
    ExportMemory memory;
    ExportChartDialog dialog(host.window().workspace()->dashboard().chartsToExport(),
                             int(ChartTopic::Continents), host.facts()->table(), *context, memory, prompts,
                             &host.window());
    photographer.take(dialog, u"dialog-export"_s);
    auto *preset = dialog.findChild<QComboBox *>(u"preset"_s);
    preset->setCurrentIndex(preset->count() - 1);
    dialog.copy();    // which is said below
    QTest::qWait(20); // the form grows
    photographer.take(dialog, u"dialog-export-own-size"_s);
}

/// Charts that the user added, the dialog that asks for one, a chart as its table, and the rows behind one.
void takeChartCards(const Photographer &photographer, WindowHost &host)
{
    DashboardPage &dashboard = host.window().workspace()->dashboard();
    EditingSession &session = *host.session();
    const int undone = session.undoStack().index();
    host.window().workspace()->showPage(0);
    for (const char *topic : {"countries", "target-regions", "themes-by-year", "seniority-by-continent"})
        dashboard.addMenu()->findChild<QAction *>(QString::fromLatin1(topic))->trigger();
    photographer.takeSized(host.window(), usualSize, u"dashboard-more"_s);
    photographer.takeSized(host.window(), smallestSize, u"dashboard-more-small"_s);
    host.window().resize(usualSize);
    for (const std::size_t shown : {std::size_t(0), std::size_t(2), std::size_t(5)})
        dashboard.cards()[shown]->findChild<QAction *>(u"asTable"_s)->trigger();
    dashboard.cards()[0]->table().setFocus();
    photographer.take(host.window(), u"dashboard-tables"_s);
    dashboard.cards()[5]->table().setFocus();
    dashboard.findChild<ChartCards *>()->ensureWidgetVisible(dashboard.cards()[5]);
    photographer.take(host.window(), u"dashboard-tables-below"_s);
    QMenu *menu = dashboard.cards()[4]->findChild<QMenu *>();
    menu->popup({});
    photographer.take(*menu, u"dashboard-card-menu"_s);
    menu->close();
    for (const std::size_t shown : {std::size_t(0), std::size_t(2)})
        dashboard.cards()[shown]->findChild<QAction *>(u"asTable"_s)->trigger();
    const ChartContext context = chartContext(session.store()).value();
    const ChartQuestion asked{Measure::Persons, Dimension::Continent, Dimension::Mode, {}};
    OwnChartDialog own(session, {{}, u"dashboard"_s, {}, {}}, {ownChoice(asked, {}, interfaceLanguage())},
                       host.facts()->table(), context, &host.window());
    photographer.take(own, u"dialog-own-chart"_s);
    const ChartCard &regions = *dashboard.cards()[5];
    RowsBehindDialog courses(session.store(), host.facts()->table(), regions.choice(), regions.numbers(),
                             {{u"2019"_s}, u"all"_s}, &host.window());
    photographer.take(courses, u"dialog-rows-courses"_s);
    const ChartCard &continents = *dashboard.cards()[1];
    RowsBehindDialog people(session.store(), host.facts()->table(), continents.choice(), continents.numbers(),
                            {{u"OC"_s, u"NA"_s}, {}}, &host.window());
    photographer.take(people, u"dialog-rows-people"_s);
    session.undoStack().setIndex(undone);
}

/// As it is chosen, half-way, and done; the filter is one that is long in words.
void takePressPackDialog(const Photographer &photographer, WindowHost &host)
{
    class Answer : public Prompts
    {
        QString chooseFolderToSave(QWidget *, const QString &, const QString &,
                                   const std::function<bool(const QString &)> &) override
        {
            return m_folder.filePath(u"press-pack-2022-11-25"_s);
        }
        QTemporaryDir m_folder;
    } answer;
    Filter filter;
    filter.fromYear = 2015;
    filter.toYear = 2019;
    filter.select(Dimension::Continent, {u"AS"_s, u"AF"_s, u"SA"_s});
    host.window().workspace()->dashboard().setFilter(filter);
    const Result<ChartContext> context = chartContext(host.session()->store());
    const std::vector<ChartChoice> charts = host.window().workspace()->dashboard().chartsToExport();
    ExportMemory memory;
    memory.setTexts(charts[1], Language::Korean, {u"아시아에서 세계로"_s, {}, {}, {}});
    PressPackDialog dialog(charts, host.facts()->table(), *context, memory, host.session()->store().path(),
                           answer, &host.window());
    photographer.take(dialog, u"dialog-press-pack"_s);
    dialog.make();
    const auto *progress = dialog.findChild<QProgressBar *>();
    if (!QTest::qWaitFor([progress] { return progress->value() > progress->maximum() / 2; }, 60'000))
        qFatal("the press pack is not made");
    photographer.take(dialog, u"dialog-press-pack-running"_s);
    if (!QTest::qWaitFor([&dialog] { return !dialog.isRunning(); }, 60'000))
        qFatal("the press pack is not made");
    photographer.take(dialog, u"dialog-press-pack-made"_s);
    host.window().workspace()->dashboard().clearFilter();
}

/// A list with something of everything, in the words that a city hall would use.
QString writeList(const QString &folder, EditingSession &session)
{
    Register &store = session.store();
    const QString course = store.find(CourseId(170)).value()->code;
    const Enrolment known = store.enrolmentsOf(CourseId(169)).value().front();
    const Person person = *store.find(known.personId).value();
    const City city = *store.find(known.cityId).value();
    const Country country = *store.find(city.countryId).value();
    QStringList lines{u"2019 스마트도시 과정 참가자 명단"_s, u"성명,이메일,국가,도시,기관,직위,과정"_s};
    const auto add = [&](const QStringList &cells) {
        lines.append((cells + QStringList{course}).join(u','));
    };
    add({u"NGUYEN Thi Mai"_s, u"mai@hanoi.example"_s, u"베트남"_s, u"하노이"_s, u"People's Committee"_s,
         u"Head of Division"_s});
    add({displayName(person), person.email, country.nameKo, city.nameKo, known.organisation, u"Manager"_s});
    add({person.familyName + u"x "_s + person.givenName, {}, country.nameKo, city.nameKo, {}, u"Engineer"_s});
    add({u"SILVA João"_s, u"silva@example.org"_s, u"Brasli"_s, u"São Paulo"_s, u"Prefeitura"_s, u"Mayor"_s});
    add({u"SOUZA Ana"_s, {}, u"Brasli"_s, u"São Paulo"_s, u"Prefeitura"_s, u"Grand Wizard"_s});
    add({u"DIALLO Awa"_s, u"awa at dakar"_s, u"세네갈"_s, u"다카르"_s, u"Ville de Dakar"_s, u"Officer"_s});
    for (int i = 0; i < 24; ++i)
        add({u"OKOT Daniel %1"_s.arg(QChar(u'A' + i)), u"okot%1@kampala.example"_s.arg(i), u"Uganda"_s,
             u"Gulu"_s, u"Gulu City Council"_s, u"Town Clerk"_s});
    add({u"MENSAH Kofi"_s, {}, u"가나"_s, {}, u"Accra Metropolitan Assembly"_s, u"Officer"_s});
    add({u"LE Van Hai"_s, {}, u"베트남"_s, u"하노니"_s, {}, u"Officer"_s});
    lines.append(u"FALL Moussa,,세네갈,다카르,,Officer,SC-2019-99"_s);
    const QString path = folder + u"/2019_smartcity_list.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8()) < 0)
        qFatal("the list cannot be written");
    return path;
}

/// Every step of bringing a list in, small and large.
void takeImport(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    const QTemporaryDir folder;
    EditingSession &session = *host.session();
    ImportDialog dialog(session, prompts, {}, &host.window());
    dialog.show();
    photographer.take(dialog, u"import-nothing"_s);
    dialog.open(folder.filePath(u"gone.xlsx"_s));
    if (!QTest::qWaitFor([&] { return !dialog.import().isReading(); }))
        qFatal("the list is not read");
    photographer.take(dialog, u"import-gone"_s);
    dialog.open(writeList(folder.path(), session));
    if (!QTest::qWaitFor([&] { return dialog.import().source() && !dialog.import().isReading(); }))
        qFatal("the list is not read");
    photographer.take(dialog, u"import-1-file"_s);
    dialog.goTo(ImportDialog::Columns);
    photographer.take(dialog, u"import-2-columns"_s);
    dialog.import().chooseField(0, std::nullopt);
    dialog.import().chooseField(6, std::nullopt);
    photographer.take(dialog, u"import-2-missing"_s);
    dialog.import().chooseField(0, ListField::Name);
    dialog.import().chooseField(6, ListField::Course);
    dialog.goTo(ImportDialog::Check);
    const auto isJudged = [&] { return !dialog.import().isJudging() && dialog.import().judged(); };
    if (!QTest::qWaitFor(isJudged, 20'000))
        qFatal("the list is not judged");
    photographer.take(dialog, u"import-3-check"_s);
    photographer.takeSized(dialog, {800, 600}, u"import-3-small"_s);
    dialog.resize(1120, 760);
    auto *rows = dialog.findChild<QTableView *>(u"rows"_s);
    const auto *model = dialog.findChild<ImportRowModel *>();
    rows->edit(model->index(3, model->columnOf(ListField::Country)));
    photographer.take(dialog, u"import-3-editing"_s);
    rows->setFocus();
    rows->selectRow(3);
    dialog.findChild<QPushButton *>(u"nearest"_s)->click();
    if (!QTest::qWaitFor(isJudged, 20'000))
        qFatal("the list is not judged");
    photographer.take(dialog, u"import-3-mended"_s);
    dialog.findChild<QPushButton *>(u"next"_s)->click();
    if (!QTest::qWaitFor([&] { return !dialog.isWriting(); }, 20'000))
        qFatal("the list is not written");
    photographer.take(dialog, u"import-4-done"_s);
    Settings::setImportMeanings(u"country"_s, {}); // the next one is as this one
    dialog.reject();
    session.undoStack().undo();
}

/// What is seen while an act of many rows is written.
void takeLongWrite(const Photographer &photographer, EditingSession &session)
{
    ChangeSet changeSet{u"enrol"_s, {}, {}, {}};
    for (int i = 0; i < 50'000; ++i) {
        Person person;
        person.givenName = u"Nr. %1"_s.arg(i);
        changeSet.insert(person);
    }
    bool isTaken = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto *dialog = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget());
        if (isTaken || !dialog || dialog->value() < dialog->maximum() / 2)
            return;
        isTaken = true;
        photographer.take(*dialog, u"long-write"_s);
    });
    timer.start(10);
    if (!session.apply(changeSet) || !isTaken)
        qFatal("an act of many rows was not written, or not seen");
    timer.stop();
    session.undoStack().undo();
}

/// Acts of several kinds, one of them undone and one of whose values has moved on.
void editSomething(EditingSession &session)
{
    Register &store = session.store();
    const auto apply = [&session](const Result<ChangeSet> &changeSet) {
        if (!changeSet || !session.apply(*changeSet))
            qFatal("an edit for the pictures failed");
    };
    const Course course = *store.find(CourseId(170)).value();
    const std::vector<Enrolment> enrolments = store.enrolmentsOf(course.id).value();
    apply(deletedEnrolments(store, std::array{enrolments[2].id, enrolments[3].id}));
    Enrolment moved = enrolments.front();
    moved.jobTitle = u"Director General for Transport"_s;
    moved.status = EnrolmentStatus::Withdrawn;
    apply(savedEnrolment(store, enrolments.front(), {moved, {}, {}}));
    Person person = *store.find(moved.personId).value();
    person.email = u"new.address@example.org"_s;
    apply(savedPerson(store.find(person.id).value(), person));
    session.undoStack().undo();
    Course edited = course;
    edited.venue = u"서울시청 다목적홀"_s;
    edited.capacity = 24;
    edited.note = u"The second week takes place online, as agreed with the partners in the spring."_s;
    apply(savedCourse(course, edited));
    Course later = edited;
    later.capacity = 30;
    apply(savedCourse(edited, later));
}

/// None yet, some of which one cannot be read, the pass phrase of one that is sent, and what is said of one
/// that could not be made.
void takeBackups(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    EditingSession &session = *host.session();
    const QTemporaryDir root;
    const BackupFolder folder(root.path(), session.store().path());
    const auto take = [&](const QString &name) {
        BackupsDialog dialog(session.store(), folder, prompts, &host.window());
        dialog.show();
        if (!QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }))
            qFatal("the copies are not read");
        photographer.take(dialog, name);
    };
    take(u"dialog-backups-none"_s);
    const QDateTime day(QDate(2022, 11, 20), QTime(9, 2));
    for (int ago = 0; ago < 6; ++ago) {
        const BackupKind kind = ago == 1 ? BackupKind::ByHand : BackupKind::Daily;
        const auto made = folder.make(kind, day.addDays(-ago * ago));
        if (!made || (ago == 4 && !QFile::resize(made->copy.path, 5000)))
            qFatal("a copy cannot be made");
    }
    editSomething(session);
    take(u"dialog-backups"_s);
    session.undoStack().setIndex(0);
    PassPhraseDialog sealing(
        PassPhraseDialog::Way::Seal,
        BackupsDialog::tr("The copy is encrypted, so that it can be sent or carried about."), &host.window());
    photographer.take(sealing, u"dialog-pass-phrase"_s);
    const BackupFolder withoutRoom(session.store().path(), session.store().path());
    host.window().workspace()->notice().say(
        WindowBackups::tr("The copy of the day could not be made. %1")
            .arg(withoutRoom.make(BackupKind::Daily, day).error().message));
    photographer.take(host.window(), u"backup-failed"_s);
    host.window().workspace()->notice().hide();
}

void takeHistory(const Photographer &photographer, WindowHost &host, const QString &path)
{
    if (!host.openRegister(path))
        qFatal("%s does not open", qPrintable(path));
    editSomething(*host.session());
    MainWindow &window = host.window();
    Workspace &workspace = *window.workspace();
    workspace.showPage(7);
    for (int act = 0; act < workspace.history().table().model()->rowCount(); ++act) {
        workspace.history().table().selectSingleRow(act);
        photographer.takeSized(window, usualSize, u"history-%1"_s.arg(act));
    }
    QMenu *days = workspace.history().findChild<DaysButton *>()->menu();
    days->popup({});
    photographer.take(*days, u"history-days"_s);
    days->close();
    workspace.history().table().selectSingleRow(1);
    photographer.takeSized(window, smallestSize, u"history-small"_s);
    const Enrolment enrolment = host.session()->store().enrolmentsOf(CourseId(170)).value().front();
    workspace.history().showRecord(recordOf(CourseId(170)));
    photographer.takeSized(window, usualSize, u"history-of-a-course"_s);
    workspace.showPage(1);
    workspace.courses().selectCourse(CourseId(170));
    photographer.take(window, u"courses-edited"_s);
    workspace.showPage(2);
    workspace.people().selectPerson(enrolment.personId);
    photographer.take(window, u"people-edited"_s);
}

void takeAll(const QString &folder, const QString &manual, const QString &sample, const QString &empty,
             Language language, Appearance appearance)
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    setInterfaceLanguage(language);
    applyAppearance(application, appearance);
    const Photographer photographer(folder, manual, language, appearance);
    Prompts prompts;
    WindowHost host(prompts);
    host.show();
    photographer.takeSized(host.window(), usualSize, u"start"_s);
    for (const auto &[path, isSample] : {std::pair(empty, false), std::pair(sample, true)}) {
        if (!host.openRegister(path) || !QTest::qWaitFor([&] { return host.facts()->isLoaded(); }, 20'000))
            qFatal("%s does not open", qPrintable(path));
        if (isSample)
            break;
        host.window().workspace()->showPage(0);
        photographer.takeSized(host.window(), usualSize, u"dashboard-empty"_s);
        host.window().workspace()->showPage(1);
        photographer.take(host.window(), u"courses-empty"_s);
        host.window().workspace()->showPage(2);
        photographer.take(host.window(), u"people-empty"_s);
        host.window().workspace()->showPage(3);
        photographer.take(host.window(), u"places-empty"_s);
        host.window().workspace()->showPage(4);
        photographer.take(host.window(), u"outcomes-empty"_s);
        host.window().workspace()->showPage(5);
        photographer.take(host.window(), u"forums-empty"_s);
        PersonDuplicatesDialog none(*host.session(), &host.window());
        takeDuplicates(photographer, none, u"dialog-duplicate-people-none"_s);
    }
    takePages(photographer, *host.session(), host.window());
    takeFiltered(photographer, host.window());
    takeListFilters(photographer, host.window());
    takeViews(photographer, *host.session(), host.window());
    takeEntry(photographer, host.window());
    takeRowDialogs(photographer, *host.session(), &host.window());
    takeReleaseOut(photographer, host, prompts);
    takePlaces(photographer, host);
    takePlaceDialogs(photographer, host);
    takeSettings(photographer, host, u"settings-empty"_s, {0, 3});
    fillSettings(*host.session());
    takeSettings(photographer, host, u"settings"_s, {0, 1, 2, 3, 4, 5});
    takeSettingsDialogs(photographer, host);
    takePalette(photographer, *host.session(), host.window());
    takeHelp(photographer, host);
    takeListsOut(photographer, host.window(), host.session()->store(), prompts);
    takeMerging(photographer, *host.session(), &host.window());
    takeExportDialog(photographer, host, prompts); // with the logo
    host.session()->undoStack().setIndex(0);
    takeImport(photographer, host, prompts);
    takeLongWrite(photographer, *host.session());
    takePressPackDialog(photographer, host);
    takeChartCards(photographer, host);
    takeBackups(photographer, host, prompts);
    const QTemporaryDir scratch;
    const QString edited = scratch.filePath(u"seoul-2008-2022.yeonsu"_s);
    // The other pictures have left their traces in the history of theirs.
    if (!createRegister(edited, NewRegister::Sample, IfExists::Refuse))
        qFatal("the sample cannot be made");
    takeHistory(photographer, host, edited);
    const QString forErasing = scratch.filePath(u"erasing.yeonsu"_s);
    if (!createRegister(forErasing, NewRegister::Sample, IfExists::Refuse))
        qFatal("the sample cannot be made");
    takeErasing(photographer, host, forErasing);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"yeonsu-screens"_s);
    qputenv("USER", "minji.kim"); // who the history says did it
    QApplication application(argc, argv);
    if (argc < 2 || argc > 3)
        qFatal("usage: screens FOLDER [PICTURES]");
    loadFonts();
    const QTemporaryDir scratch;
    // Neither sees nor touches what the program remembers of whoever runs this.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    qputenv("XDG_DATA_HOME", scratch.path().toLocal8Bit());
    const QString sample = scratch.filePath(u"seoul-2008-2022.yeonsu"_s);
    const QString empty = scratch.filePath(u"empty.yeonsu"_s);
    if (!createRegister(sample, NewRegister::Sample, IfExists::Refuse) ||
        !createRegister(empty, NewRegister::Empty, IfExists::Refuse))
        qFatal("the registers cannot be made");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString manual = argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString();
    for (const Language language : {Language::Korean, Language::English}) {
        takeAll(folder, manual, sample, empty, language, Appearance::Light);
        if (manual.isEmpty())
            takeAll(folder, manual, sample, empty, language, Appearance::Dark);
    }
    return 0;
}
