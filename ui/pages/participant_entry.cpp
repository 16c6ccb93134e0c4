#include "pages/participant_entry.h"

#include "dialogs/draft_keeper.h"
#include "dialogs/enrolment_fields.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/field_form.h"
#include "dialogs/field_help.h"
#include "dialogs/questions.h"
#include "dialogs/suggest_edit.h"
#include "editing/course_progress.h"
#include "pages/panel_card.h"
#include "support/language.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

ParticipantEntry::ParticipantEntry(EditingSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_form(new FieldForm(FieldForm::Columns::One, this))
    , m_fields(new EnrolmentFields(session, *m_form, {}))
    , m_error(new ErrorNote(this))
    , m_buttons(new QWidget(this))
    , m_add(new QPushButton(tr("Add"), m_buttons))
    , m_unfinishedElsewhere(newMutedLabel({}, this))
{
    auto *discard = new QPushButton(tr("Discard"), m_buttons);
    m_add->setProperty("primary", true);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(discard);
    buttons->addWidget(newMutedLabel(tr("Enter adds, Esc discards"), m_buttons), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_form, m_error, m_buttons, m_unfinishedElsewhere})
        layout->addWidget(widget);
    m_form->setFieldVisible(u"courseId"_s, false);
    explainFields(*m_form, u"enrolmentDialog"_s);
    m_fields->personEdit()->setPlaceholderText(tr("Add by name"));
    connect(m_add, &QPushButton::clicked, this, &ParticipantEntry::add);
    connect(discard, &QPushButton::clicked, this, &ParticipantEntry::discard);
    connect(m_form, &FieldForm::edited, this, &ParticipantEntry::showViolation);
    connect(m_unfinishedElsewhere, &QLabel::linkActivated, this,
            [this](const QString &id) { emit courseRequested(CourseId(id.toLongLong())); });
    makeKeys();
    open(false);
}

ParticipantEntry::~ParticipantEntry() = default;

void ParticipantEntry::makeKeys()
{
    // The list of suggestions hands Enter on to the line, past all shortcuts.
    connect(m_fields->personEdit(), &QLineEdit::returnPressed, this, &ParticipantEntry::enter);
    connect(m_fields->personEdit(), &SuggestEdit::edited, this, [this] {
        if (m_fields->personEdit()->chosen().isValid())
            open(true);
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(key, m_form, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &ParticipantEntry::enter);
    }
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &ParticipantEntry::discard);
}

void ParticipantEntry::setCourse(const Course &course)
{
    const bool isSame = course.id == m_course.id;
    const bool isSameEntry = isSame && newEnrolment(course) == newEnrolment(m_course);
    if (!isSame)
        keepUnfinished();
    m_course = course;
    if (isSameEntry || (isSame && m_isOpen))
        return;
    beginAnew();
    if (m_draft->found())
        m_form->restore(m_draft->take()->fields);
    if (!m_fields->personEdit()->text().isEmpty())
        open(true);
    m_unfinished.erase(course.id);
    showUnfinished();
}

void ParticipantEntry::beginAnew()
{
    m_draft.reset();
    open(false);
    m_fields->setEnrolment(newEnrolment(m_course));
    m_form->forgiveAll();
    m_form->show({});
    m_error->clear();
    m_draft = std::make_unique<DraftKeeper>(*m_form, m_session.store().path(),
                                            u"participant/%1"_s.arg(m_course.id.value()));
}

/// Whether there were any.
static bool closeSuggestions(const QLineEdit &edit)
{
    QAbstractItemView *suggestions = edit.completer()->popup();
    const bool wereThere = suggestions->isVisible();
    suggestions->hide();
    return wereThere;
}

/// A name alone opens the rest; with the rest it is added.
void ParticipantEntry::enter()
{
    if (m_fields->personEdit()->text().trimmed().isEmpty())
        return;
    // What was marked in a list of suggestions is chosen already, and Enter closes it.
    const bool wasChoosingCity = closeSuggestions(*m_fields->cityEdit());
    const bool wasChoosingPerson = closeSuggestions(*m_fields->personEdit());
    if (wasChoosingCity)
        return;
    if (m_isOpen && !wasChoosingPerson) {
        add();
        return;
    }
    open(true);
    m_fields->cityEdit()->setFocus();
}

void ParticipantEntry::add()
{
    // Enter adds from within the field of the title, too.
    m_fields->recallSeniority();
    if (const std::vector<RuleViolation> broken = m_fields->violations(); !broken.empty()) {
        if (m_form->showAndFocus(broken.front()))
            m_form->show(broken);
        else
            m_error->show({ErrorCode::BadValue, broken.front().message, {}});
        return;
    }
    const Result<AppliedChange> applied = m_fields->changeSet().and_then(
        [this](const ChangeSet &changeSet) { return m_session.apply(changeSet); });
    if (!applied) {
        m_error->show(applied.error());
        return;
    }
    m_draft->drop();
    beginAnew();
    focusPerson();
}

void ParticipantEntry::discard()
{
    if (!m_isOpen) {
        m_fields->personEdit()->selectAll();
        return;
    }
    if (!askToDiscard(this))
        return;
    m_draft->drop();
    beginAnew();
    focusPerson();
}

void ParticipantEntry::focusPerson()
{
    QMetaObject::invokeMethod(
        this, [this] { m_fields->personEdit()->setFocus(); }, Qt::QueuedConnection);
}

void ParticipantEntry::open(bool isOpen)
{
    m_isOpen = isOpen;
    m_fields->setRestVisible(isOpen);
    m_buttons->setVisible(isOpen);
}

void ParticipantEntry::showViolation(const QString &key)
{
    m_form->judge(key);
    m_error->clear();
    // An entry that is emptied again is none, and lacks nobody.
    const bool isEmpty = !m_isOpen && m_fields->personEdit()->text().trimmed().isEmpty();
    m_form->show(isEmpty ? std::vector<RuleViolation>() : m_fields->violations());
}

void ParticipantEntry::keepUnfinished()
{
    const QString name = m_fields->personEdit()->text().trimmed();
    if (!m_course.id.isNull() && !name.isEmpty())
        m_unfinished[m_course.id] = u"%1 (%2)"_s.arg(name, m_course.code);
}

void ParticipantEntry::showUnfinished()
{
    QStringList links;
    for (const auto &[id, name] : m_unfinished)
        links.append(u"<a href=\"%1\">%2</a>"_s.arg(id.value()).arg(name.toHtmlEscaped()));
    m_unfinishedElsewhere->setText(tr("Not added yet: %1").arg(links.join(u", "_s)));
    m_unfinishedElsewhere->setVisible(!links.isEmpty());
}

} // namespace yeonsu
