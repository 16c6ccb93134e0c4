#include "pages/chart_card.h"

#include "charts/chart_counting.h"
#include "charts/chart_finding.h"
#include "charts/chart_table_view.h"
#include "charts/chart_widget.h"
#include "charts/chart_words.h"
#include "charts/picture_mime.h"
#include "charts/picture_size.h"
#include "pages/drag_handle.h"
#include "support/application_style.h"
#include "support/language.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int heightForNote = 220;

QToolButton *quietButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("quiet", true);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    return button;
}

/// In the room the label has, which it does not ask more of.
void elide(QLabel &label, const QString &text)
{
    label.setText(label.fontMetrics().elidedText(text, Qt::ElideRight, label.width()));
    label.setAccessibleName(text);
}

} // namespace

ChartCard::ChartCard(const KeptChart &kept, const SavedView &view, const QString &readOnlyReason,
                     QWidget *parent)
    : QFrame(parent)
    , m_readOnlyReason(readOnlyReason)
    , m_heading(new QLabel(this))
    , m_save(quietButton(u"download"_s, u"PNG"_s, this))
    , m_more(quietButton(u"ellipsis"_s, {}, this))
    , m_note(new QLabel(this))
    , m_chart(new ChartWidget(this))
    , m_table(new ChartTableView(this))
{
    setProperty("card", true);
    m_note->setProperty("muted", true);
    for (QLabel *label : {m_heading, m_note})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(2);
    layout->addLayout(makeHeader());
    layout->addWidget(m_note);
    layout->addSpacing(4);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_table, 1);
    connectMarks();
    setKept(kept, view);
}

QLayout *ChartCard::makeHeader()
{
    m_heading->setProperty("role", u"heading"_s);
    m_heading->setToolTip(tr("Drag it into a letter or a folder to have it there as a picture"));
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, &ChartCard::fillMenu);
    connect(m_save, &QToolButton::clicked, this, &ChartCard::exportRequested);
    for (QWidget *handle : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_save)})
        new DragHandle(handle, [this] { return draggedPicture(); });
    auto *header = new QHBoxLayout;
    header->setSpacing(2);
    header->addWidget(m_heading, 1);
    header->addWidget(m_save);
    header->addWidget(m_more);
    return header;
}

QAction *ChartCard::makeAction(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void ChartCard::makeActions()
{
    m_asTable = makeAction(u"asTable"_s, tr("Show as &table"), Qt::Key_T);
    m_asTable->setCheckable(true);
    m_copy = makeAction(u"copyPicture"_s, tr("&Copy picture"));
    m_edit = makeAction(u"editChart"_s, tr("Change or &rename…"), Qt::Key_F2);
    m_earlier = makeAction(u"moveEarlier"_s, tr("Move &earlier"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left);
    m_later = makeAction(u"moveLater"_s, tr("Move &later"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right);
    m_remove = makeAction(u"removeChart"_s, tr("Remove from the &dashboard"));
    connect(m_asTable, &QAction::triggered, this, [this](bool isTable) {
        setTable(isTable);
        emit keptChanged();
    });
    connect(m_copy, &QAction::triggered, this, &ChartCard::copyPicture);
    connect(m_edit, &QAction::triggered, this, &ChartCard::editRequested);
    connect(m_earlier, &QAction::triggered, this, [this] { emit moveRequested(-1); });
    connect(m_later, &QAction::triggered, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QAction::triggered, this, &ChartCard::removeRequested);
}

void ChartCard::connectMarks()
{
    connect(m_chart, &ChartWidget::markActivated, this,
            [this](const QString &key, Qt::KeyboardModifiers modifiers) {
                emit markActivated(dimension(), key, modifiers);
            });
    connect(m_chart, &ChartWidget::activationTakenBack, this, &ChartCard::activationTakenBack);
    const auto request = [this](const QStringList &categories, const QString &series) {
        emit rowsRequested({categories, series});
    };
    connect(m_chart, &ChartWidget::rowsRequested, this, request);
    connect(m_table, &ChartTableView::rowsRequested, this, request);
}

void ChartCard::setKept(const KeptChart &kept, const SavedView &view)
{
    m_view = view;
    m_choice = kept.choice;
    m_place = kept.place;
    for (QAction *action : {m_edit, m_earlier, m_later, m_remove}) {
        const bool isOffered = !isUsual() && (action != m_edit || m_choice.own);
        action->setVisible(isOffered);
        action->setEnabled(isOffered && m_readOnlyReason.isEmpty());
        action->setToolTip(m_readOnlyReason);
    }
    sayName();
    setTable(kept.isTable);
}

KeptChart ChartCard::kept() const
{
    KeptChart kept{{}, m_isTable, m_place};
    kept.choice = m_choice.own ? ownChoice(*m_choice.own, m_choice.ownName, m_choice.language)
                               : defaultChoice(m_choice.topic, m_choice.language);
    kept.choice.kind = m_choice.kind;
    kept.choice.order = m_choice.order;
    return kept;
}

void ChartCard::sayName()
{
    const QString name = chartName(m_choice);
    elide(*m_heading, name);
    const auto say = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    say(m_save, tr("Save “%1” as a picture").arg(name));
    say(m_more, tr("More about “%1”").arg(name));
}

void ChartCard::setTable(bool isTable)
{
    const bool hadFocus = m_chart->hasFocus() || m_table->hasFocus();
    m_isTable = isTable;
    m_asTable->setChecked(isTable);
    m_chart->setVisible(!isTable);
    m_table->setVisible(isTable);
    if (hadFocus)
        (isTable ? static_cast<QWidget *>(m_table) : m_chart)->setFocus();
}

void ChartCard::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    addKinds(menu);
    menu->addSeparator();
    menu->addActions({m_asTable, m_copy});
    menu->addAction(tr("Copy t&able"), this, [this] {
        m_table->setChart(m_choice, m_numbers);
        m_table->copy();
    });
    addOwnActs(menu);
}

void ChartCard::addKinds(QMenu *menu)
{
    auto *kinds = new QActionGroup(menu);
    for (const ChartKind kind : chartKinds(m_choice)) {
        QAction *action = menu->addAction(kindName(kind));
        action->setCheckable(true);
        action->setChecked(kind == m_choice.kind);
        kinds->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] {
            m_choice.kind = kind;
            emit keptChanged();
        });
    }
    menu->addSeparator();
    QAction *ordered = menu->addAction(tr("Largest first"));
    ordered->setCheckable(true);
    ordered->setChecked(m_choice.order == ChartOrder::ByValue);
    connect(ordered, &QAction::triggered, this, [this](bool byValue) {
        m_choice.order = byValue ? ChartOrder::ByValue : ChartOrder::Register;
        emit keptChanged();
    });
}

void ChartCard::addOwnActs(QMenu *menu)
{
    if (isUsual())
        return;
    menu->addSeparator();
    menu->addActions({m_edit, m_earlier, m_later, m_remove});
}

Dimension ChartCard::dimension() const
{
    return question(m_choice).rows;
}

QList<QWidget *> ChartCard::tabStops() const
{
    return {m_save, m_more, m_chart, m_table};
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
    m_chart->setHighlighted(m_chosenKeys);
    if (m_isTable)
        m_table->setChart(m_choice, m_numbers);
    else
        m_chart->setChart(m_choice, m_numbers);
    placeNote();
}

ChartChoice ChartCard::pictured() const
{
    return withFinding(m_choice, m_numbers);
}

void ChartCard::copyPicture() const
{
    const PictureFormat format = pictureFormat(Settings::pictureOptions());
    QGuiApplication::clipboard()->setMimeData(pictureForClipboard(pictured(), m_numbers, format).release());
}

std::unique_ptr<QMimeData> ChartCard::draggedPicture()
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const PictureFormat format = pictureFormat(Settings::pictureOptions());
    Result<std::unique_ptr<QMimeData>> dragged =
        pictureToDrag(pictured(), m_numbers, format, m_folder->path());
    return dragged ? std::move(*dragged) : pictureForClipboard(pictured(), m_numbers, format);
}

/// A low card needs its height for the chart; what narrows it is said all the same.
void ChartCard::placeNote()
{
    const QString note = m_choice.filterInWords.isEmpty() ? chartNote(m_choice) : m_choice.filterInWords;
    elide(*m_note, note);
    m_note->setToolTip(note);
    m_note->setVisible(height() >= heightForNote || !m_choice.filterInWords.isEmpty());
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide(*m_heading, chartName(m_choice));
    placeNote();
}

} // namespace yeonsu
