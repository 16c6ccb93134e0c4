// The ways to bring a list in.
#pragma once

#include "editing/editing_session.h"
#include "models/list_hint.h"
#include "support/prompts.h"

namespace yeonsu {

/// Asks for the file first.
void importList(EditingSession &session, Prompts &prompts, const ListHint &hint, QWidget *parent);
/// What was copied from a spreadsheet; says so where there is no list on the clipboard.
void importPasted(EditingSession &session, Prompts &prompts, const ListHint &hint, QWidget *parent);

} // namespace yeonsu
