// The dialog that edits a place of whatever kind.
#pragma once

#include "editing/editing_session.h"
#include "models/place_tree.h"
#include "support/live_facts.h"

namespace yeonsu {

/// Does nothing where the place has gone, or is the unknown one.
void editPlace(EditingSession &session, const LiveFacts &facts, const PlaceKey &place, QWidget *parent);

} // namespace yeonsu
