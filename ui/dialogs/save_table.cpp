#include "dialogs/save_table.h"

#include "support/replace_file.h"
#include "support/table_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct SavingText
{
    Q_DECLARE_TR_FUNCTIONS(SavingText)
};

} // namespace

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
