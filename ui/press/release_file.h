// The formats in which a release goes out as a file.
#pragma once

#include "domain/key_table.h"
#include "release/release_document.h"

#include <QByteArray>

namespace yeonsu {

enum class ReleaseFormat { Odt, Pdf, Html };

/// As the file's name ends.
[[nodiscard]] constexpr QLatin1StringView keyOf(ReleaseFormat value)
{
    switch (value) {
    case ReleaseFormat::Odt:
        return QLatin1StringView("odt");
    case ReleaseFormat::Pdf:
        return QLatin1StringView("pdf");
    case ReleaseFormat::Html:
        return QLatin1StringView("html");
    }
    return {};
}

/// Errors: as releaseOdt().
[[nodiscard]] Result<QByteArray> releaseFile(ReleaseFormat format, const ReleaseDocument &document);

} // namespace yeonsu
