// One run of training.
#pragma once

#include "domain/id.h"
#include "domain/key_table.h"
#include "domain/target_region.h"

#include <QDate>
#include <QString>

namespace yeonsu {

enum class CourseMode { Invited, Online, Blended };
enum class CourseStatus { Planned, Open, Running, Completed, Cancelled };

[[nodiscard]] constexpr QLatin1StringView keyOf(CourseMode value)
{
    using enum CourseMode;
    switch (value) {
    case Invited:
        return QLatin1StringView("invited");
    case Online:
        return QLatin1StringView("online");
    case Blended:
        return QLatin1StringView("blended");
    }
    return {};
}

[[nodiscard]] constexpr QLatin1StringView keyOf(CourseStatus value)
{
    using enum CourseStatus;
    switch (value) {
    case Planned:
        return QLatin1StringView("planned");
    case Open:
        return QLatin1StringView("open");
    case Running:
        return QLatin1StringView("running");
    case Completed:
        return QLatin1StringView("completed");
    case Cancelled:
        return QLatin1StringView("cancelled");
    }
    return {};
}

struct Course
{
    CourseId id;
    QString code; ///< unique
    QString nameKo;
    QString nameEn;  ///< may be empty
    ThemeId themeId; ///< may be null
    QDate firstDay;
    QDate lastDay; ///< not before firstDay
    CourseMode mode = CourseMode::Invited;
    TargetRegion targetRegion;
    QString venue;
    QString partner;
    int capacity = 0; ///< people; 0 is unknown
    CourseStatus status = CourseStatus::Planned;
    CourseId prerequisiteId; ///< may be null
    QString note;

    bool operator==(const Course &) const = default;
};

/// Whether the course, and what took place in it, is part of the figures.
[[nodiscard]] constexpr bool isCounted(CourseStatus status)
{
    return status == CourseStatus::Completed || status == CourseStatus::Running;
}

} // namespace yeonsu
