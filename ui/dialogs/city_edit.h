// Chooses a city of the register by typing, or makes a new one: from the suggestions or quite anew.
#pragma once

#include "dialogs/compound_edit.h"
#include "dialogs/suggest_edit.h"
#include "domain/place.h"
#include "store/reference_rows.h"

#include <optional>

class QComboBox;
class QLabel;

namespace yeonsu {

class CityEdit : public CompoundEdit
{
    Q_OBJECT

public:
    CityEdit(const ReferenceRows &rows, const std::vector<CityAlias> &aliases, QWidget *parent = nullptr);
    ~CityEdit() override;

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
    struct Entry;

    void addEntries(const ReferenceRows &rows, const std::vector<CityAlias> &aliases);
    void addSuggestedEntries(const ReferenceRows &rows);
    [[nodiscard]] std::vector<Suggestion> suggestionsFor(const QString &typed) const;
    [[nodiscard]] Suggestion suggestionOf(std::size_t entry) const;
    /// The one city of that very name, if it is the only one.
    [[nodiscard]] std::optional<std::size_t> entryNamed(const QString &name) const;
    [[nodiscard]] std::optional<std::size_t> chosenEntry() const;
    void showCountry();

    std::vector<Entry> m_entries; ///< the register's own first
    SuggestEdit *m_name;
    QWidget *m_countryRow;
    QComboBox *m_country;
};

} // namespace yeonsu
