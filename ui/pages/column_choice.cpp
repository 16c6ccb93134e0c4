#include "pages/column_choice.h"

#include "pages/row_table.h"
#include "support/settings.h"

#include <QHeaderView>
#include <QMenu>

using namespace std::chrono_literals;

namespace yeonsu {

ColumnChoice::ColumnChoice(const QString &key, RowTable &table)
    : QObject(&table)
    , m_key(key)
    , m_table(table)
    , m_menu(new QMenu(&table))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(500ms);
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    restore();
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnChoice::fillMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_menu->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionMoved, this, &ColumnChoice::noteChange);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_table.isArranging())
            noteChange();
    });
    connect(&m_saving, &QTimer::timeout, this, &ColumnChoice::save);
}

ColumnChoice::~ColumnChoice()
{
    if (m_saving.isActive())
        save();
}

void ColumnChoice::restore()
{
    const QByteArray state = Settings::tableColumns(m_key);
    // Another version of the program may have had other columns.
    if (!state.isEmpty() && m_table.restoreColumns(state))
        m_table.setArrangedByUser(true);
}

void ColumnChoice::fillMenu()
{
    m_menu->clear();
    const QHeaderView *header = m_table.horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QAction *action = m_menu->addAction(m_table.headingOf(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // A table without columns would have no headings to bring them back by.
        action->setEnabled(shown > 1 || !action->isChecked());
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
    m_menu->addSeparator();
    QAction *usual = m_menu->addAction(tr("Usual columns"), this, &ColumnChoice::reset);
    usual->setEnabled(m_table.isArrangedByUser());
}

void ColumnChoice::setShown(int column, bool isShown)
{
    m_table.setColumnHidden(column, !isShown);
    if (isShown && m_table.columnWidth(column) == 0)
        m_table.resizeColumnToContents(column);
    noteChange();
}

void ColumnChoice::noteChange()
{
    m_table.setArrangedByUser(true);
    // The headings are gone by the time that this object goes with the table.
    m_state = m_table.horizontalHeader()->saveState();
    m_saving.start();
}

void ColumnChoice::save()
{
    m_saving.stop();
    Settings::setTableColumns(m_key, m_state);
}

void ColumnChoice::reset()
{
    QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    m_saving.stop();
    Settings::setTableColumns(m_key, {});
    m_table.setArrangedByUser(false);
}

} // namespace yeonsu
