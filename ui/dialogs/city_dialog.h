// Adds a city or edits one, with its other spellings.
#pragma once

#include "dialogs/row_dialog.h"
#include "support/live_facts.h"

class QComboBox;
class QLineEdit;

namespace yeonsu {

class MarksEdit;
class SpellingsEdit;

class CityDialog : public RowDialog
{
    Q_OBJECT

public:
    /// Adds a city; in `country`, where that is not null.
    CityDialog(EditingSession &session, const LiveFacts &facts, CountryId country, QWidget *parent = nullptr);
    CityDialog(EditingSession &session, const LiveFacts &facts, const City &city, QWidget *parent = nullptr);

    /// A move to another country asks first, with the figures that it changes.
    void accept() override;

    /// The id after accept().
    [[nodiscard]] CityId cityId() const;

private:
    CityDialog(EditingSession &session, const LiveFacts &facts, const std::optional<City> &before,
               const City &shown, QWidget *parent);
    void makeFields();
    void setCity(const City &city);
    [[nodiscard]] City entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    const LiveFacts &m_facts;
    std::optional<City> m_before;
    QLineEdit *m_nameKo;
    QLineEdit *m_nameEn;
    QComboBox *m_country;
    MarksEdit *m_marks;
    SpellingsEdit *m_spellings;
};

} // namespace yeonsu
