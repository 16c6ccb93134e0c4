#include "dialogs/importing.h"

#include "dialogs/import_dialog.h"
#include "dialogs/import_file_step.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace yeonsu {

namespace {

struct ImportingText
{
    Q_DECLARE_TR_FUNCTIONS(ImportingText)
};

} // namespace

void importList(EditingSession &session, Prompts &prompts, const ListHint &hint, QWidget *parent)
{
    const QString path = chooseList(prompts, parent);
    if (path.isEmpty())
        return;
    ImportDialog dialog(session, prompts, hint, parent);
    dialog.open(path);
    dialog.exec();
}

void importPasted(EditingSession &session, Prompts &prompts, const ListHint &hint, QWidget *parent)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.contains(u'\t') && !text.trimmed().contains(u'\n')) {
        prompts.showMessage(
            parent, ImportingText::tr("Paste a list"),
            ImportingText::tr("There is no list on the clipboard. Copy its rows in a spreadsheet "
                              "program, with the row of headings, and paste them here."));
        return;
    }
    ImportDialog dialog(session, prompts, hint, parent);
    dialog.paste(text);
    dialog.exec();
}

} // namespace yeonsu
