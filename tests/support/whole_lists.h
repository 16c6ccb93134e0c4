// Lists of everything in a register, as a page without filters shows them. In English.
#pragma once

#include "models/course_model.h"
#include "models/person_model.h"
#include "temporary_session.h"

namespace yeonsu::test {

[[nodiscard]] inline std::unique_ptr<CourseModel> allCourses(TemporarySession &session)
{
    auto courses =
        std::make_unique<CourseModel>(session.store(), session->courseTexts(), Language::English, nullptr);
    courses->setQuery({});
    return courses;
}

[[nodiscard]] inline std::unique_ptr<PersonModel> allPeople(TemporarySession &session)
{
    auto people =
        std::make_unique<PersonModel>(session.store(), session->personTexts(), Language::English, nullptr);
    people->setQuery({});
    return people;
}

} // namespace yeonsu::test
