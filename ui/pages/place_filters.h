// By what the tree of places is narrowed: the continent, marks of cities, and whether anybody came from
// there.
#pragma once

#include "models/place_tree.h"
#include "models/shown_list.h"
#include "store/register.h"

#include <QWidget>

class QCheckBox;

namespace yeonsu {

class ChoiceButton;

class PlaceFilters : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceFilters(Register &store, QWidget *parent = nullptr);

    /// Each filter in words.
    [[nodiscard]] std::vector<ShownList::Narrowing> inWords() const;
    /// Puts into the query what is chosen.
    void applyTo(PlaceQuery &query) const;
    /// Without telling.
    void take(const PlaceQuery &query);

    /// At the right.
    void addTool(QWidget *tool);

    [[nodiscard]] bool isOnlyWithPeople() const;
    void showAllPlaces();

signals:
    void changed();

private:
    ChoiceButton *m_continent;
    QCheckBox *m_metropolis;
    QCheckBox *m_sisterCity;
    QCheckBox *m_onlyWithPeople;
};

} // namespace yeonsu
