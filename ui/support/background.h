// Work that takes longer than a frame, off the GUI thread.
#pragma once

#include <QFutureWatcher>
#include <QSemaphore>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <chrono>
#include <memory>

namespace yeonsu {

/// How long the GUI thread waits for work that usually is quick, before it goes on and takes the outcome
/// later; with 0 it never waits. Tests wait as long as it takes.
inline std::chrono::milliseconds patience{25};

/// Where lists are read: long work elsewhere does not keep them waiting.
[[nodiscard]] QThreadPool &readingThreads();

/// Calls `done` with the outcome in the receiver's thread, provided that the receiver still lives.
template <typename Outcome, typename Done>
void whenFinished(const QFuture<Outcome> &future, QObject *receiver, Done done)
{
    auto *watcher = new QFutureWatcher<Outcome>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done] {
        done(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(future);
}

/// Runs `work` on another thread, and then `done` with its result in the receiver's thread, provided that
/// the receiver still lives. The work must not touch widgets, nor a Register or Database of another thread.
template <typename Work, typename Done>
void runInBackground(QObject *receiver, Work work, Done done)
{
    whenFinished(QtConcurrent::run(work), receiver, done);
}

/// As above, among those that read lists; where the work is done within `patience`, `done` has been called
/// when this returns.
template <typename Work, typename Done>
void readWithPatience(QObject *receiver, Work work, Done done)
{
    const auto isDone = std::make_shared<QSemaphore>();
    const auto future = QtConcurrent::run(&readingThreads(), [work, isDone] {
        auto outcome = work();
        isDone->release();
        return outcome;
    });
    if (patience.count() > 0 && isDone->tryAcquire(1, int(patience.count())))
        done(future.result());
    else
        whenFinished(future, receiver, done);
}

} // namespace yeonsu
