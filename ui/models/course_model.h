// The list of courses: values only.
#pragma once

#include "models/queried_model.h"
#include "store/course_list.h"

namespace yeonsu {

/// In the order of the columns.
inline constexpr std::array courseSortColumns{
    CourseColumn::Code,   CourseColumn::Name,         CourseColumn::Theme,
    CourseColumn::Days,   CourseColumn::Mode,         CourseColumn::TargetRegion,
    CourseColumn::Status, CourseColumn::Participants, CourseColumn::Cities};

class CourseModel : public QueriedModel<CourseId, CourseSummary, CourseQuery, courseSortColumns>
{
    Q_OBJECT

public:
    enum Column { Code, Name, Theme, Days, Mode, TargetRegion, Status, Participants, Cities, ColumnCount };

    /// Empty until the first query is set.
    CourseModel(Register &store, const LiveTexts &texts, Language language, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::function<Result<std::vector<CourseId>>(Database &)> idQuery() const override;
    [[nodiscard]] TextQuery textQuery() const override;
    [[nodiscard]] CountQuery countQuery() const override { return courseCount; }
    [[nodiscard]] Result<std::vector<CourseSummary>>
    fetchSummaries(std::span<const CourseId> ids) const override;
    [[nodiscard]] QVariant valueOf(const CourseSummary &course, int column) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;
};

} // namespace yeonsu
