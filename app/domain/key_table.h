// Enumerations and the fixed ASCII keys by which files, the command line and the history name them.
#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace yeonsu {

/// An enumeration with keys has beside it a constexpr `keyOf(Enum)`, found by its namespace: a switch without
/// a default, so that a value without a key is not compiled, and an empty key after it. Its values are
/// numbered from 0.
template <typename Enum>
concept KeyedEnum = requires(Enum value)
{
    keyOf(value);
};

template <KeyedEnum Enum>
[[nodiscard]] consteval std::size_t keyCount()
{
    std::size_t count = 0;
    while (!keyOf(Enum(int(count))).isEmpty())
        ++count;
    return count;
}

template <KeyedEnum Enum>
[[nodiscard]] consteval auto makeKeyTable()
{
    std::array<std::pair<Enum, QLatin1StringView>, keyCount<Enum>()> table;
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = {Enum(int(i)), keyOf(Enum(int(i)))};
    return table;
}

/// Every value with its key, in the order of the enumeration.
template <KeyedEnum Enum>
inline constexpr auto keyTable = makeKeyTable<Enum>();

template <KeyedEnum Enum>
[[nodiscard]] QStringList keysOf()
{
    QStringList keys;
    for (const auto &[value, key] : keyTable<Enum>)
        keys.append(key);
    return keys;
}

template <KeyedEnum Enum>
[[nodiscard]] QString toKey(Enum value)
{
    return keyOf(value);
}

template <KeyedEnum Enum>
[[nodiscard]] std::optional<Enum> fromKey(QStringView text)
{
    for (const auto &[entry, key] : keyTable<Enum>) {
        if (key == text)
            return entry;
    }
    return std::nullopt;
}

} // namespace yeonsu
