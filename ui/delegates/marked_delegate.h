// Cells that stand out: what is chosen, what should be looked at, what is wrong.
#pragma once

#include "delegates/value_delegate.h"

#include <functional>

namespace yeonsu {

enum class CellMark { None, Chosen, Warning, Error };

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

private:
    MarkOf m_markOf;
};

} // namespace yeonsu
