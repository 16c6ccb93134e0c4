#include "papers/attendance_sheet.h"

#include "papers/paper_days.h"
#include "papers/roll_pages.h"
#include "papers/roll_words.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

// In millimetres.
constexpr qreal numberWidth = 9;
constexpr qreal nameWidth = 40;
constexpr qreal placeWidth = 28;
constexpr qreal positionWidth = 50;
constexpr qreal leastSigning = 15; // a column in which one can sign
constexpr qreal rowHeight = 10.5;
constexpr qreal namesWidth = numberWidth + nameWidth + placeWidth + positionWidth;

std::size_t mostSignings(const QPageLayout &layout)
{
    return std::max<std::size_t>(1, std::size_t((roomAcross(layout) - namesWidth) / leastSigning));
}

std::vector<RollRow> rowsOf(const std::vector<Participant> &participants, Language language)
{
    std::vector<RollRow> rows;
    rows.reserve(participants.size());
    for (const Participant &each : participants)
        rows.push_back({{QString::number(rows.size() + 1), each.name, placeText(each, language, u"\n"_s),
                         positionText(each, u"\n"_s)}});
    return rows;
}

RollTable tableOf(const QStringList &signings, const std::vector<RollRow> &rows, const RollWords &words)
{
    RollTable table{{{words(RollWord::Number), numberWidth, Qt::AlignHCenter},
                     {words(RollWord::Name), nameWidth},
                     {words(RollWord::Place), placeWidth},
                     {words(RollWord::Position), positionWidth}},
                    rows};
    for (const QString &signing : signings)
        table.columns.push_back({signing, 0, Qt::AlignHCenter});
    return table;
}

/// As even as can be, so that the last sheet is no rest.
std::vector<QStringList> shared(const QStringList &signings, std::size_t most)
{
    const std::size_t all = std::size_t(signings.size());
    const std::size_t parts = std::max<std::size_t>(1, (all + most - 1) / most);
    std::vector<QStringList> sheets;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t from = all * part / parts;
        sheets.push_back(signings.mid(qsizetype(from), qsizetype(all * (part + 1) / parts - from)));
    }
    return sheets;
}

} // namespace

QStringList signingHeadings(const Course &course, const AttendanceOptions &options)
{
    QStringList headings;
    for (int session = 1; session <= options.sessions; ++session)
        headings.append(options.language == Language::Korean ? u"%1회"_s.arg(session)
                                                             : QString::number(session));
    if (options.sessions > 0)
        return headings;
    for (QDate day = course.firstDay; day.isValid() && day <= course.lastDay; day = day.addDays(1)) {
        if (options.hasWeekends || day.dayOfWeek() < Qt::Saturday)
            headings.append(signingDay(day, options.language));
    }
    if (!headings.isEmpty() || options.hasWeekends)
        return headings;
    AttendanceOptions withWeekends = options;
    withWeekends.hasWeekends = true;
    return signingHeadings(course, withWeekends);
}

Paper attendanceSheet(const CourseRoll &roll, const AttendanceOptions &options)
{
    const RollWords words(options.language);
    const std::vector<Participant> participants = expected(roll);
    const RollHead head = rollHead(roll, words(RollWord::AttendanceSheet), int(participants.size()), words);
    const QStringList signings = signingHeadings(roll.course, options);
    const std::vector<RollRow> rows = rowsOf(participants, options.language);
    const auto layOut = [head, signings, rows, words](const QPageLayout &layout, const std::stop_token &) {
        std::vector<RollTable> tables;
        for (const QStringList &part : shared(signings, mostSignings(layout)))
            tables.push_back(tableOf(part, rows, words));
        return rollPages(head, tables, rowHeight, layout);
    };
    const bool isNarrow = std::size_t(signings.size()) <= mostSignings(usualSheet());
    return {rollTitle(roll, words(RollWord::AttendanceSheet), options.language),
            usualSheet(isNarrow ? QPageLayout::Portrait : QPageLayout::Landscape), roll.course.firstDay,
            layOut};
}

} // namespace yeonsu
