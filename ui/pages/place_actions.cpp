#include "pages/place_actions.h"

#include "dialogs/duplicates.h"
#include "dialogs/questions.h"
#include "pages/place_dialogs.h"

#include <QAction>

namespace yeonsu {

PlaceActions::PlaceActions(EditingSession &session, const LiveFacts &facts, PlaceView &view,
                           const QString &readOnlyReason)
    : QObject(&view)
    , m_session(session)
    , m_facts(facts)
    , m_view(view)
    , m_readOnlyReason(readOnlyReason)
{
    m_edit = add(tr("Edit…"), {Qt::Key_Return, Qt::Key_Enter});
    QAction *copy = add(tr("Copy"), {QKeySequence::Copy});
    m_delete = add(tr("Delete…"), {Qt::Key_Delete});
    addSeparator();
    m_markMetropolis = addMark(tr("Metropolis member"), CityMark::Metropolis);
    m_markSisterCity = addMark(tr("Sister city"), CityMark::SisterCity);
    addSeparator();
    m_merge = add(tr("Merge…"), {});
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_edit, &QAction::triggered, this, &PlaceActions::edit);
    connect(m_delete, &QAction::triggered, this, &PlaceActions::deleteCities);
    connect(m_merge, &QAction::triggered, this, &PlaceActions::mergeCities);
    connect(copy, &QAction::triggered, &view, &PlaceView::copySelection);
    connect(&view, &QTreeView::doubleClicked, this, &PlaceActions::edit);
    update();
}

QAction *PlaceActions::add(const QString &text, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    return action;
}

QAction *PlaceActions::addMark(const QString &text, CityMark mark)
{
    QAction *action = add(text, {});
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, mark](bool isOn) { markCities(mark, isOn); });
    return action;
}

void PlaceActions::addSeparator()
{
    add({}, {})->setSeparator(true);
}

void PlaceActions::update()
{
    const std::vector<PlaceKey> places = m_view.selectedPlaces();
    const std::vector<CityId> cities = m_view.selectedCities();
    const bool isWritable = m_readOnlyReason.isEmpty();
    m_edit->setEnabled(isWritable && places.size() == 1 && places.front().kind != PlaceKind::Unknown);
    for (QAction *action : {m_delete, m_markMetropolis, m_markSisterCity})
        action->setEnabled(isWritable && !cities.empty());
    m_merge->setEnabled(isWritable && cities.size() == 2);
    for (QAction *action : {m_edit, m_delete, m_markMetropolis, m_markSisterCity, m_merge})
        action->setToolTip(m_readOnlyReason);
    m_markMetropolis->setChecked(m_view.areAllMarked(&PlaceRow::isMetropolisMember));
    m_markSisterCity->setChecked(m_view.areAllMarked(&PlaceRow::isSisterCity));
}

void PlaceActions::edit()
{
    if (m_edit->isEnabled())
        editPlace(m_session, m_facts, m_view.selectedPlaces().front(), m_view.window());
}

void PlaceActions::deleteCities()
{
    if (const std::vector<CityId> cities = m_view.selectedCities(); !cities.empty())
        askAndApply(m_view.window(), m_session, deletedCities(m_session.store(), cities));
}

void PlaceActions::markCities(CityMark mark, bool isOn)
{
    const Result<AppliedChange> applied =
        markedCities(m_session.store(), m_view.selectedCities(), mark, isOn)
            .and_then([this](const ChangeSet &act) { return m_session.apply(act); });
    if (!applied)
        emit failed(applied.error());
    update();
}

void PlaceActions::mergeCities()
{
    const std::vector<CityId> cities = m_view.selectedCities();
    if (cities.size() != 2)
        return;
    if (const auto kept = mergeTwo(m_session, cities.front(), cities.back(), m_view.window()))
        emit merged(*kept);
}

} // namespace yeonsu
