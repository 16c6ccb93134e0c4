#include "dialogs/questions.h"

#include "dialogs/deletion_words.h"
#include "domain/korean_particle.h"
#include "domain/vocabulary.h"
#include "figures/share.h"
#include "support/error_event.h"
#include "support/language.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct Question
{
    Q_DECLARE_TR_FUNCTIONS(Question)
};

bool ask(QMessageBox &box, const QString &yes, const QString &no)
{
    const QPushButton *accepting = box.addButton(yes, QMessageBox::DestructiveRole);
    QPushButton *keeping = box.addButton(no, QMessageBox::RejectRole);
    box.setText(withFittingParticles(box.text()));
    box.setDefaultButton(keeping);
    box.setEscapeButton(keeping);
    box.exec();
    return box.clickedButton() == accepting;
}

} // namespace

bool askToDiscard(QWidget *parent)
{
    QMessageBox box(QMessageBox::Question, Question::tr("Discard what you entered?"),
                    Question::tr("Discard what you entered?"), QMessageBox::NoButton, parent);
    box.setInformativeText(Question::tr("What you typed in this window is not saved yet."));
    return ask(box, Question::tr("Discard"), Question::tr("Keep editing"));
}

bool askToReplace(QWidget *parent, const QString &view)
{
    QMessageBox box(QMessageBox::Question, Question::tr("Replace"),
                    Question::tr("Replace the view “%1”?").arg(view), QMessageBox::NoButton, parent);
    box.setInformativeText(Question::tr("A view of this name exists already. You can undo this."));
    return ask(box, Question::tr("Replace"), Question::tr("Cancel"));
}

bool askToDelete(QWidget *parent, Register &store, const ChangeSet &deletion)
{
    QMessageBox box(QMessageBox::Warning, Question::tr("Delete"), subjectText(deletion),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(consequenceText(deletion));
    if (deletion.changes.size() > 1)
        box.setDetailedText(dependentsText(store, deletion));
    return ask(box, Question::tr("Delete"), Question::tr("Cancel"));
}

QString countsByStatus(const std::vector<Enrolment> &enrolments)
{
    QStringList parts;
    for (const auto &[status, key] : keyTable<EnrolmentStatus>) {
        const auto count =
            std::count_if(enrolments.begin(), enrolments.end(),
                          [&wanted = status](const Enrolment &row) { return row.status == wanted; });
        if (count > 0)
            parts.append(Question::tr("%1 %2", "11 applied")
                             .arg(groupedNumber(count), wordsFor(status).in(interfaceLanguage()).toLower()));
    }
    return parts.join(u", "_s);
}

std::optional<bool> askToComplete(QWidget *parent, const std::vector<Enrolment> &enrolments)
{
    QMessageBox box(QMessageBox::Question, Question::tr("Course completed"),
                    Question::tr("%1: mark as completed?").arg(countsByStatus(enrolments)),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(
        Question::tr("The course ends, and only who attended or completed is counted. You can undo this."));
    const QPushButton *complete = box.addButton(Question::tr("Mark as completed"), QMessageBox::AcceptRole);
    const QPushButton *leave = box.addButton(Question::tr("Leave as they are"), QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(Question::tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() != complete && box.clickedButton() != leave)
        return std::nullopt;
    return box.clickedButton() == complete;
}

bool askToPutBack(QWidget *parent, const ChangeSet &changeSet)
{
    const auto deleted = std::count_if(changeSet.changes.begin(), changeSet.changes.end(),
                                       [](const RowChange &change) { return !change.after; });
    if (deleted == 0)
        return true;
    const QString question = Question::tr("Delete %n rows that were added?", nullptr, int(deleted));
    QMessageBox box(QMessageBox::Warning, Question::tr("Put back"), question, QMessageBox::NoButton, parent);
    box.setInformativeText(Question::tr("Putting back deletes what was added. You can undo this."));
    return ask(box, Question::tr("Put back"), Question::tr("Cancel"));
}

bool askToReopen(QWidget *parent, const QString &title)
{
    const QString question = Question::tr("Make “%1” a draft again?").arg(title);
    QMessageBox box(QMessageBox::Warning, Question::tr("Make a draft again"), question, QMessageBox::NoButton,
                    parent);
    box.setInformativeText(
        Question::tr("Its frozen figures are given up, and its numbers follow the register "
                     "again. You can undo this."));
    return ask(box, Question::tr("Make a draft again"), Question::tr("Cancel"));
}

bool askToMergeInstead(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Information, Question::tr("Delete"), error.message, QMessageBox::NoButton,
                    parent);
    box.setInformativeText(Question::tr("Merge it into another one, and what has it goes along."));
    return ask(box, Question::tr("Merge into…"), Question::tr("Cancel"));
}

void askAndApply(QWidget *parent, EditingSession &session, const Result<ChangeSet> &deletion)
{
    if (!deletion) {
        tellError(parent, deletion.error());
        return;
    }
    if (!askToDelete(parent, session.store(), *deletion))
        return;
    if (const Result<AppliedChange> applied = session.apply(*deletion); !applied)
        tellError(parent, applied.error());
}

void tellError(QWidget *parent, const Error &error)
{
    ErrorEvent event(error);
    QCoreApplication::sendEvent(parent->window(), &event);
    if (event.isAccepted())
        return;
    // Of a window that has no place for it: better to stop somebody than to tell nobody.
    QMessageBox box(QMessageBox::Warning, Question::tr("This could not be done"),
                    withFittingParticles(error.message), QMessageBox::Ok, parent);
    box.setDetailedText(error.detail);
    box.exec();
}

} // namespace yeonsu
