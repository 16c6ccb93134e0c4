// What the lists of duplicate people and duplicate cities share: a pair a row, and in each cell what it says
// of both.
#pragma once

#include "domain/bilingual.h"
#include "domain/not_same.h"
#include "models/duplicate_search.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <span>

namespace yeonsu {

/// A cell is a QStringList of two lines. A pair goes as soon as one of its rows is gone or somebody says that
/// they are not the same; what else a change means for the list a new search tells.
class DuplicateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `store` must outlive the model.
    DuplicateModel(Register &store, Language language, const QStringList &headings, QObject *parent);

    /// How pairs of this kind are found.
    [[nodiscard]] virtual DuplicateSearch::Find finder() const = 0;

    void setPairs(std::vector<DuplicatePair> pairs);
    /// Those that are certain, those that are not, or all.
    void showOnly(std::optional<bool> areCertain);
    [[nodiscard]] const DuplicatePair &pairAt(int row) const { return m_shown[std::size_t(row)]; }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const DuplicatePair &pair) const;
    /// Of all pairs, whether they are shown or not.
    [[nodiscard]] int count(std::optional<bool> areCertain = {}) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The last column tells the reason.
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    /// A search may find something else now.
    void outdated();
    void readFailed(const yeonsu::Error &error) const;

protected:
    /// What each row says, by its id: a text for each column but the last.
    using RowTexts = QHash<qint64, QStringList>;

    /// What a change takes from the list, and whether it is of rows that a search looks at.
    struct Touched
    {
        QSet<qint64> rows;
        QSet<std::pair<qint64, qint64>> pairs;
        bool isOutdated = false;
    };

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Database &database() const { return m_store.database(); }

    [[nodiscard]] virtual Result<RowTexts> fetch(std::span<const qint64> ids) const = 0;
    [[nodiscard]] virtual QStringList reasonOf(const DuplicatePair &pair) const = 0;
    /// Whether somebody can be recognised by what the column says.
    [[nodiscard]] virtual bool isPersonal(int /*column*/) const { return false; }
    virtual void collectTouched(const RowChange &change, Touched &touched) const = 0;

private:
    void follow(const AppliedChange &change);
    void removePairs(const Touched &touched);
    [[nodiscard]] QStringList textsOf(qint64 id) const;
    void fetchAround(int row) const;

    Register &m_store;
    Language m_language;
    QStringList m_headings;
    std::vector<DuplicatePair> m_pairs;
    std::vector<DuplicatePair> m_shown;
    std::optional<bool> m_areCertain;
    mutable RowTexts m_fetched;
};

/// The part of collectTouched() that is the same for every kind of rows.
template <typename Kind, typename Touched>
void touchPairsOf(const RowChange &change, Touched &touched)
{
    const Row &row = change.after ? *change.after : *change.before;
    if (const auto *gone = std::get_if<Kind>(&row); gone && !change.after)
        touched.rows.insert(gone->id.value());
    if (const auto *mark = std::get_if<NotSame<Kind>>(&row); mark && change.after)
        touched.pairs.insert({mark->lower.value(), mark->higher.value()});
}

} // namespace yeonsu
