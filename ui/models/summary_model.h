// A RowListModel whose rows are summaries of one type: gives the ids their type and keeps what was fetched.
#pragma once

#include "models/row_list_model.h"

#include <QHash>

namespace yeonsu {

template <typename RowId, typename Summary>
class SummaryModel : public RowListModel
{
public:
    using RowListModel::RowListModel;

    [[nodiscard]] RowId idAt(int row) const { return RowId(keyAt(row)); }
    [[nodiscard]] std::vector<RowId> idsAt(const std::vector<int> &rows) const
    {
        std::vector<RowId> ids;
        ids.reserve(rows.size());
        for (const int row : rows)
            ids.push_back(idAt(row));
        return ids;
    }
    [[nodiscard]] int rowOf(RowId id) const { return rowWithKey(id.value()); }

    /// Nothing where it cannot be read. Valid until the next call of a function of the model.
    [[nodiscard]] const Summary *summaryAt(int row) const
    {
        if (!fetchAround(row))
            return nullptr;
        return &*m_fetched.constFind(keyAt(row));
    }

protected:
    /// See keyQuery().
    [[nodiscard]] virtual std::function<Result<std::vector<RowId>>(Database &)> idQuery() const = 0;
    [[nodiscard]] virtual Result<std::vector<Summary>> fetchSummaries(std::span<const RowId> ids) const = 0;
    [[nodiscard]] virtual QVariant valueOf(const Summary &summary, int column) const = 0;

private:
    static constexpr qsizetype mostKept = 20'000;

    KeyQuery keyQuery() const final
    {
        return [query = idQuery()](Database &database) {
            return query(database).map([](const std::vector<RowId> &ids) {
                Keys keys;
                keys.reserve(ids.size());
                for (const RowId id : ids)
                    keys.push_back(id.value());
                return keys;
            });
        };
    }

    Result<void> fetch(std::span<const qint64> keys) const final
    {
        std::vector<RowId> ids;
        ids.reserve(keys.size());
        for (const qint64 key : keys)
            ids.push_back(RowId(key));
        const Result<std::vector<Summary>> summaries = fetchSummaries(ids);
        YEONSU_TRY(summaries);
        if (m_fetched.size() > mostKept)
            m_fetched.clear();
        for (const Summary &summary : *summaries)
            m_fetched.insert(summary.id.value(), summary);
        return {};
    }

    bool isFetched(qint64 key) const final { return m_fetched.contains(key); }
    void forget(qint64 key) final { m_fetched.remove(key); }
    void forgetAll() final { m_fetched.clear(); }
    QVariant value(int row, int column) const final
    {
        return valueOf(*m_fetched.constFind(keyAt(row)), column);
    }

    mutable QHash<qint64, Summary> m_fetched;
};

} // namespace yeonsu
