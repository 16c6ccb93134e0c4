#include "commandline/output_file.h"

#include "support/replace_file.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct OutputFileText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void addForceFlag(CommandArguments &arguments)
{
    arguments.addFlag(u"force"_s, OutputFileText::tr("Overwrites a file that exists."));
}

IfExists ifExists(const CommandArguments &arguments)
{
    return arguments.isSet(u"force"_s) ? IfExists::Replace : IfExists::Refuse;
}

Result<void> checkOutput(const CommandArguments &arguments, const QString &path, const QString &source)
{
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::NotFound,
                       OutputFileText::tr("The folder “%1” does not exist. Nothing was written.")
                           .arg(QDir::toNativeSeparators(folder)));
    return checkTarget(path, ifExists(arguments), source);
}

std::optional<TableFormat> tableFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const TableFormat format : {TableFormat::Xlsx, TableFormat::Csv}) {
        if (ending == toKey(format))
            return format;
    }
    return std::nullopt;
}

Result<void> writeTable(const PlainTable &table, const QString &path)
{
    return tableFile(table, tableFormatOf(path).value()).and_then([&path](const QByteArray &file) {
        return replaceFile(path, file);
    });
}

} // namespace yeonsu
