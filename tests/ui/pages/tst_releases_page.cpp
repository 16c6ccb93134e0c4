// The page of releases: written, checked, decided about, frozen, and led on from.
#include "builders.h"
#include "dialogs/error_note.h"
#include "editing/event_acts.h"
#include "edits.h"
#include "models/claim_model.h"
#include "models/release_model.h"
#include "pages/claims_card.h"
#include "pages/page_preview.h"
#include "pages/release_editor.h"
#include "pages/release_panel.h"
#include "pages/releases_page.h"
#include "pages/row_table.h"
#include "store/referring_rows.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "temporary_session.h"
#include "typing.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    TemporarySession session{TemporarySession::Content::Sample};
    Register &store = session.store();
    LiveFacts facts{store};
    Prompts prompts;
    ReleasesPage page{*session, facts, prompts};
    ReleasePanel &panel = page.panel();
    ReleaseEditor &editor = panel.editor();
    ClaimModel &claims = panel.claims().model();

    Scene()
    {
        if (!QTest::qWaitFor([this] { return facts.isLoaded(); }))
            qFatal("the figures are not loaded");
        page.resize(1300, 900);
        page.show();
        page.selectRelease(ReleaseId(1));
        QCoreApplication::processEvents(); // shows what was just made
    }

    [[nodiscard]] Release release() const { return valueOf(store.find(ReleaseId(1))).value(); }
    /// Of the first claim that is written so; -1 without one.
    [[nodiscard]] int rowOf(const QString &written) const
    {
        for (int row = 0; row < claims.rowCount(); ++row) {
            if (claims.index(row, ClaimModel::Written).data().toString() == written)
                return row;
        }
        return -1;
    }
    [[nodiscard]] ClaimVerdict verdictOf(const QString &written) const
    {
        return claims.claimAt(rowOf(written))->claim.verdict;
    }
    void type(const QString &text)
    {
        editor.body().moveCursor(QTextCursor::End);
        editor.body().textCursor().insertText(text);
        panel.save();
        settle();
    }
    /// Until what is typed is checked.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) // an edit, what follows of it, and the check
            QCoreApplication::processEvents();
    }
    [[nodiscard]] QLineEdit &reason() const { return *panel.claims().findChild<QLineEdit *>(); }
    [[nodiscard]] bool says(const QString &part) const
    {
        const auto labels = panel.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&part](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }
    /// The other one's edit is told.
    void freezeElsewhere() const
    {
        const auto other = valueOf(Register::open(store.path()));
        valueOf(
            other->apply(valueOf(freezeRelease(*other, ReleaseId(1), facts.table(), QDate(2022, 11, 25)))));
        valueOf(store.followOthers());
    }
    [[nodiscard]] std::vector<ClaimDecision> decisions() const
    {
        return valueOf(store::rowsReferringTo<ClaimDecision>(store.database(), ReleaseId(1)));
    }
};

} // namespace

class TestReleasesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadFonts();
        applyAppearance(*qApp, Appearance::Light);
    }

    void theNumbersOfTheTextAreChecked()
    {
        Scene scene;
        const QAbstractItemModelTester tester(&scene.claims);
        QVERIFY(scene.claims.rowCount() > 0);
        QCOMPARE(scene.claims.openCount(), 0);
        QVERIFY(!scene.editor.headline().toPlainText().contains(u"{{"_s));
        QCOMPARE(scene.editor.headline().draft(), scene.release().title);
        QCOMPARE(scene.editor.body().draft(), scene.release().body);
    }

    void theListHasTheTitleAsItIsPrinted()
    {
        Scene scene;
        const auto title = [&scene] {
            return scene.page.table().model()->index(0, ReleaseModel::Title).data().toString();
        };
        QCOMPARE(title(), u"서울에서 배운 외국공무원 2,688명, 자기 도시를 바꾸다"_s);
        ChangeSet changes;
        changes.remove(valueOf(scene.store.find(EnrolmentId(1))).value());
        const AppliedChange removed = valueOf(scene.session->apply(changes));
        QTRY_COMPARE(title(), u"서울에서 배운 외국공무원 2,687명, 자기 도시를 바꾸다"_s);
        valueOf(scene.session->apply(
            valueOf(freezeRelease(scene.store, ReleaseId(1), scene.facts.table(), QDate(2022, 11, 25)))));
        valueOf(scene.session->apply(inverse(removed.changeSet)));
        Scene::settle();
        QCOMPARE(title(), u"서울에서 배운 외국공무원 2,687명, 자기 도시를 바꾸다"_s); // as it was kept
    }

    void everyColumnOfTheNumbersCanBeReached()
    {
        Scene scene;
        scene.page.resize(820, 560);
        QCoreApplication::processEvents();
        const auto *table = scene.panel.claims().findChild<RowTable *>(u"claims"_s);
        for (int column = 0; column < ClaimModel::ColumnCount; ++column)
            QVERIFY(!table->isColumnHidden(column));
        // The verdict stands beside the number, whatever has to be scrolled to.
        QVERIFY(table->columnViewportPosition(ClaimModel::Verdict) +
                    table->columnWidth(ClaimModel::Verdict) <=
                table->viewport()->width());
    }

    void whatIsTypedIsSavedAndUndone()
    {
        Scene scene;
        const QString before = scene.release().body;
        scene.type(u"\n□ 전체 참가자의 70%가 아시아에서 왔다."_s);
        QCOMPARE(scene.release().body, before + u"\n□ 전체 참가자의 70%가 아시아에서 왔다."_s);
        const int row = scene.rowOf(u"70%"_s);
        QVERIFY(row >= 0);
        QVERIFY(scene.claims.claimAt(row)->claim.isWrong());
        QVERIFY(scene.panel.side().tabText(0).contains(u'1'));
        scene.session->undoStack().undo();
        Scene::settle();
        QCOMPARE(scene.release().body, before);
        QCOMPARE(scene.editor.body().draft(), before);
        QCOMPARE(scene.claims.openCount(), 0);
    }

    void leavingTheFieldSaves()
    {
        Scene scene;
        scene.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&scene.page));
        scene.editor.body().setFocus();
        scene.editor.body().moveCursor(QTextCursor::End);
        QTest::keyClicks(&scene.editor.body(), u" end"_s);
        QVERIFY(!scene.release().body.endsWith(u"end"_s));
        scene.editor.headline().setFocus();
        QVERIFY(scene.release().body.endsWith(u"end"_s));
    }

    void savingLeavesCursorAndUndo()
    {
        Scene scene;
        scene.type(u"\n□ "_s); // of which the register keeps less
        QCOMPARE(scene.editor.body().textCursor().atEnd(), true);
        QVERIFY(scene.editor.body().document()->isUndoAvailable());
        QVERIFY(scene.editor.body().draft().endsWith(u"\n□ "_s));
    }

    void aMissingHeadlineHoldsNothingUp()
    {
        Scene scene;
        const QString title = scene.release().title;
        scene.editor.headline().setPlainText({});
        scene.type(u"\n□ 한 줄"_s);
        QCOMPARE(scene.release().title, title);
        QVERIFY(scene.release().body.endsWith(u"한 줄"_s));
    }

    void whatOthersWriteMeanwhileIsNotOverwritten()
    {
        Scene scene;
        scene.editor.body().moveCursor(QTextCursor::End);
        scene.editor.body().textCursor().insertText(u" 나"_s);
        Release other = scene.release();
        other.subtitle = u"다른 사람의 부제"_s;
        valueOf(scene.store.apply(savedRelease(scene.release(), other)));
        QCOMPARE(scene.editor.subheads().draft(), other.subtitle);
        QVERIFY(scene.panel.save());
        QCOMPARE(scene.release().subtitle, other.subtitle);
        QVERIFY(scene.release().body.endsWith(u" 나"_s));
        // Both change the same text: the second is refused, and stays where it was typed.
        scene.editor.body().textCursor().insertText(u"가"_s);
        other = scene.release();
        other.body = u"다른 본문"_s;
        valueOf(scene.store.apply(savedRelease(scene.release(), other)));
        QVERIFY(!scene.panel.save());
        QCOMPARE(scene.release().body, other.body);
        const QString typed = scene.editor.body().draft();
        scene.panel.showText(u"a"_s, u"b"_s);
        scene.panel.showRelease(ReleaseId(1));
        QCOMPARE(scene.editor.body().draft(), typed);
    }

    void nothingTypedIsNoAct()
    {
        Scene scene;
        const int acts = scene.session->undoStack().count();
        scene.panel.save();
        scene.panel.showText(u"a"_s, u"b"_s);
        QCOMPARE(scene.session->undoStack().count(), acts);
    }

    void aWrongNumberMayStayWithAReason()
    {
        Scene scene;
        scene.type(u"\n□ 전체 참가자의 70%가 아시아에서 왔다."_s);
        scene.panel.claims().selectRow(scene.rowOf(u"70%"_s));
        QCOMPARE(scene.editor.body().textCursor().selectedText(), u"70%"_s);
        auto *reason = scene.panel.claims().findChild<QLineEdit *>();
        QVERIFY(reason->isEnabled());
        reason->setFocus();
        reason->setText(u"인용문"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        Scene::settle();
        QCOMPARE(scene.decisions().size(), std::size_t(1));
        QCOMPARE(scene.decisions().front().waiver, u"인용문"_s);
        QCOMPARE(scene.claims.openCount(), 0);
        QVERIFY(scene.claims.isWaivedAt(scene.rowOf(u"70%"_s)));
        scene.session->undoStack().undo();
        Scene::settle();
        QCOMPARE(scene.claims.openCount(), 1);
    }

    void theRowsBehindANumberAreShown()
    {
        Scene scene;
        scene.type(u"\n□ 모두 72개국에서 왔다."_s);
        scene.panel.claims().selectRow(scene.rowOf(u"72개국"_s));
        QCOMPARE(scene.panel.claims().rows().model()->rowCount(), 72);
    }

    void followsTheRegister()
    {
        Scene scene;
        const QString before = scene.claims.index(0, ClaimModel::Written).data().toString();
        Enrolment gone = valueOf(scene.store.find(EnrolmentId(1))).value();
        ChangeSet changes;
        changes.remove(gone);
        const QSignalSpy checks(&scene.claims, &QAbstractItemModel::modelReset);
        valueOf(scene.session->apply(changes));
        Scene::settle();
        QCOMPARE(checks.size(), 1); // of which both register and figures told
        QVERIFY(scene.claims.index(0, ClaimModel::Written).data().toString() != before);
        QCOMPARE(scene.claims.openCount(), 0); // tokens follow
    }

    void nothingIsCheckedByFiguresOfBefore()
    {
        Scene scene;
        const QString before = scene.claims.index(0, ClaimModel::Written).data().toString();
        ChangeSet changes;
        for (const Enrolment &gone : valueOf(scene.store.all<Enrolment>())) {
            if (changes.changes.size() <= 1000) // more than are followed row by row
                changes.remove(gone);
        }
        QStringList shown;
        connect(&scene.claims, &QAbstractItemModel::modelReset, this,
                [&] { shown.append(scene.claims.index(0, ClaimModel::Written).data().toString()); });
        valueOf(scene.session->apply(changes));
        QVERIFY(scene.facts.table().newestChange() < valueOf(scene.store.newestChangeId())); // so far
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(!shown.contains(before));
    }

    void theChosenNumberStaysChosenWhereItMoves()
    {
        Scene scene;
        scene.type(u"\n□ 전체 참가자의 70%가 아시아에서 왔다.\n□ 전체 과정의 80%가 초청 과정이다."_s);
        scene.panel.claims().selectRow(scene.rowOf(u"70%"_s));
        scene.reason().setText(u"인용"_s);
        QTextCursor cursor(scene.editor.body().document());
        cursor.insertText(u"□ 모두 72개국에서 왔다.\n"_s); // before it
        scene.panel.save();
        Scene::settle();
        QCOMPARE(scene.panel.claims().table().selectedRowNumbers(), std::vector{scene.rowOf(u"70%"_s)});
        QCOMPARE(scene.reason().text(), u"인용"_s);
    }

    void amongEqualNumbersTheWordsAroundDecide()
    {
        Scene scene;
        scene.type(u"\n□ 전체 참가자의 70%가 아시아에서 왔다.\n□ 전체 과정의 70%가 초청 과정이다."_s);
        const int first = scene.rowOf(u"70%"_s);
        scene.panel.claims().selectRow(first + 1);
        scene.reason().setText(u"인용"_s);
        QTextCursor cursor = scene.editor.body().document()->find(u"전체 참가자의 70%가 아시아에서 왔다."_s);
        cursor.removeSelectedText();
        scene.panel.save();
        Scene::settle();
        QCOMPARE(scene.panel.claims().table().selectedRowNumbers(), std::vector{first});
        QCOMPARE(scene.reason().text(), u"인용"_s);
    }

    void aReasonThatWasBegunDoesNotGoToAnotherNumber()
    {
        Scene scene;
        scene.type(u"\n□ 전체 참가자의 70%가 아시아에서 왔다.\n□ 전체 과정의 80%가 초청 과정이다."_s);
        scene.panel.claims().selectRow(scene.rowOf(u"70%"_s));
        scene.reason().setText(u"시장님 말씀"_s);
        QTextCursor cursor = scene.editor.body().document()->find(u"전체 참가자의 70%가"_s);
        cursor.insertText(u"대부분이"_s);
        scene.panel.save();
        Scene::settle();
        QVERIFY(scene.panel.claims().table().selectedRowNumbers().empty());
        QCOMPARE(scene.reason().text(), QString());
        QVERIFY(scene.says(u"70%"_s) && scene.says(u"시장님 말씀"_s));
        // Which goes with the next choice.
        scene.panel.claims().selectRow(scene.rowOf(u"80%"_s));
        QVERIFY(!scene.says(u"시장님 말씀"_s));
    }

    void whatIsTypedIntoAReleaseThatOthersFreezeBecomesADraft()
    {
        Scene scene;
        scene.editor.body().moveCursor(QTextCursor::End);
        scene.editor.body().textCursor().insertText(u"\n□ 아직 저장 안 된 줄"_s);
        const QString typed = scene.editor.body().draft();
        scene.freezeElsewhere();
        Scene::settle();
        QCOMPARE(scene.release().state, ReleaseState::Frozen);
        QVERIFY(!scene.release().body.contains(u"아직 저장 안 된 줄"_s));
        const auto releases = valueOf(scene.store.all<Release>());
        QCOMPARE(releases.size(), std::size_t(2));
        QCOMPARE(releases.back().body, typed);
        QCOMPARE(releases.back().state, ReleaseState::Draft);
        QVERIFY(releases.back().title != scene.release().title);
        // It is said, and leads there.
        auto *note = scene.panel.findChild<ErrorNote *>();
        QVERIFY(note->isVisible());
        note->actionButton().click();
        QCOMPARE(scene.editor.body().draft(), typed);
        QVERIFY(!scene.editor.body().isReadOnly());
        scene.session->undoStack().undo();
        QCOMPARE(valueOf(scene.store.all<Release>()).size(), std::size_t(1));
    }

    void whatOthersFreezeIsNoticedWhileItIsSaved()
    {
        Scene scene;
        scene.editor.body().moveCursor(QTextCursor::End);
        scene.editor.body().textCursor().insertText(u"\n□ 마지막 줄"_s);
        {
            const auto other = valueOf(Register::open(scene.store.path()));
            valueOf(other->apply(
                valueOf(freezeRelease(*other, ReleaseId(1), scene.facts.table(), QDate(2022, 11, 25)))));
        }
        QVERIFY(scene.panel.save()); // so that a window may close
        QVERIFY(valueOf(scene.store.all<Release>()).back().body.endsWith(u"마지막 줄"_s));
    }

    void whatIsTypedIntoAReleaseThatOthersDeleteBecomesADraft()
    {
        Scene scene;
        scene.editor.body().moveCursor(QTextCursor::End);
        scene.editor.body().textCursor().insertText(u"\n□ 지워지지 않는 줄"_s);
        const QString typed = scene.editor.body().draft();
        {
            const auto other = valueOf(Register::open(scene.store.path()));
            const std::array ids{ReleaseId(1)};
            valueOf(other->apply(valueOf(deletedReleases(*other, ids))));
        }
        valueOf(scene.store.followOthers());
        Scene::settle();
        const auto releases = valueOf(scene.store.all<Release>());
        QCOMPARE(releases.size(), std::size_t(1));
        QCOMPARE(releases.front().body, typed);
        QCOMPARE(scene.editor.body().draft(), typed);
        QVERIFY(scene.panel.findChild<ErrorNote *>()->isVisible());
    }

    void whatIsNotTypedIsNoDraftOfItsOwn()
    {
        Scene scene;
        scene.freezeElsewhere();
        Scene::settle();
        QCOMPARE(valueOf(scene.store.all<Release>()).size(), std::size_t(1));
        QVERIFY(!scene.panel.findChild<ErrorNote *>()->isVisible());
    }

    void theFrozenOneIsShownAsItWas()
    {
        Scene scene;
        valueOf(scene.session->apply(
            valueOf(freezeRelease(scene.store, ReleaseId(1), scene.facts.table(), QDate(2022, 11, 25)))));
        Scene::settle();
        QVERIFY(scene.editor.isHidden());
        QVERIFY(scene.editor.body().isReadOnly());
        const int kept = scene.claims.rowCount();
        QVERIFY(kept > 0);
        const QString first = scene.claims.index(0, ClaimModel::Figure).data().toString();
        ChangeSet changes;
        changes.remove(valueOf(scene.store.find(EnrolmentId(1))).value());
        valueOf(scene.session->apply(changes));
        QCOMPARE(scene.claims.index(0, ClaimModel::Figure).data().toString(), first);
        const Answer no(u"Cancel"_s);
        scene.panel.freeze();
        QVERIFY2(no.question().contains(u"2,688"_s), qPrintable(no.question()));
        QCOMPARE(scene.release().state, ReleaseState::Frozen);
        const Answer yes(u"Make a draft again"_s);
        scene.panel.freeze();
        QCOMPARE(scene.release().state, ReleaseState::Draft);
        QVERIFY(!scene.editor.isHidden());
    }

    void aFrozenReleaseCountsNoWrongNumbers()
    {
        Scene scene;
        scene.type(u"\n□ 국제연수 참가자는 모두 2,600명이다."_s);
        QVERIFY(scene.panel.save());
        Scene::settle();
        QTRY_VERIFY(scene.panel.side().tabText(0).contains(u'1'));
        valueOf(scene.session->apply(
            valueOf(freezeRelease(scene.store, ReleaseId(1), scene.facts.table(), QDate(2022, 11, 25)))));
        Scene::settle();
        QVERIFY(!scene.panel.side().tabText(0).contains(u'1'));
    }

    void thePagesAreThoseOfTheTextThatIsTyped()
    {
        Scene scene;
        scene.panel.side().setCurrentWidget(&scene.panel.preview());
        const int before = scene.panel.preview().pageCount();
        QVERIFY(before >= 1);
        QString lines;
        for (int i = 0; i < 80; ++i)
            lines += u"\n□ 한 줄"_s;
        scene.type(lines);
        QVERIFY(scene.panel.preview().pageCount() > before);
    }
};

QTEST_MAIN(TestReleasesPage)
#include "tst_releases_page.moc"
