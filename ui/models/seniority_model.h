// The levels of seniority, the highest first, with how many have them.
#pragma once

#include "models/ranked_model.h"

namespace yeonsu {

class SeniorityModel : public RankedModel
{
    Q_OBJECT

public:
    enum Column { DecisionMaking = FirstValue, Enrolments, Headcounts, JobTitles, ColumnCount };

    SeniorityModel(Register &store, Language language, QObject *parent);

protected:
    [[nodiscard]] Result<std::vector<RankedRow>> read() const override;
    [[nodiscard]] bool concerns(const RowChange &change) const override;
};

} // namespace yeonsu
