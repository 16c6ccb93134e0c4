// Everything that stops to ask the person something. Tests put a scripted one in its place.
#pragma once

#include "domain/error.h"

#include <QStringList>

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
    /// Whether files that are there may be replaced; `names` are without their folder.
    [[nodiscard]] virtual bool confirmReplacing(QWidget *parent, const QStringList &names);
    /// Sets the printer up as the person wants it; false where they cancelled.
    [[nodiscard]] virtual bool choosePrinter(QWidget *parent, QPrinter &printer);
    /// The technical detail is behind a fold.
    virtual void showError(QWidget *parent, const Error &error);
    virtual void showMessage(QWidget *parent, const QString &title, const QString &text,
                             const QStringList &details = {});
};

} // namespace yeonsu
