#include "commandline/chart_command.h"

#include "charts/chart_context.h"
#include "charts/chart_counting.h"
#include "charts/chart_finding.h"
#include "charts/picture.h"
#include "charts/picture_preset.h"
#include "charts/small_numbers_notice.h"
#include "commandline/chart_options.h"
#include "commandline/filter_options.h"
#include "commandline/keyed_option.h"
#include "commandline/output_file.h"
#include "commandline/register_source.h"
#include "support/language.h"
#include "support/settings.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ChartCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList presetKeys()
{
    QStringList keys;
    for (const PicturePreset &preset : picturePresets)
        keys.append(preset.key);
    return keys;
}

void addChartOptions(CommandArguments &arguments)
{
    arguments.addOption(u"chart"_s, u"CHART"_s,
                        ChartCommandText::tr("Which chart: %1.").arg(keysOf<ChartTopic>().join(u", "_s)));
    arguments.addOption(u"kind"_s, u"KIND"_s,
                        ChartCommandText::tr("How it is drawn: %1.").arg(keysOf<ChartKind>().join(u", "_s)));
    arguments.addOption(u"lang"_s, u"ko|en"_s, ChartCommandText::tr("The language of the chart."));
    arguments.addOption(u"size"_s, u"WxH"_s, ChartCommandText::tr("The size in pixels, such as 1200x800."));
    arguments.addOption(u"preset"_s, u"PRESET"_s,
                        ChartCommandText::tr("A usual size: %1.").arg(presetKeys().join(u", "_s)));
    arguments.addOption(u"title"_s, u"TITLE"_s, ChartCommandText::tr("A title of your own."));
    addAsOfOption(arguments);
    arguments.addOption(u"out"_s, u"PICTURE"_s,
                        ChartCommandText::tr("The file to write; its ending says as what: %1.")
                            .arg(keysOf<PictureKind>().join(u", "_s)));
    addForceFlag(arguments);
}

std::optional<Language> languageFrom(const CommandArguments &arguments)
{
    if (!arguments.isSet(u"lang"_s))
        return interfaceLanguage();
    const QString value = arguments.value(u"lang"_s);
    if (value == u"ko")
        return Language::Korean;
    if (value == u"en")
        return Language::English;
    printMessage(refusal(u"lang"_s, value, {u"ko"_s, u"en"_s}));
    return std::nullopt;
}

std::optional<PictureFormat> presetFormat(const QString &key)
{
    if (const PicturePreset *preset = presetWithKey(key))
        return PictureFormat{preset->size, preset->dpi, false, {}};
    printMessage(refusal(u"preset"_s, key, presetKeys()));
    return std::nullopt;
}

std::optional<PictureFormat> sizeFormat(const QString &text)
{
    static const QRegularExpression pattern(uR"(^(\d{1,5})x(\d{1,5})$)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool isDrawable = match.hasMatch() && std::min(size.width(), size.height()) >= smallestSide &&
                            std::max(size.width(), size.height()) <= largestSide;
    if (isDrawable)
        return PictureFormat{size, 144, false, {}};
    printMessage(
        ChartCommandText::tr("--size takes a width and a height from %1 to %2 pixels, such as 1200x800, "
                             "not “%3”.")
            .arg(smallestSide)
            .arg(largestSide)
            .arg(text));
    return std::nullopt;
}

std::optional<PictureFormat> formatFrom(const CommandArguments &arguments)
{
    if (arguments.isSet(u"size"_s) && arguments.isSet(u"preset"_s)) {
        printMessage(ChartCommandText::tr("--size and --preset cannot go together."));
        return std::nullopt;
    }
    return arguments.isSet(u"size"_s)
               ? sizeFormat(arguments.value(u"size"_s))
               : presetFormat(arguments.isSet(u"preset"_s) ? arguments.value(u"preset"_s) : u"press"_s);
}

std::optional<ChartKind> kindFrom(const CommandArguments &arguments, ChartTopic topic)
{
    const auto kind = keyedOption(arguments, u"kind"_s, std::optional(defaultKind(topic)));
    if (!kind)
        return std::nullopt;
    const std::vector<ChartKind> possible = chartKinds(topic);
    if (std::find(possible.begin(), possible.end(), *kind) != possible.end())
        return kind;
    QStringList keys;
    for (const ChartKind each : possible)
        keys.append(toKey(each));
    printMessage(ChartCommandText::tr("The chart %1 cannot be drawn as %2. It can be: %3.")
                     .arg(toKey(topic), toKey(*kind), keys.join(u", "_s)));
    return std::nullopt;
}

/// All that the options say of the chart but its filter; nothing where they are wrong, which is said then.
std::optional<ChartChoice> choiceFrom(const CommandArguments &arguments)
{
    const auto topic = keyedOption<ChartTopic>(arguments, u"chart"_s);
    const auto language = languageFrom(arguments);
    const auto asOf = asOfFrom(arguments);
    if (!topic || !language || !asOf)
        return std::nullopt;
    const auto kind = kindFrom(arguments, *topic);
    if (!kind)
        return std::nullopt;
    ChartChoice choice = defaultChoice(*topic, *language);
    choice.kind = *kind;
    choice.title = arguments.value(u"title"_s);
    choice.asOf = *asOf;
    return choice;
}

bool hasPictureEnding(const QString &path)
{
    if (pictureKindOf(path))
        return true;
    printMessage(path.isEmpty()
                     ? ChartCommandText::tr("--%1 is needed.").arg(u"out"_s)
                     : ChartCommandText::tr("--out takes a file that ends in one of: %1; not “%2”.")
                           .arg(keysOf<PictureKind>().join(u", "_s), path));
    return false;
}

} // namespace

int runChart(const QStringList &words)
{
    CommandArguments arguments(u"chart"_s, ChartCommandText::tr("Draws one chart of a register."),
                               {u"FILE"_s});
    addChartOptions(arguments);
    addFilterOptions(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    std::optional<ChartChoice> choice = choiceFrom(arguments);
    const auto format = formatFrom(arguments);
    const QString path = arguments.value(u"out"_s);
    if (!choice || !format || !hasPictureEnding(path))
        return WrongUse;
    if (const auto target = checkOutput(arguments, path, arguments.positional(0)); !target)
        return printError(target.error());
    const auto source = openSource(arguments);
    if (!source)
        return source.error();
    const Result<ChartContext> context = chartContext(*source->store);
    if (!context)
        return printError(context.error());
    choice->filter = source->filter;
    *choice = inContext(*choice, *context, source->facts);
    const QString small = smallNumbersOf(*choice, source->facts, PictureOptions().leastNumber);
    if (!small.isEmpty())
        printMessage(smallNumbersNoticeOf({small}));
    const ChartNumbers numbers = chartNumbers(*choice, source->facts);
    const Result<void> written = writePicture(path, withFinding(*choice, numbers), numbers, *format);
    return written ? printResult(QDir::toNativeSeparators(path)) : printError(written.error());
}

} // namespace yeonsu
