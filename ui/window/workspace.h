// The pages of an open register, with the navigation at their left.
#pragma once

#include "editing/editing_session.h"
#include "figures/filter.h"
#include "models/list_hint.h"
#include "pages/list_page.h"
#include "pages/places_page.h"
#include "pages/settings_page.h"
#include "papers/course_paper.h"
#include "support/live_facts.h"
#include "support/prompts.h"

#include <QWidget>

class QStackedWidget;

namespace yeonsu {

class CoursesPage;
class DashboardPage;
class ForumsPage;
class HistoryPage;
class OutcomesPage;
class PageList;
class PeoplePage;
class ReleasesPage;

class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(EditingSession &session, LiveFacts &facts, Prompts &prompts, QWidget *parent = nullptr);

    /// What is shown, and how it is narrowed and ordered.
    struct View
    {
        int page = 0;
        Filter filter;
        ListView courses;
        ListView people;
        PlacesPage::View places;
        ListView outcomes;
        ListView forums;
        ListView releases;
        ListView history;
        SettingsPage::View settings;
    };

    [[nodiscard]] View view() const;
    void setView(const View &view);

    /// Writes what is being typed into a cell, as leaving the cell does. False where that was refused: the
    /// cell is about to be open again, with the reason above it, and the workspace had better stay.
    bool finishTyping();

    /// Of what a list is that is pasted here now.
    [[nodiscard]] ListHint pasteHint() const;

    [[nodiscard]] QStringList pageNames() const;
    /// Of the page shown; nothing where it has none.
    [[nodiscard]] std::optional<ShownList> shownList() const;
    /// Of the page shown: what its own menu and keys do.
    [[nodiscard]] QList<QAction *> pageActions() const;
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] QWidget *page(int index) const;
    [[nodiscard]] DashboardPage &dashboard() const { return *m_dashboard; }
    [[nodiscard]] bool showsDashboard() const;
    [[nodiscard]] CoursesPage &courses() const { return *m_courses; }
    [[nodiscard]] PeoplePage &people() const { return *m_people; }
    [[nodiscard]] PlacesPage &places() const { return *m_places; }
    [[nodiscard]] OutcomesPage &outcomes() const { return *m_outcomes; }
    [[nodiscard]] ForumsPage &forums() const { return *m_forums; }
    [[nodiscard]] ReleasesPage &releases() const { return *m_releases; }
    [[nodiscard]] HistoryPage &history() const { return *m_history; }
    [[nodiscard]] SettingsPage &settings() const { return *m_settings; }

public slots:
    void showPage(int index);
    void showPerson(PersonId id);
    void showCourse(CourseId id);
    void showPlace(const PlaceKey &place);
    void showOutcome(OutcomeId id);
    void showForum(ForumId id);
    void showRelease(ReleaseId id);
    /// On its page; what has none is edited in the settings.
    void showRecord(const Record &record);
    void showSettings();
    void newRow();
    void focusSearch();

signals:
    void importRequested(const yeonsu::ListHint &hint);
    /// Of the page that is shown.
    void statusTextChanged(const QString &text);
    /// Another list is shown, or one that may have become empty.
    void shownListChanged();
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);
    void paperRequested(yeonsu::CourseId id, yeonsu::CoursePaper paper);
    void namesRequested(const std::vector<yeonsu::PersonId> &ids);
    /// As ProgramSection's.
    void languageRequested(std::optional<yeonsu::Language> language);
    void appearanceRequested(yeonsu::Appearance appearance);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] std::vector<ListPage *> lists() const;
    void followLists();
    void followLinks();
    void showHistory(const Record &record);
    [[nodiscard]] QString statusText() const;
    void addPage(QWidget *page, const QString &name, const QString &iconName);

    PageList *m_navigation;
    QStackedWidget *m_pages;
    DashboardPage *m_dashboard;
    CoursesPage *m_courses;
    PeoplePage *m_people;
    PlacesPage *m_places;
    OutcomesPage *m_outcomes;
    ForumsPage *m_forums;
    ReleasesPage *m_releases;
    HistoryPage *m_history;
    SettingsPage *m_settings;
};

} // namespace yeonsu
