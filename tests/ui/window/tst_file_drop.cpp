// Files that are dropped on the window or pasted there: registers open, lists are brought in, of the rest it
// is said what can be dropped.
#include "dialogs/file_drop.h"
#include "dialogs/import_dialog.h"
#include "exchange/new_register.h"
#include "results.h"
#include "scripted_prompts.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"
#include "test_files.h"
#include "window/main_window.h"
#include "window/notice_bar.h"
#include "window/window_actions.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestFileDrop : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowHost> m_host;
    QString m_opened; ///< the list that the import began with

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString notice() const { return m_host->window().notice().text(); }

    static void fill(QMimeData &data, const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &each : paths)
            urls.append(QUrl::fromLocalFile(each));
        data.setUrls(urls);
    }
    /// Whether the window takes them.
    bool drop(const QStringList &paths)
    {
        QMimeData data;
        fill(data, paths);
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&m_host->window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_host->window(), &dropped);
        return true;
    }
    /// Looks at the dialog that brings in, and leaves it.
    void expectImport()
    {
        m_opened.clear();
        auto *timer = new QTimer(&m_host->window());
        connect(timer, &QTimer::timeout, this, [this, timer] {
            auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->import().source())
                return;
            timer->deleteLater();
            timer->stop();
            m_opened = dialog->import().path();
            dialog->reject();
        });
        timer->start(10);
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
        applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
        valueOf(createRegister(path(u"one.yeonsu"_s), NewRegister::Empty, IfExists::Refuse));
        valueOf(createRegister(path(u"two.yeonsu"_s), NewRegister::Empty, IfExists::Refuse));
        write(path(u"courses.csv"_s), "code,name\nA-1,교통\n");
        write(path(u"letter.odt"_s), "text");
    }
    void init()
    {
        m_prompts = {};
        m_host = std::make_unique<WindowHost>(m_prompts);
        m_host->show();
    }
    void cleanup() { m_host.reset(); }

    void filesAreToldByTheirNames_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<DropKind>("kind");
        QTest::newRow("register") << QStringList{u"one.yeonsu"_s} << DropKind::Register;
        QTest::newRow("sealed copy") << QStringList{u"a.yeonsu-sealed"_s} << DropKind::Register;
        QTest::newRow("workbook, in capitals") << QStringList{u"LIST.XLSX"_s} << DropKind::List;
        QTest::newRow("spreadsheet") << QStringList{u"a.ods"_s} << DropKind::List;
        QTest::newRow("two lists") << QStringList{u"a.csv"_s, u"b.csv"_s} << DropKind::Several;
        QTest::newRow("letter") << QStringList{u"letter.odt"_s} << DropKind::Other;
        QTest::newRow("folder") << QStringList{u"."_s} << DropKind::Other;
    }
    void filesAreToldByTheirNames()
    {
        QFETCH(QStringList, names);
        QFETCH(const DropKind, kind);
        for (QString &name : names)
            name = path(name);
        QMimeData data;
        fill(data, names);
        const std::optional<FileDrop> files = filesIn(data);
        QVERIFY(files);
        QCOMPARE(files->kind, kind);
        QCOMPARE(files->path, names.front());
    }

    void whatIsNoFileOfThisMachineIsNotTaken()
    {
        QMimeData text;
        text.setText(u"words"_s);
        QVERIFY(!filesIn(text));
        QMimeData elsewhere;
        elsewhere.setUrls({QUrl(u"https://example.org/list.csv"_s)});
        QVERIFY(!filesIn(elsewhere));
    }

    void aRegisterOpens()
    {
        QVERIFY(drop({path(u"one.yeonsu"_s)}));
        QTRY_VERIFY(m_host->session());
        QCOMPARE(m_host->session()->store().path(), path(u"one.yeonsu"_s));
        QVERIFY(drop({path(u"two.yeonsu"_s)}));
        QTRY_COMPARE(m_host->session()->store().path(), path(u"two.yeonsu"_s));
    }

    void aListIsBroughtIn()
    {
        QVERIFY(m_host->openRegister(path(u"one.yeonsu"_s)));
        expectImport();
        QVERIFY(drop({path(u"courses.csv"_s)}));
        QTRY_VERIFY(m_opened.contains(u"courses.csv"));
        QCOMPARE(notice(), QString());
    }

    void aFileThatWasCopiedIsPastedAsAList()
    {
        QVERIFY(m_host->openRegister(path(u"one.yeonsu"_s)));
        auto *copied = new QMimeData;
        fill(*copied, {path(u"courses.csv"_s)});
        QGuiApplication::clipboard()->setMimeData(copied);
        expectImport();
        m_host->window().actions().pasteList->trigger();
        QTRY_VERIFY(m_opened.contains(u"courses.csv"));
        QGuiApplication::clipboard()->clear();
    }

    void aListNeedsARegister()
    {
        QVERIFY(drop({path(u"courses.csv"_s)}));
        QTRY_VERIFY(notice().contains(u"Open the register first"));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void ofTheRestItIsSaidWhatCanBeDropped()
    {
        QVERIFY(drop({path(u"letter.odt"_s)}));
        QTRY_VERIFY(notice().contains(u"“letter.odt” is neither a register nor a list"));
        QVERIFY(drop({path(u"one.yeonsu"_s), path(u"courses.csv"_s)}));
        QTRY_VERIFY(notice().startsWith(u"Drop one file at a time"));
        QVERIFY(!m_host->session());
    }
};

QTEST_MAIN(TestFileDrop)
#include "tst_file_drop.moc"
