// The publication gate in its dialog: what stops, what is looked at, where it leads, and the freezing.
#include "builders.h"
#include "dialogs/day_edit.h"
#include "dialogs/error_note.h"
#include "dialogs/gate_list.h"
#include "dialogs/publication_gate_dialog.h"
#include "edits.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

class TestPublicationGateDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<LiveFacts> m_facts;
    std::unique_ptr<PublicationGateDialog> m_dialog;

    [[nodiscard]] Release release() const { return valueOf(m_session->store().all<Release>()).front(); }
    void setBody(const QString &body)
    {
        edited(m_session->store(), release(), [&](Release &row) { row.body = body; });
        QCoreApplication::processEvents();
    }
    void open() { m_dialog = std::make_unique<PublicationGateDialog>(**m_session, *m_facts, release().id); }

    [[nodiscard]] GateList *list() const { return m_dialog->findChild<GateList *>(); }
    [[nodiscard]] QPushButton *freeze() const { return m_dialog->findChild<QPushButton *>(u"freeze"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_dialog->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QCheckBox *looked() const { return m_dialog->findChild<QCheckBox *>(u"looked"_s); }
    [[nodiscard]] QString note() const { return m_dialog->findChild<QLabel *>(u"note"_s)->text(); }
    [[nodiscard]] QTreeWidgetItem *item(const QString &words) const
    {
        const auto found = list()->findItems(words, Qt::MatchContains | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }

private slots:
    void init()
    {
        setInterfaceLanguage(Language::English);
        Settings::setPictureOptions({});
        m_dialog.reset();
        m_facts.reset();
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
        m_facts = std::make_unique<LiveFacts>(m_session->store());
        QTRY_VERIFY(m_facts->isLoaded());
        open();
    }

    void whatWasFoundStandsUnderHeadings()
    {
        QStringList headings;
        for (int i = 0; i < list()->topLevelItemCount(); ++i)
            headings.append(list()->topLevelItem(i)->text(0));
        QVERIFY2(headings.contains(u"Equal counts (1)"_s), qPrintable(headings.join(u'\n')));
        QVERIFY2(headings.contains(u"Round thousands (1)"_s), qPrintable(headings.join(u'\n')));
        QVERIFY2(headings.contains(u"Very small numbers of people (1)"_s), qPrintable(headings.join(u'\n')));
        setBody(u"□ 전체 참가자 2,700여명이 서울에서 배웠다. {{nothing}}"_s);
        QCOMPARE(list()->topLevelItem(0)->text(0), u"Must be mended (2)"_s);
    }

    void isFrozenOnceSomebodyHasLooked()
    {
        QVERIFY(!freeze()->isEnabled());
        QVERIFY(freeze()->toolTip().contains(u"look"_s));
        QCOMPARE(note(), freeze()->toolTip());
        looked()->click();
        QVERIFY(freeze()->isEnabled());
        m_dialog->findChild<DayEdit *>()->setDate(QDate(2022, 11, 24));
        freeze()->click();
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(release().state, ReleaseState::Frozen);
        QCOMPARE(release().asOf, QDate(2022, 11, 24));
    }

    void whatStopsIsMendedFirst()
    {
        looked()->click();
        setBody(u"□ 전체 참가자 2,700여명이 서울에서 배웠다."_s);
        QVERIFY(!freeze()->isEnabled());
        QVERIFY2(note().contains(u"mend"_s), qPrintable(note()));
        m_dialog->accept(); // as Enter does
        QCOMPARE(release().state, ReleaseState::Draft);
        setBody(u"□ 전체 참가자 2,688명이 서울에서 배웠다."_s);
        QVERIFY(list()->topLevelItem(0)->text(0) != u"Must be mended (1)"_s);
        looked()->setChecked(true); // the outcomes that are not mentioned now
        QVERIFY(freeze()->isEnabled());
    }

    void whatIsNewHasNotBeenLookedAt()
    {
        looked()->click();
        m_dialog->findChild<QSpinBox *>(u"smallest"_s)->setValue(14);
        QVERIFY(!looked()->isChecked());
        QVERIFY(item(u"Very small numbers of people (2)"_s));
        looked()->click();
        m_dialog->findChild<QSpinBox *>(u"smallest"_s)->setValue(4);
        QVERIFY(looked()->isChecked());
        QVERIFY(!item(u"Very small numbers of people"_s));
        open();
        QCOMPARE(m_dialog->findChild<QSpinBox *>(u"smallest"_s)->value(), 4);
    }

    void leadsToThePlaceInTheDraft()
    {
        setBody(u"□ 연수\n\n□ {{nothing}}"_s);
        const QSignalSpy places(m_dialog.get(), &PublicationGateDialog::placeRequested);
        list()->setCurrentItem(item(u"Body, line 3"_s));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.front()[0].value<DraftField>(), DraftField::Body);
        QCOMPARE(places.front()[1].toInt(), 3);
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    }

    void leadsToTheCoursesBehind()
    {
        setBody(u"□ 연수"_s); // what is placed leads to its place
        const QSignalSpy courses(m_dialog.get(), &PublicationGateDialog::courseRequested);
        QTreeWidgetItem *small = item(u"Oceania"_s);
        QVERIFY(small && small->childCount() > 0);
        list()->setCurrentItem(small);
        button(u"goOn"_s)->click();
        QVERIFY(small->isExpanded());
        list()->setCurrentItem(small->child(0));
        button(u"goOn"_s)->click();
        QCOMPARE(courses.count(), 1);
        QVERIFY(valueOf(m_session->store().find(courses.front()[0].value<CourseId>())));
    }

    void smallNumbersAreFolded()
    {
        setBody(u"□ 연수\n\n{{chart continents}}"_s);
        list()->setCurrentItem(item(u"Equal counts"_s));
        QVERIFY(!button(u"fold"_s)->isEnabled());
        list()->setCurrentItem(item(u"Oceania"_s));
        QVERIFY(button(u"fold"_s)->isEnabled());
        button(u"fold"_s)->click();
        QCOMPARE(release().body, u"□ 연수\n\n{{chart continents fold=5}}"_s);
        QVERIFY(!item(u"Oceania"_s));
        QVERIFY(button(u"fold"_s)->isHidden());
        (*m_session)->undoStack().undo();
        QCOMPARE(release().body, u"□ 연수\n\n{{chart continents}}"_s);
    }

    void leadsToAnOutcome()
    {
        setBody(u"□ 연수"_s);
        const QSignalSpy outcomes(m_dialog.get(), &PublicationGateDialog::outcomeRequested);
        QTreeWidgetItem *outcome = item(u"An outcome of the programme"_s);
        QVERIFY(outcome);
        list()->setCurrentItem(outcome);
        button(u"goOn"_s)->click();
        QCOMPARE(outcomes.count(), 1);
    }

    void aLapsedDecisionIsRemoved()
    {
        QVERIFY(button(u"removeDecision"_s)->isHidden());
        ClaimDecision gone = aClaimDecision(release().id, u"9,999명"_s);
        gone.waiver = u"quoted"_s;
        gone = added(m_session->store(), gone);
        QCoreApplication::processEvents();
        list()->setCurrentItem(item(u"9,999명"_s));
        QVERIFY(button(u"removeDecision"_s)->isEnabled());
        button(u"removeDecision"_s)->click();
        QVERIFY(!valueOf(m_session->store().find(gone.id)));
        QVERIFY(!item(u"9,999명"_s));
        QVERIFY(button(u"removeDecision"_s)->isHidden());
    }

    void needsADay()
    {
        looked()->click();
        for (const QString &typed : {QString(), u"32 May"_s}) {
            m_dialog->findChild<DayEdit *>()->setText(typed);
            freeze()->click();
            QCOMPARE(release().state, ReleaseState::Draft);
            QVERIFY(!m_dialog->findChild<ErrorNote *>()->isHidden());
        }
    }

    void whatIsFrozenOrGoneIsNotFrozenAgain()
    {
        looked()->click();
        Release frozen = release();
        frozen.state = ReleaseState::Frozen;
        frozen.asOf = QDate(2022, 11, 25);
        frozen.frozenFigures = u"{}"_s;
        valueOf(m_session->store().apply(edit(release(), frozen)));
        QCoreApplication::processEvents();
        QVERIFY(!freeze()->isEnabled());
        QVERIFY(!m_dialog->findChild<ErrorNote *>()->isHidden());
    }
};

QTEST_MAIN(TestPublicationGateDialog)
#include "tst_publication_gate_dialog.moc"
