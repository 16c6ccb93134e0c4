// The file dialog that names a folder, which Qt's own would go into where it is there already.
#include "support/prompts.h"
#include "support/settings.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace yeonsu;
using namespace Qt::StringLiterals;

class TestPrompts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewFolderIsNamed();
    void aFolderThatMayBeReplacedIsAnAnswer();
    void anyOtherIsGoneInto();

private:
    /// What is chosen by Enter when `name` is proposed; nothing where the dialog stays.
    [[nodiscard]] QString chosen(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_button; ///< what it was called then
};

void TestPrompts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Settings::setLastFolder(m_folder->path());
    QVERIFY(QDir(m_folder->path()).mkdir(u"of a pack"_s) && QDir(m_folder->path()).mkdir(u"another"_s));
}

QString TestPrompts::chosen(const QString &name)
{
    bool isProposed = false;
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QTest::qWait(300); // the folder is read
        auto *edit = dialog->findChild<QLineEdit *>();
        isProposed = edit->text() == name; // and is not gone into before anybody asked for it
        m_button = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->text();
        QTest::keyClick(edit, Qt::Key_Return);
        if (dialog->isVisible())
            dialog->reject();
    });
    const QString path = Prompts().chooseFolderToSave(
        nullptr, u"Folder"_s, name, [](const QString &each) { return each.endsWith(u"/of a pack"); });
    return isProposed ? path : u"not proposed"_s;
}

void TestPrompts::aNewFolderIsNamed()
{
    QCOMPARE(chosen(u"new"_s), m_folder->filePath(u"new"_s));
}

void TestPrompts::aFolderThatMayBeReplacedIsAnAnswer()
{
    QCOMPARE(chosen(u"of a pack"_s), m_folder->filePath(u"of a pack"_s));
    QCOMPARE(m_button, u"&Save"_s);
}

void TestPrompts::anyOtherIsGoneInto()
{
    QCOMPARE(chosen(u"another"_s), QString());
}

QTEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
