// Writes a change set that is too large for the moment between two events.
#pragma once

#include "store/register.h"

#include <QFuture>

#include <stop_token>

namespace yeonsu {

/// On another thread with a connection of its own. A register on a network drive has one connection only, and
/// is written on the thread that starts it.
class BackgroundWrite : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWrite(Register &store, QObject *parent = nullptr);
    /// Stops what is being written, and waits until nothing of it is left.
    ~BackgroundWrite() override;

    /// One at a time. The register must outlive it.
    void start(ChangeSet changeSet);
    /// The write then fails with Cancelled, unless it was done already.
    void cancel() { m_stop.request_stop(); }

signals:
    void progressed(double done); ///< from 0 to 1
    /// The receiver adopts it: EditingSession::adopt() where it shall be a step of undo.
    void written(const yeonsu::AppliedChange &applied);
    void failed(const yeonsu::Error &error);

private:
    [[nodiscard]] Progress progress();
    void finish(const Result<AppliedChange> &outcome);

    Register &m_store;
    std::stop_source m_stop;
    QFuture<Result<AppliedChange>> m_writing;
};

} // namespace yeonsu
