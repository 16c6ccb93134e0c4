// Writes a change set that is too large for the moment between two events.
#pragma once

#include "editing/editing_session.h"

#include <QFuture>

#include <stop_token>

namespace yeonsu {

/// On another thread with a connection of its own; the session then has it as a step of undo. A register on a
/// network drive has one connection only, and is written on the thread of the session.
class BackgroundWrite : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWrite(EditingSession &session, QObject *parent = nullptr);
    /// Stops what is being written, and waits until nothing of it is left.
    ~BackgroundWrite() override;

    /// One at a time. The session must outlive it.
    void start(const ChangeSet &changeSet);
    /// The write then fails with Cancelled, unless it was done already.
    void cancel() { m_stop.request_stop(); }

signals:
    void progressed(double done); ///< from 0 to 1
    void written(const yeonsu::AppliedChange &applied);
    void failed(const yeonsu::Error &error);

private:
    [[nodiscard]] Progress progress();
    void finish(const Result<AppliedChange> &outcome);

    EditingSession &m_session;
    std::stop_source m_stop;
    QFuture<Result<AppliedChange>> m_writing;
};

} // namespace yeonsu
