// Chooses a city of the register by typing, or makes a new one: from the suggestions or quite anew.
#pragma once

#include "dialogs/city_entries.h"
#include "dialogs/compound_edit.h"

#include <optional>

class QComboBox;
class QLabel;

namespace yeonsu {

class CityEdit : public CompoundEdit
{
    Q_OBJECT

public:
    CityEdit(const ReferenceRows &rows, const std::vector<CityAlias> &aliases, QWidget *parent = nullptr);

    /// What can be chosen from now on; what is chosen now is no longer.
    void setPlaces(const ReferenceRows &rows, const std::vector<CityAlias> &aliases);
    void setCity(CityId id);

    /// A city that the register does not have yet has a placeholder as id, and no country until one is
    /// chosen. Nothing where nothing is typed.
    [[nodiscard]] std::optional<City> city() const;
    [[nodiscard]] bool isNew() const;

    /// The city, or what is typed of a new one, for setState().
    [[nodiscard]] QVariantMap state() const;
    void setState(const QVariantMap &state);

    [[nodiscard]] SuggestEdit *lineEdit() const { return m_name; }
    [[nodiscard]] QComboBox *countryCombo() const { return m_country; }

private:
    [[nodiscard]] std::optional<std::size_t> chosenEntry() const;
    void showCountry();

    CityEntries m_entries;
    SuggestEdit *m_name;
    QWidget *m_countryRow;
    QComboBox *m_country;
};

} // namespace yeonsu
