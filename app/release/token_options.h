// The options of a figure's token: name=value,value; and those that narrow, as a filter and back.
#pragma once

#include "figures/fact_table.h"
#include "figures/filter.h"

namespace yeonsu {

struct TokenOption
{
    QString name;
    QStringList values; ///< without quotes
};

/// The words within the braces of `text`; spaces within quotes part nothing.
[[nodiscard]] QStringList tokenWords(const QString &text);
[[nodiscard]] Result<TokenOption> tokenOption(const QString &word);
/// In quotes where it needs them.
[[nodiscard]] QString quotedValue(const QString &value);

/// Errors: BadValue for a name that does not narrow, and for a value that the register does not have.
[[nodiscard]] Result<void> narrow(Filter &filter, const TokenOption &option, const FactTable &facts);
/// The options for what narrows `filter` in another way than `whole`.
[[nodiscard]] QStringList narrowingWords(const Filter &filter, const Filter &whole);

} // namespace yeonsu
