// The tree of all places as a table: whole rows, open branches and selection kept by place.
#pragma once

#include "models/place_model.h"
#include "pages/column_arrangement.h"

#include <QSet>
#include <QTreeView>

namespace yeonsu {

class CellDelegate;

class PlaceView : public QTreeView
{
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit PlaceView(PlaceModel &model, QWidget *parent = nullptr);

    [[nodiscard]] ColumnArrangement &columns() { return m_columns; }
    [[nodiscard]] CellDelegate &cells() const { return *m_cells; }

    /// In the order of the tree.
    [[nodiscard]] std::vector<PlaceKey> selectedPlaces() const;
    /// Nothing where anything but cities is selected.
    [[nodiscard]] std::vector<CityId> selectedCities() const;
    /// Whether cities are selected, and all of them have the mark.
    [[nodiscard]] bool areAllMarked(bool PlaceRow::*mark) const;
    /// Those that are shown; where none is, the selection stays as it is. Opens what they are in.
    void selectPlaces(const std::vector<PlaceKey> &places);

    /// What the user opened. While something is searched or filtered by, branches are open in which it is
    /// found, too.
    [[nodiscard]] const QSet<PlaceKey> &openPlaces() const { return m_open; }
    void setOpenPlaces(const QSet<PlaceKey> &places);

    /// The selected rows as they are shown, with the headings.
    void copySelection() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepState();
    void restoreState();
    void openBranches(const QModelIndex &parent);
    [[nodiscard]] std::vector<QStringList> selectedCells() const;

    PlaceModel &m_model;
    CellDelegate *m_cells;
    ColumnArrangement m_columns;
    QSet<PlaceKey> m_open;
    std::vector<PlaceKey> m_keptSelection;
    int m_keptScroll = 0;
    bool m_isRestoring = false;
};

} // namespace yeonsu
