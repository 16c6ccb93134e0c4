#include "commandline/paper_command.h"

#include "commandline/keyed_option.h"
#include "commandline/output.h"
#include "commandline/output_file.h"
#include "commandline/register_source.h"
#include "domain/text.h"
#include "papers/attendance_sheet.h"
#include "papers/certificates.h"
#include "papers/course_paper.h"
#include "papers/name_list.h"
#include "support/language.h"
#include "support/replace_file.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int mostSessions = 100;

struct PaperCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct PaperOrder
{
    CoursePaper paper = CoursePaper::Attendance;
    CertificateLanguage language = CertificateLanguage::Korean;
    AttendanceOptions attendance;
};

void addPaperOptions(CommandArguments &arguments)
{
    arguments.addOption(u"course"_s, u"CODE"_s, PaperCommandText::tr("Of which course: its code."));
    arguments.addOption(u"kind"_s, u"KIND"_s,
                        PaperCommandText::tr("Which paper: %1.").arg(keysOf<CoursePaper>().join(u", "_s)));
    arguments.addOption(u"lang"_s, u"LANGUAGE"_s,
                        PaperCommandText::tr("In which language: ko or en; of certificates also both."));
    arguments.addOption(u"sessions"_s, u"NUMBER"_s,
                        PaperCommandText::tr("Has the attendance sheet signed for so many sessions, in the "
                                             "place of days."));
    arguments.addFlag(u"weekends"_s, PaperCommandText::tr("Has it signed for weekends as well."));
    arguments.addOption(u"out"_s, u"PDF"_s, PaperCommandText::tr("The PDF file to write."));
    addForceFlag(arguments);
}

/// Nothing where it is wrong use, which is said then.
std::optional<CertificateLanguage> languageFrom(const CommandArguments &arguments, CoursePaper paper)
{
    const QString own(keyOf(interfaceLanguage()));
    const QString key = arguments.isSet(u"lang"_s) ? arguments.value(u"lang"_s) : own;
    const auto language = fromKey<CertificateLanguage>(key);
    QStringList taken = keysOf<CertificateLanguage>();
    if (paper != CoursePaper::Certificates)
        taken.removeAll(QString(keyOf(CertificateLanguage::Both)));
    if (language && taken.contains(key))
        return language;
    printMessage(refusal(u"lang"_s, key, taken));
    return std::nullopt;
}

/// As above; 0: it is not asked for.
std::optional<int> sessionsFrom(const CommandArguments &arguments)
{
    if (!arguments.isSet(u"sessions"_s))
        return 0;
    bool isNumber = false;
    const int sessions = arguments.value(u"sessions"_s).toInt(&isNumber);
    if (isNumber && sessions > 0 && sessions <= mostSessions)
        return sessions;
    printMessage(PaperCommandText::tr("--sessions takes a number from 1 to %1, not “%2”.")
                     .arg(mostSessions)
                     .arg(arguments.value(u"sessions"_s)));
    return std::nullopt;
}

std::optional<PaperOrder> orderFrom(const CommandArguments &arguments)
{
    for (const QString &name : {u"course"_s, u"out"_s}) {
        if (arguments.value(name).isEmpty()) {
            printMessage(PaperCommandText::tr("--%1 is needed.").arg(name));
            return std::nullopt;
        }
    }
    const auto paper = keyedOption<CoursePaper>(arguments, u"kind"_s);
    if (!paper)
        return std::nullopt;
    const auto language = languageFrom(arguments, *paper);
    const auto sessions = sessionsFrom(arguments);
    if (!language || !sessions)
        return std::nullopt;
    if (!arguments.value(u"out"_s).endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        printMessage(PaperCommandText::tr("--out takes a file that ends in .pdf."));
        return std::nullopt;
    }
    const Language first = *language == CertificateLanguage::English ? Language::English : Language::Korean;
    return PaperOrder{*paper, *language, {first, arguments.isSet(u"weekends"_s), *sessions}};
}

Result<CourseId> courseWithCode(Register &store, const QString &code)
{
    const Result<std::vector<Course>> courses = store.all<Course>();
    YEONSU_TRY(courses);
    const auto found = std::ranges::find(*courses, normalisedText(code), &Course::code);
    if (found == courses->end())
        return failure(ErrorCode::NotFound,
                       PaperCommandText::tr("The register has no course with the code “%1”. Nothing was "
                                            "written.")
                           .arg(code));
    return found->id;
}

/// An empty sheet of paper helps nobody.
Result<Paper> paperOf(const CourseRoll &roll, const PaperOrder &order)
{
    if (order.paper == CoursePaper::Certificates) {
        const std::vector<Participant> people = completed(roll);
        if (people.empty())
            return failure(ErrorCode::NotFound,
                           PaperCommandText::tr("Nobody has completed the course. Nothing was written."));
        return certificates(roll, people, order.language);
    }
    if (expected(roll).empty())
        return failure(ErrorCode::NotFound,
                       PaperCommandText::tr("The course has no participants. Nothing was written."));
    return order.paper == CoursePaper::Attendance ? attendanceSheet(roll, order.attendance)
                                                  : nameList(roll, order.attendance.language);
}

Result<void> writePaper(Register &store, const QString &code, const PaperOrder &order, const QString &path)
{
    const Result<CourseId> course = courseWithCode(store, code);
    YEONSU_TRY(course);
    const Result<CourseRoll> roll = courseRoll(store, *course);
    YEONSU_TRY(roll);
    const Result<Paper> paper = paperOf(*roll, order);
    YEONSU_TRY(paper);
    const Result<QByteArray> pdf = paperPdf(*paper);
    YEONSU_TRY(pdf);
    return replaceFile(path, *pdf);
}

} // namespace

int runPaper(const QStringList &words)
{
    CommandArguments arguments(
        u"paper"_s,
        PaperCommandText::tr("Writes a paper of a course: attendance sheet, certificates or list of "
                             "participants."),
        {u"FILE"_s});
    addPaperOptions(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    const std::optional<PaperOrder> order = orderFrom(arguments);
    if (!order)
        return WrongUse;
    const QString path = arguments.value(u"out"_s);
    if (const Result<void> free = checkOutput(arguments, path, arguments.positional(0)); !free)
        return printError(free.error());
    const auto store = openForCommand(arguments.positional(0));
    if (!store)
        return store.error();
    const Result<void> written = writePaper(**store, arguments.value(u"course"_s), *order, path);
    return written ? printResult(QDir::toNativeSeparators(path)) : printError(written.error());
}

} // namespace yeonsu
