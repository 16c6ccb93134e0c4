// The courses that people came to from one city, the latest first: values only. Asked for anew by whoever
// shows it, as nearly any act may add a course or take one away.
#pragma once

#include "models/summary_model.h"
#include "store/place_list.h"

namespace yeonsu {

class CityCourseModel : public SummaryModel<CourseId, PlaceCourseSummary>
{
    Q_OBJECT

public:
    enum Column { FirstDay, Course, Attendances, ColumnCount };

    using SummaryModel::SummaryModel;

    /// Reads them anew. A null id is no city, and no courses.
    void setCity(CityId id);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] std::function<Result<std::vector<CourseId>>(Database &)> idQuery() const override;
    [[nodiscard]] Result<std::vector<PlaceCourseSummary>>
    fetchSummaries(std::span<const CourseId> ids) const override;
    [[nodiscard]] QVariant valueOf(const PlaceCourseSummary &course, int column) const override;
    void collectTouched(const RowChange &, Touched &) const override {}

private:
    CityId m_cityId;
};

} // namespace yeonsu
