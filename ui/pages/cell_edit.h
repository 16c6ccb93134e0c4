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
    /// Asks what is to be written along with the act, where there is a question; false: nothing is written.
    std::function<Result<bool>(ChangeSet &changeSet)> ask = {};
};

/// By column of CourseModel: code, name in the interface's language, theme, mode, target region, status. What
/// becomes of the participants of a course that ends is asked above `window`.
[[nodiscard]] std::map<int, CellEdit> courseCellEdits(Register &store, QWidget *window);

/// By column of PersonModel: e-mail, and of the latest enrolment organisation, job title and seniority.
[[nodiscard]] std::map<int, CellEdit> personCellEdits(Register &store);

/// By column of OutcomeModel: title in the interface's language, kind, year.
[[nodiscard]] std::map<int, CellEdit> outcomeCellEdits(Register &store);

/// By column of AgendaModel: part, start, minutes, title, presenter, note. What begins or ends elsewhere
/// moves those behind it.
[[nodiscard]] std::map<int, CellEdit> agendaCellEdits(Register &store);

/// Of enrolments: status, and seniority where the model has a column for it.
[[nodiscard]] CellEdit enrolmentStatusEdit(Register &store);
[[nodiscard]] CellEdit enrolmentSeniorityEdit(Register &store);

} // namespace yeonsu
