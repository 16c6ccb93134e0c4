// The organisation's logo as a setting keeps it: a small picture as a data URI.
#pragma once

#include "domain/key_table.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace yeonsu {

enum class LogoFormat { Png, Jpeg, Svg };

/// As MIME types name it behind "image/".
[[nodiscard]] constexpr QLatin1StringView keyOf(LogoFormat value)
{
    switch (value) {
    case LogoFormat::Png:
        return QLatin1StringView("png");
    case LogoFormat::Jpeg:
        return QLatin1StringView("jpeg");
    case LogoFormat::Svg:
        return QLatin1StringView("svg+xml");
    }
    return {};
}

struct Logo
{
    LogoFormat format = LogoFormat::Png;
    QByteArray bytes; ///< of the picture's file

    bool operator==(const Logo &) const = default;
};

/// In bytes of the picture's file: the register holds it, and its history each that was ever set.
inline constexpr qsizetype largestLogo = 256 * 1024;

/// "PNG"
[[nodiscard]] QString nameOf(LogoFormat format);

/// What the bytes are by their first ones; nothing where they are no picture of a known kind.
[[nodiscard]] std::optional<LogoFormat> logoFormatOf(const QByteArray &bytes);

/// "data:image/png;base64,…"
[[nodiscard]] QString settingText(const Logo &logo);
/// Nothing where the text is none.
[[nodiscard]] std::optional<Logo> logoFrom(const QString &settingText);

/// Why it cannot be the logo, in a sentence for the user; nothing where it can. An SVG must look the same on
/// every machine and load nothing: no scripts, no movement, no text, no reference to anything outside.
/// Whether a picture can be drawn is not looked at.
[[nodiscard]] std::optional<QString> brokenLogoRule(const Logo &logo);

} // namespace yeonsu
