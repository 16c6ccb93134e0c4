// Who changed what, as sentences.
#pragma once

#include "store/register.h"

#include <QStringList>

namespace yeonsu {

/// "2022-11-03 14:02 · Edit person · hana"; the newest first. Changes of the person's enrolments are among
/// them.
[[nodiscard]] Result<QStringList> historyOfPerson(Register &store, PersonId id);

/// As above; changes of the city's other spellings are among them.
[[nodiscard]] Result<QStringList> historyOfCity(Register &store, CityId id);
[[nodiscard]] Result<QStringList> historyOfCountry(Register &store, CountryId id);
[[nodiscard]] Result<QStringList> historyOfContinent(Register &store, ContinentId id);

} // namespace yeonsu
