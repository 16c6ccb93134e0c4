#include "dialogs/headcount_dialog.h"

#include "dialogs/choices.h"
#include "dialogs/city_edit.h"
#include "dialogs/note_edit.h"
#include "editing/acts.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

Headcount emptyOf(CourseId course)
{
    Headcount headcount;
    headcount.courseId = course;
    headcount.number = 1;
    return headcount;
}

} // namespace

HeadcountDialog::HeadcountDialog(EditingSession &session, CourseId course, QWidget *parent)
    : HeadcountDialog(session, std::nullopt, emptyOf(course), parent)
{
}

HeadcountDialog::HeadcountDialog(EditingSession &session, const Headcount &headcount, QWidget *parent)
    : HeadcountDialog(session, headcount, headcount, parent)
{
}

HeadcountDialog::HeadcountDialog(EditingSession &session, const std::optional<Headcount> &before,
                                 const Headcount &shown, QWidget *parent)
    : RowDialog(session, before ? tr("Edit headcount") : tr("New headcount"), parent)
    , m_before(before)
    , m_courseId(shown.courseId)
    , m_number(new QSpinBox(this))
    , m_origin(new QComboBox(this))
    , m_continent(new QComboBox(this))
    , m_country(new QComboBox(this))
    , m_seniority(new QComboBox(this))
    , m_note(newNoteEdit(this))
{
    setObjectName(u"headcountDialog"_s);
    const Result<ReferenceRows> rows = store::readReferenceRows(store().database());
    const Result<std::vector<CityAlias>> aliases = store().all<CityAlias>();
    m_city = new CityEdit(rows.value_or(ReferenceRows()), aliases.value_or(std::vector<CityAlias>()), this);
    makeFields(rows.value_or(ReferenceRows()));
    setHeadcount(shown);
    showOrigin();
    connect(m_origin, &QComboBox::currentIndexChanged, this, &HeadcountDialog::showOrigin);
    start(before ? tr("Save") : tr("Add"), before ? before->id.value() : 0);
    if (!rows)
        showError(rows.error());
}

void HeadcountDialog::makeFields(const ReferenceRows &rows)
{
    m_number->setObjectName(u"number"_s);
    m_number->setRange(0, 1'000'000);
    m_origin->setObjectName(u"origin"_s);
    m_city->lineEdit()->setObjectName(u"city"_s);
    m_origin->addItem(wordsForUnknown().in(interfaceLanguage()), int(Origin::Unknown));
    m_origin->addItem(tr("A continent"), int(Origin::Continent));
    m_origin->addItem(tr("A country"), int(Origin::Country));
    m_origin->addItem(tr("A city"), int(Origin::City));
    fill(*m_continent, rows.continents);
    fillByName(*m_country, rows.countries);
    fill(*m_seniority, rows.seniorities, wordsForUnknown().in(interfaceLanguage()));
    addField(u"number"_s, tr("&People"), m_number);
    addField(u"origin"_s, tr("Come &from"), m_origin);
    addField(u"continentId"_s, tr("C&ontinent"), m_continent);
    addField(u"countryOfPeople"_s, tr("Co&untry"), m_country);
    addField(u"countryId"_s, tr("&City"), m_city);
    addField(u"seniorityId"_s, tr("&Seniority"), m_seniority);
    addField(u"note"_s, tr("&Note"), m_note);
}

void HeadcountDialog::setHeadcount(const Headcount &headcount)
{
    m_number->setValue(headcount.number);
    const Origin origin = !headcount.cityId.isNull()        ? Origin::City
                          : !headcount.countryId.isNull()   ? Origin::Country
                          : !headcount.continentId.isNull() ? Origin::Continent
                                                            : Origin::Unknown;
    m_origin->setCurrentIndex(int(origin));
    setCurrentId(*m_continent, headcount.continentId);
    setCurrentId(*m_country, headcount.countryId);
    m_city->setCity(headcount.cityId);
    setCurrentId(*m_seniority, headcount.seniorityId);
    m_note->setPlainText(headcount.note);
}

HeadcountDialog::Origin HeadcountDialog::origin() const
{
    return Origin(m_origin->currentData().toInt());
}

void HeadcountDialog::showOrigin()
{
    setFieldVisible(u"continentId"_s, origin() == Origin::Continent);
    setFieldVisible(u"countryOfPeople"_s, origin() == Origin::Country);
    setFieldVisible(u"countryId"_s, origin() == Origin::City);
}

std::optional<City> HeadcountDialog::newCity() const
{
    return origin() == Origin::City && m_city->isNew() ? m_city->city() : std::nullopt;
}

Headcount HeadcountDialog::entered() const
{
    Headcount headcount = m_before.value_or(Headcount());
    headcount.courseId = m_courseId;
    headcount.number = m_number->value();
    const std::optional<City> city = m_city->city();
    headcount.cityId = origin() == Origin::City && city ? city->id : CityId();
    headcount.countryId = origin() == Origin::Country ? currentId<Country>(*m_country) : CountryId();
    headcount.continentId =
        origin() == Origin::Continent ? currentId<Continent>(*m_continent) : ContinentId();
    headcount.seniorityId = currentId<Seniority>(*m_seniority);
    headcount.note = m_note->toPlainText();
    return headcount;
}

std::vector<RuleViolation> HeadcountDialog::violations() const
{
    std::vector<RuleViolation> broken = brokenRules(normalised(entered()));
    if (origin() == Origin::City && !m_city->city())
        broken.push_back({u"countryId"_s, tr("Enter the city.")});
    if (const std::optional<City> city = newCity()) {
        const std::vector<RuleViolation> ofCity = brokenRules(normalised(*city));
        broken.insert(broken.end(), ofCity.begin(), ofCity.end());
    }
    return broken;
}

Result<ChangeSet> HeadcountDialog::changeSet() const
{
    return savedHeadcount(store(), m_before, entered(), newCity());
}

} // namespace yeonsu
