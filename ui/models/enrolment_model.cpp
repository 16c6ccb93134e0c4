#include "models/enrolment_model.h"

#include "models/shown_list.h"

namespace yeonsu {

void EnrolmentModel::setCourse(CourseId id)
{
    m_courseId = id;
    reload();
}

int EnrolmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EnrolmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == ColumnRole::IsPersonal)
        return section == Name || section == Organisation || section == JobTitle;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case City:
        return tr("City");
    case Organisation:
        return tr("Organisation");
    case JobTitle:
        return tr("Job title");
    case Seniority:
        return tr("Seniority");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

std::function<Result<std::vector<EnrolmentId>>(Database &)> EnrolmentModel::idQuery() const
{
    return [id = m_courseId](Database &database) { return enrolmentIds(database, id); };
}

Result<std::vector<EnrolmentSummary>> EnrolmentModel::fetchSummaries(std::span<const EnrolmentId> ids) const
{
    return enrolmentSummaries(database(), ids);
}

QVariant EnrolmentModel::valueOf(const EnrolmentSummary &enrolment, int column) const
{
    switch (column) {
    case Name:
        return enrolment.person;
    case City:
        return QVariant::fromValue(enrolment.city);
    case Organisation:
        return enrolment.organisation;
    case JobTitle:
        return enrolment.jobTitle;
    case Seniority:
        return QVariant::fromValue(enrolment.seniority);
    case Status:
        return QVariant::fromValue(enrolment.status);
    default:
        return {};
    }
}

void EnrolmentModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<Enrolment>(change, touched);
    touched.isEverything |= isChangeOf<Person, yeonsu::City, yeonsu::Seniority>(change);
}

} // namespace yeonsu
