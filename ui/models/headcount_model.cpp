#include "models/headcount_model.h"

namespace yeonsu {

void HeadcountModel::setCourse(CourseId id)
{
    m_courseId = id;
    reload();
}

int HeadcountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeadcountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Number)
        return alignmentOfNumbers;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Origin:
        return tr("Origin");
    case Seniority:
        return tr("Seniority");
    case Number:
        return tr("People");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

std::function<Result<std::vector<HeadcountId>>(Database &)> HeadcountModel::idQuery() const
{
    return [id = m_courseId](Database &database) { return headcountIds(database, id); };
}

Result<std::vector<HeadcountSummary>> HeadcountModel::fetchSummaries(std::span<const HeadcountId> ids) const
{
    return headcountSummaries(database(), ids);
}

QVariant HeadcountModel::valueOf(const HeadcountSummary &headcount, int column) const
{
    switch (column) {
    case Origin:
        return QVariant::fromValue(headcount.origin);
    case Seniority:
        return QVariant::fromValue(headcount.seniority);
    case Number:
        return headcount.number;
    case Note:
        return headcount.note;
    default:
        return {};
    }
}

void HeadcountModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<Headcount>(change, touched);
    touched.isEverything |= isChangeOf<City, Country, Continent, yeonsu::Seniority>(change);
}

} // namespace yeonsu
