// The file dialog that names a folder, which Qt's own would go into where it is there already.
#include "support/prompts.h"
#include "support/settings.h"

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
    /// What is chosen when `name` is proposed and Enter pressed until the dialog is gone, twice at most.
    [[nodiscard]] QString chosen(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrompts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Settings::setLastFolder(m_folder->path());
    QVERIFY(QDir(m_folder->path()).mkdir(u"of a pack"_s) && QDir(m_folder->path()).mkdir(u"another"_s));
}

QString TestPrompts::chosen(const QString &name) const
{
    QTimer::singleShot(0, [] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        if (dialog->isVisible())
            dialog->reject();
    });
    return Prompts().chooseFolderToSave(nullptr, u"Folder"_s, name,
                                        [](const QString &path) { return path.endsWith(u"/of a pack"); });
}

void TestPrompts::aNewFolderIsNamed()
{
    QCOMPARE(chosen(u"new"_s), m_folder->filePath(u"new"_s));
}

void TestPrompts::aFolderThatMayBeReplacedIsAnAnswer()
{
    QCOMPARE(chosen(u"of a pack"_s), m_folder->filePath(u"of a pack"_s));
}

void TestPrompts::anyOtherIsGoneInto()
{
    QCOMPARE(chosen(u"another"_s), QString());
}

QTEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
