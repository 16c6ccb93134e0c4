#include "exchange/course_plan.h"

#include "domain/rules.h"
#include "domain/text.h"
#include "exchange/plan_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct CourseText
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

class CoursePlanner
{
public:
    CoursePlanner(const ImportList &list, const ImportDecisions &decisions, const ImportKnown &known,
                  const QDate &today)
        : m_list(list)
        , m_decisions(decisions)
        , m_known(known)
        , m_today(today)
        , m_reader(list, decisions, known)
    {
        m_plan.kind = ListKind::Courses;
    }

    Result<ImportPlan> plan(const std::stop_token &stop)
    {
        for (const std::size_t index : m_reader.dataRows()) {
            YEONSU_TRY(checkWanted(stop));
            PlannedRow row{index, m_list.rows[index].number};
            m_reader.begin(index);
            if (m_decisions.rows.contains(row.number))
                row.verdict = RowVerdict::Skipped;
            else
                judge(row);
            m_plan.rows.push_back(std::move(row));
        }
        countRows(m_plan);
        return std::move(m_plan);
    }

private:
    void judge(PlannedRow &row);
    [[nodiscard]] Course read(const std::optional<Course> &before);
    void readTexts(Course &course);
    void readDays(Course &course, bool isNew);
    void readWords(Course &course);
    void check(const Course &course);
    /// Another row of the list with that code.
    void judgeRepeated(PlannedRow &row, qint64 first, const Course &course, const Course &now);

    const ImportList &m_list;
    const ImportDecisions &m_decisions;
    const ImportKnown &m_known;
    const QDate m_today;
    ListReader m_reader;
    ImportPlan m_plan;
    Remembered<ThemeId> m_themes;
    Remembered<CourseMode> m_modes;
    Remembered<CourseStatus> m_statuses;
    Remembered<TargetRegion> m_targets;
    struct Listed
    {
        qint64 row;
        Course course;
    };
    QHash<QString, Listed> m_listed; ///< by folded code
};

void CoursePlanner::judge(PlannedRow &row)
{
    const QString code = m_reader.text(ListField::Code);
    const QString folded = foldedText(code);
    const auto known = m_known.courses.withCode(code);
    const auto listed = m_listed.constFind(folded);
    const bool isRepeated = listed != m_listed.constEnd();
    std::optional<Course> before;
    if (isRepeated)
        before = listed->course;
    else if (known)
        before = m_known.courses.all()[*known];
    const Course course = read(before);
    check(course);
    row.problems = m_reader.takeProblems();
    if (!row.problems.empty())
        return;
    if (isRepeated) {
        judgeRepeated(row, listed->row, course, *before);
        return;
    }
    m_listed.insert(folded, {row.number, course});
    row.verdict = !before             ? RowVerdict::NewRow
                  : course == *before ? RowVerdict::AlreadyThere
                                      : RowVerdict::ChangedRow;
    if (row.verdict == RowVerdict::NewRow)
        m_plan.newCourses.push_back(course);
    if (row.verdict == RowVerdict::ChangedRow)
        m_plan.changedCourses.emplace_back(*before, course);
}

void CoursePlanner::judgeRepeated(PlannedRow &row, qint64 first, const Course &course, const Course &now)
{
    if (course == now) {
        row.verdict = RowVerdict::AlreadyThere;
        return;
    }
    row.problems.push_back(
        {ListField::Code, CourseText::tr("Row %1 has this code with other values.").arg(first), {}});
}

Course CoursePlanner::read(const std::optional<Course> &before)
{
    Course course = before.value_or(Course());
    if (!before)
        course.code = m_reader.text(ListField::Code);
    readTexts(course);
    readDays(course, !before);
    readWords(course);
    const QString status = m_reader.text(ListField::Status);
    if (!before && status.isEmpty() && course.lastDay.isValid() && course.lastDay < m_today)
        course.status = CourseStatus::Completed;
    return course;
}

void CoursePlanner::readTexts(Course &course)
{
    const auto read = [this](ListField field, QString &into) {
        const QString text = field == ListField::Note ? m_reader.longText(field) : m_reader.text(field);
        if (!text.isEmpty())
            into = text;
    };
    read(ListField::CourseName, course.nameKo);
    read(ListField::EnglishName, course.nameEn);
    read(ListField::Venue, course.venue);
    read(ListField::Partner, course.partner);
    read(ListField::Note, course.note);
}

void CoursePlanner::readDays(Course &course, bool isNew)
{
    const std::optional<QDate> first = m_reader.day(ListField::FirstDay);
    const std::optional<QDate> last = m_reader.day(ListField::LastDay);
    course.firstDay = first.value_or(course.firstDay);
    course.lastDay = last ? *last : isNew ? course.firstDay : course.lastDay;
}

void CoursePlanner::readWords(Course &course)
{
    const ListValues &values = m_known.values;
    const auto read = [this](ListField field, auto &remembered, auto &into, auto find) {
        into = m_reader.value(field, remembered, find).value_or(into);
    };
    read(ListField::Theme, m_themes, course.themeId,
         [&values](const QString &text) { return values.theme(text); });
    read(ListField::Mode, m_modes, course.mode, [&values](const QString &text) { return values.mode(text); });
    read(ListField::TargetRegion, m_targets, course.targetRegion,
         [&values](const QString &text) { return values.targetRegion(text); });
    read(ListField::Status, m_statuses, course.status,
         [&values](const QString &text) { return values.courseStatus(text); });
    course.capacity = m_reader.number(ListField::Capacity).value_or(course.capacity);
}

/// By the rules of the register; a cell that was wrong in itself has told so already.
void CoursePlanner::check(const Course &course)
{
    static const QHash<QString, ListField> fields{{u"code"_s, ListField::Code},
                                                  {u"nameKo"_s, ListField::CourseName},
                                                  {u"firstDay"_s, ListField::FirstDay},
                                                  {u"lastDay"_s, ListField::LastDay},
                                                  {u"capacity"_s, ListField::Capacity}};
    for (const RuleViolation &broken : brokenRules(course)) {
        const bool isOfStart = broken.field == u"lastDay" && !course.firstDay.isValid();
        if (!isOfStart)
            m_reader.complain(fields.value(broken.field, ListField::Code), broken.message);
    }
}

} // namespace

Result<ImportPlan> planCourses(const ImportList &list, const ImportDecisions &decisions,
                               const ImportKnown &known, const QDate &today, const std::stop_token &stop)
{
    return CoursePlanner(list, decisions, known, today).plan(stop);
}

} // namespace yeonsu
