#include "editing/background_write.h"

#include "support/background.h"

namespace yeonsu {

BackgroundWrite::BackgroundWrite(Register &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

BackgroundWrite::~BackgroundWrite()
{
    cancel();
    m_writing.waitForFinished();
}

void BackgroundWrite::start(ChangeSet changeSet)
{
    m_stop = {};
    const RegisterFileState state = m_store.fileState();
    if (state.isOnNetwork) {
        finish(m_store.apply(std::move(changeSet), progress()));
        return;
    }
    const auto kept = std::make_shared<ChangeSet>(std::move(changeSet));
    m_writing = QtConcurrent::run([path = m_store.path(), state, kept, told = progress()] {
        return Register::open(path, state).and_then([&](const std::unique_ptr<Register> &store) {
            return store->apply(std::move(*kept), told);
        });
    });
    whenFinished(m_writing, this, [this](const Result<AppliedChange> &outcome) { finish(outcome); });
}

/// Told in the thread of this object, a percent at a time.
Progress BackgroundWrite::progress()
{
    const auto report = [this, last = -1](double done) mutable {
        const int percent = int(done * 100);
        if (std::exchange(last, percent) != percent)
            QMetaObject::invokeMethod(this, [this, done] { emit progressed(done); });
    };
    return {report, m_stop.get_token()};
}

void BackgroundWrite::finish(const Result<AppliedChange> &outcome)
{
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    emit written(*outcome);
}

} // namespace yeonsu
