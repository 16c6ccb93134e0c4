#include "pages/filter_bar.h"

#include "charts/filter_words.h"
#include "figures/axis.h"
#include "figures/cross_tab.h"
#include "pages/category_button.h"
#include "pages/period_button.h"
#include "support/language.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace yeonsu {

namespace {

/// Without an "unknown" that no counted row has.
std::vector<Category> categoriesOf(const FactTable &facts, Dimension dimension)
{
    return crossTab(facts, Measure::Courses, dimension, std::nullopt, {}).rowCategories;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_period(new PeriodButton(tr("Period"), this))
    , m_reset(nullptr)
{
    auto *layout = new QHBoxLayout(this);
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
    for (const Dimension dimension :
         {Dimension::ThemeGroup, Dimension::Continent, Dimension::Mode, Dimension::Seniority}) {
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

} // namespace yeonsu
