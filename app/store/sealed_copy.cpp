#include "store/sealed_copy.h"

#include "store/register_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace yeonsu {

using namespace store;

namespace {

struct SealedCopyText
{
    Q_DECLARE_TR_FUNCTIONS(SealedCopyText)
};

Result<void> checkLength(const PassPhrase &phrase)
{
    if (phrase.isLongEnough())
        return {};
    return failure(ErrorCode::BadValue,
                   SealedCopyText::tr("A pass phrase has at least %n character(s). Nothing was written.",
                                      nullptr, int(PassPhrase::fewestLetters)));
}

} // namespace

bool isSealedCopy(const QString &path)
{
    // To open and close a register that is open would take its locks from it; looking at it does not.
    const Result<RegisterFileState> state = inspectRegisterFile(path);
    return !state && state.error().code == ErrorCode::NotARegister && isSealedFile(path);
}

Result<void> sealRegister(const QString &source, const QString &target, const PassPhrase &phrase,
                          IfExists ifExists, const Progress &progress, const SealStrength &strength)
{
    YEONSU_TRY(checkLength(phrase));
    YEONSU_TRY(checkTarget(target, ifExists, source));
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::Io,
                       SealedCopyText::tr("There is no folder for temporary files. Nothing was written."),
                       folder.errorString());
    const QString whole = folder.filePath(QStringLiteral("register"));
    YEONSU_TRY(copyRegisterFile(source, whole, IfExists::Refuse));
    const QString temporary = temporaryNameFor(target);
    const Result<void> outcome =
        sealFile(whole, temporary, phrase, progress.part(0, 0.5), strength)
            .and_then([&] { return checkSealedFile(temporary, phrase, progress.part(0.5, 1)); })
            .and_then([&] { return moveIntoPlace(temporary, target, ifExists); });
    if (outcome)
        return {};
    QFile::remove(temporary);
    return tl::unexpected(underItsName(outcome.error(), temporary, target));
}

Result<void> openSealedCopy(const QString &source, const QString &target, const PassPhrase &phrase,
                            IfExists ifExists, const Progress &progress)
{
    YEONSU_TRY(checkTarget(target, ifExists, source));
    return placeRegisterFile(target, ifExists, [&](const QString &temporary) {
        return openSealedFile(source, temporary, phrase, progress)
            .and_then([&temporary] { return inspectRegisterFile(temporary); })
            .map([](const RegisterFileState &) {});
    });
}

} // namespace yeonsu
