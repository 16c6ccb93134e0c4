#include "dialogs/chart_checklist.h"

#include "charts/chart_words.h"
#include "charts/export_memory.h"
#include "charts/small_numbers_notice.h"
#include "dialogs/field_access.h"
#include "support/settings.h"

#include <QCheckBox>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

ChartChecklist::ChartChecklist(const std::vector<ChartChoice> &choices, const FactTable &facts,
                               QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_all(new QCheckBox(tr("&All charts"), this))
    , m_charts(new QListWidget(this))
{
    m_all->setObjectName(u"all"_s);
    m_all->setAccessibleName(withoutMnemonic(m_all->text()));
    m_charts->setObjectName(u"charts"_s);
    m_charts->setAccessibleName(tr("Charts"));
    m_charts->setProperty("card", true);
    m_charts->setSpacing(1);
    const QStringList leftOut = Settings::pressPackOptions().leftOut;
    for (const ChartChoice &choice : m_choices) {
        auto *item = new QListWidgetItem(chartName(choice), m_charts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(leftOut.contains(chartKey(choice)) ? Qt::Unchecked : Qt::Checked);
        m_smallNumbers.append(smallNumbersOf(choice, facts, Settings::pictureOptions().leastNumber));
    }
    m_charts->setCurrentRow(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_all);
    layout->addWidget(m_charts, 1);
    if (chosen().empty())
        checkAll(true); // the last pack was of charts that are not here
    showState();
    connect(m_charts, &QListWidget::itemChanged, this, &ChartChecklist::showState);
    connect(m_all, &QCheckBox::clicked, this, &ChartChecklist::checkAll);
}

std::vector<ChartChoice> ChartChecklist::chosen() const
{
    std::vector<ChartChoice> charts;
    for (std::size_t chart = 0; chart < m_choices.size(); ++chart) {
        if (isChosen(chart))
            charts.push_back(m_choices[chart]);
    }
    return charts;
}

QStringList ChartChecklist::leftOut() const
{
    QStringList keys = Settings::pressPackOptions().leftOut;
    for (std::size_t chart = 0; chart < m_choices.size(); ++chart) {
        const QString key = chartKey(m_choices[chart]);
        keys.removeAll(key);
        if (!isChosen(chart))
            keys.append(key);
    }
    return keys;
}

QStringList ChartChecklist::smallNumbers() const
{
    QStringList small;
    for (std::size_t chart = 0; chart < m_choices.size(); ++chart) {
        if (isChosen(chart))
            small.append(m_smallNumbers[qsizetype(chart)]);
    }
    return small;
}

void ChartChecklist::takeFocus()
{
    m_charts->setFocus();
}

bool ChartChecklist::isChosen(std::size_t chart) const
{
    return m_charts->item(int(chart))->checkState() == Qt::Checked;
}

void ChartChecklist::checkAll(bool isChecked)
{
    for (int row = 0; row < m_charts->count(); ++row)
        m_charts->item(row)->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    showState();
}

void ChartChecklist::showState()
{
    const std::size_t count = chosen().size();
    m_all->setCheckState(count == m_choices.size() ? Qt::Checked
                         : count == 0              ? Qt::Unchecked
                                                   : Qt::PartiallyChecked);
    emit changed();
}

} // namespace yeonsu
