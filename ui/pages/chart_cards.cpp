#include "pages/chart_cards.h"

#include "charts/chart_table_view.h"
#include "charts/chart_widget.h"
#include "charts/chart_words.h"
#include "dialogs/field_access.h"
#include "dialogs/own_chart_dialog.h"
#include "dialogs/questions.h"
#include "editing/chart_acts.h"
#include "editing/view_acts.h"
#include "pages/unreadable_chart.h"
#include "support/application_style.h"
#include "support/language.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentMap>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr std::array usualTopics{ChartTopic::Themes, ChartTopic::Continents, ChartTopic::Years,
                                 ChartTopic::Seniority};
constexpr int spacing = 12;
constexpr int leastHeight = 220; ///< of a card of many, with the usual letters

bool isUsualTopic(ChartTopic topic)
{
    return std::find(usualTopics.begin(), usualTopics.end(), topic) != usualTopics.end();
}

/// As the user last looked at it.
KeptChart usualChart(ChartTopic topic)
{
    const KeptChart usual{defaultChoice(topic, interfaceLanguage()), false, 0};
    const std::optional<KeptChart> kept =
        chartFromDefinition(Settings::chartLook(toKey(topic)), {}, interfaceLanguage());
    return kept && !kept->choice.own && kept->choice.topic == topic ? *kept : usual;
}

} // namespace

ChartCards::ChartCards(EditingSession &session, const FactTable &facts, const QString &readOnlyReason,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_facts(facts)
    , m_readOnlyReason(readOnlyReason)
    , m_addMenu(new QMenu(tr("&Add a chart"), this))
{
    auto *content = new QWidget(this);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(spacing);
    m_grid = new QGridLayout;
    m_grid->setSpacing(spacing);
    m_content->addLayout(m_grid, 1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_addMenu->setToolTipsVisible(true);
    fillAddMenu();
    connect(&session.store(), &Register::changed, this, &ChartCards::followRegister);
    makeUsualCards();
    showAdded();
}

void ChartCards::makeUsualCards()
{
    for (const ChartTopic topic : usualTopics)
        m_cards.push_back(makeCard(usualChart(topic), {}));
}

ChartCard *ChartCards::makeCard(const KeptChart &kept, const SavedView &view)
{
    auto *card = new ChartCard(kept, view, m_readOnlyReason, widget());
    connect(card, &ChartCard::markActivated, this, &ChartCards::markActivated);
    connect(card, &ChartCard::activationTakenBack, this, &ChartCards::activationTakenBack);
    connect(card, &ChartCard::exportRequested, this, [this, card] { emit exportRequested(*card); });
    connect(card, &ChartCard::rowsRequested, this,
            [this, card](const AskedMark &asked) { emit rowsRequested(*card, asked); });
    connect(card, &ChartCard::keptChanged, this, [this, card] { keep(*card); });
    connect(card, &ChartCard::editRequested, this, [this, card] { edit(*card); });
    connect(card, &ChartCard::moveRequested, this, [this, card](int places) { move(*card, places); });
    connect(card, &ChartCard::removeRequested, this,
            [this, card] { (void)apply(removedChart(card->view(), chartNameForHistory(card->choice()))); });
    return card;
}

void ChartCards::fillAddMenu()
{
    for (const auto &[topic, key] : keyTable<ChartTopic>) {
        if (isUsualTopic(topic))
            continue;
        QAction *add = m_addMenu->addAction(chartName(defaultChoice(topic, interfaceLanguage())), this,
                                            [this, topic = topic] { addTopic(topic); });
        add->setObjectName(QString(key));
    }
    m_addMenu->addSeparator();
    m_addMenu->addAction(tr("A chart of your &own…"), this, &ChartCards::addOwnChart)
        ->setObjectName(u"own"_s);
}

/// A chart of the program's is there once.
void ChartCards::updateAddMenu()
{
    for (QAction *add : m_addMenu->actions()) {
        const auto topic = fromKey<ChartTopic>(add->objectName());
        const bool isThere = std::any_of(m_cards.begin(), m_cards.end(), [&](const ChartCard *card) {
            return !card->choice().own && card->choice().topic == topic;
        });
        add->setEnabled(m_readOnlyReason.isEmpty() && !isThere);
        add->setToolTip(isThere ? tr("It is on the dashboard") : m_readOnlyReason);
    }
}

void ChartCards::addTopic(ChartTopic topic)
{
    const KeptChart chart{defaultChoice(topic, interfaceLanguage()), false, nextPlace()};
    const SavedView view{{}, dashboardPage, unusedName(chartName(chart.choice)), toDefinition(chart)};
    if (apply(addedChart(view, chartNameForHistory(chart.choice))))
        showNewest();
}

void ChartCards::addOwnChart()
{
    const ChartQuestion begin{Measure::Attendances, Dimension::Country, {}, {}};
    openOwnChart({{}, dashboardPage, {}, {}},
                 {ownChoice(begin, {}, interfaceLanguage()), false, nextPlace()});
}

void ChartCards::edit(const ChartCard &card)
{
    openOwnChart(card.view(), card.kept());
}

void ChartCards::openOwnChart(const SavedView &view, const KeptChart &shown)
{
    KeptChart begin = shown;
    begin.choice.filter = m_filter;
    OwnChartDialog dialog(m_session, view, begin, m_facts, m_context, this);
    if (dialog.exec() == QDialog::Accepted && view.id.isNull())
        showNewest();
}

/// The four are the user's own matter; what was added belongs to the register.
void ChartCards::keep(ChartCard &card)
{
    if (card.isUsual()) {
        Settings::setChartLook(toKey(card.choice().topic), toDefinition(card.kept()));
    } else if (m_readOnlyReason.isEmpty()) {
        SavedView after = card.view();
        after.definition = toDefinition(card.kept());
        if (apply(editedChart(card.view(), after, chartNameForHistory(card.choice()))))
            return; // it is followed
    }
    emit changed();
}

/// Among those that were added. All places are written anew where they have gaps or are taken twice.
void ChartCards::move(const ChartCard &card, int places)
{
    std::vector<ChartCard *> added(m_cards.begin() + usualTopics.size(), m_cards.end());
    const auto from = std::find(added.begin(), added.end(), &card);
    const auto to = from + places;
    if (to < added.begin() || to >= added.end())
        return;
    std::iter_swap(from, to);
    std::vector<MovedChart> moved;
    for (std::size_t i = 0; i < added.size(); ++i) {
        KeptChart kept = added[i]->kept();
        kept.place = int(i);
        SavedView after = added[i]->view();
        after.definition = toDefinition(kept);
        if (after != added[i]->view())
            moved.push_back({added[i]->view(), after});
    }
    if (apply(movedCharts(chartNameForHistory(card.choice()), moved)))
        scrollTo(card.view().id);
}

bool ChartCards::apply(const ChangeSet &changeSet)
{
    const Result<AppliedChange> applied = m_session.apply(changeSet);
    if (!applied)
        tellError(this, applied.error());
    return applied.has_value();
}

int ChartCards::nextPlace() const
{
    int next = 0;
    for (const ChartCard *card : m_cards)
        next = std::max(next, card->isUsual() ? 0 : card->kept().place + 1);
    return next;
}

QString ChartCards::unusedName(const QString &name) const
{
    QString unused = name;
    for (int i = 2; viewNamed(m_session.store(), dashboardPage, unused).value_or(std::nullopt); ++i)
        unused = u"%1 %2"_s.arg(name).arg(i);
    return unused;
}

void ChartCards::showNewest()
{
    m_cards.back()->chart().setFocus();
    scrollTo(m_cards.back()->view().id);
}

/// When the cards have their new places.
void ChartCards::scrollTo(SavedViewId id)
{
    const auto scroll = [this, id] {
        if (QWidget *card = cardOf(id))
            ensureWidgetVisible(card);
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

/// Charts may be added, changed and removed here, by undo or elsewhere.
void ChartCards::followRegister(const AppliedChange &change)
{
    const auto isOfDashboard = [](const std::optional<Row> &row) {
        const auto *view = row ? std::get_if<SavedView>(&*row) : nullptr;
        return view && view->page == dashboardPage;
    };
    const auto &changes = change.changeSet.changes;
    if (std::none_of(changes.begin(), changes.end(), [&](const RowChange &each) {
            return isOfDashboard(each.before) || isOfDashboard(each.after);
        }))
        return;
    showAdded();
    emit changed();
}

ChartCard *ChartCards::cardOf(SavedViewId id) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [id](const ChartCard *card) { return card->view().id == id; });
    return found == m_cards.end() ? nullptr : *found;
}

/// Cards that stay keep their focus.
void ChartCards::showAdded()
{
    const Result<std::vector<SavedView>> views = viewsOf(m_session.store(), dashboardPage);
    if (!views)
        return;
    qDeleteAll(m_unreadable);
    m_unreadable.clear();
    std::vector<ChartCard *> added;
    for (const SavedView &view : *views) {
        const auto kept = chartFromDefinition(view.definition, view.name, interfaceLanguage());
        ChartCard *card = cardOf(view.id);
        if (!kept) {
            m_unreadable.push_back(makeUnreadable(view));
            continue;
        }
        if (card && card->view() != view)
            card->setKept(*kept, view);
        added.push_back(card ? card : makeCard(*kept, view));
    }
    std::stable_sort(added.begin(), added.end(), [](const ChartCard *a, const ChartCard *b) {
        return std::pair(a->kept().place, a->view().id) < std::pair(b->kept().place, b->view().id);
    });
    for (ChartCard *card : m_cards) {
        if (!card->isUsual() && std::find(added.begin(), added.end(), card) == added.end()) {
            card->hide();
            card->deleteLater();
        }
    }
    m_cards.resize(usualTopics.size());
    m_cards.insert(m_cards.end(), added.begin(), added.end());
    layOut();
}

/// The card goes while its click is still being told.
UnreadableChart *ChartCards::makeUnreadable(const SavedView &view)
{
    auto *card = new UnreadableChart(view, m_readOnlyReason, widget());
    connect(
        card, &UnreadableChart::removeRequested, this,
        [this, view] { (void)apply(removedChart(view, view.name)); }, Qt::QueuedConnection);
    return card;
}

void ChartCards::layOut()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_grid->setColumnStretch(0, 8);
    m_grid->setColumnStretch(1, m_columns > 1 ? 7 : 0);
    std::vector<QWidget *> places(m_cards.begin(), m_cards.end());
    places.insert(places.end(), m_unreadable.begin(), m_unreadable.end());
    QList<QWidget *> stops;
    for (std::size_t i = 0; i < places.size(); ++i) {
        m_grid->addWidget(places[i], int(i) / m_columns, int(i) % m_columns);
        places[i]->show();
    }
    for (const ChartCard *card : m_cards)
        stops += card->tabStops();
    for (const UnreadableChart *unreadable : m_unreadable)
        stops += &unreadable->removeButton();
    setTabOrderOf(stops);
    updateAddMenu();
    shareHeight();
}

/// Two rows fill the room there is; with more of them all are as high as that, and high enough.
void ChartCards::shareHeight()
{
    const int rows = (int(m_cards.size() + m_unreadable.size()) + m_columns - 1) / m_columns;
    const int ofTwo = std::max((viewport()->height() - spacing) / 2, scaledToLetters(leastHeight));
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowStretch(row, row < rows ? 1 : 0);
        m_grid->setRowMinimumHeight(row, row < rows && rows > 2 ? ofTwo : 0);
    }
}

/// One below the other where two beside each other would be cut off.
int ChartCards::fittingColumns() const
{
    int least = 0;
    for (const ChartCard *card : m_cards)
        least = std::max(least, card->minimumSizeHint().width());
    return 2 * least + spacing <= viewport()->width() ? 2 : 1;
}

void ChartCards::putAbove(QWidget *widget)
{
    m_content->insertWidget(0, widget);
}

void ChartCards::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (const int columns = fittingColumns(); columns != m_columns) {
        m_columns = columns;
        layOut();
    } else {
        shareHeight();
    }
}

void ChartCards::count(const FactTable &facts, const Filter &filter, const ChartContext &context)
{
    m_filter = filter;
    m_context = context;
    QtConcurrent::blockingMap(m_cards, [&](ChartCard *card) { card->count(facts, filter, context); });
}

void ChartCards::draw()
{
    for (ChartCard *card : m_cards)
        card->draw();
}

} // namespace yeonsu
