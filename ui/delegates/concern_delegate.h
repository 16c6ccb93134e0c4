// Draws values that somebody should look at on a ground of their own: questions yellow, errors red.
#pragma once

#include "delegates/value_delegate.h"

namespace yeonsu {

class ConcernDelegate : public ValueDelegate
{
    Q_OBJECT

public:
    /// Under `role` a model gives 0 for nothing, 1 for a question and 2 for an error.
    explicit ConcernDelegate(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace yeonsu
