#include "pages/chart_card.h"

#include "charts/chart_counting.h"
#include "charts/chart_widget.h"
#include "charts/chart_words.h"
#include "support/application_style.h"
#include "support/language.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int heightForNote = 220;

QToolButton *quietButton(const QString &iconName, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("quiet", true);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

ChartCard::ChartCard(ChartTopic topic, QWidget *parent)
    : QFrame(parent)
    , m_choice(defaultChoice(topic, interfaceLanguage()))
    , m_note(new QLabel(this))
    , m_chart(new ChartWidget(this))
{
    setProperty("card", true);
    m_note->setProperty("muted", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(2);
    layout->addLayout(makeHeader());
    layout->addWidget(m_note);
    layout->addSpacing(4);
    layout->addWidget(m_chart, 1);
    connect(m_chart, &ChartWidget::markActivated, this,
            [this](const QString &key, Qt::KeyboardModifiers modifiers) {
                emit markActivated(dimension(), key, modifiers);
            });
}

QLayout *ChartCard::makeHeader()
{
    auto *heading = new QLabel(chartName(m_choice), this);
    heading->setProperty("role", u"heading"_s);
    const QString name = heading->text();
    QToolButton *save = quietButton(u"download"_s, u"PNG"_s, tr("Save “%1” as a picture").arg(name), this);
    QToolButton *more = quietButton(u"ellipsis"_s, {}, tr("More about “%1”").arg(name), this);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    fillMenu(menu);
    connect(save, &QToolButton::clicked, this, [this] { emit exportRequested(m_choice.topic); });
    auto *header = new QHBoxLayout;
    header->setSpacing(2);
    header->addWidget(heading, 1);
    header->addWidget(save);
    header->addWidget(more);
    return header;
}

void ChartCard::fillMenu(QMenu *menu)
{
    auto *kinds = new QActionGroup(menu);
    for (const ChartKind kind : chartKinds(m_choice)) {
        QAction *action = menu->addAction(kindName(kind));
        action->setCheckable(true);
        action->setChecked(kind == m_choice.kind);
        kinds->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] {
            m_choice.kind = kind;
            emit choiceChanged();
        });
    }
    menu->addSeparator();
    QAction *ordered = menu->addAction(tr("Largest first"));
    ordered->setCheckable(true);
    ordered->setChecked(m_choice.order == ChartOrder::ByValue);
    connect(ordered, &QAction::toggled, this, [this](bool byValue) {
        m_choice.order = byValue ? ChartOrder::ByValue : ChartOrder::Register;
        emit choiceChanged();
    });
}

Dimension ChartCard::dimension() const
{
    return question(m_choice).rows;
}

void ChartCard::count(const FactTable &facts, const Filter &filter, const ChartContext &context)
{
    m_choice.filter = filter;
    m_choice.filter.select(dimension(), {});
    m_choice.asOf = {};
    m_choice = inContext(m_choice, context, facts);
    m_numbers = chartNumbers(m_choice, facts);
    m_chosenKeys = filter.selected(dimension());
}

void ChartCard::draw()
{
    m_note->setText(m_choice.filterInWords.isEmpty() ? chartNote(m_choice) : m_choice.filterInWords);
    m_chart->setHighlighted(m_chosenKeys);
    m_chart->setChart(m_choice, m_numbers);
    placeNote();
}

/// A low card needs its height for the chart; what narrows it is said all the same.
void ChartCard::placeNote()
{
    m_note->setVisible(height() >= heightForNote || !m_choice.filterInWords.isEmpty());
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeNote();
}

} // namespace yeonsu
