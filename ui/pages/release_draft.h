// The release that is being written: as the register has it, and what was typed since.
#pragma once

#include "editing/editing_session.h"

#include <QTimer>

#include <map>
#include <vector>

namespace yeonsu {

class ReleaseEditor;

/// What is typed is saved when the keyboard goes elsewhere, and after a while without a key. What is refused
/// stays typed, and comes back when its release is opened again. Where others have frozen or deleted the
/// release meanwhile, what is typed becomes a draft of its own.
class ReleaseDraft : public QObject
{
    Q_OBJECT

public:
    /// In a register that is only read nothing is saved. The editor must outlive it.
    ReleaseDraft(EditingSession &session, ReleaseEditor &editor, QObject *parent);

    /// As the register has it; without an id there is none.
    [[nodiscard]] const Release &stored() const { return m_stored; }
    [[nodiscard]] bool isFrozen() const { return m_stored.state == ReleaseState::Frozen; }
    /// A null id is none.
    void open(ReleaseId id);
    /// What the register has now, without losing what is typed. False where there is none.
    bool reload();
    /// False where it was refused.
    bool save();

signals:
    void saved();
    void refused(const yeonsu::Error &error);
    /// What was typed is in `draft` now; `of` is frozen, or gone.
    void movedOut(yeonsu::ReleaseId draft, const yeonsu::Release &of);

private:
    bool saveTyped();
    void setAside();
    bool keepAside();
    [[nodiscard]] Release merged(const Release &before, const Release &now);

    EditingSession &m_session;
    ReleaseEditor &m_editor;
    Release m_stored;
    bool m_isTyped = false;                                     ///< and not saved
    std::map<ReleaseId, std::pair<Release, Release>> m_unsaved; ///< as stored, and as typed
    std::vector<std::pair<Release, Release>> m_aside; ///< likewise, of what is about to become a draft
    QTimer m_delay;
};

} // namespace yeonsu
