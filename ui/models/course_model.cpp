#include "models/course_model.h"

#include "support/value_text.h"

namespace yeonsu {

static_assert(courseSortColumns.size() == CourseModel::ColumnCount);

CourseModel::CourseModel(Register &store, const LiveTexts &texts, Language language, QObject *parent)
    : QueriedModel(store, language, parent, texts)
{
}

int CourseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CourseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section == Participants || section == Cities))
        return alignmentOfNumbers;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Course");
    case Theme:
        return tr("Theme");
    case Days:
        return tr("Dates");
    case Mode:
        return tr("Mode");
    case TargetRegion:
        return tr("Target region");
    case Status:
        return tr("Status");
    case Participants:
        return tr("People");
    case Cities:
        return tr("Cities");
    default:
        return {};
    }
}

std::function<Result<std::vector<CourseId>>(Database &)> CourseModel::idQuery() const
{
    return [query = query()](Database &database) { return courseIds(database, query); };
}

RowListModel::TextQuery CourseModel::textQuery() const
{
    if (!hasTexts(query().columns))
        return {};
    return {query().wordsToFind(),
            [query = query()](Database &database, const Keys &keys, const std::stop_token &stop) {
                return coursesWithTexts(database, query, keys, stop);
            }};
}

Result<std::vector<CourseSummary>> CourseModel::fetchSummaries(std::span<const CourseId> ids) const
{
    return courseSummaries(database(), ids);
}

QVariant CourseModel::valueOf(const CourseSummary &course, int column) const
{
    switch (column) {
    case Code:
        return course.code;
    case Name:
        return course.name.in(language());
    case Theme:
        return QVariant::fromValue(course.theme);
    case Days:
        return QVariant::fromValue(DayRange{course.firstDay, course.lastDay});
    case Mode:
        return QVariant::fromValue(course.mode);
    case TargetRegion:
        return QVariant::fromValue(course.targetRegion);
    case Status:
        return QVariant::fromValue(course.status);
    case Participants:
        return course.participants;
    case Cities:
        return course.cities;
    default:
        return {};
    }
}

void CourseModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<yeonsu::Course>(change, touched);
    for (const std::optional<Row> &row : {change.before, change.after}) {
        if (const auto *enrolment = row ? std::get_if<Enrolment>(&*row) : nullptr)
            touched.updated.insert(enrolment->courseId.value());
        if (const auto *headcount = row ? std::get_if<Headcount>(&*row) : nullptr)
            touched.updated.insert(headcount->courseId.value());
    }
    touched.isEverything |= isChangeOf<yeonsu::Theme, Continent, Country, Seniority>(change);
}

} // namespace yeonsu
