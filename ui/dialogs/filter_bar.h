// What figures are narrowed to, and the buttons to choose it by.
#pragma once

#include "figures/fact_table.h"
#include "figures/filter.h"

#include <QMap>
#include <QWidget>

namespace yeonsu {

class CategoryButton;
class PeriodButton;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Besides the period. Takes over the layout, in which the buttons stand.
    FilterBar(const std::vector<Dimension> &dimensions, QLayout *layout, QWidget *parent = nullptr);

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    /// To be called when the facts have changed: the lists show what the register has now.
    void refresh(const FactTable &facts);

signals:
    void filterChanged();

private:
    Filter m_filter;
    PeriodButton *m_period;
    QMap<Dimension, CategoryButton *> m_buttons;
    QWidget *m_reset;
};

/// For a figure of a text: by all that courses and people are told apart by, in as many lines as it needs.
[[nodiscard]] FilterBar *newFigureFilter(const FactTable &facts, QWidget *parent);

} // namespace yeonsu
