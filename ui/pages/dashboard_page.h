// The figures of the register at a glance: key figures, charts, and the filter that narrows them all.
#pragma once

#include "charts/chart_context.h"
#include "charts/export_memory.h"
#include "editing/editing_session.h"
#include "models/shown_list.h"
#include "support/live_facts.h"
#include "support/prompts.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace yeonsu {

class ChartCard;
class ChartCards;
class FigureTile;
class FilterBar;
struct AskedMark;
struct KeyFigures;

class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    DashboardPage(EditingSession &session, LiveFacts &facts, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] const Filter &filter() const;
    [[nodiscard]] const std::vector<ChartCard *> &cards() const;
    /// The charts that can be added.
    [[nodiscard]] QMenu *addMenu() const;
    [[nodiscard]] const std::vector<FigureTile *> &tiles() const { return m_tiles; }

    void setFilter(const Filter &filter);
    /// Every chart there is: those of the cards as they are shown, the rest as it is by default, and those
    /// of the user's own.
    [[nodiscard]] std::vector<ChartChoice> chartsToExport() const;
    /// Whether there is anything to count.
    [[nodiscard]] bool hasCharts() const;
    [[nodiscard]] const ExportMemory &exportMemory() const { return m_exportMemory; }

public slots:
    void clearFilter();
    /// Lets the user choose one of the charts and save it as a picture.
    void exportForPress();
    /// The chart that has the keyboard, or all that are shown.
    void printCharts();

signals:
    /// How long counting took, for those who wonder.
    void counted(double milliseconds);
    void exported(const QString &path);
    void failed(const yeonsu::Error &error);
    void newCourseRequested();
    void personRequested(yeonsu::PersonId id);
    void courseRequested(yeonsu::CourseId id);
    void cityRequested(yeonsu::CityId id);
    void countryRequested(yeonsu::CountryId id);
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHeader();
    void placeFilterBar();
    [[nodiscard]] QWidget *makeTiles();
    void placeTiles();
    [[nodiscard]] QWidget *makeEmptyState();
    void connectCards();
    void followFacts();
    void refresh();
    void showFigures(const KeyFigures &figures);
    void filterByMark(Dimension dimension, const QString &key, Qt::KeyboardModifiers modifiers);
    void exportCard(const ChartCard &card);
    void showRows(const ChartCard &card, const AskedMark &asked);

    EditingSession &m_session;
    LiveFacts &m_facts;
    Prompts &m_prompts;
    FilterBar *m_filterBar;
    QPushButton *m_add;
    QPushButton *m_export;
    QHBoxLayout *m_header;
    QHBoxLayout *m_belowHeader; ///< where the filter bar goes when there is no room beside the title
    QLabel *m_notice;
    QWidget *m_emptyState;
    QWidget *m_figures;
    ChartCards *m_cards;
    ExportMemory m_exportMemory;
    Filter m_filterBefore; ///< before the last click on a mark
    bool m_isStale = true; ///< something changed since it was last counted
    QVBoxLayout *m_shown = nullptr;
    QWidget *m_tileRow = nullptr;
    std::vector<FigureTile *> m_tiles;
};

} // namespace yeonsu
