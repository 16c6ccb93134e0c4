#include "dialogs/category_button.h"

#include "support/language.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace yeonsu {

CategoryButton::CategoryButton(const QString &name, QWidget *parent)
    : ChipButton(name, parent)
    , m_menu(new QMenu(this))
{
    // A register has people of over a hundred countries.
    m_menu->setStyleSheet(u"QMenu { menu-scrollable: 1; }"_s);
    setMenu(m_menu);
    m_menu->installEventFilter(this);
    setValue(tr("All"));
}

void CategoryButton::setCategories(const std::vector<Category> &categories, const QStringList &selected)
{
    // An open list keeps its entries while the figures follow what is ticked in it.
    if (categories != m_categories) {
        m_categories = categories;
        fillMenu();
    }
    QStringList names;
    for (QAction *action : m_menu->actions()) {
        action->setChecked(action->isCheckable() && selected.contains(action->data().toString()));
        if (action->isChecked())
            names.append(action->text());
    }
    setValue(names.isEmpty() ? tr("All") : names.join(u", "_s));
}

void CategoryButton::fillMenu()
{
    m_menu->clear();
    for (const Category &category : m_categories) {
        QAction *action = m_menu->addAction(nameIn(interfaceLanguage(), category));
        action->setCheckable(true);
        action->setData(category.key);
        connect(action, &QAction::triggered, this, [this] { emit selectionChanged(checkedKeys()); });
    }
    m_menu->addSeparator();
    QAction *all = m_menu->addAction(tr("All"));
    connect(all, &QAction::triggered, this, [this] { emit selectionChanged({}); });
}

QStringList CategoryButton::checkedKeys() const
{
    QStringList keys;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            keys.append(action->data().toString());
    }
    return keys;
}

/// A value is ticked without closing the list, so that several can be chosen at once.
bool CategoryButton::eventFilter(QObject *watched, QEvent *event)
{
    QAction *action = nullptr;
    if (event->type() == QEvent::MouseButtonRelease)
        action = m_menu->actionAt(static_cast<QMouseEvent *>(event)->pos());
    else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        action = m_menu->activeAction();
    if (!action || !action->isCheckable())
        return QPushButton::eventFilter(watched, event);
    action->setChecked(!action->isChecked());
    emit selectionChanged(checkedKeys());
    return true;
}

} // namespace yeonsu
