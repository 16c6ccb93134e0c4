// A list that is brought in, and an act of many rows.
#include "dialogs/import_dialog.h"
#include "models/import_row_model.h"
#include "models/shown_list_reader.h"
#include "takes.h"
#include "window/notice_bar.h"
#include "window/shortcuts_dialog.h"

#include <QApplication>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

namespace {

/// A list with something of everything, in the words that a city hall would use.
QString writeList(const QString &folder, EditingSession &session)
{
    Register &store = session.store();
    const QString course = store.find(CourseId(170)).value()->code;
    const Enrolment known = store.enrolmentsOf(CourseId(169)).value().front();
    const Person person = *store.find(known.personId).value();
    const City city = *store.find(known.cityId).value();
    const Country country = *store.find(city.countryId).value();
    QStringList lines{u"2019 스마트도시 과정 참가자 명단"_s, u"성명,이메일,국가,도시,기관,직위,과정"_s};
    const auto add = [&](const QStringList &cells) {
        lines.append((cells + QStringList{course}).join(u','));
    };
    add({u"NGUYEN Thi Mai"_s, u"mai@hanoi.example"_s, u"베트남"_s, u"하노이"_s, u"People's Committee"_s,
         u"Head of Division"_s});
    add({displayName(person), person.email, country.nameKo, city.nameKo, known.organisation, u"Manager"_s});
    add({person.familyName + u"x "_s + person.givenName, {}, country.nameKo, city.nameKo, {}, u"Engineer"_s});
    add({u"SILVA João"_s, u"silva@example.org"_s, u"Brasli"_s, u"São Paulo"_s, u"Prefeitura"_s, u"Mayor"_s});
    add({u"SOUZA Ana"_s, {}, u"Brasli"_s, u"São Paulo"_s, u"Prefeitura"_s, u"Grand Wizard"_s});
    add({u"DIALLO Awa"_s, u"awa at dakar"_s, u"세네갈"_s, u"다카르"_s, u"Ville de Dakar"_s, u"Officer"_s});
    for (int i = 0; i < 24; ++i)
        add({u"OKOT Daniel %1"_s.arg(QChar(u'A' + i)), u"okot%1@kampala.example"_s.arg(i), u"Uganda"_s,
             u"Gulu"_s, u"Gulu City Council"_s, u"Town Clerk"_s});
    add({u"MENSAH Kofi"_s, {}, u"가나"_s, {}, u"Accra Metropolitan Assembly"_s, u"Officer"_s});
    add({u"LE Van Hai"_s, {}, u"베트남"_s, u"하노니"_s, {}, u"Officer"_s});
    lines.append(u"FALL Moussa,,세네갈,다카르,,Officer,SC-2019-99"_s);
    const QString path = folder + u"/2019_smartcity_list.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8()) < 0)
        qFatal("the list cannot be written");
    return path;
}

} // namespace

/// Every step of bringing a list in, small and large.
void takeImport(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    const QTemporaryDir folder;
    EditingSession &session = *host.session();
    ImportDialog dialog(session, prompts, {}, &host.window());
    dialog.show();
    photographer.take(dialog, u"import-nothing"_s);
    dialog.open(folder.filePath(u"gone.xlsx"_s));
    if (!QTest::qWaitFor([&] { return !dialog.import().isReading(); }))
        qFatal("the list is not read");
    photographer.take(dialog, u"import-gone"_s);
    dialog.open(writeList(folder.path(), session));
    if (!QTest::qWaitFor([&] { return dialog.import().source() && !dialog.import().isReading(); }))
        qFatal("the list is not read");
    photographer.take(dialog, u"import-1-file"_s);
    dialog.goTo(ImportDialog::Columns);
    photographer.take(dialog, u"import-2-columns"_s);
    dialog.import().chooseField(0, std::nullopt);
    dialog.import().chooseField(6, std::nullopt);
    photographer.take(dialog, u"import-2-missing"_s);
    dialog.import().chooseField(0, ListField::Name);
    dialog.import().chooseField(6, ListField::Course);
    dialog.goTo(ImportDialog::Check);
    const auto isJudged = [&] { return !dialog.import().isJudging() && dialog.import().judged(); };
    if (!QTest::qWaitFor(isJudged, 20'000))
        qFatal("the list is not judged");
    photographer.take(dialog, u"import-3-check"_s);
    photographer.takeSized(dialog, {800, 600}, u"import-3-small"_s);
    dialog.resize(1120, 760);
    auto *rows = dialog.findChild<QTableView *>(u"rows"_s);
    const auto *model = dialog.findChild<ImportRowModel *>();
    rows->edit(model->index(3, model->columnOf(ListField::Country)));
    photographer.take(dialog, u"import-3-editing"_s);
    rows->setFocus();
    rows->selectRow(3);
    dialog.findChild<QPushButton *>(u"nearest"_s)->click();
    if (!QTest::qWaitFor(isJudged, 20'000))
        qFatal("the list is not judged");
    photographer.take(dialog, u"import-3-mended"_s);
    dialog.findChild<QPushButton *>(u"next"_s)->click();
    if (!QTest::qWaitFor([&] { return !dialog.isWriting(); }, 20'000))
        qFatal("the list is not written");
    photographer.take(dialog, u"import-4-done"_s);
    Settings::setImportMeanings(u"country"_s, {}); // the next one is as this one
    dialog.reject();
    session.undoStack().undo();
}

/// What is seen while an act of many rows is written.
void takeLongWrite(const Photographer &photographer, EditingSession &session)
{
    ChangeSet changeSet{u"enrol"_s, {}, {}, {}};
    for (int i = 0; i < 50'000; ++i) {
        Person person;
        person.givenName = u"Nr. %1"_s.arg(i);
        changeSet.insert(person);
    }
    bool isTaken = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto *dialog = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget());
        if (isTaken || !dialog || dialog->value() < dialog->maximum() / 2)
            return;
        isTaken = true;
        photographer.take(*dialog, u"long-write"_s);
    });
    timer.start(10);
    if (!session.apply(changeSet) || !isTaken)
        qFatal("an act of many rows was not written, or not seen");
    timer.stop();
    session.undoStack().undo();
}

} // namespace yeonsu::screens
