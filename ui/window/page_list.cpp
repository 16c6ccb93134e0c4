#include "window/page_list.h"

#include "support/application_style.h"

#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int usualWidth = 186;
constexpr int ofIcons = 18;
constexpr int around = 38; ///< what the style sheet leaves free at both sides of an icon

class PageDelegate : public QStyledItemDelegate
{
public:
    explicit PageDelegate(const PageList &list, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_list(list)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_list.isNarrow())
            option->text.clear();
    }

private:
    const PageList &m_list;
};

} // namespace

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setItemDelegate(new PageDelegate(*this, this));
    setIconSize(QSize(1, 1) * scaledToLetters(ofIcons));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(scaledToLetters(usualWidth));
}

void PageList::addPage(const QString &name, const QString &iconName)
{
    addItem(new QListWidgetItem(icon(iconName, currentColours().mutedText, currentColours().accent), name));
}

QStringList PageList::names() const
{
    QStringList names;
    for (int row = 0; row < count(); ++row)
        names.append(item(row)->text());
    return names;
}

void PageList::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    setFixedWidth(isNarrow ? scaledToLetters(ofIcons) + around : scaledToLetters(usualWidth));
    for (int row = 0; row < count(); ++row)
        item(row)->setToolTip(isNarrow ? item(row)->text() : QString());
    scheduleDelayedItemsLayout();
}

} // namespace yeonsu
