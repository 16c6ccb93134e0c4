// The list of people, with what their latest enrolment says of them: values only.
#pragma once

#include "models/summary_model.h"
#include "store/person_list.h"

namespace yeonsu {

class PersonModel : public SummaryModel<PersonId, PersonSummary>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Country,
        City,
        Organisation,
        JobTitle,
        Seniority,
        LatestCourse,
        Email,
        Enrolments,
        ColumnCount
    };

    /// Empty until the first query is set.
    PersonModel(Register &store, const LiveTexts &texts, Language language, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] static PersonColumn columnAt(int column);

    [[nodiscard]] const PersonQuery &query() const { return m_query; }
    /// Filters; the order stays as sort() made it.
    void setQuery(const PersonQuery &query);

protected:
    [[nodiscard]] std::function<Result<std::vector<PersonId>>(Database &)> idQuery() const override;
    [[nodiscard]] TextQuery textQuery() const override;
    [[nodiscard]] CountQuery countQuery() const override { return personCount; }
    [[nodiscard]] Result<std::vector<PersonSummary>>
    fetchSummaries(std::span<const PersonId> ids) const override;
    [[nodiscard]] QVariant valueOf(const PersonSummary &person, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;

private:
    PersonQuery m_query;
};

} // namespace yeonsu
