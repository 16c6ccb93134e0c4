#include "commandline/pack_output.h"

#include "commandline/output.h"
#include "commandline/output_file.h"

#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace yeonsu {

PressPackJob::Target packTarget(const CommandArguments &arguments, const QString &path, bool isZip)
{
    const bool endsAsZip = path.endsWith(u".zip"_s, Qt::CaseInsensitive);
    const PressPackForm form = isZip || endsAsZip ? PressPackForm::Zip : PressPackForm::Folder;
    return {pressPackPath(path, form), form, ifExists(arguments)};
}

Result<void> checkPackTarget(const CommandArguments &arguments, const PressPackJob::Target &target)
{
    const QString source = arguments.positional(0);
    return target.form == PressPackForm::Zip
               ? checkOutput(arguments, target.path, source)
               : checkPressPack(target.path, target.form, target.ifExists, source);
}

int makePack(const PressPack &pack, const PressPackJob::Target &target)
{
    PressPackJob job(pack, target);
    QEventLoop loop;
    int exitCode = Failed;
    QObject::connect(&job, &PressPackJob::finished, &loop, [&] {
        exitCode = printResult(QDir::toNativeSeparators(target.path));
        loop.quit();
    });
    QObject::connect(&job, &PressPackJob::failed, &loop, [&](const Error &error) {
        exitCode = printError(error);
        loop.quit();
    });
    job.start();
    loop.exec();
    return exitCode;
}

} // namespace yeonsu
