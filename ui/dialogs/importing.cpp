#include "dialogs/importing.h"

#include "dialogs/import_dialog.h"
#include "dialogs/import_file_step.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

QStringList listEndings()
{
    return {u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"csv"_s, u"tsv"_s, u"txt"_s, u"xls"_s};
}

void importList(EditingSession &session, Prompts &prompts, const ListHint &hint, QWidget *parent)
{
    const QString path = chooseList(prompts, parent);
    if (!path.isEmpty())
        importFile(session, prompts, path, hint, parent);
}

void importFile(EditingSession &session, Prompts &prompts, const QString &path, const ListHint &hint,
                QWidget *parent)
{
    ImportDialog dialog(session, prompts, hint, parent);
    dialog.open(path);
    dialog.exec();
}

bool importPasted(EditingSession &session, Prompts &prompts, const ListHint &hint, QWidget *parent)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.contains(u'\t') && !text.trimmed().contains(u'\n'))
        return false;
    ImportDialog dialog(session, prompts, hint, parent);
    dialog.paste(text);
    dialog.exec();
    return true;
}

} // namespace yeonsu
