// The facts of the open register, loaded off the GUI thread and kept up with every change.
#pragma once

#include "figures/fact_table.h"
#include "store/register.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace yeonsu {

/// Until the first load is done the table is empty and isLoaded() is false.
class LiveFacts : public QObject
{
    Q_OBJECT

public:
    explicit LiveFacts(Register &store, QObject *parent = nullptr);
    ~LiveFacts() override;

    [[nodiscard]] const FactTable &table() const { return m_table; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

signals:
    void changed();
    void failed(const yeonsu::Error &error);

private:
    void load();
    void takeLoaded();
    void follow(const AppliedChange &change);

    Register &m_store;
    FactTable m_table;
    qint64 m_newestTold = 0; ///< the last act of the history that changed() of the register told
    bool m_isLoaded = false;
    bool m_isLoading = false; ///< until takeLoaded(), which comes later than the worker's end
    /// Shared, so that the watcher hands the table over without copying it.
    QFutureWatcher<std::shared_ptr<Result<FactTable>>> m_loading;
};

} // namespace yeonsu
