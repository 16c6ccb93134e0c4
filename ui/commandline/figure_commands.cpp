#include "commandline/figure_commands.h"

#include "commandline/figure_json.h"
#include "commandline/figure_text.h"
#include "commandline/filter_options.h"
#include "commandline/keyed_option.h"
#include "commandline/output.h"
#include "commandline/register_source.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct FigureCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum class Format { Text, Json, Csv };

constexpr QLatin1StringView keyOf(Format value)
{
    switch (value) {
    case Format::Text:
        return QLatin1StringView("text");
    case Format::Json:
        return QLatin1StringView("json");
    case Format::Csv:
        return QLatin1StringView("csv");
    }
    return {};
}

void addFormatOption(CommandArguments &arguments)
{
    arguments.addOption(u"format"_s, u"text|json|csv"_s,
                        FigureCommandText::tr("How the result is written: text, json or csv."));
}

int printRows(const TextRows &rows, Format format)
{
    return printResult(format == Format::Csv ? csvText(rows) : alignedText(rows));
}

} // namespace

int runFigures(const QStringList &words)
{
    CommandArguments arguments(u"figures"_s, FigureCommandText::tr("Prints all figures of a register."),
                               {u"FILE"_s});
    addFilterOptions(arguments);
    addFormatOption(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    const auto format = keyedOption(arguments, u"format"_s, std::optional(Format::Text));
    if (!format)
        return WrongUse;
    const auto source = openSource(arguments);
    if (!source)
        return source.error();
    const FigureReport report = figureReport(source->facts, source->filter);
    if (*format == Format::Json)
        return printJson(toJson(report, source->asOf));
    return printRows(*format == Format::Csv ? csvRows(report, source->asOf) : textRows(report, source->asOf),
                     *format);
}

int runCrossTab(const QStringList &words)
{
    CommandArguments arguments(u"crosstab"_s, FigureCommandText::tr("Prints one cross table of a register."),
                               {u"FILE"_s});
    arguments.addOption(u"measure"_s, u"M"_s,
                        FigureCommandText::tr("What is counted: %1.").arg(keysOf<Measure>().join(u", "_s)));
    const QString dimensions = FigureCommandText::tr("By what: %1.").arg(keysOf<Dimension>().join(u", "_s));
    arguments.addOption(u"rows"_s, u"D"_s, dimensions);
    arguments.addOption(u"columns"_s, u"D"_s, dimensions);
    addFilterOptions(arguments);
    addFormatOption(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    const auto measure = keyedOption<Measure>(arguments, u"measure"_s);
    const auto rows = keyedOption<Dimension>(arguments, u"rows"_s);
    const auto columns =
        arguments.isSet(u"columns"_s) ? keyedOption<Dimension>(arguments, u"columns"_s) : std::nullopt;
    const auto format = keyedOption(arguments, u"format"_s, std::optional(Format::Text));
    if (!measure || !rows || !format || (arguments.isSet(u"columns"_s) && !columns))
        return WrongUse;
    const auto source = openSource(arguments);
    if (!source)
        return source.error();
    const CrossTab table = crossTab(source->facts, *measure, *rows, columns, source->filter);
    if (*format == Format::Json)
        return printJson(toJson(table));
    return printRows(textRows(table, *format == Format::Text), *format);
}

} // namespace yeonsu
