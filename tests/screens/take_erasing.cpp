// People being erased, and columns of a list that had better stay out.
#include "dialogs/erase_people_dialog.h"
#include "dialogs/import_dialog.h"
#include "dialogs/kept_long_dialog.h"
#include "editing/acts.h"
#include "editing/erasing.h"
#include "models/kept_long_model.h"
#include "takes.h"

#include <QCheckBox>

#include <span>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

namespace {

/// A pasted list with columns that had better stay out. All numbers are invented.
void takeIdentityColumns(const Photographer &photographer, WindowHost &host)
{
    Prompts prompts;
    ImportDialog dialog(*host.session(), prompts, {}, &host.window());
    dialog.show();
    dialog.paste(u"성명\t국가\t도시\t과정\t비고\t여권번호\n"
                 "김서연\t대한민국\t서울\tOT-2022-01\t900101-1234568\tM12345678\n"
                 "Anju Rai\t네팔\t카트만두\tOT-2022-01\t채식\tC1234567\n"_s);
    if (!QTest::qWaitFor([&] { return dialog.import().source() && !dialog.import().isReading(); }))
        qFatal("the list is not read");
    dialog.goTo(ImportDialog::Columns);
    photographer.take(dialog, u"import-2-identity"_s);
}

} // namespace

/// What is asked before people are erased, whom nobody has come to see for years, and what is left of them.
void takeErasing(const Photographer &photographer, WindowHost &host, const QString &path)
{
    if (!host.openRegister(path) || !QTest::qWaitFor([&] { return host.facts()->isLoaded(); }, 20'000))
        qFatal("%s does not open", qPrintable(path));
    EditingSession &session = *host.session();
    Register &store = session.store();
    const std::vector<Enrolment> enrolments = store.enrolmentsOf(CourseId(170)).value();
    const std::vector<PersonId> ids{enrolments[0].personId, enrolments[1].personId, enrolments[2].personId};
    Course course = *store.find(CourseId(170)).value();
    const Course before = course;
    course.note = displayName(*store.find(ids[0]).value());
    ChangeSet mention;
    mention.update(before, course);
    if (!session.apply(mention))
        qFatal("the note cannot be written");
    takeIdentityColumns(photographer, host);
    ErasePeopleDialog one(session, erasedPeople(store, std::span(ids).first(1)).value(), &host.window());
    photographer.take(one, u"dialog-erase-person"_s);
    ErasePeopleDialog several(session, erasedPeople(store, ids).value(), &host.window());
    several.findChild<QCheckBox *>(u"forGood"_s)->setChecked(true);
    photographer.take(several, u"dialog-erase-people"_s);
    several.accept();
    const std::vector<PersonId> gone{enrolments[3].personId, enrolments[4].personId};
    const Result<ChangeSet> deletion = deletedPeople(store, gone);
    if (!deletion || !session.apply(*deletion))
        qFatal("nobody can be deleted");
    ErasePeopleDialog deleted(session, erasedPeople(store, gone).value(), &host.window());
    photographer.take(deleted, u"dialog-erase-deleted"_s);
    KeptLongDialog kept(session, &host.window(), QDate(2022, 11, 25));
    if (!QTest::qWaitFor([&kept] { return kept.model().rowCount() > 0; }))
        qFatal("nobody has been kept for long");
    photographer.take(kept, u"dialog-kept-long"_s);
    Workspace &workspace = *host.window().workspace();
    workspace.showPage(1);
    workspace.showCourse(CourseId(170));
    photographer.takeSized(host.window(), usualSize, u"courses-erased"_s);
    workspace.showPerson(ids[1]);
    photographer.take(host.window(), u"people-erased"_s);
}

} // namespace yeonsu::screens
