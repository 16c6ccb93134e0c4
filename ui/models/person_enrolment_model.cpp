#include "models/person_enrolment_model.h"

#include "models/shown_list.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

void PersonEnrolmentModel::setPerson(PersonId id)
{
    m_personId = id;
    reload();
}

int PersonEnrolmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonEnrolmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == ColumnRole::IsPersonal)
        return section == JobTitle;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Month:
        return tr("Month");
    case Course:
        return tr("Course");
    case City:
        return tr("City");
    case JobTitle:
        return tr("Job title");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

std::function<Result<std::vector<EnrolmentId>>(Database &)> PersonEnrolmentModel::idQuery() const
{
    return [id = m_personId](Database &database) { return enrolmentIds(database, id); };
}

Result<std::vector<EnrolmentSummary>>
PersonEnrolmentModel::fetchSummaries(std::span<const EnrolmentId> ids) const
{
    return enrolmentSummaries(database(), ids);
}

QVariant PersonEnrolmentModel::valueOf(const EnrolmentSummary &enrolment, int column) const
{
    switch (column) {
    case Month:
        return enrolment.firstDay.toString(u"yyyy-MM"_s);
    case Course:
        return enrolment.course.in(language());
    case City:
        return QVariant::fromValue(enrolment.city);
    case JobTitle:
        return enrolment.jobTitle;
    case Status:
        return QVariant::fromValue(enrolment.status);
    default:
        return {};
    }
}

void PersonEnrolmentModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<Enrolment>(change, touched);
    touched.isEverything |= isChangeOf<yeonsu::Course, yeonsu::City>(change);
}

} // namespace yeonsu
