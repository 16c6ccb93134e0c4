#include "commandline/press_pack_command.h"

#include "charts/small_numbers_notice.h"
#include "commandline/chart_options.h"
#include "commandline/filter_options.h"
#include "commandline/output.h"
#include "commandline/output_file.h"
#include "commandline/pack_output.h"
#include "commandline/register_source.h"
#include "support/settings.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct PressPackText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addPackOptions(CommandArguments &arguments)
{
    arguments.addOption(u"out"_s, u"DIR"_s, PressPackText::tr("The folder to write, or the zip file."));
    arguments.addListOption(u"lang"_s, u"ko,en"_s, PressPackText::tr("The languages; without it, both."));
    addAsOfOption(arguments);
    arguments.addFlag(u"zip"_s, PressPackText::tr("Writes one zip file instead of a folder."));
    addForceFlag(arguments);
}

/// In the order asked for; empty where one is none, which is said then.
std::vector<Language> languagesFrom(const CommandArguments &arguments)
{
    if (!arguments.isSet(u"lang"_s))
        return {Language::Korean, Language::English};
    std::vector<Language> languages;
    QStringList keys = arguments.values(u"lang"_s);
    keys.removeDuplicates();
    for (const QString &key : keys) {
        if (key != u"ko" && key != u"en") {
            printMessage(refusal(u"lang"_s, key, {u"ko"_s, u"en"_s}));
            return {};
        }
        languages.push_back(key == u"ko" ? Language::Korean : Language::English);
    }
    return languages;
}

std::optional<PressPackJob::Target> targetFrom(const CommandArguments &arguments)
{
    const QString path = arguments.value(u"out"_s);
    if (path.isEmpty()) {
        printMessage(PressPackText::tr("--%1 is needed.").arg(u"out"_s));
        return std::nullopt;
    }
    return packTarget(arguments, path, arguments.isSet(u"zip"_s));
}

/// Every topic, each as it is drawn where nobody has chosen anything.
PressPackOrder orderOf(const std::vector<Language> &languages, const RegisterSource &source)
{
    PressPackOrder order{{}, languages, {}, {}};
    for (const auto &[topic, key] : keyTable<ChartTopic>) {
        order.charts.push_back(defaultChoice(topic, languages.front()));
        order.charts.back().filter = source.filter;
    }
    return order;
}

void pointOutSmallNumbers(const std::vector<ChartChoice> &charts, const FactTable &facts)
{
    QStringList small;
    for (const ChartChoice &chart : charts)
        small.append(smallNumbersOf(chart, facts, PictureOptions().leastNumber));
    if (const QString notice = smallNumbersNoticeOf(small); !notice.isEmpty())
        printMessage(notice);
}

} // namespace

int runPressPack(const QStringList &words)
{
    CommandArguments arguments(
        u"press-pack"_s,
        PressPackText::tr(
            "Writes all charts of a register with their tables, alt texts and a page that lists "
            "them."),
        {u"FILE"_s});
    addPackOptions(arguments);
    addFilterOptions(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    const std::vector<Language> languages = languagesFrom(arguments);
    const auto asOf = asOfFrom(arguments);
    const auto target = targetFrom(arguments);
    if (languages.empty() || !asOf || !target)
        return WrongUse;
    if (const Result<void> free = checkPackTarget(arguments, *target); !free)
        return printError(free.error());
    const auto source = openSource(arguments);
    if (!source)
        return source.error();
    const Result<ChartContext> context = chartContext(*source->store);
    if (!context)
        return printError(context.error());
    PressPackOrder order = orderOf(languages, *source);
    order.asOf = *asOf;
    pointOutSmallNumbers(order.charts, source->facts);
    return makePack(pressPack(order, *context, source->facts), *target);
}

} // namespace yeonsu
