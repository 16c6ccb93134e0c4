// A SummaryModel that is filtered and sorted by a query of the store.
#pragma once

#include "models/summary_model.h"

#include <utility>

namespace yeonsu {

/// `sortColumns` are those by which the store sorts, an array in the order of the model's columns.
template <typename RowId, typename Summary, typename Query, const auto &sortColumns>
class QueriedModel : public SummaryModel<RowId, Summary>
{
public:
    using SortColumn = decltype(Query::sort);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        if (column < 0 || column >= int(sortColumns.size()))
            return;
        m_query.sort = columnAt(column);
        m_query.order = order;
        this->rearrange();
    }
    [[nodiscard]] QString columnKey(int column) const override { return toKey(columnAt(column)); }
    [[nodiscard]] static SortColumn columnAt(int column) { return sortColumns[std::size_t(column)]; }

    [[nodiscard]] const Query &query() const { return m_query; }
    /// Filters; the order stays as sort() made it, and the language is the model's.
    void setQuery(const Query &query)
    {
        const Query before = std::exchange(m_query, query);
        m_query.sort = before.sort;
        m_query.order = before.order;
        m_query.language = this->language();
        if (hasOrderOf(before))
            this->narrow();
        else
            this->reload();
    }

protected:
    /// Empty until the first query is set.
    template <typename... Texts>
    QueriedModel(Register &store, Language language, QObject *parent, const Texts &...texts)
        : SummaryModel<RowId, Summary>(store, texts..., language, parent)
    {
        m_query.language = language;
    }

private:
    /// Typing a text in the head of a column leaves the order of all rows as it is.
    [[nodiscard]] bool hasOrderOf(const Query &before) const
    {
        if constexpr (requires { before.columns; }) {
            const auto asked = [](Query query) {
                query.columns = withoutTexts(query.columns);
                return query;
            };
            return asked(before) == asked(m_query);
        }
        return false;
    }

    Query m_query;
};

} // namespace yeonsu
