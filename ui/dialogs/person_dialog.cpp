#include "dialogs/person_dialog.h"

#include "dialogs/choices.h"
#include "dialogs/note_edit.h"
#include "dialogs/written_row.h"
#include "editing/acts.h"
#include "support/application_style.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu {

PersonDialog::PersonDialog(EditingSession &session, const std::optional<Person> &person, QWidget *parent)
    : RowDialog(session, person ? tr("Edit person") : tr("New person"), parent)
    , m_before(person)
    , m_familyName(new QLineEdit(this))
    , m_givenName(new QLineEdit(this))
    , m_nameOrder(new QComboBox(this))
    , m_localName(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_note(newNoteEdit(this))
{
    setObjectName(u"personDialog"_s);
    setMinimumWidth(scaledToLetters(600));
    fillWithWords<NameOrder>(*m_nameOrder);
    const Person shown = person.value_or(Person());
    m_familyName->setText(shown.familyName);
    m_givenName->setText(shown.givenName);
    setCurrentValue(*m_nameOrder, shown.nameOrder);
    m_localName->setText(shown.localName);
    m_email->setText(shown.email);
    m_note->setPlainText(shown.note);
    makeFields();
    start(person ? tr("Save") : tr("Add"), person ? person->id.value() : 0);
}

void PersonDialog::makeFields()
{
    m_familyName->setObjectName(u"familyName"_s);
    m_givenName->setObjectName(u"givenName"_s);
    m_email->setObjectName(u"email"_s);
    m_localName->setPlaceholderText(tr("In the person's own script"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    addField(u"familyName"_s, tr("&Family name"), m_familyName, Place::Left);
    addField(u"givenName"_s, tr("&Given name"), m_givenName, Place::Right);
    addField(u"nameOrder"_s, tr("Name &order"), m_nameOrder, Place::Left);
    addField(u"localName"_s, tr("&Local name"), m_localName, Place::Right);
    addField(u"email"_s, tr("&E-mail"), m_email);
    addField(u"note"_s, tr("&Note"), m_note);
}

PersonId PersonDialog::personId() const
{
    return m_before ? m_before->id : writtenId<Person>(applied());
}

Person PersonDialog::entered() const
{
    Person person = m_before.value_or(Person());
    person.familyName = m_familyName->text();
    person.givenName = m_givenName->text();
    person.nameOrder = currentValue<NameOrder>(*m_nameOrder);
    person.localName = m_localName->text();
    person.email = m_email->text();
    person.note = m_note->toPlainText();
    return person;
}

std::vector<RuleViolation> PersonDialog::violations() const
{
    return brokenRules(normalised(entered()));
}

Result<ChangeSet> PersonDialog::changeSet() const
{
    return savedPerson(m_before, entered());
}

} // namespace yeonsu
