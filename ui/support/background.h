// Work that takes longer than a frame, off the GUI thread.
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace yeonsu {

/// Runs `work` on another thread, and then `done` with its result in the receiver's thread, provided that
/// the receiver still lives. The work must not touch widgets, nor a Register or Database of another thread.
template <typename Work, typename Done>
void runInBackground(QObject *receiver, Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Outcome>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done] {
        done(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace yeonsu
