// The field in which a release is written: figures stand in it as objects, and it gives back what it was
// given.
#include "pages/draft_edit.h"
#include "pages/placed_picture.h"
#include "support/application_style.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often it is drawn.
class FakePicture : public PlacedPicture
{
public:
    [[nodiscard]] QSizeF sizeIn(qreal room, const QFont &) const override
    {
        return {std::min(room, 200.0), 100};
    }
    void paint(QPainter &, const QSizeF &, const QFont &, const ThemeColours &) const override { ++paints; }

    mutable int paints = 0;
};

const auto picture = std::make_shared<FakePicture>();
int described = 0;

DraftObject describe(const QString &command)
{
    ++described;
    if (command == u"{{attendances}}")
        return {DraftObject::Kind::Figure, u"2,688"_s, nullptr};
    if (command.startsWith(u"{{chart"))
        return {DraftObject::Kind::Placed, {}, picture};
    return {DraftObject::Kind::Unknown, command, nullptr};
}

DraftMark markAt(int line, qsizetype start, qsizetype length)
{
    DraftMark mark;
    mark.line = line;
    mark.start = start;
    mark.length = length;
    mark.background = Qt::red;
    return mark;
}

/// In the middle of the letter at that place.
QPoint pointOf(DraftEdit &edit, int place)
{
    QTextCursor cursor(edit.document());
    cursor.setPosition(place);
    const QRect before = edit.cursorRect(cursor);
    cursor.setPosition(place + 1);
    return (before.center() + edit.cursorRect(cursor).center()) / 2;
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
        edit.setMarks({markAt(1, 3, 6), markAt(3, 9, 3)});
        const auto marks = edit.extraSelections();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0].cursor.selectionStart(), 3);
        QCOMPARE(marks[0].cursor.selectionEnd(), 5); // one object and 명
        QCOMPARE(marks[1].cursor.selectedText(), u"70%"_s);
        edit.select(markAt(3, 9, 3));
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
        edit.select(markAt(1, 12, 3));
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

    void aDoubleClickOnAFigureOpensIt()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.setDraft(u"모두 {{attendances}}명 왔다"_s);
        edit.show();
        QSignalSpy activated(&edit, &DraftEdit::commandActivated);
        QTest::mouseDClick(edit.viewport(), Qt::LeftButton, {}, pointOf(edit, 3));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(edit.currentCommand(), u"{{attendances}}"_s);
    }

    void aDoubleClickOnTheWordBesideSelectsTheWord()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.setDraft(u"about {{attendances}} people, {{attendances}}명\n{{chart a}}"_s);
        edit.show();
        QSignalSpy activated(&edit, &DraftEdit::commandActivated);
        for (const auto &[place, word] :
             {std::pair(2, u"about"_s), {4, u"about"_s}, {8, u"people"_s}, {17, u"명"_s}}) {
            QTest::mouseDClick(edit.viewport(), Qt::LeftButton, {}, pointOf(edit, place));
            QCOMPARE(edit.textCursor().selectedText(), word);
        }
        // At the right of the picture, on its line
        const QPoint beside = edit.cursorRect().center();
        edit.moveCursor(QTextCursor::End);
        QTest::mouseDClick(edit.viewport(), Qt::LeftButton, {}, edit.cursorRect().center() + QPoint(20, 0));
        QVERIFY(edit.cursorRect().center() != beside);
        QCOMPARE(activated.size(), 0);
    }

    void aPictureIsDrawnOnceAndNotForEachKey()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.resize(400, 400);
        edit.setDraft(u"하나\n{{chart once}}\n둘"_s);
        picture->paints = 0;
        (void)edit.grab();
        QCOMPARE(picture->paints, 1);
        described = 0;
        for (const QString &key : {u"a"_s, u"b"_s, u"\n"_s}) {
            edit.textCursor().insertText(key);
            (void)edit.grab();
        }
        QCOMPARE(picture->paints, 1);
        QCOMPARE(described, 0);
        edit.resize(150, 400); // has less room
        (void)edit.grab();
        QCOMPARE(picture->paints, 2);
        edit.refreshObjects(); // figures have changed
        (void)edit.grab();
        QCOMPARE(picture->paints, 3);
        QVERIFY(described > 0);
    }

    void aPictureIsOneLetterAsHighAsItWants()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.resize(400, 400);
        edit.setDraft(u"{{chart high}}"_s);
        (void)edit.grab();
        QCOMPARE(edit.toPlainText().size(), 1);
        QVERIFY(edit.document()->size().height() > 100);
        // Among other text it is no chart, as on paper, and stands as it is written.
        edit.moveCursor(QTextCursor::End);
        edit.insertPlainText(u" 70%"_s);
        QVERIFY(edit.document()->size().height() < 100);
        QCOMPARE(edit.draft(), u"{{chart high}} 70%"_s);
    }

    void aChosenPictureHasAFrame()
    {
        DraftEdit edit(DraftEdit::Lines::Several, describe);
        edit.resize(400, 400);
        edit.setDraft(u"{{chart framed}}"_s);
        const QImage plain = edit.grab().toImage();
        edit.selectAll();
        const QImage chosen = edit.grab().toImage();
        const QPoint corner =
            edit.viewport()->mapTo(&edit, QPoint(100, int(edit.document()->documentMargin()) + 1));
        QCOMPARE(chosen.pixelColor(corner), currentColours().accent);
        QVERIFY(plain.pixelColor(corner) != currentColours().accent);
    }
};

QTEST_MAIN(TestDraftEdit)
#include "tst_draft_edit.moc"
