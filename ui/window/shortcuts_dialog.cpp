#include "window/shortcuts_dialog.h"

#include "domain/text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr QSize usualSize(560, 640);
constexpr int textWidth = 340;
} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Shortcuts"));
    resize(usualSize);
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setObjectName(u"shortcuts"_s);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->resizeSection(0, textWidth);
    m_list->setRootIsDecorated(false);
    m_list->setTabKeyNavigation(false);
    fill(groups);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::find);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

void ShortcutsDialog::fill(const std::vector<ShortcutGroup> &groups)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const ShortcutGroup &group : groups) {
        auto *heading = new QTreeWidgetItem(m_list, {group.name});
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const ShortcutGroup::Shortcut &shortcut : group.shortcuts)
            new QTreeWidgetItem(heading, {shortcut.text, shortcut.keys});
    }
    m_list->expandAll();
}

void ShortcutsDialog::find(const QString &typed)
{
    const QString wanted = foldedText(typed);
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *heading = m_list->topLevelItem(group);
        const bool isNamed = foldedText(heading->text(0)).contains(wanted);
        bool hasAny = false;
        for (int row = 0; row < heading->childCount(); ++row) {
            QTreeWidgetItem *item = heading->child(row);
            const bool fits = isNamed || foldedText(item->text(0) + u' ' + item->text(1)).contains(wanted);
            item->setHidden(!fits);
            hasAny |= fits;
        }
        heading->setHidden(!hasAny);
    }
}

} // namespace yeonsu
