// The field in which a release is written: figures stand in it as objects, and it gives back what it was
// given.
#include "pages/draft_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

DraftObject describe(const QString &command)
{
    if (command == u"{{attendances}}")
        return {DraftObject::Kind::Figure, u"2,688"_s};
    if (command.startsWith(u"{{chart"))
        return {DraftObject::Kind::Placed, u"Chart"_s};
    return {DraftObject::Kind::Unknown, command};
}

const QString draft = u"모두 {{attendances}}명이다.\n{{chart themes}}\n ○ 그 가운데 70%가"_s;

} // namespace

class TestDraftEdit : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.setDraft(draft);
        QCOMPARE(edit.draft(), draft);
        QVERIFY(!edit.document()->isUndoAvailable());
        QVERIFY(!edit.toPlainText().contains(u"attendances"_s));
        edit.setDraft({});
        QCOMPARE(edit.draft(), QString());
    }

    void marksWhereTheFilledTextSays()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.setDraft(draft);
        // "모두 2,688명이다.": the number with its counter
        edit.setMarks({{1, 3, 6, Qt::red, false}, {3, 9, 3, Qt::red, false}});
        const auto marks = edit.extraSelections();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0].cursor.selectionStart(), 3);
        QCOMPARE(marks[0].cursor.selectionEnd(), 5); // one object and 명
        QCOMPARE(marks[1].cursor.selectedText(), u"70%"_s);
        edit.select({3, 9, 3, {}, false});
        QCOMPARE(edit.textCursor().selectedText(), u"70%"_s);
        QCOMPARE(edit.cursorPlace(), std::pair(3, qsizetype(12)));
    }

    void whatIsTypedInBracesBecomesAFigure()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.setDraft(u"모두 {{attendances"_s);
        edit.moveCursor(QTextCursor::End);
        QTest::keyClicks(&edit, u"}}"_s);
        QVERIFY(edit.toPlainText().contains(u"attendances"_s));
        QFocusEvent left(QEvent::FocusOut);
        QApplication::sendEvent(&edit, &left);
        QVERIFY(!edit.toPlainText().contains(u"attendances"_s));
        QCOMPARE(edit.draft(), u"모두 {{attendances}}"_s);
    }

    void aPlacedOneWithOtherTextIsTextOfItsLine()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.setDraft(u"{{chart a}} 70%"_s); // which the filled text has as it is
        edit.select({1, 12, 3, {}, false});
        QCOMPARE(edit.textCursor().selectedText(), u"70%"_s);
    }

    void figuresAreCopiedAndPastedAsTheirCommands()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.setDraft(draft);
        edit.selectAll();
        edit.copy();
        QCOMPARE(QApplication::clipboard()->text(), draft);
        DraftEdit other(DraftEdit::Lines::Several, describe);
        other.paste();
        QCOMPARE(other.draft(), draft);
        other.undo();
        QCOMPARE(other.draft(), QString());
        DraftEdit headline(DraftEdit::Lines::One, describe);
        headline.paste();
        QVERIFY(!headline.draft().contains(u'\n'));
    }

    void enterGoesOnWithTheLevel()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.setDraft(u" ○ 하나"_s);
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.draft(), u" ○ 하나\n ○ "_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.draft(), u" ○ 하나\n"_s);
        edit.undo();
        edit.undo();
        QCOMPARE(edit.draft(), u" ○ 하나"_s);
    }

    void levelsAreSetAndTakenAway()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.setDraft(u"하나\n- 둘"_s);
        edit.selectAll();
        edit.setLevel(u"□"_s);
        QCOMPARE(edit.draft(), u"□ 하나\n□ 둘"_s);
        edit.selectAll();
        edit.setLevel(u"-"_s);
        QCOMPARE(edit.draft(), u" - 하나\n - 둘"_s);
        edit.selectAll();
        edit.setLevel({});
        QCOMPARE(edit.draft(), u"하나\n둘"_s);
    }

    void aFigureIsPutInAndChanged()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.setDraft(u"모두 명"_s);
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(3);
        edit.setTextCursor(cursor);
        edit.insertCommand(u"{{attendances}}"_s);
        QCOMPARE(edit.draft(), u"모두 {{attendances}}명"_s);
        QCOMPARE(edit.currentCommand(), u"{{attendances}}"_s);
        edit.replaceCommand(u"{{courses}}"_s);
        QCOMPARE(edit.draft(), u"모두 {{courses}}명"_s);
        edit.insertPlaced(u"{{chart themes}}"_s);
        QCOMPARE(edit.draft(), u"모두 {{courses}}명\n{{chart themes}}\n"_s);
    }

    void aSelectedFigureIsOpenedByEnter()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.setDraft(u"{{attendances}}명"_s);
        QSignalSpy activated(&edit, &DraftEdit::commandActivated);
        edit.moveCursor(QTextCursor::Start);
        edit.moveCursor(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toString(), u"{{attendances}}"_s);
        QCOMPARE(edit.draft(), u"{{attendances}}명"_s);
    }
};

QTEST_MAIN(TestDraftEdit)
#include "tst_draft_edit.moc"
