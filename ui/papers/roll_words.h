// The words of a course's papers, in the language of the paper.
#pragma once

#include "papers/course_roll.h"
#include "papers/roll_pages.h"
#include "support/text_in.h"

namespace yeonsu {

enum class RollWord {
    AttendanceSheet,
    NameList,
    Certificate,
    Number,
    Name,
    Place,
    City,
    Organisation,
    JobTitle,
    Position,
};

class RollWords
{
public:
    explicit RollWords(Language language)
        : m_text(language, "CoursePapers")
    {
    }

    [[nodiscard]] Language language() const { return m_text.language(); }
    [[nodiscard]] QString operator()(RollWord word) const;
    [[nodiscard]] QString people(int number) const;
    [[nodiscard]] QString countries(int number) const;

private:
    TextIn m_text;
};

/// Country and city, as far as they are known.
[[nodiscard]] QString placeText(const Participant &participant, Language language, const QString &between);
/// Organisation and job title, as far as they are known.
[[nodiscard]] QString positionText(const Participant &participant, const QString &between);

/// "Attendance sheet – 2022-16 Smart city"
[[nodiscard]] QString rollTitle(const CourseRoll &roll, const QString &title, Language language);
/// What every sheet of a course's people says above them.
[[nodiscard]] RollHead rollHead(const CourseRoll &roll, const QString &title, int people,
                                const RollWords &words);

} // namespace yeonsu
