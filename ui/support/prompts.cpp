#include "support/prompts.h"

#include "domain/korean_particle.h"
#include "support/file_icons.h"
#include "support/settings.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct PromptText
{
    Q_DECLARE_TR_FUNCTIONS(PromptText)
};

QString startFolder()
{
    const QString last = Settings::lastFolder();
    return QFileInfo(last).isDir() ? last
                                   : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString remembered(const QString &path)
{
    if (!path.isEmpty())
        Settings::setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

/// Qt's own goes into any folder that there is, and calls what it then has no name for.
class FolderToSaveDialog : public QFileDialog
{
public:
    FolderToSaveDialog(QWidget *parent, const QString &title, const QString &path,
                       const std::function<bool(const QString &path)> &mayBeReplaced)
        : QFileDialog(parent, title, QFileInfo(path).path())
        , m_mayBeReplaced(mayBeReplaced)
    {
        setOption(QFileDialog::DontUseNativeDialog); // the system's would go into it, too
        setOption(QFileDialog::ShowDirsOnly);
        setAcceptMode(QFileDialog::AcceptSave);
        auto *button = findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        const QString save = button->text();
        // Such a folder is not opened, whatever Qt calls the button then.
        connect(findChild<QLineEdit *>(u"fileNameEdit"_s), &QLineEdit::textChanged, this,
                [this, button, save] {
                    if (isAnswer())
                        button->setText(save);
                });
        selectFile(QFileInfo(path).fileName());
    }

protected:
    void accept() override
    {
        if (isAnswer())
            QDialog::accept();
        else
            QFileDialog::accept();
    }

private:
    [[nodiscard]] bool isAnswer() const
    {
        const QString chosen = selectedFiles().value(0);
        return QFileInfo(chosen).isDir() && m_mayBeReplaced(chosen);
    }

    std::function<bool(const QString &path)> m_mayBeReplaced;
};

} // namespace

QString Prompts::chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    FileIcons icons;
    QFileDialog dialog(parent, title, startFolder(), filter);
    dialog.setIconProvider(&icons);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return dialog.exec() == QDialog::Accepted ? remembered(dialog.selectedFiles().constFirst()) : QString();
}

QString Prompts::chooseFileToSave(QWidget *parent, const QString &title, const QString &name,
                                  const QString &filter)
{
    FileIcons icons;
    QFileDialog dialog(parent, title, QDir(startFolder()).filePath(name), filter);
    dialog.setIconProvider(&icons);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog completes what was typed itself, so that it asks about the file that will be written.
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    return dialog.exec() == QDialog::Accepted ? remembered(dialog.selectedFiles().constFirst()) : QString();
}

QString Prompts::chooseFolderToSave(QWidget *parent, const QString &title, const QString &name,
                                    const std::function<bool(const QString &path)> &mayBeReplaced)
{
    FileIcons icons;
    FolderToSaveDialog dialog(parent, title, QDir(startFolder()).filePath(name), mayBeReplaced);
    dialog.setIconProvider(&icons);
    return dialog.exec() == QDialog::Accepted ? remembered(dialog.selectedFiles().constFirst()) : QString();
}

bool Prompts::confirmReplacing(QWidget *parent, const QStringList &names)
{
    const QString question = PromptText::tr("Replace %1?").arg(names.join(u", "_s));
    QMessageBox box(QMessageBox::Question, PromptText::tr("Replace files"), withFittingParticles(question),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(PromptText::tr("They are in this folder already."));
    const QPushButton *replace = box.addButton(PromptText::tr("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(PromptText::tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == replace;
}

bool Prompts::choosePrinter(QWidget *parent, QPrinter &printer)
{
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

} // namespace yeonsu
