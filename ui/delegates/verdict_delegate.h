// Rows that are right or wrong, with a sign of it beside the word in one column, for whoever sees no colours.
#pragma once

#include "delegates/marked_delegate.h"

#include <QIcon>

namespace yeonsu {

class VerdictDelegate : public MarkedDelegate
{
    Q_OBJECT

public:
    /// Marks without a sign: None and Chosen.
    VerdictDelegate(MarkOf markOf, int signColumn, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_signColumn;
    QIcon m_good;
    QIcon m_warning;
    QIcon m_error;
};

} // namespace yeonsu
