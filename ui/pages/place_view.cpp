#include "pages/place_view.h"

#include "delegates/cell_delegate.h"
#include "support/copied_cells.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace yeonsu {

namespace {

constexpr int lowestRow = 28;

/// Continents stand out, as headings do.
class PlaceDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = CellDelegate::sizeHint(option, index);
        return {size.width(), std::max(lowestRow, option.fontMetrics.height() + 10)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (!index.parent().isValid())
            option->font.setWeight(QFont::DemiBold);
    }
};

} // namespace

PlaceView::PlaceView(PlaceModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_cells(new PlaceDelegate(this))
{
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
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

void PlaceView::setColumns(const std::vector<TableColumn> &columns)
{
    Q_ASSERT(columns.size() == PlaceModel::ColumnCount);
    m_columns = columns;
    arrangeColumns();
}

std::vector<PlaceKey> PlaceView::selectedPlaces() const
{
    std::vector<PlaceKey> places;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &one, const QModelIndex &other) {
        return visualRect(one).top() < visualRect(other).top();
    });
    for (const QModelIndex &row : rows)
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

std::vector<QStringList> PlaceView::selectedCells() const
{
    std::vector<QStringList> lines{QStringList()};
    for (int column = 0; column < PlaceModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            lines.front().append(m_model.headerData(column, Qt::Horizontal).toString());
    }
    for (const PlaceKey &place : selectedPlaces()) {
        QStringList &line = lines.emplace_back();
        const QModelIndex index = m_model.indexOf(place);
        for (int column = 0; column < PlaceModel::ColumnCount; ++column) {
            if (!isColumnHidden(column))
                line.append(index.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString());
        }
    }
    return lines;
}

void PlaceView::copySelection() const
{
    if (selectionModel()->hasSelection())
        copyCells(selectedCells());
}

void PlaceView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    arrangeColumns();
}

void PlaceView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeColumns();
}

void PlaceView::arrangeColumns()
{
    std::vector<int> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        widths.push_back(
            widthOfColumn(m_columns[i], m_model.headerData(int(i), Qt::Horizontal).toString(), *this, true));
    const std::vector<bool> isShown = columnsWithRoom(m_columns, widths, viewport()->width());
    int spare = viewport()->width();
    for (std::size_t i = 0; i < widths.size(); ++i)
        spare -= isShown[i] ? widths[i] : 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        setColumnHidden(int(i), !isShown[i]);
        if (isShown[i])
            setColumnWidth(int(i), widths[i] + (m_columns[i].takesSpare ? std::max(0, spare) : 0));
    }
}

} // namespace yeonsu
