#include "support/live_texts.h"

#include "support/background.h"

namespace yeonsu {

LiveTexts::LiveTexts(Register &store, SearchTexts::Of rows, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rows(rows)
{
    connect(&store, &Register::changed, this, &LiveTexts::follow);
    load();
}

LiveTexts::~LiveTexts()
{
    m_texts.waitForFinished();
}

void LiveTexts::load()
{
    m_texts = QtConcurrent::run(
        &readingThreads(), [path = m_store.path(), state = m_store.fileState(), rows = m_rows]() -> Loaded {
            const auto load = [rows](Database database) { return SearchTexts::load(database, rows); };
            return std::make_shared<Result<SearchTexts>>(openForReading(path, state).and_then(load));
        });
}

void LiveTexts::follow(const AppliedChange &change)
{
    if (!m_texts.isFinished() || !*m_texts.result()) {
        load();
        return;
    }
    auto next = std::make_shared<Result<SearchTexts>>(*m_texts.result());
    if ((*next)->follow(m_store.database(), change.changeSet))
        m_texts = QtFuture::makeReadyFuture<Loaded>(next);
    else
        load();
}

} // namespace yeonsu
