// Prompts that answer by themselves and remember what was said.
#pragma once

#include "support/prompts.h"

#include <QPrinter>

namespace yeonsu {

class ScriptedPrompts : public Prompts
{
public:
    QString answer;           ///< the path that the next file dialog gives; empty is "cancel"
    int questions = 0;        ///< for a file to save
    bool replaces = false;    ///< files that are there
    QStringList toBeReplaced; ///< what it was asked about last

    QString chooseFileToOpen(QWidget *, const QString &, const QString &) override { return answer; }
    QString chooseFileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        ++questions;
        return answer;
    }
    QString chooseFolderToSave(QWidget *, const QString &, const QString &,
                               const std::function<bool(const QString &)> &) override
    {
        return answer;
    }
    bool confirmReplacing(QWidget *, const QStringList &names) override
    {
        toBeReplaced = names;
        return replaces;
    }
    /// Prints into the file of `answer`, as PDF.
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(answer);
        return !answer.isEmpty();
    }
};

} // namespace yeonsu
