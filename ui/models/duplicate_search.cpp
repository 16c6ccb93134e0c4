#include "models/duplicate_search.h"

#include "support/background.h"

using namespace std::chrono_literals;

namespace yeonsu {

DuplicateSearch::DuplicateSearch(const Register &store, Find find, QObject *parent)
    : QObject(parent)
    , m_path(store.path())
    , m_state(store.fileState())
    , m_find(std::move(find))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &DuplicateSearch::start);
}

DuplicateSearch::~DuplicateSearch()
{
    m_stop.request_stop();
}

void DuplicateSearch::start()
{
    m_soon.stop();
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isRunning = true;
    const std::stop_token stop = m_stop.get_token();
    runInBackground(
        this,
        [path = m_path, state = m_state, find = m_find, stop] {
            const auto search = [&](Database database) { return find(database, stop); };
            return std::make_shared<const Result<FoundPairs>>(openForReading(path, state).and_then(search));
        },
        [this, stop](const std::shared_ptr<const Result<FoundPairs>> &outcome) {
            if (!stop.stop_requested())
                take(*outcome);
        });
    emit started();
}

void DuplicateSearch::startSoon()
{
    m_soon.start();
}

void DuplicateSearch::stop()
{
    m_soon.stop();
    if (!m_isRunning)
        return;
    m_stop.request_stop();
    m_isRunning = false;
    emit stopped();
}

void DuplicateSearch::take(const Result<FoundPairs> &outcome)
{
    m_isRunning = false;
    if (outcome)
        emit found(*outcome);
    else
        emit failed(outcome.error());
}

} // namespace yeonsu
