// Pairs of people who may be one: names, latest city and course, e-mail, and why.
#pragma once

#include "models/duplicate_model.h"

namespace yeonsu {

class PersonDuplicateModel : public DuplicateModel
{
    Q_OBJECT

public:
    enum Column { Name, City, LatestCourse, Email, Reason, ColumnCount };

    PersonDuplicateModel(Register &store, Language language, QObject *parent = nullptr);

    [[nodiscard]] DuplicateSearch::Find finder() const override;

protected:
    [[nodiscard]] Result<RowTexts> fetch(std::span<const qint64> ids) const override;
    [[nodiscard]] QStringList reasonOf(const DuplicatePair &pair) const override;
    [[nodiscard]] bool isPersonal(int column) const override { return column == Name || column == Email; }
    void collectTouched(const RowChange &change, Touched &touched) const override;
};

} // namespace yeonsu
