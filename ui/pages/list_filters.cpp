#include "pages/list_filters.h"

#include "dialogs/field_access.h"
#include "dialogs/flow_layout.h"
#include "figures/share.h"
#include "models/row_list_model.h"
#include "pages/choice_button.h"
#include "support/application_style.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString headingOf(const RowListModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

QString inWords(const TextFilter &filter)
{
    return u"“%1”"_s.arg(filter.contained);
}

/// "10 – 20", "10 –", "– 20"
QString inWords(const NumberFilter &filter)
{
    const auto end = [](const std::optional<int> &number) {
        return number ? groupedNumber(*number) : QString();
    };
    return u"%1 – %2"_s.arg(end(filter.from), end(filter.to)).trimmed();
}

QString inWords(const DayFilter &filter)
{
    return u"%1 – %2"_s.arg(filter.from.toString(Qt::ISODate), filter.to.toString(Qt::ISODate)).trimmed();
}

} // namespace

ListFilters::ListFilters(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
    , m_add(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_clear);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    makeAdd();
    makeClear();
}

void ListFilters::makeAdd()
{
    m_add->setObjectName(u"addFilter"_s);
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setToolTip(tr("Narrow the list by one of its columns"));
    m_add->setIcon(icon(u"plus"_s, currentColours().mutedText));
    m_add->setIconSize(QSize(1, 1) * scaledToLetters(14));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setProperty("quiet", true);
    m_add->setMenu(new QMenu(m_add));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->hide();
    connect(m_add->menu(), &QMenu::aboutToShow, this, &ListFilters::fillMenu);
}

void ListFilters::makeClear()
{
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setText(tr("Clear filters"));
    m_clear->setToolTip(tr("Show the whole list again"));
    m_clear->setProperty("quiet", true);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, &ListFilters::clearRequested);
}

void ListFilters::updateClear()
{
    const bool isChosen = std::any_of(m_choices.begin(), m_choices.end(),
                                      [](const ChoiceButton *choice) { return choice->chosen().isValid(); });
    m_clear->setVisible(isChosen || !m_filters.empty());
}

void ListFilters::addChoice(ChoiceButton *choice, int column)
{
    m_layout->insertWidget(int(m_choices.size()), choice);
    m_choices.push_back(choice);
    if (column >= 0)
        m_choicesOfColumns[column] = choice;
    connect(choice, &ChoiceButton::chosenChanged, this, &ListFilters::updateClear);
    connect(choice, &ChoiceButton::chosenChanged, this, &ListFilters::changed);
}

void ListFilters::setColumns(const RowListModel &model, const std::map<int, FilterChip::Kind> &kinds)
{
    m_model = &model;
    m_kinds = kinds;
    m_add->setVisible(!kinds.empty());
}

void ListFilters::addTool(QWidget *tool)
{
    m_layout->addWidget(tool);
}

bool ListFilters::canFilter(int column) const
{
    return m_kinds.contains(column) || m_choicesOfColumns.contains(column);
}

void ListFilters::startFilter(int column)
{
    if (const auto choice = m_choicesOfColumns.find(column); choice != m_choicesOfColumns.end()) {
        choice->second->setFocus(Qt::ShortcutFocusReason);
        choice->second->showMenu();
    } else if (m_kinds.contains(column)) {
        addChip(column)->startTyping();
    }
}

void ListFilters::fillMenu()
{
    m_add->menu()->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (canFilter(column))
            m_add->menu()->addAction(headingOf(*m_model, column), this,
                                     [this, column] { startFilter(column); });
    }
}

int ListFilters::placeOfChips() const
{
    return int(m_choices.size() + m_chips.size());
}

/// The one that is there, if there is one.
FilterChip *ListFilters::addChip(int column)
{
    if (const auto found = m_chips.find(column); found != m_chips.end())
        return found->second;
    auto *chip = new FilterChip(m_kinds.at(column), headingOf(*m_model, column), this);
    m_layout->insertWidget(placeOfChips(), chip);
    m_chips[column] = chip;
    chip->show();
    connect(chip, &FilterChip::changed, this, &ListFilters::takeTyped);
    connect(chip, &FilterChip::finished, this, &ListFilters::finished);
    connect(chip, &FilterChip::removeRequested, this, [this, column] {
        removeChip(column);
        takeTyped();
        emit finished();
    });
    emit tabStopsChanged();
    return chip;
}

void ListFilters::removeChip(int column)
{
    FilterChip *chip = m_chips.at(column);
    m_chips.erase(column);
    // It is within one of its own signals.
    m_layout->removeWidget(chip);
    chip->hide();
    chip->disconnect(this);
    chip->deleteLater();
    emit tabStopsChanged();
}

void ListFilters::takeTyped()
{
    std::map<int, ColumnFilter> filters;
    for (const auto &[column, chip] : m_chips) {
        if (const std::optional<ColumnFilter> filter = chip->filter())
            filters.emplace(column, *filter);
    }
    if (std::exchange(m_filters, filters) == filters)
        return;
    updateClear();
    emit changed();
}

/// A choice that is of no column can be of a person: the history of one.
std::vector<ShownList::Narrowing> ListFilters::inWords() const
{
    std::vector<ShownList::Narrowing> narrowings;
    for (const ChoiceButton *choice : m_choices) {
        if (choice->chosen().isValid())
            narrowings.push_back({u"%1: %2"_s.arg(choice->name(), choice->value()),
                                  choice->chosen().metaType() == QMetaType::fromType<Record>()});
    }
    for (const auto &[column, filter] : m_filters) {
        const QString words = std::visit([](const auto &each) { return yeonsu::inWords(each); }, filter);
        narrowings.push_back(
            {u"%1: %2"_s.arg(headingOf(*m_model, column), words), isPersonal(*m_model, column)});
    }
    return narrowings;
}

void ListFilters::keepIn(ListView &view) const
{
    for (const ChoiceButton *choice : m_choices) {
        if (choice->chosen().isValid())
            view.chosen[choice->objectName()] = choice->chosen();
    }
    for (const auto &[column, filter] : m_filters)
        view.filters[m_model->columnKey(column)] = filter;
}

void ListFilters::showFrom(const ListView &view)
{
    const QSignalBlocker together(this);
    for (ChoiceButton *choice : m_choices)
        choice->chooseValue(view.chosen.value(choice->objectName()));
    while (!m_chips.empty())
        removeChip(m_chips.begin()->first);
    for (const auto &[column, kind] : m_kinds) {
        const auto filter = view.filters.constFind(m_model->columnKey(column));
        if (filter != view.filters.cend() && !addChip(column)->setFilter(*filter))
            removeChip(column);
    }
    takeTyped();
}

void ListFilters::follow(const AppliedChange &act)
{
    const std::vector<RowChange> &changes = act.changeSet.changes;
    if (std::none_of(changes.begin(), changes.end(), isChangeOf<Theme, Seniority, Continent, Country, City>))
        return;
    for (ChoiceButton *choice : m_choices)
        choice->refresh();
}

QList<QWidget *> ListFilters::tabStops() const
{
    QList<QWidget *> stops;
    for (int i = 0; i < m_layout->count(); ++i)
        stops += tabStopsIn(m_layout->itemAt(i)->widget());
    return stops;
}

} // namespace yeonsu
