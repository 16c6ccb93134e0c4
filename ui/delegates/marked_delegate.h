// Cells that stand out: what is chosen, what is right, what should be looked at, what is wrong.
#pragma once

#include "delegates/value_delegate.h"

#include <functional>

namespace yeonsu {

enum class CellMark { None, Chosen, Good, Warning, Error };

class MarkedDelegate : public ValueDelegate
{
    Q_OBJECT

public:
    using MarkOf = std::function<CellMark(const QModelIndex &index)>;

    MarkedDelegate(MarkOf markOf, QObject *parent);

    /// A cell that is typed into is called by its column.
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    [[nodiscard]] CellMark markOf(const QModelIndex &index) const { return m_markOf(index); }

private:
    MarkOf m_markOf;
};

} // namespace yeonsu
