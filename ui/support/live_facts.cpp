#include "support/live_facts.h"

#include <QtConcurrentRun>

namespace yeonsu {

namespace {

/// Following row by row a change larger than this would take longer than reading everything anew.
constexpr std::size_t largestFollowedChange = 1000;

std::shared_ptr<Result<FactTable>> loadFrom(const QString &path, const RegisterFileState &state)
{
    const auto load = [](Database database) { return FactTable::load(database); };
    return std::make_shared<Result<FactTable>>(openForReading(path, state).and_then(load));
}

} // namespace

LiveFacts::LiveFacts(Register &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Register::changed, this, &LiveFacts::follow);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &LiveFacts::takeLoaded);
    load();
}

LiveFacts::~LiveFacts()
{
    m_loading.waitForFinished();
}

void LiveFacts::load()
{
    m_isStale = false;
    m_isLoading = true;
    m_loading.setFuture(QtConcurrent::run(loadFrom, m_store.path(), m_store.fileState()));
}

void LiveFacts::takeLoaded()
{
    m_isLoading = false;
    if (m_isStale) {
        load();
        return;
    }
    Result<FactTable> &loaded = *m_loading.result();
    if (!loaded) {
        emit failed(loaded.error());
        return;
    }
    m_table = std::move(*loaded);
    m_upTo = m_table.newestChange();
    m_isLoaded = true;
    emit changed();
}

void LiveFacts::follow(const AppliedChange &change)
{
    // What others wrote may be in the table before it is told.
    if (m_isLoaded && change.id <= m_upTo)
        return;
    if (m_isLoading) {
        m_isStale = true;
        return;
    }
    if (change.changeSet.changes.size() > largestFollowedChange) {
        load();
        return;
    }
    m_table.follow(change.changeSet);
    m_upTo = change.id;
    emit changed();
}

} // namespace yeonsu
