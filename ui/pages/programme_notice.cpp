#include "pages/programme_notice.h"

#include "domain/korean_particle.h"
#include "domain/programme.h"
#include "domain/release_title.h"
#include "store/presented_outcomes.h"
#include "store/referring_rows.h"
#include "support/language.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

template <typename Typed>
std::vector<Typed> rowsOf(Register &store, ForumId id)
{
    return store::rowsReferringTo<Typed>(store.database(), id).value_or(std::vector<Typed>());
}

} // namespace

ProgrammeNotice::ProgrammeNotice(Register &store, bool isWritable, QWidget *parent)
    : QFrame(parent)
    , m_store(store)
    , m_isWritable(isWritable)
    , m_text(new QLabel(this))
    , m_close(new QPushButton(tr("Make contiguous"), this))
{
    setProperty("notice", true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"closeProgramme"_s);
    m_close->setToolTip(tr("Each item begins when the one before it is over"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &ProgrammeNotice::closeRequested);
    hide();
}

void ProgrammeNotice::showForum(ForumId id)
{
    const QStringList ofTime = timeFindings(id);
    const QStringList all = ofTime + releaseFindings(id);
    m_text->setText(withFittingParticles(all.join(u'\n')));
    m_close->setVisible(m_isWritable && !ofTime.isEmpty());
    setVisible(!all.isEmpty());
}

QStringList ProgrammeNotice::timeFindings(ForumId id) const
{
    const std::vector<AgendaItem> items = rowsOf<AgendaItem>(m_store, id);
    QStringList lines;
    for (const ProgrammeFinding &finding : programmeFindings(items)) {
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&](const AgendaItem &row) { return row.id == finding.item; });
        const QString text = finding.minutes > 0
                                 ? tr("%n minutes are free before “%1”.", nullptr, finding.minutes)
                                 : tr("“%1” begins %n minutes before the item ahead of it is over.", nullptr,
                                      -finding.minutes);
        lines.append(text.arg(item->title));
    }
    return lines;
}

QStringList ProgrammeNotice::releaseFindings(ForumId id) const
{
    const auto presented =
        presentedOutcomes(m_store.database(), id).value_or(std::vector<PresentedOutcome>());
    QStringList lines;
    for (const Release &release : rowsOf<Release>(m_store, id)) {
        const QString text = withoutTokens(release.title + u'\n' + release.subtitle + u'\n' + release.body);
        for (const PresentedOutcome &outcome : presented) {
            if (!isMentioned(outcome, text))
                lines.append(tr("“%1” is presented here, and the release “%2” names neither it nor its "
                                "city nor a policy of it.")
                                 .arg(outcome.title.in(interfaceLanguage()), titleWithoutTokens(release)));
        }
    }
    return lines;
}

} // namespace yeonsu
