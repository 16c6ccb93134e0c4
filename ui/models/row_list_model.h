// What all lists of rows share: ids in the store's order, values fetched in blocks, changes followed.
#pragma once

#include "domain/bilingual.h"
#include "store/register.h"

#include <QAbstractTableModel>

#include <set>
#include <span>

namespace yeonsu {

/// Cells hold values: see valueText() for their words. An edited row stays where it is until the list is
/// sorted or searched again; a new row is put where the order wants it; a deleted one goes.
class RowListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `store` must outlive the model.
    RowListModel(Register &store, Language language, QObject *parent);

    /// A row's id as a number: what selections are kept by.
    static constexpr int IdRole = Qt::UserRole;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Cells of these columns can be edited in their place; the model itself writes nothing.
    void setEditableColumns(const std::set<int> &columns) { m_editableColumns = columns; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// -1 where the list does not have it.
    [[nodiscard]] int rowWithKey(qint64 key) const;
    [[nodiscard]] Language language() const { return m_language; }

public slots:
    /// Asks the store anew for all rows.
    void reload();

signals:
    /// The list could not be read; what it showed stays.
    void readFailed(const yeonsu::Error &error) const;

protected:
    /// What a change means for this list, by id.
    struct Touched
    {
        std::set<qint64> inserted;
        std::set<qint64> updated;
        std::set<qint64> removed;
        bool isEverything = false; ///< names that any row may show have changed
    };

    /// For the headings of columns of numbers, which stand over their figures.
    static constexpr int alignmentOfNumbers = Qt::AlignRight | Qt::AlignVCenter;

    [[nodiscard]] Register &store() const { return m_store; }
    [[nodiscard]] Database &database() const { return m_store.database(); }
    [[nodiscard]] qint64 keyAt(int row) const { return m_keys[std::size_t(row)]; }
    /// Asks the store for the order anew while the rows stay the same; selections follow.
    void rearrange();
    /// Sees to it that the row's values are there, with those of the rows around it.
    bool fetchAround(int row) const;

    [[nodiscard]] virtual Result<std::vector<qint64>> queryKeys() const = 0;
    [[nodiscard]] virtual Result<void> fetch(std::span<const qint64> keys) const = 0;
    [[nodiscard]] virtual bool isFetched(qint64 key) const = 0;
    virtual void forget(qint64 key) = 0;
    virtual void forgetAll() = 0;
    [[nodiscard]] virtual QVariant value(int row, int column) const = 0;
    virtual void collectTouched(const RowChange &change, Touched &touched) const = 0;

private:
    void follow(const AppliedChange &change);
    void removeKeys(const std::set<qint64> &keys);
    void refreshKeys(const Touched &touched);
    void insertKeys(const std::set<qint64> &keys);
    void insertInOrder(qint64 key, const std::vector<qint64> &wanted);

    Register &m_store;
    Language m_language;
    std::set<int> m_editableColumns;
    std::vector<qint64> m_keys;
};

/// Adds the row to `touched` if it is of the list: inserted, updated or removed by the change.
template <typename Typed, typename Touched>
void touchRow(const RowChange &change, Touched &touched)
{
    const auto idIn = [](const std::optional<Row> &row) {
        const Typed *typed = row ? std::get_if<Typed>(&*row) : nullptr;
        return typed ? typed->id.value() : 0;
    };
    const qint64 before = idIn(change.before);
    const qint64 after = idIn(change.after);
    if (before && after)
        touched.updated.insert(after);
    else if (before)
        touched.removed.insert(before);
    else if (after)
        touched.inserted.insert(after);
}

/// Whether the change is to a row of one of the types.
template <typename... Types>
[[nodiscard]] bool isChangeOf(const RowChange &change)
{
    const Row &row = change.after ? *change.after : *change.before;
    return (std::holds_alternative<Types>(row) || ...);
}

} // namespace yeonsu
