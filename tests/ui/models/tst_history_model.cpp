// The list of acts follows what is done, and the models beside it tell what an act did.
#include "builders.h"
#include "edits.h"
#include "models/act_field_model.h"
#include "models/act_row_model.h"
#include "models/history_model.h"
#include "register_dump.h"
#include "small_world.h"
#include "temporary_session.h"

#include <QAbstractItemModelTester>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QString textOf(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::AccessibleTextRole).toString();
}

QStringList headingsOf(const QAbstractItemModel &model)
{
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings.append(model.headerData(column, Qt::Horizontal).toString());
    return headings;
}

/// The codes of acts stand for their words.
const HistoryModel::ActWords words{
    [](const HistoryEntry &act) { return act.takenBackBy ? act.what + u" (undone)"_s : act.what; },
    [](const QString &text) { return text == u"first"_s ? QStringList{u"small-world"_s} : QStringList(); }};

struct Scene
{
    TemporarySession session{TemporarySession::Content::Nothing};
    SmallWorld world{session.store()};
    int allRows = int(rowsOf(session.store().database()).size());
    HistoryModel model{session.store(), words, Language::English, nullptr};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Scene() { model.setQuery({}); }
    void rename(const QString &familyName)
    {
        const Person before = valueOf(session.store().find(world.person.id)).value();
        Person after = before;
        after.familyName = familyName;
        valueOf(session->apply(edit(before, after)));
    }
};

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private slots:
    void aNewActComesFirst()
    {
        Scene scene;
        QCOMPARE(scene.model.rowCount(), 1);
        QPersistentModelIndex old = scene.model.index(0, 0);
        scene.rename(u"Phạm"_s);
        QCOMPARE(scene.model.rowCount(), 2);
        QCOMPARE(scene.model.countOfAll(), 2);
        QCOMPARE(old.row(), 1);
        QCOMPARE(textOf(scene.model, 0, HistoryModel::What), u"edit"_s);
        QCOMPARE(textOf(scene.model, 0, HistoryModel::About), u"An Phạm"_s);
        QCOMPARE(textOf(scene.model, 0, HistoryModel::Rows), u"1"_s);
        QCOMPARE(textOf(scene.model, 1, HistoryModel::Rows), QString::number(scene.allRows));
        QCOMPARE(textOf(scene.model, 0, HistoryModel::When).size(), u"2022-11-25 09:30"_s.size());
    }

    void anActThatIsUndoneIsMarked()
    {
        Scene scene;
        scene.rename(u"Phạm"_s);
        QCOMPARE(textOf(scene.model, 0, HistoryModel::What), u"edit"_s);
        scene.session->undoStack().undo();
        QCOMPARE(textOf(scene.model, 1, HistoryModel::What), u"edit (undone)"_s);
        QCOMPARE(textOf(scene.model, 1, HistoryModel::About), u"An Nguyễn"_s);
    }

    /// An undo in another window is an act like any other.
    void whatOthersUndoIsMarked()
    {
        Scene scene;
        scene.rename(u"Phạm"_s);
        const auto theirs = valueOf(Register::open(scene.session.store().path()));
        ChangeSet back = inverse(valueOf(store::changesBetween(theirs->database(), 1, 3)).front().changeSet);
        back.takesBack = 2;
        valueOf(theirs->apply(back));
        VERIFY_OK(scene.session.store().followOthers());
        QCOMPARE(scene.model.rowCount(), 3);
        QCOMPARE(textOf(scene.model, 1, HistoryModel::What), u"edit (undone)"_s);
    }

    void aSearchTakesTheWordsOfActsToo()
    {
        Scene scene;
        scene.rename(u"Phạm"_s);
        scene.model.setSearch(u"first"_s);
        QCOMPARE(scene.model.rowCount(), 1);
        QCOMPARE(textOf(scene.model, 0, HistoryModel::What), u"small-world"_s);
        QCOMPARE(scene.model.countOfAll(), 2);
        scene.rename(u"Trịnh"_s); // is not what is searched
        QCOMPARE(scene.model.rowCount(), 1);
        scene.model.setSearch(u"first nothing"_s);
        QCOMPARE(scene.model.rowCount(), 0);
        scene.model.setSearch({});
        QCOMPARE(scene.model.rowCount(), 3);
    }

    void filtersNarrow()
    {
        Scene scene;
        scene.rename(u"Phạm"_s);
        HistoryQuery query;
        query.table = u"course"_s;
        scene.model.setQuery(query);
        QCOMPARE(scene.model.rowCount(), 1);
        query = {};
        query.record = recordOf(scene.world.person.id);
        scene.model.setQuery(query);
        QCOMPARE(scene.model.rowCount(), 2);
    }

    void theRowsOfAnActFollowWhatTheyAreCalled()
    {
        Scene scene;
        ActRowModel rows(scene.session.store(), Language::English, nullptr);
        QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setAct(ActId(1));
        QCOMPARE(rows.rowCount(), scene.allRows);
        int person = 0;
        while (textOf(rows, person, ActRowModel::Kind) != u"Person"_s)
            ++person;
        QCOMPARE(textOf(rows, person, ActRowModel::Name), u"An Nguyễn"_s);
        QCOMPARE(textOf(rows, person, ActRowModel::Effect), u"Added"_s);
        scene.rename(u"Phạm"_s);
        QCOMPARE(textOf(rows, person, ActRowModel::Name), u"An Phạm"_s);
        rows.setAct({});
        QCOMPARE(rows.rowCount(), 0);
    }

    void fieldsHaveTheColumnsThatSaySomething()
    {
        ActFieldModel fields;
        QAbstractItemModelTester tester(&fields, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FieldInWords field{u"note"_s, u"Note"_s, u"old"_s, u"new"_s, {}};
        fields.setFields(RowEffect::Edited, {field});
        QCOMPARE(headingsOf(fields), QStringList({u"Field"_s, u"Before"_s, u"After"_s}));
        QCOMPARE(textOf(fields, 0, 1), u"old"_s);
        QCOMPARE(textOf(fields, 0, 2), u"new"_s);
        fields.setFields(RowEffect::Deleted, {field});
        QCOMPARE(headingsOf(fields), QStringList({u"Field"_s, u"Before"_s}));
        fields.setFields(RowEffect::Added, {field});
        QCOMPARE(headingsOf(fields), QStringList({u"Field"_s, u"After"_s}));
        QCOMPARE(textOf(fields, 0, 1), u"new"_s);
        FieldInWords moved = field;
        moved.now = u"newer"_s;
        fields.setFields(RowEffect::Edited, {field, moved});
        QCOMPARE(headingsOf(fields).back(), u"Now"_s);
        QCOMPARE(textOf(fields, 0, 3), u"new"_s);
        QCOMPARE(textOf(fields, 1, 3), u"newer"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_history_model.moc"
