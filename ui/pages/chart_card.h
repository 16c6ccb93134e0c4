// A chart of the dashboard with its heading and its buttons.
#pragma once

#include "charts/chart_context.h"
#include "charts/chart_numbers.h"

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

    /// Counts anew, for draw() to show. The filter's own part of the card's dimension does not narrow the
    /// card: it shows which marks are chosen.
    void count(const FactTable &facts, const Filter &filter, const ChartContext &context);
    void draw();

    /// What is drawn now.
    [[nodiscard]] const ChartChoice &choice() const { return m_choice; }
    [[nodiscard]] ChartWidget &chart() const { return *m_chart; }
    /// By which dimension a click on a mark filters.
    [[nodiscard]] Dimension dimension() const;

signals:
    void markActivated(yeonsu::Dimension dimension, const QString &key, Qt::KeyboardModifiers modifiers);
    void exportRequested(yeonsu::ChartTopic topic);
    /// The user chose another kind or order; the card wants to be refreshed.
    void choiceChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHeader();
    void placeNote();
    void fillMenu(QMenu *menu);

    ChartChoice m_choice;
    ChartNumbers m_numbers;
    QStringList m_chosenKeys;
    QLabel *m_note;
    ChartWidget *m_chart;
};

} // namespace yeonsu
