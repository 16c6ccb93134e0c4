#include "exchange/known_courses.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct CourseText
{
    Q_DECLARE_TR_FUNCTIONS(ListValues)
};

} // namespace

KnownCourses::KnownCourses(std::vector<Course> courses)
    : m_courses(std::move(courses))
{
    for (std::size_t i = 0; i < m_courses.size(); ++i) {
        const Course &course = m_courses[i];
        m_codes.insert(course.code, i);
        m_folded[foldedText(course.code)].push_back(i);
        m_names[foldedText(course.nameKo)].push_back(i);
        const QString english = foldedText(course.nameEn);
        if (!english.isEmpty() && english != foldedText(course.nameKo))
            m_names[english].push_back(i);
    }
}

std::optional<std::size_t> KnownCourses::withCode(const QString &code) const
{
    const QString kept = normalisedText(code);
    if (const auto exact = m_codes.constFind(kept); exact != m_codes.constEnd())
        return *exact;
    const std::vector<std::size_t> alike = m_folded.value(foldedText(kept));
    return alike.size() == 1 ? std::optional(alike.front()) : std::nullopt;
}

ListValue<std::size_t> KnownCourses::find(const QString &text) const
{
    if (const auto coded = withCode(text))
        return *coded;
    constexpr qsizetype longest = 60;
    const QString shown = text.simplified().left(longest);
    const std::vector<std::size_t> named = m_names.value(foldedText(text));
    if (named.size() == 1)
        return named.front();
    if (named.size() > 1)
        return tl::unexpected(
            ValueProblem{CourseText::tr("Several courses are named “%1”; write the code.").arg(shown),
                         m_courses[named.front()].code});
    return tl::unexpected(ValueProblem{CourseText::tr("There is no course “%1”.").arg(shown), nearest(text)});
}

QString KnownCourses::nearest(const QString &text) const
{
    if (text.size() > longestWord)
        return {};
    std::vector<QString> words;
    words.reserve(m_courses.size());
    for (const Course &course : m_courses)
        words.push_back(comparableWord(course.code));
    std::optional<std::size_t> near = nearestWord(comparableWord(text), words);
    if (near)
        return m_courses[*near].code;
    for (std::size_t i = 0; i < m_courses.size(); ++i)
        words[i] = comparableWord(m_courses[i].nameKo);
    near = nearestWord(comparableWord(text), words);
    return near ? m_courses[*near].code : QString();
}

} // namespace yeonsu
