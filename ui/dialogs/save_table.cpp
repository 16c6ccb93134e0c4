#include "dialogs/save_table.h"

#include "support/replace_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct SavingText
{
    Q_DECLARE_TR_FUNCTIONS(SavingText)
};

/// "Participants of UM-2020-01 …" as a file may be called.
QString fileName(const QString &title)
{
    static const QRegularExpression forbidden(uR"([\x00-\x1f<>:"/\\|?*])"_s);
    constexpr qsizetype longest = 80;
    return QString(title).replace(forbidden, u" "_s).simplified().left(longest).trimmed();
}

} // namespace

QString chooseFileEnding(Prompts &prompts, QWidget *parent, const QString &title, const QString &ending,
                         const QString &formatName)
{
    QString path = prompts.chooseFileToSave(parent, parent->windowTitle(), fileName(title) + ending,
                                            formatName + u" (*"_s + ending + u')');
    if (path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive))
        return path;
    path += ending;
    const QFileInfo file(path);
    return !file.exists() || prompts.confirmReplacing(parent, {file.fileName()}) ? path : QString();
}

QString chooseTableFile(Prompts &prompts, QWidget *parent, const QString &title, TableFormat format,
                        const QString &formatText)
{
    return chooseFileEnding(prompts, parent, title, u'.' + toKey(format),
                            formatText.section(u'(', 0, 0).trimmed());
}

Result<QString> saveTable(Prompts &prompts, QWidget *parent, const PlainTable &table, const QString &name)
{
    const QString path = prompts.chooseFileToSave(parent, table.title, name + u".xlsx"_s,
                                                  SavingText::tr("Excel or CSV (*.xlsx *.csv)"));
    if (path.isEmpty())
        return path;
    const bool isCsv = path.endsWith(u".csv", Qt::CaseInsensitive);
    const Result<QByteArray> bytes = tableFile(table, isCsv ? TableFormat::Csv : TableFormat::Xlsx);
    YEONSU_TRY(bytes);
    YEONSU_TRY(replaceFile(path, *bytes));
    return path;
}

} // namespace yeonsu
