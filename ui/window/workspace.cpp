#include "window/workspace.h"

#include "dialogs/error_note.h"
#include "pages/courses_page.h"
#include "pages/dashboard_page.h"
#include "pages/forums_page.h"
#include "pages/history_page.h"
#include "pages/outcomes_page.h"
#include "pages/people_page.h"
#include "pages/place_view.h"
#include "pages/places_page.h"
#include "pages/release_panel.h"
#include "pages/releases_page.h"
#include "support/application_style.h"
#include "window/page_list.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int leastForNames = 900; ///< in pixels, with the usual letters
} // namespace

Workspace::Workspace(EditingSession &session, LiveFacts &facts, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_navigation(new PageList(this))
    , m_pages(new QStackedWidget(this))
    , m_dashboard(new DashboardPage(session, facts, prompts, this))
    , m_courses(new CoursesPage(session, this))
    , m_people(new PeoplePage(session, this))
    , m_places(new PlacesPage(session, facts, this))
    , m_outcomes(new OutcomesPage(session, prompts, this))
    , m_forums(new ForumsPage(session, facts, this))
    , m_releases(new ReleasesPage(session, facts, prompts, this))
    , m_history(new HistoryPage(session, this))
    , m_settings(new SettingsPage(session, facts, prompts, this))
{
    addPage(m_dashboard, tr("Dashboard"), u"layout-dashboard"_s);
    addPage(m_courses, tr("Courses"), u"graduation-cap"_s);
    addPage(m_people, tr("People"), u"users"_s);
    addPage(m_places, tr("Places"), u"map-pin"_s);
    addPage(m_outcomes, tr("Outcomes"), u"sprout"_s);
    addPage(m_forums, tr("Forums"), u"calendar-days"_s);
    addPage(m_releases, tr("Releases"), u"newspaper"_s);
    addPage(m_history, tr("History"), u"history"_s);
    addPage(m_settings, tr("Settings"), u"settings"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_pages, 1);
    connect(m_navigation, &PageList::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    const auto tellStatus = [this] { emit statusTextChanged(statusText()); };
    connect(m_pages, &QStackedWidget::currentChanged, this, tellStatus);
    connect(m_places, &PlacesPage::statusTextChanged, this, tellStatus);
    for (const ListPage *page : lists())
        connect(page, &ListPage::statusTextChanged, this, tellStatus);
    followLists();
    followLinks();
    connect(m_dashboard, &DashboardPage::personRequested, this, &Workspace::showPerson);
    connect(m_dashboard, &DashboardPage::cityRequested, this, [this](CityId id) { showPlace(placeKey(id)); });
    connect(m_dashboard, &DashboardPage::countryRequested, this,
            [this](CountryId id) { showPlace(placeKey(id)); });
    connect(m_dashboard, &DashboardPage::courseRequested, this, &Workspace::showCourse);
    connect(m_dashboard, &DashboardPage::newCourseRequested, this, [this] {
        showPage(m_pages->indexOf(m_courses));
        m_courses->newRow();
    });
    for (const EditableListPage *page :
         {static_cast<EditableListPage *>(m_courses), static_cast<EditableListPage *>(m_people)})
        connect(page, &EditableListPage::importRequested, this, &Workspace::importRequested);
    connect(m_settings, &SettingsPage::languageRequested, this, &Workspace::languageRequested);
    connect(m_settings, &SettingsPage::appearanceRequested, this, &Workspace::appearanceRequested);
    showPage(0);
}

/// From a page to what it names on another.
void Workspace::followLinks()
{
    connect(m_courses, &CoursesPage::historyRequested, this, &Workspace::showHistory);
    connect(m_people, &PeoplePage::historyRequested, this, &Workspace::showHistory);
    connect(m_places, &PlacesPage::historyRequested, this, &Workspace::showHistory);
    connect(m_outcomes, &OutcomesPage::historyRequested, this, &Workspace::showHistory);
    connect(m_forums, &ForumsPage::historyRequested, this, &Workspace::showHistory);
    connect(m_releases, &ReleasesPage::historyRequested, this, &Workspace::showHistory);
    connect(m_releases, &ReleasesPage::personRequested, this, &Workspace::showPerson);
    connect(m_releases, &ReleasesPage::courseRequested, this, &Workspace::showCourse);
    connect(m_releases, &ReleasesPage::outcomeRequested, this, &Workspace::showOutcome);
    connect(m_releases, &ReleasesPage::cityRequested, this, [this](CityId id) { showPlace(placeKey(id)); });
    connect(m_releases, &ReleasesPage::countryRequested, this,
            [this](CountryId id) { showPlace(placeKey(id)); });
    connect(m_people, &PeoplePage::outcomeRequested, this, &Workspace::showOutcome);
    connect(m_outcomes, &OutcomesPage::personRequested, this, &Workspace::showPerson);
    connect(m_outcomes, &OutcomesPage::courseRequested, this, &Workspace::showCourse);
    connect(m_outcomes, &OutcomesPage::cityRequested, this, [this](CityId id) { showPlace(placeKey(id)); });
    connect(m_forums, &ForumsPage::personRequested, this, &Workspace::showPerson);
    connect(m_forums, &ForumsPage::outcomeRequested, this, &Workspace::showOutcome);
    connect(m_forums, &ForumsPage::cityRequested, this, [this](CityId id) { showPlace(placeKey(id)); });
}

void Workspace::followLists()
{
    connect(m_pages, &QStackedWidget::currentChanged, this, &Workspace::shownListChanged);
    connect(m_courses, &CoursesPage::outRequested, this, &Workspace::outRequested);
    connect(m_courses, &CoursesPage::paperRequested, this, &Workspace::paperRequested);
    connect(m_people, &PeoplePage::namesRequested, this, &Workspace::namesRequested);
    connect(m_forums, &ForumsPage::outRequested, this, &Workspace::outRequested);
    connect(m_releases, &ReleasesPage::outRequested, this, &Workspace::outRequested);
    connect(m_people, &PeoplePage::outRequested, this, &Workspace::outRequested);
    connect(m_places, &PlacesPage::outRequested, this, &Workspace::outRequested);
    connect(m_history, &HistoryPage::outRequested, this, &Workspace::outRequested);
    connect(m_settings, &SettingsPage::outRequested, this, &Workspace::outRequested);
    connect(m_dashboard, &DashboardPage::outRequested, this, &Workspace::outRequested);
    connect(m_settings, &SettingsPage::shownListChanged, this, &Workspace::shownListChanged);
    const std::array<const QAbstractItemModel *, 7> models{
        m_courses->table().model(),  m_people->table().model(), &m_places->model(),
        m_outcomes->table().model(), m_forums->table().model(), m_releases->table().model(),
        m_history->table().model()};
    for (const QAbstractItemModel *model : models) {
        connect(model, &QAbstractItemModel::modelReset, this, &Workspace::shownListChanged);
        connect(model, &QAbstractItemModel::rowsInserted, this, &Workspace::shownListChanged);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &Workspace::shownListChanged);
    }
}

bool Workspace::showsDashboard() const
{
    return m_pages->currentWidget() == m_dashboard;
}

std::optional<ShownList> Workspace::shownList() const
{
    if (m_pages->currentWidget() == m_places)
        return m_places->shownList();
    if (m_pages->currentWidget() == m_settings)
        return m_settings->shownList();
    const auto *list = qobject_cast<const ListPage *>(m_pages->currentWidget());
    return list ? std::optional(list->shownList()) : std::nullopt;
}

bool Workspace::finishTyping()
{
    QWidget *typedInto = QApplication::focusWidget();
    if (!isAncestorOf(typedInto))
        return m_releases->panel().save();
    const QList<ErrorNote *> notes = findChildren<ErrorNote *>();
    for (ErrorNote *note : notes)
        note->clear();
    typedInto->clearFocus();
    return std::all_of(notes.begin(), notes.end(), [](const ErrorNote *note) { return note->isHidden(); }) &&
           m_releases->panel().save();
}

void Workspace::addPage(QWidget *page, const QString &name, const QString &iconName)
{
    m_navigation->addPage(name, iconName);
    m_pages->addWidget(page);
}

/// Large letters need the room for the page.
void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_navigation->setNarrow(width() < scaledToLetters(leastForNames));
}

Workspace::View Workspace::view() const
{
    return {currentPage(),     m_dashboard->filter(), m_courses->view(), m_people->view(),
            m_places->view(),  m_outcomes->view(),    m_forums->view(),  m_releases->view(),
            m_history->view(), m_settings->view()};
}

void Workspace::setView(const View &view)
{
    m_dashboard->setFilter(view.filter);
    m_courses->setView(view.courses);
    m_people->setView(view.people);
    m_places->setView(view.places);
    m_outcomes->setView(view.outcomes);
    m_forums->setView(view.forums);
    m_releases->setView(view.releases);
    m_history->setView(view.history);
    m_settings->setView(view.settings);
    showPage(view.page);
}

std::vector<ListPage *> Workspace::lists() const
{
    return {m_courses, m_people, m_outcomes, m_forums, m_releases, m_history};
}

QString Workspace::statusText() const
{
    if (const auto *list = qobject_cast<const ListPage *>(m_pages->currentWidget()))
        return list->statusText();
    return m_pages->currentWidget() == m_places ? m_places->statusText() : QString();
}

ListHint Workspace::pasteHint() const
{
    if (m_pages->currentWidget() == m_people)
        return {ListKind::People};
    return m_pages->currentWidget() == m_courses ? m_courses->pasteHint() : ListHint();
}

QStringList Workspace::pageNames() const
{
    return m_navigation->names();
}

QList<QAction *> Workspace::pageActions() const
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_places)
        return m_places->tree().actions();
    const auto *list = qobject_cast<const ListPage *>(page);
    return list ? page->actions() + list->table().actions() : page->actions();
}

int Workspace::currentPage() const
{
    return m_pages->currentIndex();
}

QWidget *Workspace::page(int index) const
{
    return m_pages->widget(index);
}

void Workspace::showPage(int index)
{
    m_navigation->setCurrentRow(index);
}

void Workspace::showHistory(const Record &record)
{
    m_history->showRecord(record);
    showPage(m_pages->indexOf(m_history));
}

void Workspace::showPerson(PersonId id)
{
    showPage(m_pages->indexOf(m_people));
    m_people->selectPerson(id);
}

void Workspace::showCourse(CourseId id)
{
    showPage(m_pages->indexOf(m_courses));
    m_courses->selectCourse(id);
}

void Workspace::showPlace(const PlaceKey &place)
{
    showPage(m_pages->indexOf(m_places));
    m_places->selectPlace(place);
}

void Workspace::showOutcome(OutcomeId id)
{
    showPage(m_pages->indexOf(m_outcomes));
    m_outcomes->selectOutcome(id);
}

void Workspace::showForum(ForumId id)
{
    showPage(m_pages->indexOf(m_forums));
    m_forums->selectForum(id);
}

void Workspace::showRelease(ReleaseId id)
{
    showPage(m_pages->indexOf(m_releases));
    m_releases->selectRelease(id);
}

void Workspace::showRecord(const Record &record)
{
    const auto showsAs = [&]<typename Typed>(void (Workspace::*showTyped)(Id<Typed>)) {
        const bool isOne = record.table == store::tableName<Typed>();
        if (isOne)
            (this->*showTyped)(Id<Typed>(record.id));
        return isOne;
    };
    if (showsAs(&Workspace::showPerson) || showsAs(&Workspace::showCourse) ||
        showsAs(&Workspace::showOutcome) || showsAs(&Workspace::showForum) ||
        showsAs(&Workspace::showRelease))
        return;
    if (record.table == store::tableName<City>())
        showPlace(placeKey(CityId(record.id)));
    else
        showSettings();
}

void Workspace::showSettings()
{
    showPage(m_pages->indexOf(m_settings));
}

/// On a page without rows of its own the usual new row is a course.
void Workspace::newRow()
{
    if (auto *list = qobject_cast<EditableListPage *>(m_pages->currentWidget())) {
        list->newRow();
        return;
    }
    if (m_pages->currentWidget() == m_places) {
        m_places->newRow();
        return;
    }
    if (m_pages->currentWidget() == m_settings) {
        m_settings->newRow();
        return;
    }
    showPage(m_pages->indexOf(m_courses));
    m_courses->newRow();
}

/// The dashboard has nothing to search; looking for somebody is what is meant there.
void Workspace::focusSearch()
{
    if (auto *list = qobject_cast<ListPage *>(m_pages->currentWidget())) {
        list->focusSearch();
        return;
    }
    if (m_pages->currentWidget() == m_places) {
        m_places->focusSearch();
        return;
    }
    showPage(m_pages->indexOf(m_people));
    m_people->focusSearch();
}

} // namespace yeonsu
