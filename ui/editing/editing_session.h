// The edits of one open register: the only way from the interface to Register::apply, with undo and redo.
#pragma once

#include "store/register.h"
#include "support/live_texts.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QUndoStack;

namespace yeonsu {

/// Writes a change set to the register, at once or after the window has shown that it takes a while.
using ChangeSetWriter = std::function<Result<AppliedChange>(Register &store, const ChangeSet &changeSet)>;

/// Whether the change set may be written; why not, for the user.
using ChangeSetGuard = std::function<Result<void>(const ChangeSet &changeSet)>;

/// Belongs to the register and not to a window, so that undo survives a change of language. Follows what
/// other programs write to the file.
class EditingSession : public QObject
{
    Q_OBJECT

public:
    explicit EditingSession(std::unique_ptr<Register> store, QObject *parent = nullptr);
    ~EditingSession() override;

    [[nodiscard]] Register &store() { return *m_store; }
    [[nodiscard]] QUndoStack &undoStack() { return *m_undoStack; }
    [[nodiscard]] const LiveTexts &courseTexts() const { return m_courseTexts; }
    [[nodiscard]] const LiveTexts &personTexts() const { return m_personTexts; }

    /// Writes the change set and makes it one step of undo. A change set without effect is no step; one that
    /// erases people takes all steps away, as they hold what was erased.
    Result<AppliedChange> apply(const ChangeSet &changeSet);
    /// How apply(), undo and redo write; without one, at once.
    void setWriter(const ChangeSetWriter &writer) { m_writer = writer; }
    /// Asked by apply() before it writes, whichever way something was entered; undo and redo bring nothing
    /// new.
    void setGuard(const ChangeSetGuard &guard) { m_guard = guard; }
    /// Makes a step of undo of what another Register of this program wrote to the same file.
    void adopt(const AppliedChange &applied);
    /// Says the steps of undo in the interface's language of now.
    void retranslate();

signals:
    /// An undo or redo could not be done because the rows have changed since; it is off the stack now.
    void stepFailed(const yeonsu::Error &error);

private:
    Result<AppliedChange> write(const ChangeSet &changeSet);
    void remember(const AppliedChange &applied);
    void forgetErased(const AppliedChange &applied);

    std::unique_ptr<Register> m_store;
    LiveTexts m_courseTexts;
    LiveTexts m_personTexts;
    ChangeSetWriter m_writer;
    ChangeSetGuard m_guard;
    QTimer m_follow; ///< looks whether others have written to the file
    QUndoStack *m_undoStack;
};

} // namespace yeonsu
