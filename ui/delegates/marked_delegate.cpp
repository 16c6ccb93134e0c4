#include "delegates/marked_delegate.h"

#include "support/application_style.h"

#include <QPainter>

namespace yeonsu {

namespace {

QColor backgroundOf(CellMark mark)
{
    switch (mark) {
    case CellMark::None:
    case CellMark::Good: // by its words alone, since most are
        return {};
    case CellMark::Chosen:
        return currentColours().accentSoft;
    case CellMark::Warning:
        return currentColours().warningSoft;
    case CellMark::Error:
        return currentColours().errorSoft;
    }
    Q_UNREACHABLE();
}

QColor textOf(CellMark mark)
{
    return mark == CellMark::Warning ? currentColours().warning
           : mark == CellMark::Error ? currentColours().error
           : mark == CellMark::Good  ? currentColours().good
                                     : currentColours().text;
}

} // namespace

MarkedDelegate::MarkedDelegate(MarkOf markOf, QObject *parent)
    : ValueDelegate(parent)
    , m_markOf(std::move(markOf))
{
}

QWidget *MarkedDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    QWidget *editor = ValueDelegate::createEditor(parent, option, index);
    if (editor)
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void MarkedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (const QColor background = backgroundOf(m_markOf(index)); background.isValid())
        painter->fillRect(option.rect, background);
    ValueDelegate::paint(painter, option, index);
    // The cell that F2 edits.
    if (!option.state.testFlag(QStyle::State_HasFocus) || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    painter->setPen(currentColours().accent);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void MarkedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ValueDelegate::initStyleOption(option, index);
    const CellMark mark = m_markOf(index);
    if (mark == CellMark::None)
        return;
    option->palette.setColor(QPalette::Text, textOf(mark));
    option->font.setBold(mark == CellMark::Chosen);
    // What is wrong stays to be seen in a selected row; the other cells show the selection.
    if (mark == CellMark::Warning || mark == CellMark::Error)
        option->state.setFlag(QStyle::State_Selected, false);
}

} // namespace yeonsu
