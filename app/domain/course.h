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

[[nodiscard]] constexpr auto keyTable(CourseMode)
{
    using enum CourseMode;
    return KeyTable<CourseMode, 3>{{{Invited, QLatin1StringView("invited")},
                                    {Online, QLatin1StringView("online")},
                                    {Blended, QLatin1StringView("blended")}}};
}

[[nodiscard]] constexpr auto keyTable(CourseStatus)
{
    using enum CourseStatus;
    return KeyTable<CourseStatus, 5>{{{Planned, QLatin1StringView("planned")},
                                      {Open, QLatin1StringView("open")},
                                      {Running, QLatin1StringView("running")},
                                      {Completed, QLatin1StringView("completed")},
                                      {Cancelled, QLatin1StringView("cancelled")}}};
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
