// Questions that come before something is lost, or written along.
#pragma once

#include "editing/editing_session.h"

class QWidget;

namespace yeonsu {

[[nodiscard]] bool askToDiscard(QWidget *parent);

/// A saved view of this name would be kept as it is shown now.
[[nodiscard]] bool askToReplace(QWidget *parent, const QString &view);

/// Names everything that the change set, made by deletedCourses() and its kin, would delete.
[[nodiscard]] bool askToDelete(QWidget *parent, Register &store, const ChangeSet &deletion);

/// Asks, and deletes if the answer is yes; one step of undo. Says what went wrong.
void askAndApply(QWidget *parent, EditingSession &session, const Result<ChangeSet> &deletion);

/// What cannot be deleted, as it is in use, can be merged into another: whether it shall.
[[nodiscard]] bool askToMergeInstead(QWidget *parent, const Error &error);
/// "11 applied, 2 accepted"
[[nodiscard]] QString countsByStatus(const std::vector<Enrolment> &enrolments);

/// Whether they have completed the course that ends; nothing where it shall not end yet.
[[nodiscard]] std::optional<bool> askToComplete(QWidget *parent, const std::vector<Enrolment> &enrolments);

/// Asks only where rows would be deleted.
[[nodiscard]] bool askToPutBack(QWidget *parent, const ChangeSet &changeSet);

/// Whether the figures that a release was frozen with are to be given up.
[[nodiscard]] bool askToReopen(QWidget *parent, const QString &title);

/// Says that something could not be done.
void tellError(QWidget *parent, const Error &error);

} // namespace yeonsu
