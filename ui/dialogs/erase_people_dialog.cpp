#include "dialogs/erase_people_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "domain/erasing.h"
#include "domain/korean_particle.h"
#include "editing/erasing.h"
#include "figures/share.h"
#include "store/backup_folder.h"
#include "store/mentioning.h"
#include "store/row_words.h"
#include "support/application_style.h"
#include "support/drafts.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int usualWidth = 512;

template <typename Typed>
std::vector<Typed> rowsBefore(const ChangeSet &act)
{
    std::vector<Typed> rows;
    for (const RowChange &change : act.changes) {
        if (const Typed *row = change.before && change.after ? std::get_if<Typed>(&*change.before) : nullptr)
            rows.push_back(*row);
    }
    return rows;
}

QString question(const std::vector<Person> &people)
{
    return people.size() == 1
               ? withFittingParticles(
                     ErasePeopleDialog::tr("Erase “%1” for good?").arg(displayName(people.front())))
               : ErasePeopleDialog::tr("Erase %Ln people for good?", nullptr, int(people.size()));
}

template <typename Typed>
void dropDrafts(const QString &registerPath, const QString &dialog, const ChangeSet &act)
{
    for (const Typed &row : rowsBefore<Typed>(act))
        Drafts::dropAll(registerPath, u"%1/%2"_s.arg(dialog).arg(row.id.value()));
}

/// A line whose link is its number.
QString mentioned(const Mentioning &text, int number)
{
    const QString what =
        text.isFrozen ? ErasePeopleDialog::tr("frozen with their name in it. Make it a draft again, take "
                                              "the name out, and freeze it anew")
                      : store::fieldInWords(text.column);
    return u"• %1 “<a href=\"%2\">%3</a>”: %4"_s.arg(text.kind.toHtmlEscaped(), QString::number(number),
                                                     text.name.toHtmlEscaped(), what.toHtmlEscaped());
}

/// "(erased person 12)"
QString calledThen(const std::vector<Person> &people)
{
    return displayName(erased(people.front()));
}

} // namespace

ErasePeopleDialog::ErasePeopleDialog(EditingSession &session, const ChangeSet &act, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_act(act)
    , m_parts(new QVBoxLayout)
    , m_forGood(new QCheckBox(tr("I &know that this cannot be undone"), this))
    , m_error(new ErrorNote(this))
{
    setObjectName(u"erasePeopleDialog"_s);
    setWindowTitle(tr("Erase"));
    const auto people = rowsBefore<Person>(act);
    const auto deleted = deletedAmong(session.store(), act).value_or(std::vector<Person>());
    auto all = people;
    all.insert(all.end(), deleted.begin(), deleted.end());
    auto *heading = new QLabel(question(all), this);
    heading->setProperty("role", u"heading"_s);
    heading->setWordWrap(true);
    heading->setMinimumWidth(scaledToLetters(usualWidth));
    m_parts->setSpacing(4);
    if (!people.empty())
        addWhatGoes(people);
    if (!deleted.empty())
        addDeleted(int(deleted.size()));
    addBackups();
    addMentions();
    m_forGood->setObjectName(u"forGood"_s);
    m_forGood->setAccessibleName(withoutMnemonic(m_forGood->text()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    layout->addWidget(heading);
    layout->addLayout(m_parts);
    layout->addSpacing(4);
    layout->addWidget(m_forGood);
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    connect(m_forGood, &QCheckBox::toggled, m_erase, &QPushButton::setEnabled);
    m_forGood->setFocus();
}

QLabel *ErasePeopleDialog::addPart(const QString &heading, const QString &text)
{
    if (m_parts->count() > 0)
        m_parts->addSpacing(8);
    auto *title = new QLabel(heading, this);
    title->setProperty("muted", true);
    auto *words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts->addWidget(title);
    m_parts->addWidget(words);
    return words;
}

void ErasePeopleDialog::addWhatGoes(const std::vector<Person> &people)
{
    addPart(
        tr("What is blanked"),
        tr("Names, e-mail and note; organisation and job title in %Ln enrolments; what programmes of forums "
           "call them. All of this in the history and in the search, too.",
           nullptr, int(rowsBefore<Enrolment>(m_act).size())));
    addPart(
        tr("What stays"),
        tr("Courses, city, country, seniority and status, so that every figure is as before. Lists say “%1”.")
            .arg(calledThen(people)));
}

void ErasePeopleDialog::addDeleted(int count)
{
    addPart(
        tr("Deleted before, and still known to the history"),
        tr("%Ln people: names, e-mail and note, organisation and job title, and what programmes of forums "
           "call them, are blanked there. That somebody was deleted, and when, stays; no figure changes. "
           "Put back from the history, they come back without a name.",
           nullptr, count));
}

void ErasePeopleDialog::addBackups()
{
    const BackupFolder folder(BackupFolder::usualRoot(), m_session.store().path());
    std::vector<Backup> copies = folder.copies().value_or(std::vector<Backup>());
    const std::vector<Backup> earlier = folder.earlierCopies();
    copies.insert(copies.end(), earlier.begin(), earlier.end());
    QStringList places{QDir::toNativeSeparators(folder.path())};
    for (const Backup &copy : earlier)
        places.append(QDir::toNativeSeparators(QFileInfo(copy.path).absolutePath()));
    places.removeDuplicates();
    const QString path = places.join(u", "_s);
    const QString made = copies.empty() ? tr("There are no backups of this register yet in %1.").arg(path)
                                        : tr("%Ln backups of this register still hold all of it, in %1.",
                                             nullptr, int(copies.size()))
                                              .arg(path);
    addPart(tr("Who still has it"),
            made + u' ' +
                tr("Daily ones go by and by, the last after a year or so; those made by hand or before the "
                   "register was moved or renamed, and copies in other places, stay until you delete them. "
                   "Restoring one brings the people back."));
}

void ErasePeopleDialog::addMentions()
{
    constexpr std::size_t most = 6;
    const Result<std::vector<Mentioning>> found = textsNaming(m_session.store().database(), m_act, most + 1);
    if (!found || found->empty())
        return;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, found->size()); ++i)
        lines.append(mentioned((*found)[i], int(i)));
    if (found->size() > most)
        lines.append(tr("… and more").toHtmlEscaped());
    QLabel *words =
        addPart(tr("Texts that name them and stay as they are: look at them first"), lines.join(u"<br>"_s));
    words->setTextFormat(Qt::RichText);
    words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    words->setObjectName(u"mentions"_s);
    connect(words, &QLabel::linkActivated, this, [this, texts = *found](const QString &link) {
        m_goneTo = texts[std::size_t(link.toInt())].record;
        reject();
    });
}

QWidget *ErasePeopleDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_erase = new QPushButton(tr("&Erase"), row);
    m_erase->setObjectName(u"erase"_s);
    m_erase->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(u"cancel"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch();
    for (QPushButton *button : {m_erase, cancel}) {
        layout->addWidget(button);
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    cancel->setDefault(true);
    connect(m_erase, &QPushButton::clicked, this, &ErasePeopleDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &ErasePeopleDialog::reject);
    return row;
}

void ErasePeopleDialog::accept()
{
    if (!m_forGood->isChecked())
        return;
    // What others entered about them meanwhile goes as well.
    const Result<AppliedChange> applied =
        erasedPeople(m_session.store(), m_act.erases).and_then([this](const ChangeSet &act) {
            m_act = act;
            return m_session.apply(act);
        });
    if (!applied) {
        m_error->show(applied.error());
        return;
    }
    const QString path = m_session.store().path();
    for (const PersonId id : m_act.erases)
        Drafts::dropAll(path, u"personDialog/%1"_s.arg(id.value()));
    dropDrafts<Enrolment>(path, u"enrolmentDialog"_s, m_act);
    dropDrafts<AgendaItem>(path, u"agendaItemDialog"_s, m_act);
    if (applied->leftBehind)
        m_leftBehind = {applied->leftBehind->code,
                        tr("The people are erased, but the file could not be cleared at once of what it held "
                           "before. Close the register in all windows, and nothing is left of it."),
                        applied->leftBehind->message + u' ' + applied->leftBehind->detail};
    QDialog::accept();
}

} // namespace yeonsu
