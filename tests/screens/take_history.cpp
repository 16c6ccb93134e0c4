// The history, and copies of the register.
#include "charts/chart_table_view.h"
#include "dialogs/backups_dialog.h"
#include "dialogs/pass_phrase_dialog.h"
#include "editing/acts.h"
#include "models/shown_list_reader.h"
#include "pages/courses_page.h"
#include "pages/days_button.h"
#include "pages/history_page.h"
#include "pages/people_page.h"
#include "takes.h"
#include "window/notice_bar.h"
#include "window/shortcuts_dialog.h"
#include "window/window_backups.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

namespace {

/// Acts of several kinds, one of them undone and one of whose values has moved on.
void editSomething(EditingSession &session)
{
    Register &store = session.store();
    const auto apply = [&session](const Result<ChangeSet> &changeSet) {
        if (!changeSet || !session.apply(*changeSet))
            qFatal("an edit for the pictures failed");
    };
    const Course course = *store.find(CourseId(170)).value();
    const std::vector<Enrolment> enrolments = store.enrolmentsOf(course.id).value();
    apply(deletedEnrolments(store, std::array{enrolments[2].id, enrolments[3].id}));
    Enrolment moved = enrolments.front();
    moved.jobTitle = u"Director General for Transport"_s;
    moved.status = EnrolmentStatus::Withdrawn;
    apply(savedEnrolment(store, enrolments.front(), {moved, {}, {}}));
    Person person = *store.find(moved.personId).value();
    person.email = u"new.address@example.org"_s;
    apply(savedPerson(store.find(person.id).value(), person));
    session.undoStack().undo();
    Course edited = course;
    edited.venue = u"서울시청 다목적홀"_s;
    edited.capacity = 24;
    edited.note = u"The second week takes place online, as agreed with the partners in the spring."_s;
    apply(savedCourse(course, edited));
    Course later = edited;
    later.capacity = 30;
    apply(savedCourse(edited, later));
}

} // namespace

/// None yet, some of which one cannot be read, the pass phrase of one that is sent, and what is said of one
/// that could not be made.
void takeBackups(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    EditingSession &session = *host.session();
    const QTemporaryDir root;
    const BackupFolder folder(root.path(), session.store().path());
    const auto take = [&](const QString &name) {
        BackupsDialog dialog(session.store(), folder, prompts, &host.window());
        dialog.show();
        if (!QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }))
            qFatal("the copies are not read");
        photographer.take(dialog, name);
    };
    take(u"dialog-backups-none"_s);
    const QDateTime day(QDate(2022, 11, 20), QTime(9, 2));
    for (int ago = 0; ago < 6; ++ago) {
        const BackupKind kind = ago == 1 ? BackupKind::ByHand : BackupKind::Daily;
        const auto made = folder.make(kind, day.addDays(-ago * ago));
        if (!made || (ago == 4 && !QFile::resize(made->copy.path, 5000)))
            qFatal("a copy cannot be made");
    }
    editSomething(session);
    take(u"dialog-backups"_s);
    session.undoStack().setIndex(0);
    PassPhraseDialog sealing(
        PassPhraseDialog::Way::Seal,
        BackupsDialog::tr("The copy is encrypted, so that it can be sent or carried about."), &host.window());
    photographer.take(sealing, u"dialog-pass-phrase"_s);
    const BackupFolder withoutRoom(session.store().path(), session.store().path());
    const QString failed = WindowBackups::tr("The copy of the day could not be made. %1")
                               .arg(withoutRoom.make(BackupKind::Daily, day).error().message);
    host.window().notice().say({[failed] { return failed; }, u"disk full"_s,
                                [] { return WindowBackups::tr("Backups…"); }, [] {}, true});
    photographer.take(host.window(), u"backup-failed"_s);
    host.window().notice().dismiss();
}

void takeHistory(const Photographer &photographer, WindowHost &host, const QString &path)
{
    if (!host.openRegister(path))
        qFatal("%s does not open", qPrintable(path));
    editSomething(*host.session());
    MainWindow &window = host.window();
    Workspace &workspace = *window.workspace();
    workspace.showPage(7);
    for (int act = 0; act < workspace.history().table().model()->rowCount(); ++act) {
        workspace.history().table().selectSingleRow(act);
        photographer.takeSized(window, usualSize, u"history-%1"_s.arg(act));
    }
    QMenu *days = workspace.history().findChild<DaysButton *>()->menu();
    days->popup({});
    photographer.take(*days, u"history-days"_s);
    days->close();
    workspace.history().table().selectSingleRow(1);
    photographer.takeSized(window, smallestSize, u"history-small"_s);
    const Enrolment enrolment = host.session()->store().enrolmentsOf(CourseId(170)).value().front();
    workspace.history().showRecord(recordOf(CourseId(170)));
    photographer.takeSized(window, usualSize, u"history-of-a-course"_s);
    workspace.showPage(1);
    workspace.courses().selectCourse(CourseId(170));
    photographer.take(window, u"courses-edited"_s);
    workspace.showPage(2);
    workspace.people().selectPerson(enrolment.personId);
    photographer.take(window, u"people-edited"_s);
}

} // namespace yeonsu::screens
