// Whatever the window shows and whatever goes wrong in it, no message of Qt or of the program names anybody:
// such messages end in logs.
#include "builders.h"
#include "dialogs/erase_people_dialog.h"
#include "dialogs/merge_people_dialog.h"
#include "dialogs/person_dialog.h"
#include "editing/acts.h"
#include "editing/erasing.h"
#include "edits.h"
#include "exchange/new_register.h"
#include "results.h"
#include "scripted_prompts.h"
#include "support/fonts.h"
#include "support/language.h"
#include "window/main_window.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QStringList told;

void listen(QtMsgType, const QMessageLogContext &, const QString &message)
{
    told.append(message);
}

/// Hears all messages for as long as it lives; those of the test itself are none.
struct Listener
{
    QtMessageHandler before = qInstallMessageHandler(listen);

    Listener() { told.clear(); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    ~Listener() { qInstallMessageHandler(before); }

    /// Those that name somebody.
    static QStringList naming() { return told.filter(u"zq"_s, Qt::CaseInsensitive); }
};

/// With signs that mean something to Qt's texts, to HTML and to SQL.
Person somebody(const QString &given)
{
    Person person = aPerson(u"Zqfamily%1 %n 'x' \"y\""_s, given);
    person.localName = u"<b>즈큐 zq</b>&amp;&zq"_s;
    person.email = u"zqmail@example.org"_s;
    person.note = u"zqnote %L1\n<img src=zq>"_s;
    return person;
}

} // namespace

class TestQuietWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowHost> m_host;
    Person m_person;
    Person m_other;

    [[nodiscard]] EditingSession &session() const { return *m_host->session(); }

private slots:
    void init()
    {
        loadFonts();
        m_prompts = {};
        const QString path =
            m_folder.filePath(u"%1.yeonsu"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
        QVERIFY(createRegister(path, NewRegister::Empty, IfExists::Refuse));
        {
            const auto store = valueOf(Register::open(path));
            m_person = added(*store, somebody(u"Zqgiven"_s));
            m_other = added(*store, somebody(u"Zqother"_s));
            Enrolment enrolment = anEnrolment(added(*store, aCourse(u"A-1"_s)).id, m_person.id);
            enrolment.organisation = u"Zqoffice %1"_s;
            added(*store, enrolment);
        }
        setInterfaceLanguage(Language::Korean);
        m_host = std::make_unique<WindowHost>(m_prompts);
        m_host->show();
        QVERIFY(m_host->openRegister(path));
        QTRY_VERIFY(m_host->facts()->isLoaded());
    }
    void cleanup()
    {
        m_host.reset();
        setInterfaceLanguage(Language::English);
    }

    void pagesAndDialogs()
    {
        const Listener listener;
        Workspace &workspace = *m_host->window().workspace();
        for (int page = 0; page < workspace.pageNames().size(); ++page) {
            workspace.showPage(page);
            m_host->window().grab();
        }
        workspace.showPerson(m_person.id);
        m_host->window().grab();
        PersonDialog(session(), m_person).grab();
        MergePeopleDialog(session(), m_person, m_other).grab();
        const std::array ids{m_person.id};
        ErasePeopleDialog(session(), valueOf(erasedPeople(session().store(), ids))).grab();
        QCOMPARE(Listener::naming(), QStringList());
    }

    void editsThatAreRefused()
    {
        const Listener listener;
        const auto other = valueOf(Register::open(session().store().path()));
        Person mine = m_person;
        mine.familyName = u"Zqmine"_s;
        QVERIFY(session().apply(savedPerson(m_person, mine)));
        edited(*other, mine, [](Person &row) { row.familyName = u"Zqtheirs %1"_s; });
        session().undoStack().undo();
        QVERIFY2(m_host->window().notice().text().contains(u"Zq"),
                 "the conflict must be told to whoever sits there");
        Person wrong = m_person;
        wrong.email = u"zqmail at example"_s;
        QVERIFY(!session().apply(savedPerson(m_person, wrong)));
        QVERIFY(!session().apply(removal(m_person)));
        QCOMPARE(Listener::naming(), QStringList());
    }

    void aFileThatIsDamaged()
    {
        const Listener listener;
        QFile file(session().store().path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        valueOf(session().store().database().value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        // All pages behind the first few are overwritten.
        file.seek(16 * 4096);
        file.write(QByteArray(int(file.size()) - 16 * 4096, 'Z'));
        file.close();
        valueOf(session().store().database().execute(u"PRAGMA shrink_memory"_s));
        Workspace &workspace = *m_host->window().workspace();
        for (int page = 0; page < workspace.pageNames().size(); ++page)
            workspace.showPage(page);
        workspace.showPerson(m_person.id);
        std::ignore = session().apply(savedPerson(std::nullopt, somebody(u"Zqthird"_s)));
        QCOMPARE(Listener::naming(), QStringList());
    }
};

QTEST_MAIN(TestQuietWindow)
#include "tst_quiet_window.moc"
