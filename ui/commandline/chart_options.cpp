#include "commandline/chart_options.h"

#include "commandline/output.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ChartOptionText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void addAsOfOption(CommandArguments &arguments)
{
    arguments.addOption(u"as-of"_s, u"DATE"_s, ChartOptionText::tr("The day that the figures are as of."));
}

std::optional<QDate> asOfFrom(const CommandArguments &arguments)
{
    if (!arguments.isSet(u"as-of"_s))
        return QDate();
    const QString text = arguments.value(u"as-of"_s);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    // Qt reads a date also where something stands behind it.
    if (date.isValid() && date.toString(Qt::ISODate) == text)
        return date;
    printMessage(ChartOptionText::tr("--as-of takes a date such as 2022-11-25, not “%1”.").arg(text));
    return std::nullopt;
}

} // namespace yeonsu
