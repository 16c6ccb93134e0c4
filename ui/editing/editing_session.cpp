#include "editing/editing_session.h"

#include "editing/act_words.h"
#include "editing/erasing.h"

#include <QUndoStack>

using namespace std::chrono_literals;

namespace yeonsu {

namespace {

constexpr auto followInterval = 1s;

using Write = std::function<Result<AppliedChange>(const ChangeSet &changeSet)>;

/// One act of the user. The first redo() finds the change written already.
class ApplyCommand : public QUndoCommand
{
public:
    ApplyCommand(EditingSession &session, Write write, const AppliedChange &applied)
        : m_session(session)
        , m_write(std::move(write))
        , m_changeSet(applied.changeSet)
        , m_changeId(applied.id)
    {
        retranslate();
    }

    void retranslate() { setText(actInWords(m_changeSet.what, m_changeSet.arguments)); }

    void redo() override
    {
        if (m_isWritten)
            return;
        m_changeSet.takesBack.reset();
        m_isWritten = write(m_changeSet);
    }

    void undo() override
    {
        ChangeSet back = inverse(m_changeSet);
        back.takesBack = m_changeId;
        m_isWritten = !write(back);
    }

private:
    bool write(const ChangeSet &changeSet)
    {
        const Result<AppliedChange> applied = m_write(changeSet);
        if (applied) {
            m_changeId = applied->id;
            return true;
        }
        setObsolete(true);
        emit m_session.stepFailed(applied.error());
        return false;
    }

    EditingSession &m_session;
    Write m_write;
    ChangeSet m_changeSet;
    qint64 m_changeId;
    bool m_isWritten = true;
};

} // namespace

EditingSession::EditingSession(std::unique_ptr<Register> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_courseTexts(*m_store, SearchTexts::Of::Courses)
    , m_personTexts(*m_store, SearchTexts::Of::People)
    , m_undoStack(new QUndoStack(this))
{
    // A failure is met again by the next reading, which says so.
    connect(&m_follow, &QTimer::timeout, this, [this] { (void)m_store->followOthers(); });
    m_follow.start(followInterval);
    connect(m_store.get(), &Register::changed, this, &EditingSession::forgetErased);
}

EditingSession::~EditingSession() = default;

Result<AppliedChange> EditingSession::apply(const ChangeSet &changeSet)
{
    if (m_guard)
        YEONSU_TRY(m_guard(changeSet));
    Result<AppliedChange> applied = write(changeSet);
    if (applied)
        remember(*applied);
    return applied;
}

Result<AppliedChange> EditingSession::write(const ChangeSet &changeSet)
{
    return m_writer ? m_writer(*m_store, changeSet) : m_store->apply(changeSet);
}

void EditingSession::adopt(const AppliedChange &applied)
{
    m_store->adopt(applied);
    remember(applied);
}

void EditingSession::remember(const AppliedChange &applied)
{
    if (applied.id != 0 && applied.changeSet.erases.empty())
        m_undoStack->push(new ApplyCommand(
            *this, [this](const ChangeSet &changeSet) { return write(changeSet); }, applied));
}

/// Later, since it may be told of while a step of the stack is being done.
void EditingSession::forgetErased(const AppliedChange &applied)
{
    if (erasesSomebody(applied.changeSet))
        QMetaObject::invokeMethod(m_undoStack, &QUndoStack::clear, Qt::QueuedConnection);
}

void EditingSession::retranslate()
{
    for (int i = 0; i < m_undoStack->count(); ++i) {
        // The stack shows its commands only to be read, but it is this class that made them.
        auto *command = const_cast<QUndoCommand *>(m_undoStack->command(i));
        static_cast<ApplyCommand *>(command)->retranslate();
    }
}

} // namespace yeonsu
