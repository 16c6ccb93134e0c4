// The acts over the whole register, the newest first: values only.
#pragma once

#include "models/summary_model.h"
#include "store/act_list.h"

namespace yeonsu {

struct ListedAct : HistoryEntry
{
    QString about; ///< the name of its first row; empty where there are many
};

class HistoryModel : public SummaryModel<ActId, ListedAct>
{
    Q_OBJECT

public:
    enum Column { When, What, About, Who, Rows, ColumnCount };

    /// What acts are called is known where they are made, which is no folder below this one.
    struct ActWords
    {
        std::function<QString(const HistoryEntry &)> sentence;
        /// The kinds of acts in whose words a text is found.
        std::function<QStringList(const QString &)> actsSaying;
    };

    /// Empty until the first query is set.
    HistoryModel(Register &store, const ActWords &words, Language language, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const HistoryQuery &query() const { return m_query; }
    /// Filters; what is searched is that of setSearch().
    void setQuery(const HistoryQuery &query);

protected:
    [[nodiscard]] std::function<Result<std::vector<ActId>>(Database &)> idQuery() const override;
    [[nodiscard]] CountQuery countQuery() const override { return actCount; }
    [[nodiscard]] Result<std::vector<ListedAct>> fetchSummaries(std::span<const ActId> ids) const override;
    [[nodiscard]] QVariant valueOf(const ListedAct &act, int column) const override;
    void collectTouched(const RowChange & /*change*/, Touched & /*touched*/) const override {}
    void collectTouchedByAct(const AppliedChange &act, Touched &touched) const override;

private:
    ActWords m_words;
    HistoryQuery m_query;
};

} // namespace yeonsu
