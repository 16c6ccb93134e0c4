#include "pages/history_card.h"

#include "editing/history_text.h"
#include "figures/share.h"
#include "pages/panel_card.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

HistoryCard::HistoryCard(Register &store, int most, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_most(most)
    , m_lines(new QVBoxLayout)
    , m_all(new QPushButton(this))
{
    auto *heading = newLabel(u"heading"_s, this);
    heading->setText(tr("History of changes"));
    m_lines->setSpacing(2);
    m_all->setObjectName(u"allActs"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addLayout(m_lines);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, [this] { emit historyRequested(m_record); });
}

void HistoryCard::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HistoryCard::addLine(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    m_lines->addWidget(label);
}

void HistoryCard::showRecord(const Record &record)
{
    m_record = record;
    clear();
    const Result<RecentActs> recent = recentActs(m_store, record, m_most);
    m_all->setText(tr("All changes (%1)").arg(groupedNumber(recent ? recent->count : 0)));
    m_all->setEnabled(recent.has_value());
    if (!recent) {
        addLine(newMutedLabel({}, this), recent.error().message);
        return;
    }
    for (const RecentAct &each : recent->acts) {
        addLine(newLabel({}, this), actSentence(each.act));
        addLine(newMutedLabel({}, this), (QStringList{timeAndActor(each.act)} + each.changes).join(u'\n'));
        m_lines->addSpacing(6);
    }
}

} // namespace yeonsu
