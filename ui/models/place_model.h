// The places of the register as a tree: continents, their countries, their cities. Values only.
#pragma once

#include "models/place_tree.h"
#include "store/register.h"
#include "support/live_facts.h"

#include <QAbstractItemModel>

#include <memory>

namespace yeonsu {

/// Follows the facts, and so shows numbers as they are there; both are counted on another thread where that
/// takes longer than a moment. Where the same places are shown as before, only their values change;
/// otherwise the model is reset.
class PlaceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// In the order of PlaceSort.
    enum Column { Name, OtherName, Cities, Courses, Attendances, Persons, Marks, ColumnCount };

    /// Both must outlive the model. Empty until it follows.
    PlaceModel(Register &store, const LiveFacts &facts, Language language, QObject *parent);

    /// While nobody looks, nothing is counted; what changed is counted when somebody looks again.
    void setFollowing(bool isFollowing);
    /// Something has been counted.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// The names can be edited in their place, once that is allowed; the model itself writes nothing.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const PlaceQuery &query() const { return m_query; }
    /// Searches and filters; the order stays as sort() made it.
    void setQuery(const PlaceQuery &query);

    /// Valid until the next change of the model.
    [[nodiscard]] const PlaceRow &rowAt(const QModelIndex &index) const;
    [[nodiscard]] PlaceKey keyAt(const QModelIndex &index) const { return rowAt(index).key; }
    /// In the first column; invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const PlaceKey &key) const;
    /// What the place is in, from the inside out; also of places that are not shown.
    [[nodiscard]] std::vector<const PlaceRow *> around(const PlaceKey &key) const;
    [[nodiscard]] const PlaceRow *find(const PlaceKey &key) const;
    /// The cities of a country, by name; also those that are not shown.
    [[nodiscard]] std::vector<const PlaceRow *> citiesIn(CountryId id) const;
    /// Whether the place is shown only for something in it.
    [[nodiscard]] bool isOnlyAround(const QModelIndex &index) const;
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const PlaceTree &tree() const { return *m_tree; }

    /// How many are shown, and how many there are.
    struct Count
    {
        int shown = 0;
        int all = 0;
    };
    [[nodiscard]] Count countOf(PlaceKind kind) const;

signals:
    /// The names could not be read; what was shown stays.
    void readFailed(const yeonsu::Error &error);
    void loaded();

private:
    using Tree = std::shared_ptr<const PlaceTree>;

    void followAct(const AppliedChange &act);
    void recount();
    void take(const Tree &tree);
    void show(Tree tree);
    void indexPlaces();
    void tellChangedRows(const PlaceTree &before);
    [[nodiscard]] const ShownPlace &shownAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexAt(int place, int column = 0) const;
    [[nodiscard]] QVariant valueAt(const QModelIndex &index) const;
    [[nodiscard]] static QString marksOf(const PlaceRow &row);

    Register &m_store;
    const LiveFacts &m_facts;
    Language m_language;
    std::shared_ptr<const std::vector<CityAlias>> m_aliases;
    Tree m_tree;
    PlaceQuery m_query;
    ShownPlaces m_shown;
    QHash<PlaceKey, int> m_rowOf;   ///< of the tree
    QHash<PlaceKey, int> m_shownOf; ///< of what is shown
    bool m_isEditable = false;
    bool m_isLoaded = false;
    bool m_isFollowing = false;
    bool m_isStale = true;
    bool m_areAliasesStale = true;
    bool m_isCounting = false;
};

} // namespace yeonsu
