#include "models/city_course_model.h"

namespace yeonsu {

void CityCourseModel::setCity(CityId id)
{
    m_cityId = id;
    reload();
}

int CityCourseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CityCourseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Attendances)
        return alignmentOfNumbers;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FirstDay:
        return tr("First day");
    case Course:
        return tr("Course");
    case Attendances:
        return tr("Attendances");
    default:
        return {};
    }
}

std::function<Result<std::vector<CourseId>>(Database &)> CityCourseModel::idQuery() const
{
    return [city = m_cityId](Database &database) { return courseIdsFrom(database, city); };
}

Result<std::vector<PlaceCourseSummary>> CityCourseModel::fetchSummaries(std::span<const CourseId> ids) const
{
    return placeCourseSummaries(database(), m_cityId, ids);
}

QVariant CityCourseModel::valueOf(const PlaceCourseSummary &course, int column) const
{
    switch (column) {
    case FirstDay:
        return course.firstDay;
    case Course:
        return course.name.in(language());
    case Attendances:
        return course.attendances;
    default:
        return {};
    }
}

} // namespace yeonsu
