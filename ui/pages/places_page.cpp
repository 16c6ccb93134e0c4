#include "pages/places_page.h"

#include "dialogs/city_dialog.h"
#include "dialogs/duplicates.h"
#include "dialogs/duplicates_dialog.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "figures/share.h"
#include "pages/column_choice.h"
#include "pages/empty_state.h"
#include "pages/list_header.h"
#include "pages/panel_card.h"
#include "pages/place_actions.h"
#include "pages/place_cells.h"
#include "pages/place_filters.h"
#include "pages/place_panel.h"
#include "pages/place_view.h"
#include "support/language.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int panelWidth = 350; // of 1200
} // namespace

PlacesPage::PlacesPage(EditingSession &session, const LiveFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_facts(facts)
    , m_model(new PlaceModel(session.store(), facts, interfaceLanguage(), this))
    , m_header(new ListHeader(tr("Places"), tr("Find city, country, other spelling"), this))
    , m_new(new QPushButton(tr("New city"), this))
    , m_findButton(new QPushButton(tr("Find duplicates…"), this))
    , m_mergeButton(new QPushButton(tr("Merge…"), this))
    , m_filters(new PlaceFilters(session.store(), this))
    , m_error(new ErrorNote(this))
    , m_view(new PlaceView(*m_model, this))
    , m_actions(new PlaceActions(session, facts, *m_view, readOnlyReason()))
    , m_panel(new PlacePanel(session, *m_model, readOnlyReason(), this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"placesPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    makeHeader();
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_error);
    layout->addWidget(makeSplitter(), 1);
    setTabOrderOf(m_header->tabStops() + tabStopsIn(m_filters) + tabStopsIn(m_stack) + tabStopsIn(m_panel));
    connectParts();
    updateSelection();
    updateCounts();
}

QWidget *PlacesPage::makeSplitter()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(makeTreeCard());
    splitter->addWidget(newCard(m_panel, 0, this));
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1200 - panelWidth, panelWidth});
    return splitter;
}

void PlacesPage::makeHeader()
{
    m_new->setProperty("primary", true);
    m_new->setEnabled(readOnlyReason().isEmpty());
    m_new->setToolTip(readOnlyReason().isEmpty()
                          ? QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)
                          : readOnlyReason());
    makeMergingButtons();
    for (QPushButton *button : {m_findButton, m_mergeButton, m_new})
        m_header->addButton(button, nullptr);
    connect(m_header, &ListHeader::listRequested, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_header->search(), &QLineEdit::textChanged, this, &PlacesPage::applyQuery);
    connect(m_new, &QPushButton::clicked, this, &PlacesPage::newRow);
}

void PlacesPage::makeMergingButtons()
{
    m_findButton->setObjectName(u"findDuplicates"_s);
    m_findButton->setEnabled(readOnlyReason().isEmpty());
    m_findButton->setToolTip(readOnlyReason());
    connect(m_findButton, &QPushButton::clicked, this, [this] {
        connect(&findDuplicateCities(m_session, this), &DuplicatesDialog::outRequested, this,
                &PlacesPage::outRequested);
    });
    m_mergeButton->setObjectName(u"merge"_s);
    m_mergeButton->setToolTip(tr("Make one of two selected cities"));
    connect(m_mergeButton, &QPushButton::clicked, m_actions->merge(), &QAction::trigger);
}

QWidget *PlacesPage::makeTreeCard()
{
    m_view->setAccessibleName(tr("Places"));
    m_view->columns().setColumns({{u"우즈베키스탄 그리고 또"_s, 10, true},
                                  {u"Dar es Salaam"_s, 3},
                                  {u"1,000"_s, 5},
                                  {u"1,000"_s, 6},
                                  {u"10,000"_s, 9},
                                  {u"10,000"_s, 8},
                                  {u"Metropolis · Sister city"_s, 4}});
    m_columns = new ColumnChoice(objectName(), m_view->columns());
    m_columns->setAlwaysShown(PlaceModel::Name);
    m_filters->addTool(m_columns->newButton(this));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionRequested, this, &PlacesPage::doEmptyAction);
    if (readOnlyReason().isEmpty())
        new PlaceCells(m_session, *m_model, *m_view, *m_error);
    return newCard(m_stack, 1, this);
}

void PlacesPage::connectParts()
{
    connect(m_actions, &PlaceActions::failed, m_error, &ErrorNote::show);
    connect(m_actions, &PlaceActions::merged, this, [this](CityId kept) { selectPlace(placeKey(kept)); });
    connect(m_panel, &PlacePanel::editRequested, m_actions, &PlaceActions::edit);
    connect(m_panel, &PlacePanel::historyRequested, this, &PlacesPage::historyRequested);
    connect(m_panel, &PlacePanel::outRequested, this, &PlacesPage::outRequested);
    connect(m_filters, &PlaceFilters::changed, this, &PlacesPage::applyQuery);
    connect(m_model, &PlaceModel::readFailed, m_error, &ErrorNote::show);
    connect(m_model, &PlaceModel::loaded, this, &PlacesPage::takeLoaded);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlacesPage::updateCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlacesPage::updateSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlacesPage::updateSelection);
}

QString PlacesPage::readOnlyReason() const
{
    return m_session.store().isWritable() ? QString() : tr("This register is open for reading only.");
}

void PlacesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setFollowing(true);
}

void PlacesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setFollowing(false);
}

void PlacesPage::focusSearch()
{
    m_header->search().setFocus(Qt::ShortcutFocusReason);
    m_header->search().selectAll();
}

void PlacesPage::applyQuery()
{
    PlaceQuery query;
    query.search = m_header->search().text();
    m_filters->applyTo(query);
    m_model->setQuery(query);
    updateCounts();
}

/// Search and filters are one question.
void PlacesPage::setQuery(const PlaceQuery &query)
{
    const QSignalBlocker blocker(&m_header->search());
    m_header->search().setText(query.search);
    m_filters->take(query);
    applyQuery();
}

/// More than a page is at first.
bool PlacesPage::isNarrowed() const
{
    const PlaceQuery &query = m_model->query();
    return !query.search.trimmed().isEmpty() || query.continentId || query.isMetropolisMember ||
           query.isSisterCity;
}

void PlacesPage::clearQuery()
{
    PlaceQuery everything;
    everything.onlyWithPeople = false;
    setQuery(everything);
}

PlacesPage::View PlacesPage::view() const
{
    // The page that takes the view over begins with the columns that are remembered.
    m_columns->save();
    return {m_model->query(), m_view->openPlaces(), m_view->selectedPlaces(), !m_isFirstList};
}

void PlacesPage::setView(const View &view)
{
    if (!view.isTouched)
        return;
    m_isFirstList = false;
    setQuery(view.query);
    m_view->sortByColumn(int(view.query.sort), view.query.order);
    m_view->setOpenPlaces(view.open);
    m_view->selectPlaces(view.selected);
    if (!view.selected.empty() && !m_model->isLoaded())
        m_wanted = view.selected.front();
}

/// At first the continents are open, so that one sees the countries.
void PlacesPage::takeLoaded()
{
    if (m_isFirstList && m_model->rowCount() > 0) {
        m_isFirstList = false;
        QSet<PlaceKey> continents;
        for (int row = 0; row < m_model->rowCount(); ++row)
            continents.insert(m_model->keyAt(m_model->index(row, 0)));
        m_view->setOpenPlaces(continents);
        m_view->selectPlaces({m_model->keyAt(m_model->index(0, 0))});
    }
    updateCounts();
    if (m_wanted && !selectWanted())
        m_wanted.reset();
    updateSelection();
}

/// What is wanted may be hidden: as nobody came from there, or by search and filters.
bool PlacesPage::selectWanted()
{
    if (!m_model->find(*m_wanted))
        return false;
    if (!m_model->indexOf(*m_wanted).isValid())
        m_filters->showAllPlaces();
    if (!m_model->indexOf(*m_wanted).isValid())
        clearQuery();
    m_view->selectPlaces({*m_wanted});
    m_wanted.reset();
    return true;
}

void PlacesPage::selectPlace(const PlaceKey &place)
{
    m_wanted = place;
    if (m_model->isLoaded())
        selectWanted(); // else as soon as it is counted
}

void PlacesPage::updateCounts()
{
    if (!m_model->isLoaded()) {
        m_header->setCount(tr("Counting…"));
        return;
    }
    const PlaceModel::Count countries = m_model->countOf(PlaceKind::Country);
    const PlaceModel::Count cities = m_model->countOf(PlaceKind::City);
    const QString all = groupedNumber(countries.all);
    const QString shown = countries.shown < countries.all
                              ? tr("%1 of %2 countries").arg(groupedNumber(countries.shown), all)
                              : tr("%Ln countries", nullptr, countries.all);
    m_header->setCount(u"%1 · %2"_s.arg(shown, tr("%Ln cities", nullptr, cities.shown)));
    updateEmpty();
}

void PlacesPage::updateEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && !isNarrowed())
        m_empty->show(tr("Nobody has come yet"),
                      tr("Places show here as soon as people have come from them."), tr("Show all places"));
    else if (isEmpty && m_model->query().onlyWithPeople)
        m_empty->show(tr("Nothing matches"), tr("Nobody came from a place that is meant by this."),
                      tr("Search all places"));
    else if (isEmpty)
        m_empty->show(tr("Nothing matches"), tr("No place has all the words of the search and the filters."),
                      tr("Clear search and filters"));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
}

void PlacesPage::doEmptyAction()
{
    if (m_filters->isOnlyWithPeople())
        m_filters->showAllPlaces();
    else
        clearQuery();
}

ShownList PlacesPage::shownList() const
{
    std::vector<ShownList::Narrowing> narrowings = m_filters->inWords();
    if (const QString search = m_header->search().text().trimmed(); !search.isEmpty())
        narrowings.push_back({tr("Search: “%1”").arg(search)});
    return {m_view->accessibleName(), narrowings, m_model, m_view->columns().shownColumns(),
            [view = m_view] { return view->openRows(); }};
}

void PlacesPage::updateSelection()
{
    const std::vector<PlaceKey> places = m_view->selectedPlaces();
    m_actions->update();
    m_mergeButton->setEnabled(m_actions->merge()->isEnabled());
    m_panel->showPlaces(places);
    emit statusTextChanged();
}

QString PlacesPage::statusText() const
{
    const std::size_t count = m_view->selectedPlaces().size();
    return count == 0 ? QString() : tr("%Ln places selected", nullptr, int(count));
}

CountryId PlacesPage::selectedCountry() const
{
    const std::vector<PlaceKey> places = m_view->selectedPlaces();
    if (places.size() != 1)
        return {};
    if (places.front().kind == PlaceKind::Country)
        return CountryId(places.front().id);
    const std::vector<const PlaceRow *> around = m_model->around(places.front());
    return places.front().kind == PlaceKind::City && !around.empty() ? CountryId(around.front()->key.id)
                                                                     : CountryId();
}

void PlacesPage::newRow()
{
    if (!readOnlyReason().isEmpty())
        return;
    CityDialog dialog(m_session, m_facts, selectedCountry(), this);
    if (dialog.exec() == QDialog::Accepted)
        selectPlace(placeKey(dialog.cityId()));
}

} // namespace yeonsu
