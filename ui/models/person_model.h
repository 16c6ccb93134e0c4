// The list of people, with what their latest enrolment says of them: values only.
#pragma once

#include "models/queried_model.h"
#include "store/person_list.h"

namespace yeonsu {

/// In the order of the columns.
inline constexpr std::array personSortColumns{
    PersonColumn::Name,         PersonColumn::Country,  PersonColumn::City,
    PersonColumn::Organisation, PersonColumn::JobTitle, PersonColumn::Seniority,
    PersonColumn::LatestCourse, PersonColumn::Email,    PersonColumn::Enrolments};

class PersonModel : public QueriedModel<PersonId, PersonSummary, PersonQuery, personSortColumns>
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

protected:
    [[nodiscard]] std::function<Result<std::vector<PersonId>>(Database &)> idQuery() const override;
    [[nodiscard]] TextQuery textQuery() const override;
    [[nodiscard]] CountQuery countQuery() const override { return personCount; }
    [[nodiscard]] Result<std::vector<PersonSummary>>
    fetchSummaries(std::span<const PersonId> ids) const override;
    [[nodiscard]] QVariant valueOf(const PersonSummary &person, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;
};

} // namespace yeonsu
