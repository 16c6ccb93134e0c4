// The numbers of a release's text: as written, the figure each stands for, and the verdict.
#pragma once

#include "domain/bilingual.h"
#include "release/frozen_figures.h"

#include <QAbstractTableModel>

namespace yeonsu {

class FactTable;

/// A sentence, or two where the number is also the wrong total of a table.
[[nodiscard]] QString reasonOf(const DecidedClaim &claim, Language language);

class ClaimModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Written, Verdict, Figure, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The names of figures are read from `facts` now, in `language`.
    void setClaims(const std::vector<DecidedClaim> &claims, const FactTable &facts, Language language);
    /// As they were kept, which have no claims behind them.
    void setKept(const FrozenRelease &kept, const FactTable &facts, Language language);
    /// Null of what was kept.
    [[nodiscard]] const DecidedClaim *claimAt(int row) const;
    /// Whether it is wrong, and nobody has said that it may stay.
    [[nodiscard]] bool isOpenAt(int row) const { return m_rows[std::size_t(row)].isOpen; }
    [[nodiscard]] bool isWaivedAt(int row) const;
    /// Whether it says the truth; what is unchecked is neither right nor wrong.
    [[nodiscard]] bool isRightAt(int row) const { return m_rows[std::size_t(row)].isRight; }
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int uncheckedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString written;
        QString figure; ///< in words, with its value
        QString verdict;
        QString reason;
        bool isOpen = false;
        bool isWaived = false;
        bool isRight = false;
    };

    std::vector<DecidedClaim> m_claims; ///< of each row; none of what was kept
    std::vector<Line> m_rows;
};

} // namespace yeonsu
