#include "commandline/import_options.h"

#include "commandline/keyed_option.h"
#include "commandline/output_file.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The one kind of which a list is given; nothing, which is said, where it is not one.
std::optional<ListKind> kindFrom(const CommandArguments &arguments)
{
    std::optional<ListKind> kind;
    int lists = 0;
    for (const auto &[value, key] : keyTable<ListKind>) {
        if (!arguments.isSet(key))
            continue;
        kind = value;
        ++lists;
    }
    if (lists == 1 && !arguments.value(toKey(*kind)).isEmpty())
        return kind;
    printMessage(ImportText::tr("One list is needed: --courses, --people or --headcounts with a file."));
    return std::nullopt;
}

} // namespace

void addImportOptions(CommandArguments &arguments)
{
    arguments.addOption(
        u"courses"_s, u"LIST"_s,
        ImportText::tr("A list of courses: code, name, start; also English name, theme, end, mode, "
                       "target region, status."));
    arguments.addOption(
        u"people"_s, u"LIST"_s,
        ImportText::tr("A list of participants: name (or family name and given name) and course; "
                       "also e-mail, country, city, organisation, job title, seniority, status, "
                       "note."));
    arguments.addOption(
        u"headcounts"_s, u"LIST"_s,
        ImportText::tr("A list of numbers without names: course and number; also country, city, "
                       "continent, seniority."));
    arguments.addOption(u"course"_s, u"CODE"_s,
                        ImportText::tr("The course of all rows, where the list has no column for it."));
    arguments.addOption(u"sheet"_s, u"NAME"_s,
                        ImportText::tr("The sheet to read; without it, the first with fitting headings."));
    arguments.addFlag(u"dry-run"_s, ImportText::tr("Only says what would be done, and writes nothing."));
    arguments.addFlag(u"strict"_s, ImportText::tr("Brings nothing in where any row is wrong."));
    arguments.addOption(
        u"perhaps"_s, u"leave|new|join"_s,
        ImportText::tr("What becomes of rows whose person may be one who is known: left out, made "
                       "anew, or joined with the one most alike. Without it, leave."));
    arguments.addOption(u"report"_s, u"OUT.csv|.xlsx"_s,
                        ImportText::tr("Writes what was done with every row, and why."));
    addForceFlag(arguments);
}

std::optional<ImportOrder> importOrder(const CommandArguments &arguments)
{
    const std::optional<ListKind> kind = kindFrom(arguments);
    const auto perhaps = keyedOption<PerhapsChoice>(arguments, u"perhaps"_s, PerhapsChoice::Leave);
    if (!kind || !perhaps)
        return std::nullopt;
    ImportOrder order{
        arguments.positional(0),      *kind,    arguments.value(toKey(*kind)), arguments.value(u"sheet"_s),
        arguments.value(u"course"_s), *perhaps, arguments.value(u"report"_s),  arguments.isSet(u"dry-run"_s),
        arguments.isSet(u"strict"_s)};
    if (arguments.isSet(u"course"_s) && *kind == ListKind::Courses) {
        printMessage(ImportText::tr("--course is for lists of participants and of headcounts."));
        return std::nullopt;
    }
    if (arguments.isSet(u"perhaps"_s) && *kind != ListKind::People) {
        printMessage(ImportText::tr("--perhaps is for lists of participants."));
        return std::nullopt;
    }
    if (arguments.isSet(u"report"_s) && !tableFormatOf(order.reportPath)) {
        printMessage(ImportText::tr("--%1 takes a file that ends in .xlsx or .csv.").arg(u"report"_s));
        return std::nullopt;
    }
    return order;
}

} // namespace yeonsu
