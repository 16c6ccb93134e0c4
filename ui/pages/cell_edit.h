// How the cells of a list's column are edited, and what that writes.
#pragma once

#include "delegates/cell_delegate.h"
#include "store/register.h"

#include <map>

namespace yeonsu {

struct CellEdit
{
    CellEditor editor;
    /// The act that gives the rows with these ids the value.
    std::function<Result<ChangeSet>(const std::vector<qint64> &ids, const QVariant &value)> change;
};

/// By column of CourseModel: code, name in the interface's language, theme, mode, target region, status.
[[nodiscard]] std::map<int, CellEdit> courseCellEdits(Register &store);

/// By column of PersonModel: e-mail, and of the latest enrolment organisation, job title and seniority.
[[nodiscard]] std::map<int, CellEdit> personCellEdits(Register &store);

} // namespace yeonsu
