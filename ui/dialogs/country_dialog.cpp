#include "dialogs/country_dialog.h"

#include "dialogs/choices.h"
#include "dialogs/figure_changes_dialog.h"
#include "editing/place_acts.h"
#include "support/application_style.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu {

CountryDialog::CountryDialog(EditingSession &session, const LiveFacts &facts, const Country &country,
                             QWidget *parent)
    : RowDialog(session, tr("Edit country"), parent)
    , m_facts(facts)
    , m_before(country)
    , m_nameKo(new QLineEdit(country.nameKo, this))
    , m_nameEn(new QLineEdit(country.nameEn, this))
    , m_continent(new QComboBox(this))
    , m_code(new QLineEdit(country.code, this))
{
    setObjectName(u"countryDialog"_s);
    setMinimumWidth(scaledToLetters(600));
    const Result<std::vector<Continent>> continents = store().all<Continent>();
    fill(*m_continent, continents.value_or(std::vector<Continent>()));
    setCurrentId(*m_continent, country.continentId);
    makeFields();
    start(tr("Save"), country.id.value());
    if (!continents)
        showError(continents.error());
}

void CountryDialog::makeFields()
{
    m_nameKo->setObjectName(u"nameKo"_s);
    m_nameEn->setObjectName(u"nameEn"_s);
    m_continent->setObjectName(u"continent"_s);
    m_code->setEnabled(false);
    m_code->setToolTip(tr("Files know the country by its code (ISO 3166-1); it stays."));
    addField(u"nameKo"_s, tr("&Korean name"), m_nameKo, Place::Left);
    addField(u"nameEn"_s, tr("&English name"), m_nameEn, Place::Right);
    addField(u"continentId"_s, tr("C&ontinent"), m_continent, Place::Left);
    addField(u"code"_s, tr("Code"), m_code, Place::Right);
}

Country CountryDialog::entered() const
{
    Country country = m_before;
    country.nameKo = m_nameKo->text();
    country.nameEn = m_nameEn->text();
    country.continentId = currentId<Continent>(*m_continent);
    return country;
}

void CountryDialog::accept()
{
    const bool isMove = m_before.continentId != currentId<Continent>(*m_continent);
    if (!isMove || !violations().empty() ||
        agreesToFigures(m_facts, moveInWords(entered(), m_continent->currentText())))
        RowDialog::accept();
}

std::vector<RuleViolation> CountryDialog::violations() const
{
    return brokenRules(normalised(entered()));
}

Result<ChangeSet> CountryDialog::changeSet() const
{
    return savedCountry(store(), m_before, entered());
}

} // namespace yeonsu
