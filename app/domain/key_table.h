// Enumerations and the fixed ASCII keys by which files, the command line and the history name them.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace yeonsu {

template <typename Enum, std::size_t Size>
using KeyTable = std::array<std::pair<Enum, QLatin1StringView>, Size>;

/// An enumeration with keys has an overload of `keyTable(Enum)` beside it, found by its namespace.
template <typename Enum>
concept KeyedEnum = requires(Enum value)
{
    keyTable(value);
};

template <KeyedEnum Enum>
[[nodiscard]] QString toKey(Enum value)
{
    for (const auto &[entry, key] : keyTable(value)) {
        if (entry == value)
            return key;
    }
    Q_UNREACHABLE();
}

template <KeyedEnum Enum>
[[nodiscard]] std::optional<Enum> fromKey(QStringView text)
{
    for (const auto &[entry, key] : keyTable(Enum{})) {
        if (key == text)
            return entry;
    }
    return std::nullopt;
}

} // namespace yeonsu
