#include "domain/vocabulary.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

Words wordsFor(CourseMode mode)
{
    switch (mode) {
    case CourseMode::Invited:
        return {u"초청"_s, u"Invited"_s};
    case CourseMode::Online:
        return {u"온라인"_s, u"Online"_s};
    case CourseMode::Blended:
        return {u"혼합"_s, u"Blended"_s};
    }
    Q_UNREACHABLE();
}

Words wordsFor(CourseStatus status)
{
    switch (status) {
    case CourseStatus::Planned:
        return {u"계획"_s, u"Planned"_s};
    case CourseStatus::Open:
        return {u"모집"_s, u"Open"_s};
    case CourseStatus::Running:
        return {u"진행"_s, u"Running"_s};
    case CourseStatus::Completed:
        return {u"완료"_s, u"Completed"_s};
    case CourseStatus::Cancelled:
        return {u"취소"_s, u"Cancelled"_s};
    }
    Q_UNREACHABLE();
}

Words wordsFor(EnrolmentStatus status)
{
    switch (status) {
    case EnrolmentStatus::Applied:
        return {u"신청"_s, u"Applied"_s};
    case EnrolmentStatus::Accepted:
        return {u"확정"_s, u"Accepted"_s};
    case EnrolmentStatus::Attended:
        return {u"참석"_s, u"Attended"_s};
    case EnrolmentStatus::Completed:
        return {u"수료"_s, u"Completed"_s};
    case EnrolmentStatus::Withdrawn:
        return {u"중도포기"_s, u"Withdrawn"_s};
    case EnrolmentStatus::NoShow:
        return {u"불참"_s, u"No show"_s};
    }
    Q_UNREACHABLE();
}

Words wordsFor(NameOrder order)
{
    switch (order) {
    case NameOrder::FamilyFirst:
        return {u"성 먼저"_s, u"Family name first"_s};
    case NameOrder::GivenFirst:
        return {u"이름 먼저"_s, u"Given name first"_s};
    }
    Q_UNREACHABLE();
}

Words wordsFor(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::ProblemSolved:
        return {u"도시문제 해결"_s, u"Urban problem solved"_s};
    case OutcomeKind::Capacity:
        return {u"인재양성·역량개발"_s, u"People and capacity"_s};
    }
    Q_UNREACHABLE();
}

Words wordsFor(AttendanceChannel channel)
{
    switch (channel) {
    case AttendanceChannel::OnSite:
        return {u"현장"_s, u"On site"_s};
    case AttendanceChannel::Online:
        return {u"온라인"_s, u"Online"_s};
    }
    Q_UNREACHABLE();
}

Words wordsFor(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft:
        return {u"초안"_s, u"Draft"_s};
    case ReleaseState::Frozen:
        return {u"확정"_s, u"Frozen"_s};
    }
    Q_UNREACHABLE();
}

Words wordsFor(Language language)
{
    switch (language) {
    case Language::Korean:
        return {u"한국어"_s, u"Korean"_s};
    case Language::English:
        return {u"영어"_s, u"English"_s};
    }
    Q_UNREACHABLE();
}

Words wordsForUnknown()
{
    return {u"미상"_s, u"Unknown"_s};
}

Words wordsForAllRegions()
{
    return {u"전체"_s, u"All regions"_s};
}

Words wordsForDecisionMakers()
{
    return {u"과장급 이상"_s, u"Section chief and above"_s};
}

} // namespace yeonsu
