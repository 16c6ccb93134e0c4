// What has changed since the figures of a release were frozen: which, by which acts, and where it leads.
#include "dialogs/changes_since_dialog.h"
#include "dialogs/error_note.h"
#include "editing/acts.h"
#include "editing/event_acts.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

class TestChangesSinceDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<ChangesSinceDialog> m_dialog;

    void freeze()
    {
        const FactTable facts = valueOf(FactTable::load(m_session->store().database()));
        VERIFY_OK((*m_session)
                      ->apply(valueOf(
                          freezeRelease(m_session->store(), ReleaseId(1), facts, QDate(2022, 11, 25)))));
    }
    void deleteFirstEnrolment()
    {
        const EnrolmentId id = valueOf(m_session->store().all<Enrolment>()).front().id;
        VERIFY_OK((*m_session)->apply(valueOf(deletedEnrolments(m_session->store(), std::array{id}))));
    }
    void open()
    {
        m_dialog = std::make_unique<ChangesSinceDialog>(
            m_session->store(), valueOf(FactTable::load(m_session->store().database())), ReleaseId(1));
        QTRY_VERIFY(!m_dialog->isLooking());
    }
    [[nodiscard]] QTableWidget *figures() const { return m_dialog->findChild<QTableWidget *>(u"figures"_s); }
    [[nodiscard]] QTableWidget *causes() const { return m_dialog->findChild<QTableWidget *>(u"causes"_s); }
    [[nodiscard]] QString heading() const { return m_dialog->findChild<QLabel *>(u"heading"_s)->text(); }
    [[nodiscard]] QStringList line(int row) const
    {
        QStringList cells;
        for (int column = 0; column < figures()->columnCount(); ++column)
            cells.append(figures()->item(row, column)->text());
        return cells;
    }

private slots:
    void init()
    {
        setInterfaceLanguage(Language::English);
        m_dialog.reset();
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
    }

    void nothingHasChangedAtFirst()
    {
        freeze();
        open();
        QVERIFY2(heading().startsWith(u"Nothing has changed"_s), qPrintable(heading()));
        QVERIFY(figures()->parentWidget()->isHidden());
        QVERIFY(m_dialog->findChild<QPushButton *>(u"toHistory"_s)->isHidden());
    }

    void whatChangedStandsWithItsActs()
    {
        freeze();
        deleteFirstEnrolment();
        open();
        QVERIFY(figures()->rowCount() > 0);
        const auto total = figures()->findItems(u"2,688"_s, Qt::MatchExactly);
        QVERIFY(!total.isEmpty());
        QCOMPARE(line(total.front()->row()).at(2), u"2,687"_s);
        QVERIFY2(line(total.front()->row()).at(0).startsWith(u"attendances"_s), // in the window's language
                 qPrintable(line(total.front()->row()).at(0)));
        figures()->setCurrentItem(total.front());
        QCOMPARE(causes()->rowCount(), 1);
        QVERIFY2(causes()->item(0, 0)->text().startsWith(u"Remove"_s) ||
                     causes()->item(0, 0)->text().startsWith(u"Delete"_s),
                 qPrintable(causes()->item(0, 0)->text()));
        QVERIFY(causes()->item(0, 1)->text().contains(QDate::currentDate().toString(Qt::ISODate)));
    }

    void leadsToTheHistoryOfWhatAnActWrote()
    {
        freeze();
        deleteFirstEnrolment();
        open();
        const QSignalSpy history(m_dialog.get(), &ChangesSinceDialog::historyRequested);
        QTest::keyClick(causes(), Qt::Key_Return);
        QCOMPARE(history.count(), 1);
        QCOMPARE(history.front()[0].value<Record>().table, u"enrolment"_s);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void isCopiedWithItsHeadings()
    {
        freeze();
        deleteFirstEnrolment();
        open();
        figures()->selectRow(0);
        QTest::keyClick(figures(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], u"Figure\tThen\tNow"_s);
        QVERIFY2(lines[1].endsWith(line(0).at(2)), qPrintable(lines[1]));
        figures()->clearSelection();
        m_dialog->copy();
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed().split(u'\n').size(),
                 1 + figures()->rowCount());
    }

    void aDraftHasNothingToCompareWith()
    {
        open();
        QVERIFY(!m_dialog->findChild<ErrorNote *>()->isHidden());
        QVERIFY(figures()->parentWidget()->isHidden());
    }
};

QTEST_MAIN(TestChangesSinceDialog)
#include "tst_changes_since_dialog.moc"
