// Numbers that states give to people, of which the register keeps none: what a text looks like.
#pragma once

#include <QString>

#include <optional>

namespace yeonsu {

enum class IdentityNumber {
    Resident,  ///< Korean: six digits of a birthday, seven more of which the first tells century and sex
    Foreigner, ///< the same of those who live in Korea without being Korean
    Passport,  ///< Korean ones anywhere; others only where something says that they are one
};

struct FoundIdentityNumber
{
    IdentityNumber kind = IdentityNumber::Resident;
    /// Whether its last digit fits the others. Numbers given since October 2020 have no such digit, so that
    /// one which does not fit may be one all the same.
    bool hasCheckDigit = false;

    bool operator==(const FoundIdentityNumber &) const = default;
};

/// The first that `text` seems to hold; `heading` is what stands above it or names its field. Phone numbers,
/// days and codes of courses are none.
[[nodiscard]] std::optional<FoundIdentityNumber> identityNumberIn(const QString &text,
                                                                  const QString &heading = {});

/// "resident registration numbers", in the language of messages.
[[nodiscard]] QString pluralOf(IdentityNumber kind);

} // namespace yeonsu
