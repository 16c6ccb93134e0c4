#include "pages/release_head.h"

#include "dialogs/flow_layout.h"
#include "pages/panel_card.h"
#include "press/outgoing_release.h"
#include "support/application_style.h"
#include "support/language.h"
#include "support/value_text.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int leastAbout = 180; // pixels, with the usual letters
}

ReleaseHead::ReleaseHead(QWidget *parent)
    : QWidget(parent)
    , m_about(newMutedLabel({}, this))
    , m_history(new QPushButton(tr("History"), this))
    , m_header(new QPushButton(tr("Header…"), this))
    , m_changes(new QPushButton(tr("What has changed…"), this))
    , m_freeze(new QPushButton(this))
    , m_out(new QPushButton(tr("Export…"), this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_about->setMinimumWidth(scaledToLetters(leastAbout));
    layout->addWidget(m_about);
    layout->setGrowing(m_about);
    m_history->setProperty("quiet", true);
    for (QPushButton *button : {m_history, m_header, m_changes, m_freeze, m_out})
        layout->addWidget(button);
    m_header->setToolTip(tr("Language, embargo, department, contacts, annex"));
    m_freeze->setToolTip(tr("Keep the text with its figures of that day"));
    connect(m_history, &QPushButton::clicked, this, &ReleaseHead::historyRequested);
    connect(m_header, &QPushButton::clicked, this, &ReleaseHead::headerRequested);
    connect(m_changes, &QPushButton::clicked, this, &ReleaseHead::changesRequested);
    connect(m_freeze, &QPushButton::clicked, this, &ReleaseHead::freezeRequested);
    connect(m_out, &QPushButton::clicked, this, &ReleaseHead::outRequested);
}

void ReleaseHead::showRelease(const Release &release, bool canWrite)
{
    QStringList parts{embargoInWords(release), release.department,
                      capitalised(wordsFor(release.state).in(interfaceLanguage()))};
    if (release.asOf.isValid())
        parts.append(tr("figures of %1").arg(release.asOf.toString(Qt::ISODate)));
    parts.removeAll(QString());
    m_about->setText(parts.join(u" · "_s));
    const bool isFrozen = release.state == ReleaseState::Frozen;
    m_freeze->setText(isFrozen ? tr("Make a draft again") : tr("Freeze figures…"));
    m_changes->setVisible(isFrozen);
    m_header->setVisible(!isFrozen);
    m_header->setEnabled(canWrite);
    m_freeze->setEnabled(canWrite);
}

} // namespace yeonsu
