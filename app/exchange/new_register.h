// Makes registers: empty but for the reference data, or filled with the Seoul 2008–2022 sample.
#pragma once

#include "domain/error.h"
#include "store/register_file.h"

#include <vector>

namespace yeonsu {

enum class NewRegister { Empty, Sample };

/// Writes the whole register under another name first, so that `path` is there complete or as before.
/// All rows of the sample are dated 2022-11-25, the day of the press release it is made after.
[[nodiscard]] Result<void> createRegister(const QString &path, NewRegister content, IfExists ifExists);

/// A city that entry may suggest although the register does not have it yet.
struct CitySuggestion
{
    QString countryCode; ///< ISO 3166-1 alpha-2
    QString nameKo;      ///< may be empty
    QString nameEn;
    int population = 0;
};

/// From GeoNames; see resources/reference/README.md. In the order of country and English name.
[[nodiscard]] const std::vector<CitySuggestion> &citySuggestions();

} // namespace yeonsu
