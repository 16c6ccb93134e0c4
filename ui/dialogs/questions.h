// Questions that come before something is lost.
#pragma once

#include "editing/editing_session.h"

class QWidget;

namespace yeonsu {

[[nodiscard]] bool askToDiscard(QWidget *parent);

/// Names everything that the change set, made by deletedCourses() and its kin, would delete.
[[nodiscard]] bool askToDelete(QWidget *parent, Register &store, const ChangeSet &deletion);

/// Asks, and deletes if the answer is yes; one step of undo. Says what went wrong.
void askAndApply(QWidget *parent, EditingSession &session, const Result<ChangeSet> &deletion);

/// Asks only where rows would be deleted.
[[nodiscard]] bool askToPutBack(QWidget *parent, const ChangeSet &changeSet);

/// Says that something could not be done.
void tellError(QWidget *parent, const Error &error);

} // namespace yeonsu
