// Makes one city of two: each value from the one or the other, the people and the other spellings of both.
#pragma once

#include "dialogs/merge_dialog.h"
#include "store/city_use.h"

#include <array>

namespace yeonsu {

class MergeCitiesDialog : public MergeDialog
{
    Q_OBJECT

public:
    MergeCitiesDialog(EditingSession &session, const City &left, const City &right,
                      QWidget *parent = nullptr);

    [[nodiscard]] CityId keptId() const { return at(kept()).city.id; }

private:
    struct Half
    {
        City city;
        CityUse use;
        QString country;
    };

    [[nodiscard]] const Half &at(Side side) const { return m_halves[side == Side::Left ? 0 : 1]; }
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Side fuller() const;
    void addCity();
    [[nodiscard]] City winning() const;
    [[nodiscard]] QStringList otherSpellings() const;

    [[nodiscard]] Outcome outcome() const override;
    [[nodiscard]] std::optional<RuleViolation> violation() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;
    [[nodiscard]] bool isUpToDate() const override;

    std::array<Half, 2> m_halves;
};

} // namespace yeonsu
