#include "pages/column_choice.h"

#include "models/row_list_model.h"
#include "pages/column_arrangement.h"
#include "support/settings.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

#include <set>

using namespace std::chrono_literals;

namespace yeonsu {

ColumnChoice::ColumnChoice(const QString &key, ColumnArrangement &columns)
    : QObject(&columns.view())
    , m_key(key)
    , m_columns(columns)
    , m_menu(new QMenu(&columns.view()))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(500ms);
    QHeaderView *header = &columns.header();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    restore();
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnChoice::fillMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnChoice::openAt);
    connect(m_menu, &QMenu::aboutToHide, this, [this] { m_clicked = -1; });
    connect(header, &QHeaderView::sectionMoved, this, &ColumnChoice::noteChange);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_columns.isArranging())
            noteChange();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnChoice::changed);
    connect(&m_saving, &QTimer::timeout, this, &ColumnChoice::save);
}

ColumnChoice::~ColumnChoice()
{
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
    if (!state.isEmpty() && m_columns.restore(state))
        m_columns.setArrangedByUser(true);
}

void ColumnChoice::openAt(const QPoint &place)
{
    const QHeaderView *header = &m_columns.header();
    m_clicked = header->logicalIndexAt(place);
    m_menu->popup(header->mapToGlobal(place));
}

void ColumnChoice::fillMenu()
{
    m_menu->clear();
    const QHeaderView *header = &m_columns.header();
    if (m_clicked >= 0 && m_isFilterable && m_isFilterable(m_clicked)) {
        m_menu->addAction(tr("Filter by “%1”").arg(m_columns.headingOf(m_clicked)), this,
                          [this, column = m_clicked] { emit filterRequested(column); });
        m_menu->addSeparator();
    }
    const int shown = header->count() - header->hiddenSectionCount();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QAction *action = m_menu->addAction(m_columns.headingOf(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // A table without columns would have no headings to bring them back by.
        action->setEnabled(column != m_alwaysShown && (shown > 1 || !action->isChecked()));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
    m_menu->addSeparator();
    QAction *usual = m_menu->addAction(tr("Usual columns"), this, &ColumnChoice::reset);
    usual->setEnabled(m_columns.isArrangedByUser());
}

void ColumnChoice::setShown(int column, bool isShown)
{
    QHeaderView &header = m_columns.header();
    header.setSectionHidden(column, !isShown);
    if (isShown && header.sectionSize(column) == 0)
        header.resizeSection(
            column, std::max(m_columns.view().sizeHintForColumn(column), header.sectionSizeHint(column)));
    noteChange();
}

void ColumnChoice::noteChange()
{
    m_columns.setArrangedByUser(true);
    // The headings are gone by the time that this object goes with the table.
    m_state = m_columns.header().saveState();
    m_isUnsaved = true;
    m_saving.start();
    emit changed();
}

void ColumnChoice::save()
{
    if (!std::exchange(m_isUnsaved, false))
        return;
    m_saving.stop();
    Settings::setTableColumns(m_key, m_state);
}

void ColumnChoice::reset()
{
    QHeaderView *header = &m_columns.header();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    m_isUnsaved = false;
    m_saving.stop();
    Settings::setTableColumns(m_key, {});
    m_columns.setArrangedByUser(false);
    emit changed();
}

QString ColumnChoice::keyOf(int column) const
{
    const auto *list = qobject_cast<const RowListModel *>(m_columns.view().model());
    return list && column >= 0 ? list->columnKey(column) : QString();
}

int ColumnChoice::columnOf(const QString &key) const
{
    int column = key.isEmpty() ? -1 : m_columns.header().count() - 1;
    while (column >= 0 && keyOf(column) != key)
        --column;
    return column;
}

void ColumnChoice::keepIn(ListView &view) const
{
    const QHeaderView *header = &m_columns.header();
    view.sortColumn = keyOf(header->sortIndicatorSection());
    view.sortOrder = header->sortIndicatorOrder();
    for (int place = 0; m_columns.isArrangedByUser() && place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            view.columns.append({keyOf(column), header->sectionSize(column)});
    }
}

void ColumnChoice::showFrom(const ListView &view)
{
    if (const int column = columnOf(view.sortColumn); column >= 0)
        m_columns.header().setSortIndicator(column, view.sortOrder);
    std::vector<std::pair<int, int>> columns;
    for (const ListView::Column &each : view.columns) {
        if (const int column = columnOf(each.key); column >= 0)
            columns.emplace_back(column, each.width);
    }
    if (!columns.empty())
        show(columns);
    else if (m_columns.isArrangedByUser())
        reset();
}

void ColumnChoice::show(const std::vector<std::pair<int, int>> &columnsAndWidths)
{
    m_columns.setArrangedByUser(true);
    QHeaderView *header = &m_columns.header();
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
