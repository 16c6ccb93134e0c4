// The tree of all places, with open branches and selection kept by place.
#pragma once

#include "models/place_model.h"
#include "pages/tree_table.h"

#include <QSet>

namespace yeonsu {

class PlaceView : public TreeTable
{
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit PlaceView(PlaceModel &model, QWidget *parent = nullptr);

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

private:
    void keepState();
    void restoreState();
    void openBranches(const QModelIndex &parent);

    PlaceModel &m_model;
    QSet<PlaceKey> m_open;
    std::vector<PlaceKey> m_keptSelection;
    int m_keptScroll = 0;
    bool m_isRestoring = false;
};

} // namespace yeonsu
