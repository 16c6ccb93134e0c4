#include "pages/place_view.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace yeonsu {

PlaceView::PlaceView(PlaceModel &model, QWidget *parent)
    : TreeTable(parent)
    , m_model(model)
{
    // Branches stay with the names, wherever the user moves these.
    setTreePosition(PlaceModel::Name);
    setModel(&model);
    header()->setSortIndicator(PlaceModel::Name, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PlaceView::keepState);
    connect(&model, &QAbstractItemModel::modelReset, this, &PlaceView::restoreState);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_isRestoring)
            m_open.insert(m_model.keyAt(index));
    });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_open.remove(m_model.keyAt(index)); });
}

std::vector<PlaceKey> PlaceView::selectedPlaces() const
{
    std::vector<PlaceKey> places;
    for (const QModelIndex &row : selectedInOrder())
        places.push_back(m_model.keyAt(row));
    return places;
}

std::vector<CityId> PlaceView::selectedCities() const
{
    std::vector<CityId> cities;
    for (const PlaceKey &place : selectedPlaces()) {
        if (place.kind != PlaceKind::City)
            return {};
        cities.push_back(CityId(place.id));
    }
    return cities;
}

bool PlaceView::areAllMarked(bool PlaceRow::*mark) const
{
    const std::vector<CityId> cities = selectedCities();
    return !cities.empty() && std::all_of(cities.begin(), cities.end(),
                                          [&](CityId id) { return m_model.find(placeKey(id))->*mark; });
}

void PlaceView::selectPlaces(const std::vector<PlaceKey> &places)
{
    QItemSelection selection;
    for (const PlaceKey &place : places) {
        const QModelIndex index = m_model.indexOf(place);
        if (!index.isValid())
            continue;
        for (QModelIndex around = index.parent(); around.isValid(); around = around.parent())
            expand(around);
        selection.select(index, index.siblingAtColumn(PlaceModel::ColumnCount - 1));
    }
    if (selection.isEmpty())
        return;
    const QModelIndex first = selection.indexes().front();
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

void PlaceView::setOpenPlaces(const QSet<PlaceKey> &places)
{
    m_open = places;
    const QScopedValueRollback isRestoring(m_isRestoring, true);
    openBranches({});
}

void PlaceView::keepState()
{
    m_keptSelection = selectedPlaces();
    m_keptScroll = verticalScrollBar()->value();
}

void PlaceView::restoreState()
{
    const QScopedValueRollback isRestoring(m_isRestoring, true);
    openBranches({});
    // A place that is in a closed branch stays selected there.
    QItemSelection selection;
    for (const PlaceKey &place : m_keptSelection) {
        const QModelIndex index = m_model.indexOf(place);
        if (index.isValid())
            selection.select(index, index.siblingAtColumn(PlaceModel::ColumnCount - 1));
    }
    if (!selection.isEmpty()) {
        // Scrolling to it would open the branch.
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        setAutoScroll(true);
    }
    verticalScrollBar()->setValue(m_keptScroll);
}

/// Those that the user opened, and those that are shown only for something in them.
void PlaceView::openBranches(const QModelIndex &parent)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (m_model.rowCount(index) == 0)
            continue;
        if (m_open.contains(m_model.keyAt(index)) || m_model.isOnlyAround(index))
            expand(index);
        openBranches(index);
    }
}

} // namespace yeonsu
