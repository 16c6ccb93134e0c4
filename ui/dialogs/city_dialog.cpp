#include "dialogs/city_dialog.h"

#include "dialogs/choices.h"
#include "dialogs/figure_changes_dialog.h"
#include "dialogs/marks_edit.h"
#include "dialogs/spellings_edit.h"
#include "dialogs/written_row.h"
#include "editing/place_acts.h"
#include "support/application_style.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

City newIn(CountryId country)
{
    City city;
    city.countryId = country;
    return city;
}

} // namespace

CityDialog::CityDialog(EditingSession &session, const LiveFacts &facts, CountryId country, QWidget *parent)
    : CityDialog(session, facts, std::nullopt, newIn(country), parent)
{
}

CityDialog::CityDialog(EditingSession &session, const LiveFacts &facts, const City &city, QWidget *parent)
    : CityDialog(session, facts, city, city, parent)
{
}

CityDialog::CityDialog(EditingSession &session, const LiveFacts &facts, const std::optional<City> &before,
                       const City &shown, QWidget *parent)
    : RowDialog(session, before ? tr("Edit city") : tr("New city"), parent)
    , m_facts(facts)
    , m_before(before)
    , m_nameKo(new QLineEdit(this))
    , m_nameEn(new QLineEdit(this))
    , m_country(new QComboBox(this))
    , m_marks(new MarksEdit(this))
    , m_spellings(new SpellingsEdit(this))
{
    setObjectName(u"cityDialog"_s);
    setMinimumWidth(scaledToLetters(600));
    const Result<std::vector<Country>> countries = store().all<Country>();
    fillByName(*m_country, countries.value_or(std::vector<Country>()), tr("Choose a country"));
    setCity(shown);
    makeFields();
    start(before ? tr("Save") : tr("Add"), shown.id.value());
    if (!countries)
        showError(countries.error());
}

void CityDialog::makeFields()
{
    m_nameKo->setObjectName(u"nameKo"_s);
    m_nameEn->setObjectName(u"nameEn"_s);
    m_country->setObjectName(u"country"_s);
    addField(u"nameKo"_s, tr("&Korean name"), m_nameKo, Place::Left);
    addField(u"nameEn"_s, tr("&English name"), m_nameEn, Place::Right);
    addField(u"countryId"_s, tr("&Country"), m_country);
    addField(u"marks"_s, tr("Marks"), m_marks);
    addField(u"spellings"_s, tr("&Other spellings"), m_spellings);
}

void CityDialog::setCity(const City &city)
{
    m_nameKo->setText(city.nameKo);
    m_nameEn->setText(city.nameEn);
    setCurrentId(*m_country, city.countryId);
    m_marks->setCities({city});
    QStringList spellings;
    const auto aliases =
        m_before ? store().aliasesOf(m_before->id) : Result<std::vector<CityAlias>>(std::vector<CityAlias>());
    for (const CityAlias &alias : aliases.value_or(std::vector<CityAlias>()))
        spellings.append(alias.name);
    m_spellings->setSpellings(spellings);
}

CityId CityDialog::cityId() const
{
    return m_before ? m_before->id : writtenId<City>(applied());
}

City CityDialog::entered() const
{
    City city = m_before.value_or(City());
    city.nameKo = m_nameKo->text();
    city.nameEn = m_nameEn->text();
    city.countryId = currentId<Country>(*m_country);
    city.isMetropolisMember = m_marks->isOn(CityMark::Metropolis);
    city.isSisterCity = m_marks->isOn(CityMark::SisterCity);
    return city;
}

void CityDialog::accept()
{
    const bool isMove = m_before && m_before->countryId != currentId<Country>(*m_country);
    if (!isMove || !violations().empty() ||
        agreesToFigures(m_facts, moveInWords(entered(), m_country->currentText())))
        RowDialog::accept();
}

std::vector<RuleViolation> CityDialog::violations() const
{
    return brokenRules(normalised(entered()));
}

Result<ChangeSet> CityDialog::changeSet() const
{
    return savedCity(store(), m_before, entered(), m_spellings->spellings());
}

} // namespace yeonsu
