// Rows in an order of the user's own, in groups or not, each with its two names and what uses it: values
// only.
#pragma once

#include "domain/vocabulary.h"
#include "store/history.h"
#include "store/register.h"

#include <QAbstractItemModel>

namespace yeonsu {

struct RankedRow
{
    Record record;
    int parent = -1; ///< an index of the list, before this one; -1: in no group
    Words name;
    QString key;
    std::vector<QVariant> values; ///< of the columns after the key

    bool operator==(const RankedRow &) const = default;
};

/// Follows the register. Where the rows are the same as before, only their values change; otherwise the model
/// is reset. A row that is dragged elsewhere among its siblings is told of; the model itself writes nothing.
class RankedModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The columns of values come after them.
    enum Column { Name, OtherName, Key, FirstValue };

    /// While nobody looks, nothing is read; what changed is read when somebody looks again.
    void setFollowing(bool isFollowing);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// The names can be edited in their place and the rows dragged, once that is allowed.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Valid until the next change of the model.
    [[nodiscard]] const RankedRow &rowAt(const QModelIndex &index) const;
    /// In the first column; invalid where it is not there.
    [[nodiscard]] QModelIndex indexOf(const Record &record) const;
    /// How many rows of the table there are.
    [[nodiscard]] int countOf(const QString &table) const;
    [[nodiscard]] Language language() const { return m_language; }

signals:
    /// What was shown stays.
    void readFailed(const yeonsu::Error &error);
    /// The row shall be the `place`th of its siblings, from 0.
    void placeRequested(const yeonsu::Record &record, int place);

protected:
    /// `store` must outlive the model. Empty until it follows.
    RankedModel(Register &store, Language language, const QStringList &headings, QObject *parent);

    [[nodiscard]] Register &store() const { return m_store; }
    [[nodiscard]] virtual Result<std::vector<RankedRow>> read() const = 0;
    /// Whether the change is to anything that read() looks at.
    [[nodiscard]] virtual bool concerns(const RowChange &change) const = 0;

private:
    void follow(const AppliedChange &act);
    void reload();
    void show(std::vector<RankedRow> rows);
    [[nodiscard]] QModelIndex indexAt(std::size_t row, int column = 0) const;
    [[nodiscard]] const std::vector<std::size_t> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QModelIndex dragged(const QMimeData &data) const;

    Register &m_store;
    Language m_language;
    QStringList m_headings;
    std::vector<RankedRow> m_rows;
    std::vector<std::vector<std::size_t>> m_children; ///< of each row; before them those without a group
    std::vector<int> m_places;                        ///< of each row, among its siblings
    bool m_isEditable = false;
    bool m_isFollowing = false;
    bool m_isStale = true;
};

} // namespace yeonsu
