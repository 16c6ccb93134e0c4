// The programme of one forum in the order of time: values only.
#pragma once

#include "exchange/plain_table.h"
#include "models/summary_model.h"
#include "store/forum_list.h"

namespace yeonsu {

/// A row that is dragged elsewhere is told of; the model itself writes nothing.
class AgendaModel : public SummaryModel<AgendaItemId, AgendaSummary>
{
    Q_OBJECT

public:
    enum Column { Part, Time, Minutes, Title, Presenter, About, Note, ColumnCount };

    AgendaModel(Register &store, Language language, QObject *parent);

    /// A null id is no forum, and no programme.
    void setForum(ForumId id);
    /// The rows can be dragged.
    void setMovable(bool isMovable) { m_isMovable = isMovable; }
    /// Of the whole programme, a cell for each column.
    [[nodiscard]] std::vector<TableCell> total() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// The item was dragged before the row that is the `row`th now, or behind the last one.
    void placeRequested(AgendaItemId id, int row);

protected:
    [[nodiscard]] std::function<Result<std::vector<AgendaItemId>>(Database &)> idQuery() const override;
    [[nodiscard]] Result<std::vector<AgendaSummary>>
    fetchSummaries(std::span<const AgendaItemId> ids) const override;
    [[nodiscard]] QVariant valueOf(const AgendaSummary &row, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;

private:
    void keepOrder(const AppliedChange &act);

    ForumId m_forumId;
    bool m_isMovable = false;
};

/// "14:00–14:10", with the day before it where that is needed.
[[nodiscard]] QString timeText(const AgendaSummary &row);

} // namespace yeonsu
