#include "dialogs/agenda_item_dialog.h"

#include "dialogs/city_edit.h"
#include "dialogs/day_edit.h"
#include "dialogs/note_edit.h"
#include "dialogs/row_suggestions.h"
#include "domain/programme.h"
#include "domain/time_text.h"
#include "editing/programme_acts.h"
#include "store/reference_rows.h"
#include "support/application_style.h"
#include "support/language.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

bool isNew(const AgendaItem &item)
{
    return item.id.isNull();
}

/// Of a field for a row that is chosen from a list, where something is typed that is none.
bool isPending(const SuggestEdit &edit)
{
    return edit.chosen().isNull() && !edit.text().trimmed().isEmpty();
}

} // namespace

AgendaItemDialog::AgendaItemDialog(EditingSession &session, const AgendaItem &item, QWidget *parent)
    : RowDialog(session, isNew(item) ? tr("New item of the programme") : tr("Edit item of the programme"),
                parent)
    , m_shown(item)
    , m_title(new QLineEdit(this))
    , m_part(new QLineEdit(this))
    , m_day(new DayEdit(this))
    , m_starts(new QLineEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_presenter(new QLineEdit(this))
    , m_person(
          new SuggestEdit([&session](const QString &typed) { return peopleNamed(session, typed); }, this))
    , m_outcome(
          new SuggestEdit([this](const QString &typed) { return outcomeSuggestions(store(), typed); }, this))
    , m_note(newNoteEdit(this))
{
    setObjectName(u"agendaItemDialog"_s);
    setMinimumWidth(scaledToLetters(720));
    makePlaceField();
    makeFields();
    setItem(item);
    start(isNew(item) ? tr("Add") : tr("Save"), item.id.value());
}

void AgendaItemDialog::makePlaceField()
{
    const Result<ReferenceRows> rows = store::readReferenceRows(store().database());
    const Result<std::vector<CityAlias>> aliases = store().all<CityAlias>();
    m_city = new CityEdit(rows.value_or(ReferenceRows()), aliases.value_or(std::vector<CityAlias>()), this);
    if (!rows)
        showError(rows.error());
}

void AgendaItemDialog::makeFields()
{
    m_title->setObjectName(u"title"_s);
    m_part->setObjectName(u"part"_s);
    m_day->setObjectName(u"day"_s);
    m_starts->setObjectName(u"starts"_s);
    m_minutes->setObjectName(u"minutes"_s);
    m_presenter->setObjectName(u"presenter"_s);
    m_person->setObjectName(u"person"_s);
    m_city->lineEdit()->setObjectName(u"city"_s);
    m_outcome->setObjectName(u"outcome"_s);
    m_note->setObjectName(u"note"_s);
    m_starts->setPlaceholderText(u"14:00"_s);
    m_minutes->setRange(1, minutesOfDay);
    m_minutes->setSingleStep(5);
    m_person->setPlaceholderText(tr("Nobody; type a part of the name"));
    m_outcome->setPlaceholderText(tr("None; type a part of the title"));
    addField(u"title"_s, tr("&Title"), m_title);
    addField(u"part"_s, tr("&Part"), m_part);
    addField(u"day"_s, tr("&Day"), m_day);
    addField(u"starts"_s, tr("&Begins at"), m_starts, Place::Left);
    addField(u"minutes"_s, tr("&Minutes"), m_minutes, Place::Right);
    addField(u"presenter"_s, tr("P&resenter as announced"), m_presenter);
    addField(u"personId"_s, tr("Pers&on of the register"), m_person, Place::Left);
    addField(u"countryId"_s, tr("About the &city"), m_city, Place::Right);
    addField(u"outcomeId"_s, tr("About the o&utcome"), m_outcome);
    addField(u"note"_s, tr("&Note"), m_note);
}

void AgendaItemDialog::setItem(const AgendaItem &item)
{
    m_title->setText(item.title);
    m_part->setText(item.part);
    m_day->setNear(item.day);
    m_day->setDate(item.day);
    m_starts->setText(item.starts.toString(u"HH:mm"_s));
    m_minutes->setValue(item.minutes);
    m_presenter->setText(item.presenter);
    if (const auto person = store().find(item.personId); person && *person)
        m_person->choose({displayName(**person), displayName(**person), item.personId.value()});
    m_city->setCity(item.cityId);
    if (const auto outcome = store().find(item.outcomeId); outcome && *outcome)
        m_outcome->choose(outcomeSuggestion(**outcome));
    m_note->setPlainText(item.note);
}

std::optional<City> AgendaItemDialog::newCity() const
{
    return m_city->isNew() ? m_city->city() : std::nullopt;
}

AgendaItem AgendaItemDialog::entered() const
{
    AgendaItem item = m_shown;
    item.title = m_title->text();
    item.part = m_part->text();
    item.day = m_day->date();
    item.starts = timeFromText(m_starts->text());
    item.minutes = m_minutes->value();
    item.presenter = m_presenter->text();
    item.personId = PersonId(m_person->chosen().toLongLong());
    const std::optional<City> city = m_city->city();
    item.cityId = city ? city->id : CityId();
    item.outcomeId = OutcomeId(m_outcome->chosen().toLongLong());
    item.note = m_note->toPlainText();
    return item;
}

std::vector<RuleViolation> AgendaItemDialog::violations() const
{
    std::vector<RuleViolation> broken;
    if (const auto ofDay = m_day->violation(u"day"_s))
        broken.push_back(*ofDay);
    const std::vector<RuleViolation> ofRow = brokenRules(normalised(entered()));
    broken.insert(broken.end(), ofRow.begin(), ofRow.end());
    if (const std::optional<City> city = newCity()) {
        const std::vector<RuleViolation> ofCity = brokenRules(normalised(*city));
        broken.insert(broken.end(), ofCity.begin(), ofCity.end());
    }
    if (isPending(*m_person))
        broken.push_back({u"personId"_s, tr("Choose a person from the list, or leave this empty.")});
    if (isPending(*m_outcome))
        broken.push_back({u"outcomeId"_s, tr("Choose an outcome from the list, or leave this empty.")});
    return broken;
}

Result<ChangeSet> AgendaItemDialog::changeSet() const
{
    return savedAgendaItem(store(), isNew(m_shown) ? std::nullopt : std::optional(m_shown), entered(),
                           newCity());
}

} // namespace yeonsu
