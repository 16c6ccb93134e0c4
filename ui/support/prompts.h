// Everything that stops to ask the person something. Tests put a scripted one in its place.
#pragma once

#include <QStringList>

#include <functional>

class QPrinter;
class QWidget;

namespace yeonsu {

class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Empty where the person cancelled. Folders are remembered between calls.
    [[nodiscard]] virtual QString chooseFileToOpen(QWidget *parent, const QString &title,
                                                   const QString &filter);
    /// A file that ends as `name` does. The dialog asks before an existing file is chosen.
    [[nodiscard]] virtual QString chooseFileToSave(QWidget *parent, const QString &title, const QString &name,
                                                   const QString &filter);
    /// A folder that is made with this name. One that is there is an answer only where `mayBeReplaced` says
    /// so of its path, and nothing has been asked then; any other is gone into.
    [[nodiscard]] virtual QString
    chooseFolderToSave(QWidget *parent, const QString &title, const QString &name,
                       const std::function<bool(const QString &path)> &mayBeReplaced);
    /// Whether files or folders that are there may be replaced; `names` are without their folder.
    [[nodiscard]] virtual bool confirmReplacing(QWidget *parent, const QStringList &names);
    /// Sets the printer up as the person wants it; false where they cancelled.
    [[nodiscard]] virtual bool choosePrinter(QWidget *parent, QPrinter &printer);
};

} // namespace yeonsu
