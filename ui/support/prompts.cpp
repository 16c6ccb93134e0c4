#include "support/prompts.h"

#include "domain/korean_particle.h"
#include "support/file_icons.h"
#include "support/settings.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QStandardPaths>

namespace yeonsu {

namespace {

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

bool Prompts::choosePrinter(QWidget *parent, QPrinter &printer)
{
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

void Prompts::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                    withFittingParticles(error.message), QMessageBox::Ok, parent);
    box.setDetailedText(error.detail);
    box.exec();
}

void Prompts::showMessage(QWidget *parent, const QString &title, const QString &text,
                          const QStringList &details)
{
    QMessageBox box(QMessageBox::Information, title, withFittingParticles(text), QMessageBox::Ok, parent);
    box.setDetailedText(details.join(u'\n'));
    box.exec();
}

} // namespace yeonsu
