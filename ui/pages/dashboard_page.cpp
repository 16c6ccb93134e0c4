#include "pages/dashboard_page.h"

#include "dialogs/charts_print_dialog.h"
#include "dialogs/even_layout.h"
#include "dialogs/export_chart_dialog.h"
#include "dialogs/figure_tile.h"
#include "dialogs/filter_bar.h"
#include "dialogs/flow_layout.h"
#include "figures/cross_tab.h"
#include "figures/figure_report.h"
#include "figures/known_filter.h"
#include "figures/share.h"
#include "pages/chart_cards.h"
#include "support/application_style.h"
#include "support/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int placeOfFilterBar = 2; ///< after the title and what is left of the room
constexpr int leastForTiles = 480;  ///< in pixels, with the usual letters
} // namespace

DashboardPage::DashboardPage(EditingSession &session, LiveFacts &facts, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_facts(facts)
    , m_prompts(prompts)
    , m_filterBar(
          new FilterBar({Dimension::ThemeGroup, Dimension::Continent, Dimension::Mode, Dimension::Seniority},
                        new FlowLayout(nullptr), this))
    , m_add(new QPushButton(tr("Add a chart"), this))
    , m_export(new QPushButton(tr("Export for the press…"), this))
    , m_header(new QHBoxLayout)
    , m_belowHeader(new QHBoxLayout)
    , m_notice(new QLabel(this))
    , m_emptyState(makeEmptyState())
    , m_figures(new QWidget(this))
    , m_cards(new ChartCards(session, facts.table(),
                             session.store().isWritable() ? QString()
                                                          : tr("This register is open for reading only."),
                             m_figures))
{
    m_shown = new QVBoxLayout(m_figures);
    m_shown->setContentsMargins(0, 0, 0, 0);
    m_shown->setSpacing(12);
    m_shown->addWidget(makeTiles());
    m_shown->addWidget(m_cards, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(makeHeader());
    layout->addWidget(m_notice);
    layout->addWidget(m_emptyState, 1);
    layout->addWidget(m_figures, 1);
    m_notice->setProperty("muted", true);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_emptyState->hide();
    connectCards();
    connect(m_filterBar, &FilterBar::filterChanged, this, &DashboardPage::refresh);
    connect(&m_facts, &LiveFacts::changed, this, &DashboardPage::followFacts);
    if (m_facts.isLoaded())
        refresh();
}

QLayout *DashboardPage::makeHeader()
{
    auto *title = new QLabel(tr("Dashboard"), this);
    title->setProperty("role", u"title"_s);
    m_add->setObjectName(u"addChart"_s);
    m_add->setProperty("quiet", true);
    m_add->setMenu(m_cards->addMenu());
    m_export->setObjectName(u"exportForPress"_s);
    m_export->setProperty("primary", true);
    connect(m_export, &QPushButton::clicked, this, &DashboardPage::exportForPress);
    m_header->setSpacing(8);
    m_header->addWidget(title);
    m_header->addStretch();
    m_header->addWidget(m_filterBar);
    m_header->addWidget(m_add);
    m_header->addWidget(m_export);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    rows->addLayout(m_header);
    rows->addLayout(m_belowHeader);
    return rows;
}

/// Beside the title where all of it can be read there, else below.
void DashboardPage::placeFilterBar()
{
    int needed = m_filterBar->sizeHint().width();
    for (int i = 0; i < m_header->count(); ++i) {
        const QWidget *widget = m_header->itemAt(i)->widget();
        needed += m_header->spacing() + (widget && widget != m_filterBar ? widget->sizeHint().width() : 0);
    }
    const QMargins margins = layout()->contentsMargins();
    const bool fits = needed <= width() - margins.left() - margins.right();
    const bool isBeside = m_header->indexOf(m_filterBar) >= 0;
    if (fits == isBeside)
        return;
    m_header->removeWidget(m_filterBar);
    m_belowHeader->removeWidget(m_filterBar);
    if (fits)
        m_header->insertWidget(placeOfFilterBar, m_filterBar);
    else
        m_belowHeader->addWidget(m_filterBar, 1);
}

/// In a low window they go out of the way with the charts.
void DashboardPage::placeTiles()
{
    const bool isLow = height() < scaledToLetters(leastForTiles);
    const bool areAmongCards = m_shown->indexOf(m_tileRow) < 0;
    if (isLow == areAmongCards)
        return;
    if (isLow)
        m_cards->putAbove(m_tileRow);
    else
        m_shown->insertWidget(0, m_tileRow);
}

QWidget *DashboardPage::makeTiles()
{
    m_tileRow = new QWidget(m_figures);
    auto *tiles = new EvenLayout(m_tileRow);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_tileRow->setSizePolicy(policy);
    for (const QString &caption :
         {tr("Courses"), tr("Attendances"), tr("Cities"), tr("Countries"), tr("Section chief and above")}) {
        m_tiles.push_back(new FigureTile(caption, m_tileRow));
        tiles->addWidget(m_tiles.back());
    }
    return m_tileRow;
}

void DashboardPage::connectCards()
{
    connect(m_cards, &ChartCards::changed, this, &DashboardPage::refresh);
    connect(m_cards, &ChartCards::markActivated, this, &DashboardPage::filterByMark);
    connect(m_cards, &ChartCards::activationTakenBack, this, [this] { setFilter(m_filterBefore); });
    connect(m_cards, &ChartCards::rowsRequested, this, &DashboardPage::showRows);
    connect(m_cards, &ChartCards::exportRequested, this, &DashboardPage::exportCard);
}

QWidget *DashboardPage::makeEmptyState()
{
    auto *state = new QFrame(this);
    state->setProperty("card", true);
    auto *heading = new QLabel(tr("Nothing to count yet"), state);
    heading->setProperty("role", u"heading"_s);
    auto *text = new QLabel(
        tr("The charts appear as soon as the register has a course that is running or completed."), state);
    text->setProperty("muted", true);
    auto *add = new QPushButton(tr("Add the first course"), state);
    add->setProperty("primary", true);
    add->setEnabled(m_session.store().isWritable());
    connect(add, &QPushButton::clicked, this, &DashboardPage::newCourseRequested);
    auto *layout = new QVBoxLayout(state);
    layout->addStretch();
    for (QWidget *widget :
         {static_cast<QWidget *>(heading), static_cast<QWidget *>(text), static_cast<QWidget *>(add)})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    layout->addStretch();
    return state;
}

const Filter &DashboardPage::filter() const
{
    return m_filterBar->filter();
}

void DashboardPage::setFilter(const Filter &filter)
{
    m_filterBar->setFilter(filter);
}

void DashboardPage::clearFilter()
{
    setFilter({});
}

/// A filter by what has gone from the register would let nothing through for ever.
void DashboardPage::followFacts()
{
    const Filter known = knownPart(filter(), m_facts.table());
    if (known == filter())
        refresh();
    else
        setFilter(known);
}

void DashboardPage::refresh()
{
    m_isStale = !isVisible() || !m_facts.isLoaded();
    if (m_isStale)
        return;
    const FactTable &facts = m_facts.table();
    const bool isEmpty = yearsCounted(facts, {}).isEmpty();
    m_emptyState->setVisible(isEmpty);
    m_figures->setVisible(!isEmpty);
    m_export->setEnabled(!isEmpty);
    const Result<ChartContext> context = chartContext(m_session.store());
    if (!context) {
        emit failed(context.error());
        return;
    }
    QElapsedTimer timer;
    timer.start();
    QFuture<KeyFigures> figures =
        QtConcurrent::run([&facts, shown = filter()] { return keyFigures(facts, shown); });
    m_cards->count(facts, filter(), *context);
    showFigures(figures.result());
    emit counted(double(timer.nsecsElapsed()) / 1e6);
    m_filterBar->refresh(facts);
    placeFilterBar();
    m_cards->draw();
    const QString notice = nameIn(interfaceLanguage(), context->noticeKo, context->noticeEn);
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void DashboardPage::showFigures(const KeyFigures &figures)
{
    const QString period =
        figures.period.isEmpty() ? QString() : u"%1–%2"_s.arg(figures.period.first).arg(figures.period.last);
    const QString persons = groupedNumber(figures.persons.number);
    m_tiles[0]->setFigure(tr("%1", "courses").arg(groupedNumber(figures.courses)), period);
    m_tiles[1]->setFigure(tr("%1", "people").arg(groupedNumber(figures.attendances)),
                          figures.persons.isAtLeast ? tr("at least %1 persons").arg(persons)
                                                    : tr("%1 persons").arg(persons));
    m_tiles[2]->setFigure(tr("%1", "cities").arg(groupedNumber(figures.cities)));
    m_tiles[3]->setFigure(tr("%1", "countries").arg(groupedNumber(figures.countries)));
    m_tiles[4]->setFigure(shareText(figures.decisionMakers, figures.attendances),
                          tr("%1 attendances").arg(groupedNumber(figures.decisionMakers)));
}

/// A click chooses the mark alone, a second click takes it away; with Ctrl it is added or taken out.
void DashboardPage::filterByMark(Dimension dimension, const QString &key, Qt::KeyboardModifiers modifiers)
{
    m_filterBefore = filter();
    Filter changed = filter();
    if (modifiers.testFlag(Qt::ControlModifier))
        changed.toggle(dimension, key);
    else
        changed.select(dimension,
                       changed.selected(dimension) == QStringList{key} ? QStringList() : QStringList{key});
    m_filterBar->setFilter(changed);
}

const std::vector<ChartCard *> &DashboardPage::cards() const
{
    return m_cards->cards();
}

QMenu *DashboardPage::addMenu() const
{
    return m_cards->addMenu();
}

void DashboardPage::exportForPress()
{
    exportCard(*cards().front());
}

bool DashboardPage::hasCharts() const
{
    return m_facts.isLoaded() && !yearsCounted(m_facts.table(), {}).isEmpty();
}

void DashboardPage::printCharts()
{
    std::vector<PrintedChart> charts;
    int chosen = ChartsPrintDialog::all;
    bool isTable = false;
    for (const ChartCard *card : cards()) {
        if (card->isAncestorOf(QApplication::focusWidget())) {
            chosen = int(charts.size());
            isTable = card->isTable();
        }
        charts.push_back({card->pictured(), card->numbers(), {}});
    }
    ChartsPrintDialog dialog(std::move(charts), chosen, m_prompts, this);
    if (isTable)
        dialog.addTables();
    connect(&dialog, &ChartsPrintDialog::saved, this, &DashboardPage::exported);
    dialog.exec();
}

std::vector<ChartChoice> DashboardPage::chartsToExport() const
{
    std::vector<ChartChoice> charts;
    for (const auto &[topic, key] : keyTable<ChartTopic>) {
        const auto card =
            std::find_if(cards().begin(), cards().end(), [topic = topic](const ChartCard *each) {
                return !each->choice().own && each->choice().topic == topic;
            });
        if (card != cards().end()) {
            charts.push_back((*card)->choice());
            continue;
        }
        charts.push_back(defaultChoice(topic, interfaceLanguage()));
    }
    for (const ChartCard *card : cards()) {
        if (card->choice().own)
            charts.push_back(card->choice());
    }
    for (ChartChoice &chart : charts)
        chart.filter = filter(); // cards of a page that is not shown do not follow yet
    return charts;
}

void DashboardPage::exportCard(const ChartCard &card)
{
    const Result<ChartContext> context = chartContext(m_session.store());
    if (!context) {
        emit failed(context.error());
        return;
    }
    const std::vector<ChartChoice> charts = chartsToExport();
    const auto shown = std::find(charts.begin(), charts.end(), card.choice());
    const int first = shown == charts.end() ? 0 : int(shown - charts.begin());
    ExportChartDialog dialog(charts, first, m_facts.table(), *context, m_exportMemory, m_prompts, this);
    connect(&dialog, &ExportChartDialog::saved, this, &DashboardPage::exported);
    dialog.exec();
}

void DashboardPage::showRows(const ChartCard &card, const AskedMark &asked)
{
    RowsBehindDialog dialog(m_session.store(), m_facts.table(), card.choice(), card.numbers(), asked, this);
    connect(&dialog, &RowsBehindDialog::personRequested, this, &DashboardPage::personRequested);
    connect(&dialog, &RowsBehindDialog::courseRequested, this, &DashboardPage::courseRequested);
    connect(&dialog, &RowsBehindDialog::cityRequested, this, &DashboardPage::cityRequested);
    connect(&dialog, &RowsBehindDialog::countryRequested, this, &DashboardPage::countryRequested);
    connect(&dialog, &RowsBehindDialog::outRequested, this, &DashboardPage::outRequested);
    dialog.exec();
}

void DashboardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !filter().isEmpty())
        clearFilter();
    else
        QWidget::keyPressEvent(event);
}

/// What changed while another page was shown is counted now.
void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale && m_facts.isLoaded())
        refresh();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFilterBar();
    placeTiles();
}

} // namespace yeonsu
