// The rows that every register begins with, and the rows of the sample, read from the program's tables.
#pragma once

#include "store/register.h"

namespace yeonsu {

/// Theme groups, themes, continents, countries and seniority levels. The register must be empty.
[[nodiscard]] Result<void> addReferenceData(Register &store);

/// Cities, courses, people and enrolments of the sample, to a register that has the reference data.
[[nodiscard]] Result<void> addSample(Register &store);

} // namespace yeonsu
