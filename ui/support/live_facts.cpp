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
    m_isLoading = true;
    m_loading.setFuture(QtConcurrent::run(loadFrom, m_store.path(), m_store.fileState()));
}

void LiveFacts::takeLoaded()
{
    m_isLoading = false;
    Result<FactTable> &loaded = *m_loading.result();
    if (!loaded) {
        emit failed(loaded.error());
        return;
    }
    if (loaded->newestChange() < m_newestTold) {
        load();
        return;
    }
    m_table = std::move(*loaded);
    m_isLoaded = true;
    emit changed();
}

void LiveFacts::follow(const AppliedChange &change)
{
    m_newestTold = std::max(m_newestTold, change.id);
    // What others wrote may be in the table before it is told.
    if (m_isLoading || change.id <= m_table.newestChange())
        return;
    if (!m_isLoaded || change.changeSet.changes.size() > largestFollowedChange) {
        load();
        return;
    }
    m_table.follow(change);
    emit changed();
}

} // namespace yeonsu
