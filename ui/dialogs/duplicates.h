// The ways into finding and merging duplicates, for pages and menus.
#pragma once

#include "editing/editing_session.h"

class QWidget;

namespace yeonsu {

class DuplicatesDialog;

/// Opens the list of pairs over the window of `parent` and returns at once. The dialog goes when it is
/// closed, or with `parent`; the session must outlive it.
DuplicatesDialog &findDuplicatePeople(EditingSession &session, QWidget *parent);
DuplicatesDialog &findDuplicateCities(EditingSession &session, QWidget *parent);

/// Shows both side by side and makes one of them, as one step of undo. The one that stays; nothing where the
/// user thought better of it, or where one is gone, which is said.
std::optional<PersonId> mergeTwo(EditingSession &session, PersonId one, PersonId other, QWidget *parent);
std::optional<CityId> mergeTwo(EditingSession &session, CityId one, CityId other, QWidget *parent);

} // namespace yeonsu
