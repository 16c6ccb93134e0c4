#include "papers/course_roll.h"

#include "store/enrolment_list.h"
#include "store/person_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace yeonsu {

namespace {

struct RollText
{
    Q_DECLARE_TR_FUNCTIONS(CourseRoll)
};

Result<void> readOrganisation(Register &store, CourseRoll &roll)
{
    const Result<std::vector<Setting>> settings = store.all<Setting>();
    YEONSU_TRY(settings);
    for (const Setting &setting : *settings) {
        if (setting.key == SettingKey::OrganisationKo)
            roll.organisation.korean = setting.value;
        else if (setting.key == SettingKey::OrganisationEn)
            roll.organisation.english = setting.value;
        else if (setting.key == SettingKey::Logo)
            roll.logo = logoFrom(setting.value);
        else if (setting.key == SettingKey::CertificateKo)
            roll.certificate.korean = setting.value;
        else if (setting.key == SettingKey::CertificateEn)
            roll.certificate.english = setting.value;
        else if (setting.key == SettingKey::SignerKo)
            roll.signer.korean = setting.value;
        else if (setting.key == SettingKey::SignerEn)
            roll.signer.english = setting.value;
    }
    return {};
}

Result<void> readParticipants(Register &store, CourseRoll &roll)
{
    Result<std::vector<EnrolmentId>> ids = enrolmentIds(store.database(), roll.course.id);
    YEONSU_TRY(ids);
    const auto summaries = enrolmentSummaries(store.database(), *ids);
    YEONSU_TRY(summaries);
    std::ranges::sort(*ids);
    std::map<EnrolmentId, int> numbers;
    for (const EnrolmentId id : *ids)
        numbers.emplace(id, int(numbers.size()) + 1);
    for (const EnrolmentSummary &each : *summaries)
        roll.participants.push_back({each.id, numbers[each.id], each.person, each.city, each.country,
                                     each.organisation, each.jobTitle, each.status, each.completedOn});
    return {};
}

template <typename Condition>
std::vector<Participant> those(const CourseRoll &roll, Condition condition)
{
    std::vector<Participant> chosen;
    std::ranges::copy_if(roll.participants, std::back_inserter(chosen), condition, &Participant::status);
    return chosen;
}

} // namespace

Result<CourseRoll> courseRoll(Register &store, CourseId id)
{
    const Result<std::optional<Course>> course = store.find(id);
    YEONSU_TRY(course);
    if (!*course)
        return failure(ErrorCode::NotFound, RollText::tr("The course is not there any more."));
    CourseRoll roll;
    roll.course = **course;
    YEONSU_TRY(readOrganisation(store, roll));
    YEONSU_TRY(readParticipants(store, roll));
    return roll;
}

Result<CourseRoll> peopleRoll(Register &store, const std::vector<PersonId> &ids)
{
    constexpr std::size_t most = 10'000;
    if (ids.size() > most)
        return failure(ErrorCode::BadValue,
                       RollText::tr("These are too many people for a list on paper. Narrow them first."));
    CourseRoll roll;
    YEONSU_TRY(readOrganisation(store, roll));
    const Result<std::vector<PersonSummary>> people = personSummaries(store.database(), ids);
    YEONSU_TRY(people);
    for (const PersonSummary &each : *people)
        roll.participants.push_back({{},
                                     int(roll.participants.size()) + 1,
                                     each.name,
                                     each.city,
                                     each.country,
                                     each.organisation,
                                     each.jobTitle,
                                     EnrolmentStatus::Applied,
                                     {}});
    return roll;
}

std::vector<Participant> expected(const CourseRoll &roll)
{
    return those(roll, [](EnrolmentStatus status) {
        return status != EnrolmentStatus::Withdrawn && status != EnrolmentStatus::NoShow;
    });
}

std::vector<Participant> completed(const CourseRoll &roll)
{
    return those(roll, [](EnrolmentStatus status) { return status == EnrolmentStatus::Completed; });
}

} // namespace yeonsu
