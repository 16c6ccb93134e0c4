// A chart of the dashboard with its heading and its buttons.
#pragma once

#include "charts/chart_context.h"
#include "figures/fact_table.h"

#include <QFrame>

class QLabel;
class QMenu;

namespace yeonsu {

class ChartWidget;

class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(ChartTopic topic, QWidget *parent = nullptr);

    /// Counts anew. The filter's own part of the card's dimension does not narrow the card: it shows
    /// which marks are chosen.
    void refresh(const FactTable &facts, const Filter &filter, const ChartContext &context);

    /// What is drawn now.
    [[nodiscard]] const ChartChoice &choice() const { return m_choice; }
    [[nodiscard]] ChartWidget &chart() const { return *m_chart; }
    /// By which dimension a click on a mark filters.
    [[nodiscard]] Dimension dimension() const;

signals:
    void markActivated(yeonsu::Dimension dimension, const QString &key, Qt::KeyboardModifiers modifiers);
    void exportRequested(const yeonsu::ChartChoice &choice);
    /// The user chose another kind or order; the card wants to be refreshed.
    void choiceChanged();

private:
    [[nodiscard]] QLayout *makeHeader();
    void fillMenu(QMenu *menu);

    ChartChoice m_choice;
    QLabel *m_note;
    ChartWidget *m_chart;
};

} // namespace yeonsu
