// What is shown of a register, as text that is remembered until it is opened again.
#pragma once

#include "window/workspace.h"

namespace yeonsu {

/// Which page it is and how the pages are narrowed: keys of the register, numbers and days. Whatever was
/// typed is left out, since it may be somebody's name, and so is what is selected; the text lies outside of
/// the register, where nobody thinks of people. Empty where nothing is narrowed on the first page.
[[nodiscard]] QString toDefinition(const Workspace::View &view);

/// What is not understood is left out, since other versions write definitions, too.
[[nodiscard]] Workspace::View keptViewFrom(const QString &definition);

} // namespace yeonsu
