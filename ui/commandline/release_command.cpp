#include "commandline/release_command.h"

#include "commandline/output.h"
#include "commandline/output_file.h"
#include "commandline/pack_output.h"
#include "commandline/register_source.h"
#include "domain/vocabulary.h"
#include "press/outgoing_release.h"
#include "press/release_file.h"
#include "press/release_pack.h"
#include "release/printed_title.h"
#include "support/language.h"
#include "support/replace_file.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ReleaseCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addReleaseOptions(CommandArguments &arguments)
{
    arguments.addOption(u"title"_s, u"TITLE"_s,
                        ReleaseCommandText::tr("Which release: its title, or words of it. Not needed where "
                                               "the register has one release only."));
    arguments.addOption(u"out"_s, u"DOCUMENT"_s,
                        ReleaseCommandText::tr("The file to write; its ending says as what: %1.")
                            .arg(keysOf<ReleaseFormat>().join(u", "_s)));
    arguments.addOption(
        u"pack"_s, u"DIR"_s,
        ReleaseCommandText::tr("Writes the press pack of its charts and tables as well, into this "
                               "folder or zip file."));
    addForceFlag(arguments);
}

/// Nothing where it is wrong use, which is said then.
std::optional<ReleaseFormat> formatFrom(const CommandArguments &arguments)
{
    const auto format = fromKey<ReleaseFormat>(QFileInfo(arguments.value(u"out"_s)).suffix().toLower());
    if (!format)
        printMessage(ReleaseCommandText::tr("--out takes a file that ends in one of: %1.")
                         .arg(keysOf<ReleaseFormat>().join(u", "_s)));
    return format;
}

Result<void> checkTargets(const CommandArguments &arguments, const std::optional<PressPackJob::Target> &pack)
{
    YEONSU_TRY(checkOutput(arguments, arguments.value(u"out"_s), arguments.positional(0)));
    return pack ? checkPackTarget(arguments, *pack) : Result<void>();
}

struct TitledRelease
{
    Release release;
    QString printed; ///< its title, with the figures in it
};

std::vector<TitledRelease> titled(const std::vector<Release> &releases, const FactTable &facts)
{
    std::vector<TitledRelease> named;
    for (const Release &release : releases)
        named.push_back({release, printedTitle(release, facts)});
    return named;
}

/// Those whose title it is, or else those that have it in their title, as it is written or as it is printed.
std::vector<TitledRelease> releasesNamed(const QString &title, const std::vector<TitledRelease> &releases)
{
    std::vector<TitledRelease> exact;
    std::vector<TitledRelease> partly;
    for (const TitledRelease &each : releases) {
        const QStringList titles{each.release.title, each.printed};
        if (titles.contains(title))
            exact.push_back(each);
        else if (!title.isEmpty() && !titles.filter(title, Qt::CaseInsensitive).isEmpty())
            partly.push_back(each);
    }
    return exact.empty() ? partly : exact;
}

QString listOf(const std::vector<TitledRelease> &releases)
{
    TextRows rows;
    for (const TitledRelease &each : releases)
        rows.push_back({wordsFor(each.release.state).in(interfaceLanguage()), each.printed});
    return alignedText(rows);
}

/// The one that is asked for; where it is not one, the exit code, and the message is printed then.
tl::expected<Release, int> chosenRelease(const CommandArguments &arguments, Register &store,
                                         const FactTable &facts)
{
    const Result<std::vector<Release>> all = store.all<Release>();
    if (!all)
        return tl::unexpected(printError(all.error()));
    if (all->empty())
        return tl::unexpected(
            printError({ErrorCode::NotFound, ReleaseCommandText::tr("The register has no release."), {}}));
    const std::vector<TitledRelease> known = titled(*all, facts);
    const std::vector<TitledRelease> named =
        arguments.isSet(u"title"_s) ? releasesNamed(arguments.value(u"title"_s), known) : known;
    if (named.size() == 1)
        return named.front().release;
    const QString problem = named.empty()
                                ? ReleaseCommandText::tr("No release has “%1” in its title. There are:")
                                      .arg(arguments.value(u"title"_s))
                                : ReleaseCommandText::tr("--title must say which release of these:");
    printMessage(problem + u'\n' + listOf(named.empty() ? known : named));
    return tl::unexpected(int(WrongUse));
}

Result<OutgoingRelease> outgoing(Register &store, const FactTable &facts, const Release &release)
{
    const Result<ReleaseSource> source = releaseSource(store, release.id);
    YEONSU_TRY(source);
    return outgoingRelease(store, facts, *source);
}

/// Nothing where the release has neither charts nor tables.
Result<PressPack> packOf(Register &store, const ReleaseDocument &document)
{
    const Result<ChartContext> context = chartContext(store);
    YEONSU_TRY(context);
    const PressPack pack = releasePack(document, *context);
    if (pack.charts.empty())
        return failure(ErrorCode::NotFound,
                       ReleaseCommandText::tr("The release has neither charts nor tables, and so no press "
                                              "pack. Nothing was written."));
    return pack;
}

/// Returns the exit code; paths and messages are printed then.
int write(const OutgoingRelease &release, ReleaseFormat format, const QString &path)
{
    if (!release.warning.isEmpty())
        printMessage(release.warning);
    const Result<void> written = releaseFile(format, release.document).and_then([&](const QByteArray &bytes) {
        return replaceFile(path, bytes);
    });
    return written ? printResult(QDir::toNativeSeparators(path)) : printError(written.error());
}

} // namespace

int runRelease(const QStringList &words)
{
    CommandArguments arguments(u"release"_s, ReleaseCommandText::tr("Writes a press release of a register."),
                               {u"FILE"_s});
    addReleaseOptions(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    const auto format = formatFrom(arguments);
    if (!format)
        return WrongUse;
    if (arguments.isSet(u"pack"_s) && arguments.value(u"pack"_s).isEmpty()) {
        printMessage(ReleaseCommandText::tr("--%1 is needed.").arg(u"pack"_s));
        return WrongUse;
    }
    const std::optional<PressPackJob::Target> target =
        arguments.isSet(u"pack"_s) ? std::optional(packTarget(arguments, arguments.value(u"pack"_s), false))
                                   : std::nullopt;
    if (const Result<void> free = checkTargets(arguments, target); !free)
        return printError(free.error());
    const auto store = openForCommand(arguments.positional(0));
    if (!store)
        return store.error();
    const Result<FactTable> facts = FactTable::load((*store)->database());
    if (!facts)
        return printError(facts.error());
    const auto release = chosenRelease(arguments, **store, *facts);
    if (!release)
        return release.error();
    const Result<OutgoingRelease> out = outgoing(**store, *facts, *release);
    if (!out)
        return printError(out.error());
    const Result<PressPack> pack = target ? packOf(**store, out->document) : Result<PressPack>();
    if (!pack)
        return printError(pack.error());
    const int exit = write(*out, *format, arguments.value(u"out"_s));
    return exit == Done && target ? makePack(*pack, *target) : exit;
}

} // namespace yeonsu
