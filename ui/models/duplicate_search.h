// Looks for duplicates in the open register off the GUI thread, as often as it is asked to.
#pragma once

#include "store/register.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace yeonsu {

/// Two rows that may be one, by their ids as numbers, the lower one first.
struct DuplicatePair
{
    qint64 one = 0;
    qint64 other = 0;
    bool isCertain = false;
    int reason = 0; ///< of the enumeration that the kind of rows has for it

    bool operator==(const DuplicatePair &) const = default;
};

struct FoundPairs
{
    std::vector<DuplicatePair> pairs;
    bool areComplete = true; ///< false where there was no room for all
};

/// Only the last search that was started reports, and each by one signal. One that is under way when the
/// object goes is stopped and not waited for.
class DuplicateSearch : public QObject
{
    Q_OBJECT

public:
    /// Runs on another thread, and must hold nothing of this one.
    using Find = std::function<Result<FoundPairs>(Database &, const std::stop_token &)>;

    DuplicateSearch(const Register &store, Find find, QObject *parent);
    ~DuplicateSearch() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

public slots:
    void start();
    /// Several changes at once lead to one search.
    void startSoon();
    void stop();

signals:
    void started();
    void found(const yeonsu::FoundPairs &found);
    void failed(const yeonsu::Error &error);
    void stopped();

private:
    void take(const Result<FoundPairs> &outcome);

    QString m_path;
    RegisterFileState m_state;
    Find m_find;
    QTimer m_soon;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace yeonsu
