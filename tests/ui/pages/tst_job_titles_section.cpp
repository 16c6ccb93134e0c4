// The queue of job titles and what is remembered, by mouse and by keyboard, with undo.
#include "builders.h"
#include "editing/acts.h"
#include "edits.h"
#include "models/job_title_model.h"
#include "models/open_title_model.h"
#include "pages/job_titles_section.h"
#include "pages/participant_entry.h"
#include "pages/row_section.h"
#include "pages/title_queue.h"
#include "reachable.h"
#include "temporary_session.h"
#include "typing.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct Shown
{
    TemporarySession session;
    Register &store = session.store();
    std::vector<Seniority> levels = valueOf(store.all<Seniority>());
    Person person = added(store, aPerson());
    std::unique_ptr<JobTitlesSection> section;

    explicit Shown(const QStringList &titles = {})
    {
        for (const QString &title : titles)
            enrol(title);
        section = std::make_unique<JobTitlesSection>(*session);
        section->resize(900, 700);
        section->show();
        section->activateWindow();
        if (!QTest::qWaitForWindowActive(section.get()))
            qFatal("the section is not active");
    }
    Enrolment enrol(const QString &title, SeniorityId seniority = {})
    {
        Enrolment row = anEnrolment(added(store, aCourse(u"C-%1"_s.arg(++m_courses))).id, person.id);
        row.jobTitle = title;
        row.seniorityId = seniority;
        return added(store, row);
    }
    OpenTitleModel &open() const { return section->queue().model(); }
    RowTable &queue() const { return section->queue().table(); }
    QAbstractItemModel &remembered() const { return *section->remembered().table().model(); }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return section->findChild<Widget *>(name);
    }
    void choose(const Seniority &level) const
    {
        auto *box = find<QComboBox>(u"seniority"_s);
        box->setCurrentIndex(box->findData(level.id.value()));
    }
    SeniorityId meaningOf(const QString &title) { return valueOf(rememberedSeniority(store, title)); }
    std::vector<SeniorityId> ofEnrolments()
    {
        std::vector<SeniorityId> ids;
        for (const Enrolment &row : valueOf(store.all<Enrolment>()))
            ids.push_back(row.seniorityId);
        return ids;
    }
    static QString text(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    }

private:
    int m_courses = 0;
};

} // namespace

class TestJobTitlesSection : public QObject
{
    Q_OBJECT

private slots:
    void severalTitlesAreGivenASeniorityAtOnce()
    {
        Shown shown({u"Consultant"_s, u"Consultant"_s, u"Volunteer"_s, u"Guest"_s});
        QCOMPARE(shown.open().rowCount(), 3);
        auto *set = shown.find<QPushButton>(u"set"_s);
        QVERIFY(!set->isEnabled());
        shown.queue().setFocus();
        shown.queue().selectSingleRow(0);
        QTest::keyClick(&shown.queue(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(set->text(), u"Set for 2 titles"_s);
        shown.choose(shown.levels[3]);
        set->click();
        QCOMPARE(shown.open().rowCount(), 1);
        QCOMPARE(shown.remembered().rowCount(), 2);
        QCOMPARE(shown.session->undoStack().count(), 1);
        QCOMPARE(shown.session->undoStack().undoText(), u"set seniority of 2 job titles"_s);
        const SeniorityId staff = shown.levels[3].id;
        QCOMPARE(shown.meaningOf(u"consultant"_s), staff);
        QCOMPARE(shown.ofEnrolments(), (std::vector{staff, staff, SeniorityId(), staff}));
        QCOMPARE(shown.queue().selectedRowNumbers(), std::vector{0});
        shown.session->undoStack().undo();
        QCOMPARE(shown.open().rowCount(), 3);
        QCOMPARE(shown.remembered().rowCount(), 0);
        shown.session->undoStack().redo();
        QCOMPARE(shown.open().rowCount(), 1);
    }

    void suggestionsAreOnlyTakenWhenTheyAreAccepted()
    {
        Shown shown({u"교통국장"_s, u"City Councillor"_s, u"Consultant"_s});
        QVERIFY(shown.meaningOf(u"교통국장"_s).isNull());
        shown.queue().selectAll();
        shown.find<QPushButton>(u"accept"_s)->click();
        QCOMPARE(shown.open().rowCount(), 1);
        QCOMPARE(shown.open().at(0).title.spelling, u"Consultant"_s);
        QCOMPARE(shown.meaningOf(u"교통국장"_s), shown.levels[1].id);
        QCOMPARE(shown.meaningOf(u"city councillor"_s), shown.levels[0].id);
        QCOMPARE(shown.session->undoStack().count(), 1);
        QVERIFY(!shown.find<QPushButton>(u"accept"_s)->isEnabled());
    }

    void theSuggestionIsProposedAsTheSeniority()
    {
        const Shown shown({u"Traffic engineer"_s, u"City Councillor"_s});
        auto *seniority = shown.find<QComboBox>(u"seniority"_s);
        for (int row = 0; row < 2; ++row) {
            shown.queue().selectSingleRow(row);
            QCOMPARE(seniority->currentText(), Shown::text(shown.open(), row, OpenTitleModel::Suggestion));
        }
    }

    void enrolmentsWithAnotherSeniorityFollowWhereAsked()
    {
        Shown shown({u"Consultant"_s});
        shown.enrol(u"consultant"_s, shown.levels[0].id);
        shown.queue().selectSingleRow(0);
        shown.choose(shown.levels[3]);
        shown.find<QCheckBox>(u"all"_s)->setChecked(true);
        shown.find<QPushButton>(u"set"_s)->click();
        QCOMPARE(shown.ofEnrolments(), std::vector(2, shown.levels[3].id));
    }

    void bothListsAreSearchedAsOneTypes()
    {
        Shown shown({u"도시과장"_s, u"교통국장"_s});
        added(shown.store, aJobTitle(shown.levels[2].id, u"과장"_s));
        added(shown.store, aJobTitle(shown.levels[1].id, u"국장"_s));
        auto *search = shown.find<QLineEdit>(u"search"_s);
        search->setFocus();
        QInputMethodEvent composing(u"과"_s, {});
        QApplication::sendEvent(search, &composing);
        QCOMPARE(shown.open().rowCount(), 2);
        compose(search, u"과장"_s);
        QCOMPARE(shown.open().rowCount(), 1);
        QCOMPARE(shown.remembered().rowCount(), 1);
        search->setText(u"없음"_s);
        QCOMPARE(shown.open().rowCount(), 0);
        for (QPushButton *button : shown.section->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Clear search and filters"_s)
                button->click();
        }
        QCOMPARE(search->text(), QString());
        QCOMPARE(shown.open().rowCount(), 2);
    }

    void anEmptyQueueSaysSo()
    {
        const Shown shown;
        const auto labels = shown.section->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Every title has its seniority"_s;
        }));
    }

    void whatIsRememberedIsChangedInItsCell()
    {
        Shown shown;
        added(shown.store, aJobTitle(shown.levels[0].id, u"consultant"_s));
        RowTable &table = shown.section->remembered().table();
        table.setFocus();
        table.selectSingleRow(0);
        for (QPushButton *button : shown.section->remembered().findChildren<QPushButton *>()) {
            if (button->text() == u"Change seniority"_s)
                button->click();
        }
        auto *editor = table.findChild<QComboBox *>();
        QVERIFY(editor);
        QCOMPARE(editor->count(), 4);
        editor->showPopup();
        editor->view()->setCurrentIndex(
            editor->model()->index(editor->findData(shown.levels[2].id.value()), 0));
        QTest::keyClick(editor->view(), Qt::Key_Return);
        QTRY_COMPARE(shown.meaningOf(u"consultant"_s), shown.levels[2].id);
        QCOMPARE(Shown::text(shown.remembered(), 0, JobTitleModel::Seniority), shown.levels[2].nameEn);
        shown.session->undoStack().undo();
        QCOMPARE(shown.meaningOf(u"consultant"_s), shown.levels[0].id);
    }

    void whatIsRememberedIsForgotten()
    {
        Shown shown;
        added(shown.store, aJobTitle(shown.levels[0].id, u"consultant"_s));
        added(shown.store, aJobTitle(shown.levels[0].id, u"volunteer"_s));
        RowTable &table = shown.section->remembered().table();
        table.setFocus();
        table.selectAll();
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(shown.remembered().rowCount(), 0);
        QCOMPARE(shown.session->undoStack().undoText(), u"forget seniority of 2 job titles"_s);
        shown.session->undoStack().undo();
        QCOMPARE(shown.remembered().rowCount(), 2);
    }

    /// From the first entry of a title to the second, where it is known.
    void aTitleThatIsEnteredLandsInTheQueueAndIsKnownTheNextTime()
    {
        Shown shown;
        const Course course = added(shown.store, aCourse(u"TR-1"_s));
        ParticipantEntry entry(*shown.session);
        entry.setCourse(course);
        entry.resize(400, 600);
        entry.show();
        const auto enter = [&entry](const QString &name, const QString &title) {
            entry.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&entry));
            auto *person = entry.findChild<QLineEdit *>(u"person"_s);
            person->setFocus();
            QTest::keyClicks(person, name);
            QTest::keyClick(person, Qt::Key_Return);
            auto *jobTitle = entry.findChild<QLineEdit *>(u"jobTitle"_s);
            jobTitle->setFocus();
            compose(jobTitle, title);
            QTest::keyClick(jobTitle, Qt::Key_Return);
            QCoreApplication::processEvents();
        };
        enter(u"Ana"_s, u"행정관"_s);
        QCOMPARE(shown.open().rowCount(), 1);
        QCOMPARE(shown.open().at(0).title.spelling, u"행정관"_s);
        shown.queue().selectSingleRow(0);
        shown.choose(shown.levels[2]);
        shown.find<QPushButton>(u"set"_s)->click();
        QCOMPARE(shown.open().rowCount(), 0);
        enter(u"Binh"_s, u"행정관"_s);
        QCOMPARE(shown.ofEnrolments(), std::vector(2, shown.levels[2].id));
        QCOMPARE(shown.open().rowCount(), 0);
    }

    void aRegisterThatIsOpenForReadingSaysWhyNothingCanBeEdited()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        store.close();
        RegisterFileState state = valueOf(inspectRegisterFile(store.path()));
        state.isReadOnly = true;
        EditingSession session(valueOf(Register::open(store.path(), state)));
        JobTitlesSection section(session);
        section.show();
        QVERIFY(QTest::qWaitForWindowExposed(&section));
        const QString reason = u"This register is open for reading only."_s;
        section.queue().table().selectAll();
        section.remembered().table().selectAll();
        for (const QString &name : {u"seniority"_s, u"set"_s, u"accept"_s, u"all"_s}) {
            const auto *control = section.findChild<QWidget *>(name);
            QVERIFY2(!control->isEnabled(), qPrintable(name));
            QCOMPARE(control->toolTip(), reason);
        }
        for (const QPushButton *button : section.remembered().findChildren<QPushButton *>()) {
            if (!button->isVisible() || button->accessibleName() == u"Save the list as…"_s)
                continue; // what is read can be saved
            QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
            QCOMPARE(button->toolTip(), reason);
        }
        QVERIFY(section.findChild<QLineEdit *>(u"search"_s)->isEnabled());
    }

    void everythingIsReachedByTabAndHasAName()
    {
        Shown shown({u"Consultant"_s});
        added(shown.store, aJobTitle(shown.levels[0].id, u"volunteer"_s));
        shown.queue().selectSingleRow(0);
        shown.section->remembered().table().selectSingleRow(0);
        shown.find<QLineEdit>(u"search"_s)->setFocus();
        const QList<QWidget *> reached = reachedByTab();
        for (QWidget *control : controlsOf(*shown.section)) {
            QVERIFY2(reached.contains(control), qPrintable(control->objectName()));
            QVERIFY2(!spokenName(control).isEmpty(), qPrintable(control->objectName()));
        }
    }
};

QTEST_MAIN(TestJobTitlesSection)
#include "tst_job_titles_section.moc"
