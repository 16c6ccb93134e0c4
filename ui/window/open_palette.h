// Opens the command palette over a window, with all that can be found there.
#pragma once

#include "editing/editing_session.h"

namespace yeonsu {

class MainWindow;

/// Returns when it is closed. `session` is that of the window.
void openPalette(MainWindow &window, EditingSession *session);

} // namespace yeonsu
