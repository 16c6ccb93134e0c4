// What is shown of a register, remembered until it is opened again.
#pragma once

#include "window/workspace.h"

namespace yeonsu {

/// Which page it is and how the pages are narrowed: keys of the register, numbers and days. Whatever was
/// typed is left out, since it may be somebody's name, and so is what is selected; the text lies outside of
/// the register, where nobody thinks of people. Empty where nothing is narrowed on the first page.
[[nodiscard]] QString toDefinition(const Workspace::View &view);

/// What is not understood is left out, since other versions write definitions, too.
[[nodiscard]] Workspace::View keptViewFrom(const QString &definition);

[[nodiscard]] Workspace::View viewToKeep(const Workspace &workspace);
/// Leaves columns and what is selected as they are.
void showKept(Workspace &workspace, const Workspace::View &kept);

/// The pages that show a part only.
[[nodiscard]] QList<int> narrowedPages(const Workspace &workspace);
/// Every page shows everything again.
void showEverything(Workspace &workspace);

} // namespace yeonsu
