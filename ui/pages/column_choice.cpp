#include "pages/column_choice.h"

#include "models/row_list_model.h"
#include "pages/row_table.h"
#include "support/settings.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

#include <set>

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
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnChoice::openAt);
    connect(m_menu, &QMenu::aboutToHide, this, [this] { m_clicked = -1; });
    connect(header, &QHeaderView::sectionMoved, this, &ColumnChoice::noteChange);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_table.isArranging())
            noteChange();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnChoice::changed);
    connect(&m_saving, &QTimer::timeout, this, &ColumnChoice::save);
}

ColumnChoice::~ColumnChoice()
{
    if (m_saving.isActive())
        save();
}

QToolButton *ColumnChoice::newButton(QWidget *parent) const
{
    auto *button = new QToolButton(parent);
    button->setText(tr("Columns"));
    button->setProperty("quiet", true);
    button->setToolTip(tr("Choose the columns; drag their headings to order them"));
    button->setMenu(m_menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void ColumnChoice::restore()
{
    const QByteArray state = Settings::tableColumns(m_key);
    // Another version of the program may have had other columns.
    if (!state.isEmpty() && m_table.restoreColumns(state))
        m_table.setArrangedByUser(true);
}

void ColumnChoice::openAt(const QPoint &place)
{
    const QHeaderView *header = m_table.horizontalHeader();
    m_clicked = header->logicalIndexAt(place);
    m_menu->popup(header->mapToGlobal(place));
}

void ColumnChoice::fillMenu()
{
    m_menu->clear();
    const QHeaderView *header = m_table.horizontalHeader();
    if (m_clicked >= 0 && m_isFilterable && m_isFilterable(m_clicked)) {
        m_menu->addAction(tr("Filter by “%1”").arg(m_table.headingOf(m_clicked)), this,
                          [this, column = m_clicked] { emit filterRequested(column); });
        m_menu->addSeparator();
    }
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
    emit changed();
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
    emit changed();
}

QString ColumnChoice::keyOf(int column) const
{
    const auto *list = qobject_cast<const RowListModel *>(m_table.model());
    return list && column >= 0 ? list->columnKey(column) : QString();
}

int ColumnChoice::columnOf(const QString &key) const
{
    int column = key.isEmpty() ? -1 : m_table.horizontalHeader()->count() - 1;
    while (column >= 0 && keyOf(column) != key)
        --column;
    return column;
}

void ColumnChoice::keepIn(ListView &view) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    view.sortColumn = keyOf(header->sortIndicatorSection());
    view.sortOrder = header->sortIndicatorOrder();
    for (int place = 0; m_table.isArrangedByUser() && place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            view.columns.append({keyOf(column), header->sectionSize(column)});
    }
}

void ColumnChoice::showFrom(const ListView &view)
{
    if (const int column = columnOf(view.sortColumn); column >= 0)
        m_table.sortByColumn(column, view.sortOrder);
    std::vector<std::pair<int, int>> columns;
    for (const ListView::Column &each : view.columns) {
        if (const int column = columnOf(each.key); column >= 0)
            columns.emplace_back(column, each.width);
    }
    if (!columns.empty())
        show(columns);
    else if (m_table.isArrangedByUser())
        reset();
}

void ColumnChoice::show(const std::vector<std::pair<int, int>> &columnsAndWidths)
{
    m_table.setArrangedByUser(true);
    QHeaderView *header = m_table.horizontalHeader();
    std::set<int> shown;
    for (const auto &[column, width] : columnsAndWidths) {
        header->moveSection(header->visualIndex(column), int(shown.size()));
        header->showSection(column);
        header->resizeSection(column, std::max(width, header->minimumSectionSize()));
        shown.insert(column);
    }
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, !shown.contains(column));
    noteChange();
}

} // namespace yeonsu
