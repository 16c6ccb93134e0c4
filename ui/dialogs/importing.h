// The ways to bring a list in.
#pragma once

#include "editing/editing_session.h"
#include "models/list_hint.h"
#include "support/prompts.h"

namespace yeonsu {

/// How files of lists end, in lower case.
[[nodiscard]] QStringList listEndings();

/// Asks for the file first.
void importList(EditingSession &session, Prompts &prompts, const ListHint &hint, QWidget *parent);
void importFile(EditingSession &session, Prompts &prompts, const QString &path, const ListHint &hint,
                QWidget *parent);
/// What was copied from a spreadsheet; false where there is no list on the clipboard.
[[nodiscard]] bool importPasted(EditingSession &session, Prompts &prompts, const ListHint &hint,
                                QWidget *parent);

} // namespace yeonsu
