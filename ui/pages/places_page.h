// The places that people came from: continents, countries and cities, and the chosen ones beside them.
#pragma once

#include "editing/editing_session.h"
#include "models/place_model.h"
#include "models/shown_list.h"
#include "support/live_facts.h"

#include <QSet>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace yeonsu {

class ColumnChoice;
class EmptyState;
class ErrorNote;
class ListHeader;
class PlaceActions;
class PlaceFilters;
class PlacePanel;
class PlaceView;

class PlacesPage : public QWidget
{
    Q_OBJECT

public:
    PlacesPage(EditingSession &session, const LiveFacts &facts, QWidget *parent = nullptr);

    /// How the tree is narrowed, ordered and opened, and what is selected.
    struct View
    {
        PlaceQuery query;
        QSet<PlaceKey> open;
        std::vector<PlaceKey> selected;
        bool isTouched = false; ///< else everything is as a page begins
    };

    [[nodiscard]] View view() const;
    void setView(const View &view);
    /// Narrows the tree as it was kept, and leaves it as it is otherwise.
    void showKept(const PlaceQuery &kept) { setQuery(kept); }
    [[nodiscard]] bool isNarrowed() const;
    void focusSearch();
    [[nodiscard]] PlaceView &tree() const { return *m_view; }
    [[nodiscard]] PlaceModel &model() const { return *m_model; }
    /// As it can leave the program, without what is in closed branches.
    [[nodiscard]] ShownList shownList() const;
    /// Clears search and filters where they hide it.
    void selectPlace(const PlaceKey &place);
    /// What is selected, in words.
    [[nodiscard]] QString statusText() const;

public slots:
    /// Opens the dialog for a new city, in the country that is selected.
    void newRow();

signals:
    void statusTextChanged();
    void historyRequested(const yeonsu::Record &record);
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeHeader();
    QWidget *makeTreeCard();
    QWidget *makeSplitter();
    void makeMergingButtons();
    void connectParts();

    [[nodiscard]] QString readOnlyReason() const;
    void applyQuery();
    void setQuery(const PlaceQuery &query);
    void clearQuery();
    void takeLoaded();
    bool selectWanted();
    void updateCounts();
    void updateEmpty();
    void updateSelection();
    void doEmptyAction();
    [[nodiscard]] CountryId selectedCountry() const;

    EditingSession &m_session;
    const LiveFacts &m_facts;
    PlaceModel *m_model;
    ListHeader *m_header;
    QPushButton *m_new;
    QPushButton *m_findButton;
    QPushButton *m_mergeButton;
    PlaceFilters *m_filters;
    ErrorNote *m_error;
    PlaceView *m_view;
    ColumnChoice *m_columns = nullptr;
    PlaceActions *m_actions;
    PlacePanel *m_panel;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    std::optional<PlaceKey> m_wanted; ///< to be selected as soon as it is counted
    bool m_isFirstList = true;        ///< nothing has been shown yet
};

} // namespace yeonsu
