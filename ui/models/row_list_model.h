// What all lists of rows share: ids in the store's order, values fetched in blocks, changes followed.
#pragma once

#include "domain/bilingual.h"
#include "store/register.h"
#include "support/live_texts.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>

namespace yeonsu {

/// Cells hold values: see valueText() for their words. An edited row stays where it is until the list is
/// sorted or searched again; a new row is put where the order wants it; a deleted one goes.
/// A long list is asked for on another thread, and shows what it showed until the answer is there.
class RowListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `store` must outlive the model.
    RowListModel(Register &store, Language language, QObject *parent);
    /// Of a long list, which is searched in `texts`; they must outlive the model, too.
    RowListModel(Register &store, const LiveTexts &texts, Language language, QObject *parent);

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
    /// An answer is still to come.
    [[nodiscard]] bool isReading() const { return m_isReading; }

    /// Only rows in whose texts every word is found. A list without texts finds by itself what keyQuery()
    /// then asks for.
    void setSearch(const QString &search);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// How many rows there are without search and filters.
    [[nodiscard]] qint64 countOfAll() const { return m_countOfAll; }

public slots:
    /// Asks the store anew for all rows.
    void reload();

signals:
    /// The list could not be read; what it showed stays.
    void readFailed(const yeonsu::Error &error) const;
    /// The answer takes a while, or is there.
    void readingChanged(bool isReading);

protected:
    /// What a change means for this list, by id.
    struct Touched
    {
        std::set<qint64> inserted;
        std::set<qint64> updated;
        std::set<qint64> removed;
        bool isEverything = false; ///< names that any row may show have changed

        [[nodiscard]] bool isEmpty() const
        {
            return inserted.empty() && updated.empty() && removed.empty() && !isEverything;
        }
    };

    /// For the headings of columns of numbers, which stand over their figures.
    static constexpr int alignmentOfNumbers = Qt::AlignRight | Qt::AlignVCenter;

    /// For long lists, to be called before they are first asked for.
    void readAside() { m_isReadAside = true; }

    [[nodiscard]] Register &store() const { return m_store; }
    [[nodiscard]] Database &database() const { return m_store.database(); }
    [[nodiscard]] qint64 keyAt(int row) const { return m_keys[std::size_t(row)]; }
    /// Asks the store for the order anew while the rows stay the same; selections follow.
    void rearrange();
    /// Sees to it that the row's values are there, with those of the rows around it.
    bool fetchAround(int row) const;

    using Keys = std::vector<qint64>;
    using KeyQuery = std::function<Result<Keys>(Database &database)>;
    /// What asks for all rows in their order, but for a search in texts. Runs on any thread, and so holds
    /// what it asks.
    [[nodiscard]] virtual KeyQuery keyQuery() const = 0;
    /// Counts the rows without search and filters, on any thread; for lists that have any.
    using CountQuery = Result<qint64> (*)(Database &database);
    [[nodiscard]] virtual CountQuery countQuery() const { return nullptr; }
    [[nodiscard]] virtual Result<void> fetch(std::span<const qint64> keys) const = 0;
    [[nodiscard]] virtual bool isFetched(qint64 key) const = 0;
    virtual void forget(qint64 key) = 0;
    virtual void forgetAll() = 0;
    [[nodiscard]] virtual QVariant value(int row, int column) const = 0;
    virtual void collectTouched(const RowChange &change, Touched &touched) const = 0;
    /// What an act means for this list besides.
    virtual void collectTouchedByAct(const AppliedChange & /*act*/, Touched & /*touched*/) const {}

private:
    /// What an answer is for; the greater includes the lesser.
    enum class Purpose { None, Insert, Rearrange, Reload };
    struct Question;
    struct Listed
    {
        Keys keys;
        qint64 countOfAll = 0;
    };
    using Answer = std::shared_ptr<const Result<Listed>>;

    [[nodiscard]] static Answer answer(const Question &question, Database &database);
    void ask(Purpose purpose);
    void askNow();
    void take(const Answer &answer);
    [[nodiscard]] static Result<Listed> allInOrder(const Question &question, Database &database);
    void show(const Keys &keys, Purpose purpose);
    void reset(const Keys &keys);
    void rearrangeTo(const Keys &keys);
    void follow(const AppliedChange &change);
    void removeKeys(const std::set<qint64> &keys);
    void refreshKeys(const Touched &touched);
    void insertInOrder(qint64 key, const Keys &wanted);

    Register &m_store;
    const LiveTexts *m_texts = nullptr;
    bool m_isReadAside = false;
    Language m_language;
    QString m_search;
    std::set<int> m_editableColumns;
    Keys m_keys;
    /// All rows in their order, searched or not; empty where something has changed since. Shared with the
    /// question that is being answered.
    std::shared_ptr<std::optional<Listed>> m_order;
    qint64 m_countOfAll = 0;
    Purpose m_purpose = Purpose::None; ///< of the answer that is to come
    std::set<qint64> m_inserted;       ///< rows whose place the answer tells
    bool m_isReading = false;
    bool m_isSuperseded = false; ///< the answer to come is no longer what is asked
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
