#include "commandline/output_file.h"

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

} // namespace yeonsu
