// Levels of seniority, and which level a job title stands for.
#pragma once

#include "domain/id.h"

#include <QString>

namespace yeonsu {

struct Seniority
{
    SeniorityId id;
    QString key; ///< unique ASCII, fixed when made
    QString nameKo;
    QString nameEn;
    int rank = 0;                  ///< 1 is the highest
    bool isDecisionMaking = false; ///< counts towards "section chief and above"

    bool operator==(const Seniority &) const = default;
};

struct JobTitleMapping
{
    JobTitleMappingId id;
    QString title; ///< folded, see foldedText(); unique
    SeniorityId seniorityId;

    bool operator==(const JobTitleMapping &) const = default;
};

} // namespace yeonsu
