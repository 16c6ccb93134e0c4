#include "delegates/verdict_delegate.h"

#include "support/application_style.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

VerdictDelegate::VerdictDelegate(MarkOf markOf, int signColumn, QObject *parent)
    : MarkedDelegate(std::move(markOf), parent)
    , m_signColumn(signColumn)
    , m_good(icon(u"tick"_s, currentColours().good))
    , m_warning(icon(u"triangle-alert"_s, currentColours().warning))
    , m_error(icon(u"x"_s, currentColours().error))
{
}

void VerdictDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    MarkedDelegate::initStyleOption(option, index);
    const CellMark mark = markOf(index);
    if (index.column() != m_signColumn || mark == CellMark::None || mark == CellMark::Chosen)
        return;
    option->icon = mark == CellMark::Good ? m_good : mark == CellMark::Warning ? m_warning : m_error;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
}

} // namespace yeonsu
