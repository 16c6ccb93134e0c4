// Pairs of cities that may be one: names, country, how many came from there, and why.
#pragma once

#include "models/duplicate_model.h"

namespace yeonsu {

class CityDuplicateModel : public DuplicateModel
{
    Q_OBJECT

public:
    enum Column { KoreanName, EnglishName, Country, OtherSpellings, People, Reason, ColumnCount };

    CityDuplicateModel(Register &store, Language language, QObject *parent = nullptr);

    [[nodiscard]] DuplicateSearch::Find finder() const override;

protected:
    [[nodiscard]] Result<RowTexts> fetch(std::span<const qint64> ids) const override;
    [[nodiscard]] QStringList reasonOf(const DuplicatePair &pair) const override;
    void collectTouched(const RowChange &change, Touched &touched) const override;
};

} // namespace yeonsu
