// The charts of the dashboard: the four that are always there and those that the user added.
#pragma once

#include "charts/chart_context.h"
#include "editing/editing_session.h"
#include "pages/chart_card.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace yeonsu {

class FactTable;
class UnreadableChart;

/// As many as four share the room there is; further ones are scrolled to. What the user added is kept in the
/// register and follows it; how the four were last looked at is kept for the user.
class ChartCards : public QScrollArea
{
    Q_OBJECT

public:
    /// The facts must outlive the cards.
    ChartCards(EditingSession &session, const FactTable &facts, const QString &readOnlyReason,
               QWidget *parent = nullptr);

    /// In the order in which one reads.
    [[nodiscard]] const std::vector<ChartCard *> &cards() const { return m_cards; }
    /// What can be added.
    [[nodiscard]] QMenu *addMenu() const { return m_addMenu; }
    /// What scrolls with the cards.
    void putAbove(QWidget *widget);

    void count(const FactTable &facts, const Filter &filter, const ChartContext &context);
    void draw();

public slots:
    void addTopic(yeonsu::ChartTopic topic);
    void addOwnChart();

signals:
    /// What is shown has to be counted and drawn anew.
    void changed();
    void markActivated(yeonsu::Dimension dimension, const QString &key, Qt::KeyboardModifiers modifiers);
    void activationTakenBack();
    void rowsRequested(const yeonsu::ChartCard &card, const yeonsu::AskedMark &asked);
    void exportRequested(const yeonsu::ChartCard &card);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeUsualCards();
    void fillAddMenu();
    void updateAddMenu();
    [[nodiscard]] ChartCard *makeCard(const KeptChart &kept, const SavedView &view);
    void followRegister(const AppliedChange &change);
    void showAdded();
    [[nodiscard]] ChartCard *cardOf(SavedViewId id) const;
    [[nodiscard]] UnreadableChart *makeUnreadable(const SavedView &view);
    void layOut();
    void shareHeight();
    [[nodiscard]] int fittingColumns() const;
    void keep(ChartCard &card);
    void edit(const ChartCard &card);
    void move(const ChartCard &card, int places);
    [[nodiscard]] bool apply(const ChangeSet &changeSet);
    void openOwnChart(const SavedView &view, const KeptChart &shown);
    [[nodiscard]] int nextPlace() const;
    [[nodiscard]] QString unusedName(const QString &name) const;
    void showNewest();
    void scrollTo(SavedViewId id);

    EditingSession &m_session;
    const FactTable &m_facts;
    QString m_readOnlyReason;
    Filter m_filter; ///< under which was counted last
    ChartContext m_context;
    QMenu *m_addMenu;
    QVBoxLayout *m_content;
    QGridLayout *m_grid;
    int m_columns = 2;
    std::vector<ChartCard *> m_cards;
    std::vector<UnreadableChart *> m_unreadable;
};

} // namespace yeonsu
