// Which papers there are of a course.
#pragma once

#include "domain/key_table.h"

namespace yeonsu {

enum class CoursePaper { Attendance, Certificates, Names };

[[nodiscard]] constexpr QLatin1StringView keyOf(CoursePaper value)
{
    using enum CoursePaper;
    switch (value) {
    case Attendance:
        return QLatin1StringView("attendance");
    case Certificates:
        return QLatin1StringView("certificates");
    case Names:
        return QLatin1StringView("names");
    }
    return {};
}

} // namespace yeonsu
