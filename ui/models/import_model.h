// The rows of a list that is brought in: what each says, what becomes of it, and why.
#pragma once

#include "exchange/import_plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace yeonsu {

/// Which rows are shown.
enum class ImportShown { All, Perhaps, Errors, Others };

class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ConcernRole = Qt::UserRole + 1, ///< a Concern, of a cell that somebody should look at
    };
    enum class Concern { None, Question, Error };

    explicit ImportModel(QObject *parent = nullptr);

    /// Both must outlive the model, or be replaced by another call.
    void setPlan(const ImportPlan &plan, const ImportList &list, const ImportKnown &known);
    void show(ImportShown shown);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Tells of the wish; the list stays as it is.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] const PlannedRow &rowAt(int row) const { return m_plan->rows[m_shown[std::size_t(row)]]; }
    /// As the list has it; empty where it has no such column.
    [[nodiscard]] QString cellText(const PlannedRow &row, ListField field) const;
    /// Nothing of the columns that are not of the list.
    [[nodiscard]] std::optional<ListField> fieldOf(int column) const;

signals:
    void cellEdited(qint64 row, yeonsu::ListField field, const QString &text);

private:
    enum FixedColumn { Number, Verdict, FirstField };

    [[nodiscard]] int reasonColumn() const { return FirstField + int(m_fields.size()); }
    [[nodiscard]] Concern concernOf(const PlannedRow &row, int column) const;
    void collect();

    const ImportPlan *m_plan = nullptr;
    const ImportList *m_list = nullptr;
    const ImportKnown *m_known = nullptr;
    ImportShown m_which = ImportShown::All;
    std::vector<ListField> m_fields; ///< that the list has
    std::vector<std::size_t> m_shown;
};

} // namespace yeonsu
