#include "dialogs/outcome_dialog.h"

#include "dialogs/choices.h"
#include "dialogs/chosen_rows_edit.h"
#include "dialogs/city_edit.h"
#include "dialogs/note_edit.h"
#include "dialogs/row_suggestions.h"
#include "editing/outcome_acts.h"
#include "store/outcome_list.h"
#include "store/reference_rows.h"
#include "support/application_style.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int lastYear = 9999;

Outcome emptyOutcome()
{
    Outcome outcome;
    outcome.year = QDate::currentDate().year();
    return outcome;
}

std::optional<RuleViolation> pending(const QString &field, const ChosenRowsEdit &edit, const QString &message)
{
    const QString text = edit.pendingText();
    return text.isEmpty() ? std::nullopt : std::optional(RuleViolation{field, message.arg(text)});
}

} // namespace

OutcomeDialog::OutcomeDialog(EditingSession &session, const std::optional<Outcome> &outcome, QWidget *parent)
    : RowDialog(session, outcome ? tr("Edit outcome") : tr("New outcome"), parent)
    , m_before(outcome)
    , m_titleKo(new QLineEdit(this))
    , m_titleEn(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_year(new QSpinBox(this))
    , m_course(new SuggestEdit([&session](const QString &typed) { return courseSuggestions(session, typed); },
                               this))
    , m_policies(new ChosenRowsEdit(
          tr("Policies"), [this](const QString &typed) { return policySuggestions(store(), typed); }, true,
          this))
    , m_people(new ChosenRowsEdit(
          tr("People"), [&session](const QString &typed) { return peopleNamed(session, typed); }, false,
          this))
    , m_result(newNoteEdit(this))
    , m_evidence(newNoteEdit(this))
{
    setObjectName(u"outcomeDialog"_s);
    setMinimumWidth(scaledToLetters(720));
    fillWithWords<OutcomeKind>(*m_kind);
    m_year->setRange(0, lastYear);
    m_year->setSpecialValueText(wordsForUnknown().in(interfaceLanguage()));
    makePlaceField();
    setOutcome(outcome.value_or(emptyOutcome()));
    makeFields();
    start(outcome ? tr("Save") : tr("Add"), outcome ? outcome->id.value() : 0);
}

OutcomeId OutcomeDialog::outcomeId() const
{
    for (const RowChange &change : applied().changeSet.changes) {
        if (const Outcome *row = change.after ? std::get_if<Outcome>(&*change.after) : nullptr)
            return row->id;
    }
    return m_before ? m_before->id : OutcomeId();
}

void OutcomeDialog::makePlaceField()
{
    const Result<ReferenceRows> rows = store::readReferenceRows(store().database());
    const Result<std::vector<CityAlias>> aliases = store().all<CityAlias>();
    m_city = new CityEdit(rows.value_or(ReferenceRows()), aliases.value_or(std::vector<CityAlias>()), this);
    if (!rows)
        showError(rows.error());
}

void OutcomeDialog::makeFields()
{
    m_titleKo->setObjectName(u"titleKo"_s);
    m_titleEn->setObjectName(u"titleEn"_s);
    m_city->lineEdit()->setObjectName(u"city"_s);
    m_kind->setObjectName(u"kind"_s);
    m_year->setObjectName(u"year"_s);
    m_course->setObjectName(u"course"_s);
    m_policies->line()->setObjectName(u"policies"_s);
    m_people->line()->setObjectName(u"people"_s);
    m_result->setObjectName(u"result"_s);
    m_evidence->setObjectName(u"evidence"_s);
    m_course->setPlaceholderText(tr("None; type a code or a part of the name"));
    addField(u"titleKo"_s, tr("&Title (Korean)"), m_titleKo);
    addField(u"titleEn"_s, tr("Title (&English)"), m_titleEn);
    addField(u"countryId"_s, tr("&City"), m_city, Place::Left);
    addField(u"courseId"_s, tr("C&ourse"), m_course, Place::Right);
    addField(u"kind"_s, tr("&Kind"), m_kind, Place::Left);
    addField(u"year"_s, tr("&Year"), m_year, Place::Right);
    addField(u"policies"_s, tr("&Policies that it goes back to"), m_policies, Place::Left);
    addField(u"people"_s, tr("People who it goes &back to"), m_people, Place::Right);
    addField(u"result"_s, tr("&What came of it"), m_result);
    addField(u"evidence"_s, tr("E&vidence"), m_evidence);
}

void OutcomeDialog::setOutcome(const Outcome &outcome)
{
    m_titleKo->setText(outcome.titleKo);
    m_titleEn->setText(outcome.titleEn);
    m_city->setCity(outcome.cityId);
    setCurrentValue(*m_kind, outcome.kind);
    m_year->setValue(outcome.year);
    if (const auto course = store().find(outcome.courseId); course && *course)
        m_course->choose(courseSuggestion(**course));
    m_result->setPlainText(outcome.result);
    m_evidence->setPlainText(outcome.evidence);
    if (!outcome.id.isNull())
        setTies(outcome.id);
}

void OutcomeDialog::setTies(OutcomeId id)
{
    const auto outcomes = outcomeSummaries(store().database(), std::array{id});
    if (!outcomes || outcomes->empty())
        return;
    std::vector<ChosenRowsEdit::Chosen> policies;
    for (const auto &[policy, name] : outcomes->front().policies)
        policies.push_back({name.in(interfaceLanguage()), policy.value()});
    m_policies->setChosen(policies);
    std::vector<ChosenRowsEdit::Chosen> people;
    for (const auto &[person, name] : outcomes->front().people)
        people.push_back({name, person.value()});
    m_people->setChosen(people);
}

std::optional<City> OutcomeDialog::newCity() const
{
    return m_city->isNew() ? m_city->city() : std::nullopt;
}

Outcome OutcomeDialog::entered() const
{
    Outcome outcome = m_before.value_or(Outcome());
    outcome.titleKo = m_titleKo->text();
    outcome.titleEn = m_titleEn->text();
    const std::optional<City> city = m_city->city();
    outcome.cityId = city ? city->id : CityId();
    outcome.kind = currentValue<OutcomeKind>(*m_kind);
    outcome.year = m_year->value();
    outcome.courseId = CourseId(m_course->chosen().toLongLong());
    outcome.result = m_result->toPlainText();
    outcome.evidence = m_evidence->toPlainText();
    return outcome;
}

/// A policy that is none yet has the name that was typed, in both languages until somebody says otherwise.
void OutcomeDialog::enterPolicies(std::vector<PolicyId> &ids, std::vector<Policy> &added) const
{
    for (const ChosenRowsEdit::Chosen &chosen : m_policies->chosen()) {
        PolicyId id(chosen.id);
        if (id.isNull()) {
            id = PolicyId(-1 - qint64(added.size()));
            const bool isKorean = interfaceLanguage() == Language::Korean;
            added.push_back({id, isKorean ? chosen.text : QString(), isKorean ? QString() : chosen.text, {}});
        }
        ids.push_back(id);
    }
}

std::vector<RuleViolation> OutcomeDialog::violations() const
{
    std::vector<RuleViolation> broken = brokenRules(normalised(entered()));
    for (RuleViolation &violation : broken) {
        if (violation.field == u"cityId"_s)
            violation.field = u"countryId"_s;
    }
    if (const std::optional<City> city = newCity()) {
        const std::vector<RuleViolation> ofCity = brokenRules(normalised(*city));
        broken.insert(broken.end(), ofCity.begin(), ofCity.end());
    }
    if (m_course->chosen().isNull() && !m_course->text().trimmed().isEmpty())
        broken.push_back({u"courseId"_s, tr("Choose a course from the list, or leave this empty.")});
    for (const auto &left :
         {pending(u"policies"_s, *m_policies, tr("Press Enter to add “%1”, or clear it.")),
          pending(u"people"_s, *m_people, tr("Choose “%1” from the list, or clear it."))}) {
        if (left)
            broken.push_back(*left);
    }
    return broken;
}

Result<ChangeSet> OutcomeDialog::changeSet() const
{
    OutcomeEntry entry{entered(), {}, {}, newCity(), {}};
    for (const ChosenRowsEdit::Chosen &person : m_people->chosen())
        entry.people.push_back(PersonId(person.id));
    enterPolicies(entry.policies, entry.newPolicies);
    return savedOutcome(store(), m_before, entry);
}

} // namespace yeonsu
