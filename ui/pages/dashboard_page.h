// The figures of the register at a glance: key figures, charts, and the filter that narrows them all.
#pragma once

#include "charts/chart_context.h"
#include "support/live_facts.h"
#include "support/prompts.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace yeonsu {

class ChartCard;
class FigureTile;
class FilterBar;

class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    DashboardPage(Register &store, LiveFacts &facts, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] const Filter &filter() const;
    [[nodiscard]] const std::vector<ChartCard *> &cards() const { return m_cards; }
    [[nodiscard]] const std::vector<FigureTile *> &tiles() const { return m_tiles; }

    void setFilter(const Filter &filter);
    /// Every chart there is: those of the cards as they are shown, the rest as it is by default.
    [[nodiscard]] std::vector<ChartChoice> chartsToExport() const;

public slots:
    void clearFilter();
    /// Lets the user choose one of the charts and save it as a picture.
    void exportForPress();

signals:
    /// How long counting took, for those who wonder.
    void counted(double milliseconds);
    void exported(const QString &path);
    void newCourseRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHeader();
    void placeFilterBar();
    [[nodiscard]] QLayout *makeTiles();
    [[nodiscard]] QWidget *makeEmptyState();
    [[nodiscard]] QLayout *makeCards();
    void followFacts();
    void refresh();
    void refreshTiles();
    void filterByMark(Dimension dimension, const QString &key, Qt::KeyboardModifiers modifiers);
    void exportChart(ChartTopic first);

    Register &m_store;
    LiveFacts &m_facts;
    Prompts &m_prompts;
    FilterBar *m_filterBar;
    QHBoxLayout *m_header;
    QHBoxLayout *m_belowHeader; ///< where the filter bar goes when there is no room beside the title
    QLabel *m_notice;
    QWidget *m_emptyState;
    QWidget *m_figures;
    bool m_isStale = true; ///< something changed since it was last counted
    std::vector<FigureTile *> m_tiles;
    std::vector<ChartCard *> m_cards;
};

} // namespace yeonsu
