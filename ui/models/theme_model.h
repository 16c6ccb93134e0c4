// Theme groups and their themes, with how many courses have them.
#pragma once

#include "models/ranked_model.h"

namespace yeonsu {

class ThemeModel : public RankedModel
{
    Q_OBJECT

public:
    enum Column { Courses = FirstValue, Mark, ColumnCount };

    ThemeModel(Register &store, Language language, QObject *parent);

protected:
    [[nodiscard]] Result<std::vector<RankedRow>> read() const override;
    [[nodiscard]] bool concerns(const RowChange &change) const override;
};

} // namespace yeonsu
