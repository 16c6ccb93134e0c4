// All figures of a register under one filter: what the dashboard shows and the command line prints.
#pragma once

#include "figures/axis.h"
#include "figures/cross_tab.h"

#include <vector>

namespace yeonsu {

/// What a register comes to as a whole.
struct KeyFigures
{
    YearSpan period; ///< empty where nothing is counted
    qint64 courses = 0;
    qint64 attendances = 0;
    Total persons;
    qint64 cities = 0;
    qint64 countries = 0;
    qint64 decisionMakers = 0; ///< attendances with a seniority that makes decisions
};

[[nodiscard]] KeyFigures keyFigures(const FactTable &facts, const Filter &filter);

struct FigureReport : KeyFigures
{
    struct ThemeGroupFigure
    {
        Category category;
        qint64 courses = 0;
        qint64 attendances = 0;
    };
    struct ContinentFigure
    {
        Category category;
        qint64 cities = 0;
        qint64 attendances = 0;
    };
    struct SeniorityFigure
    {
        Category category;
        bool isDecisionMaking = false;
        qint64 attendances = 0;
    };
    struct YearFigure
    {
        int year = 0;
        qint64 courses = 0;
        qint64 attendances = 0;
        std::vector<qint64> coursesByMode; ///< in the order of the modes' key table
    };

    std::vector<ThemeGroupFigure> byThemeGroup;
    std::vector<ContinentFigure> byContinent;
    std::vector<SeniorityFigure> bySeniority;
    std::vector<YearFigure> byYear;
};

[[nodiscard]] FigureReport figureReport(const FactTable &facts, const Filter &filter);

} // namespace yeonsu
