// The ways into erasing people, for pages and menus.
#pragma once

#include "editing/editing_session.h"

#include <span>

class QWidget;

namespace yeonsu {

class KeptLongDialog;

/// Says what goes, what stays and who still has it, and erases where the user takes the step that it needs.
/// Whether somebody was erased. A text that names them and that the user goes to is shown in the window,
/// over which all dialogs are closed then.
bool eraseFromRegister(EditingSession &session, std::span<const PersonId> people, QWidget *parent);

/// Opens the list of people who have been kept for long over the window of `parent`, and returns at once; see
/// findDuplicatePeople().
KeptLongDialog &findKeptLong(EditingSession &session, QWidget *parent);

} // namespace yeonsu
