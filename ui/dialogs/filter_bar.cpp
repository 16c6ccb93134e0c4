#include "dialogs/filter_bar.h"

#include "charts/filter_words.h"
#include "dialogs/category_button.h"
#include "dialogs/flow_layout.h"
#include "dialogs/period_button.h"
#include "figures/axis.h"
#include "figures/cross_tab.h"
#include "support/language.h"

#include <QLayout>
#include <QPushButton>

namespace yeonsu {

namespace {

/// Without an "unknown" that no counted row has; of the many countries only those that people came from.
std::vector<Category> categoriesOf(const FactTable &facts, Dimension dimension)
{
    const CrossTab counted = crossTab(facts, Measure::Courses, dimension, std::nullopt, {});
    if (dimension != Dimension::Country)
        return counted.rowCategories;
    std::vector<Category> categories;
    for (std::size_t i = 0; i < counted.rowCategories.size(); ++i) {
        if (counted.cells[i] > 0)
            categories.push_back(counted.rowCategories[i]);
    }
    return categories;
}

} // namespace

FilterBar::FilterBar(const std::vector<Dimension> &dimensions, QLayout *layout, QWidget *parent)
    : QWidget(parent)
    , m_period(new PeriodButton(tr("Period"), this))
    , m_reset(nullptr)
{
    setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_period);
    connect(m_period, &PeriodButton::periodChanged, this,
            [this](std::optional<int> from, std::optional<int> to) {
                Filter filter = m_filter;
                filter.fromYear = from;
                filter.toYear = to;
                filter.select(Dimension::Year, {});
                setFilter(filter);
            });
    for (const Dimension dimension : dimensions) {
        auto *button = new CategoryButton(dimensionName(dimension, interfaceLanguage()), this);
        m_buttons.insert(dimension, button);
        layout->addWidget(button);
        connect(button, &CategoryButton::selectionChanged, this, [this, dimension](const QStringList &keys) {
            Filter filter = m_filter;
            filter.select(dimension, keys);
            setFilter(filter);
        });
    }
    auto *reset = new QPushButton(tr("Reset"), this);
    reset->setToolTip(tr("Show all figures again (Esc)"));
    reset->setEnabled(false);
    connect(reset, &QPushButton::clicked, this, [this] { setFilter({}); });
    layout->addWidget(reset);
    m_reset = reset;
}

void FilterBar::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_reset->setEnabled(!m_filter.isEmpty());
    emit filterChanged();
}

void FilterBar::refresh(const FactTable &facts)
{
    QStringList chosenYears = m_filter.selected(Dimension::Year);
    chosenYears.sort();
    m_period->setPeriod(yearsCounted(facts, {}), m_filter.fromYear, m_filter.toYear, chosenYears);
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button)
        button.value()->setCategories(categoriesOf(facts, button.key()), m_filter.selected(button.key()));
}

FilterBar *newFigureFilter(const FactTable &facts, QWidget *parent)
{
    using enum Dimension;
    auto *bar = new FilterBar({ThemeGroup, Theme, Continent, Country, TargetRegion, Mode, Seniority},
                              new FlowLayout(nullptr), parent);
    bar->refresh(facts);
    return bar;
}

} // namespace yeonsu
