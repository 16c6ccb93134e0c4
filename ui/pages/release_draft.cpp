#include "pages/release_draft.h"

#include "dialogs/written_row.h"
#include "domain/rules.h"
#include "editing/event_acts.h"
#include "pages/release_editor.h"

namespace yeonsu {

namespace {

constexpr std::chrono::seconds delay{5}; // after the last key

/// Whether the texts say the same in the form in which they are kept.
bool isSameText(const Release &one, const Release &other)
{
    const auto kept = std::get<Release>(normalised(one));
    const auto keptOther = std::get<Release>(normalised(other));
    return kept.title == keptOther.title && kept.subtitle == keptOther.subtitle &&
           kept.body == keptOther.body;
}

/// Nothing can be written into it.
bool isClosed(const std::optional<Release> &release)
{
    return !release || release->state == ReleaseState::Frozen;
}

/// With a title by which it is told from the other one.
Release draftOf(const Release &stored, const Release &typed)
{
    Release draft = typed;
    draft.id = {};
    draft.state = ReleaseState::Draft;
    draft.asOf = {};
    draft.frozenFigures.clear();
    draft.title =
        ReleaseDraft::tr("%1 (copy)").arg(typed.title.trimmed().isEmpty() ? stored.title : typed.title);
    return draft;
}

} // namespace

ReleaseDraft::ReleaseDraft(EditingSession &session, ReleaseEditor &editor, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &ReleaseDraft::save);
    connect(&editor, &ReleaseEditor::left, this, &ReleaseDraft::save);
    connect(&editor, &ReleaseEditor::edited, this, [this] {
        m_isTyped = true;
        m_delay.start();
    });
}

void ReleaseDraft::open(ReleaseId id)
{
    if (id == m_stored.id)
        return;
    if (!saveTyped())
        m_unsaved[m_stored.id] = {m_stored, m_editor.withTexts(m_stored)};
    m_isTyped = false;
    m_stored = Release();
    m_stored.id = id;
    if (const auto kept = m_unsaved.extract(id)) {
        m_stored = kept.mapped().first;
        m_editor.setTexts(kept.mapped().second);
        m_isTyped = true;
    }
}

bool ReleaseDraft::reload()
{
    if (m_stored.id.isNull())
        return false;
    const Result<std::optional<Release>> found = m_session.store().find(m_stored.id);
    if (!found)
        return false;
    if (m_isTyped && isClosed(*found))
        setAside();
    if (!*found)
        return false;
    const Release before = std::exchange(m_stored, **found);
    const bool staysTyped = m_isTyped;
    m_editor.setTexts(staysTyped ? merged(before, **found) : m_stored);
    m_isTyped = staysTyped; // which to set texts is not
    if (!m_isTyped)
        m_delay.stop();
    return true;
}

/// What the register has now, with what was typed since `before`. Where both changed a text, it stays stored
/// as it was, so that saving it is refused.
Release ReleaseDraft::merged(const Release &before, const Release &now)
{
    const auto typed = std::get<Release>(normalised(m_editor.withTexts(before)));
    Release result = now;
    for (const auto text : {&Release::title, &Release::subtitle, &Release::body}) {
        if (typed.*text == before.*text)
            continue;
        result.*text = typed.*text;
        if (now.*text != before.*text && now.*text != typed.*text)
            m_stored.*text = before.*text;
    }
    return result;
}

bool ReleaseDraft::save()
{
    return saveTyped() && keepAside();
}

bool ReleaseDraft::saveTyped()
{
    m_delay.stop();
    if (!m_isTyped || m_stored.id.isNull() || isFrozen() || !m_session.store().isWritable())
        return true;
    Release typed = m_editor.withTexts(m_stored);
    if (typed.title.trimmed().isEmpty()) // which nothing can be saved with; the rest need not wait for it
        typed.title = m_stored.title;
    if (!isSameText(typed, m_stored)) {
        const auto written = m_session.apply(savedRelease(m_stored, typed));
        if (!written) {
            const Result<std::optional<Release>> now = m_session.store().find(m_stored.id);
            if (now && isClosed(*now)) {
                setAside();
                return true;
            }
            emit refused(written.error());
            return false;
        }
        emit saved();
    }
    m_isTyped = false;
    return true;
}

/// Written a moment later, since the register may be just telling of what others did.
void ReleaseDraft::setAside()
{
    const Release typed = m_editor.withTexts(m_stored);
    if (!isSameText(typed, m_stored))
        m_aside.emplace_back(m_stored, typed);
    m_isTyped = false;
    m_delay.stop();
    QTimer::singleShot(0, this, &ReleaseDraft::keepAside);
}

bool ReleaseDraft::keepAside()
{
    while (!m_aside.empty()) {
        const auto [stored, typed] = m_aside.back();
        const auto written = m_session.apply(savedRelease(std::nullopt, draftOf(stored, typed)));
        if (!written) {
            emit refused(written.error());
            return false;
        }
        m_aside.pop_back();
        emit movedOut(writtenId<Release>(*written), stored);
    }
    return true;
}

} // namespace yeonsu
