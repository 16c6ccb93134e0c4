#include "exchange/list_field.h"

#include "exchange/word_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct Headings
{
    ListField field;
    QString korean;
    QString english;
    QStringList others; ///< that are understood, too
};

using enum ListField;

const std::vector<Headings> &headingsOfPeople()
{
    static const std::vector<Headings> headings{
        {Name,
         u"성명"_s,
         u"Name"_s,
         {u"이름 전체"_s, u"전체 이름"_s, u"연수생"_s, u"연수생명"_s, u"참가자"_s, u"참가자명"_s,
          u"full name"_s, u"participant"_s, u"participant name"_s, u"name of participant"_s,
          u"whole name"_s}},
        {FamilyName, u"성"_s, u"Family name"_s, {u"surname"_s, u"last name"_s, u"family"_s, u"성씨"_s}},
        {GivenName,
         u"이름"_s,
         u"Given name"_s,
         {u"first name"_s, u"given"_s, u"given names"_s, u"forename"_s, u"first names"_s}},
        {LocalName,
         u"현지 이름"_s,
         u"Local name"_s,
         {u"현지어 이름"_s, u"현지어 성명"_s, u"native name"_s, u"name in own script"_s}},
        {NameOrder, u"이름 순서"_s, u"Name order"_s, {u"성명 순서"_s, u"order of names"_s}},
        {Email,
         u"이메일"_s,
         u"E-mail"_s,
         {u"전자우편"_s, u"메일"_s, u"이메일 주소"_s, u"메일 주소"_s, u"email address"_s, u"mail"_s}},
        {Country,
         u"국가"_s,
         u"Country"_s,
         {u"국가명"_s, u"나라"_s, u"국적"_s, u"nationality"_s, u"nation"_s}},
        {City, u"도시"_s, u"City"_s, {u"도시명"_s, u"시"_s, u"지역"_s, u"town"_s, u"city name"_s}},
        {Organisation,
         u"소속"_s,
         u"Organisation"_s,
         {u"기관"_s, u"소속 기관"_s, u"기관명"_s, u"소속기관명"_s, u"부서"_s, u"소속 부서"_s,
          u"organization"_s, u"institution"_s, u"affiliation"_s, u"office"_s, u"agency"_s, u"employer"_s}},
        {JobTitle,
         u"직위"_s,
         u"Job title"_s,
         {u"직책"_s, u"직함"_s, u"position"_s, u"title"_s, u"designation"_s, u"post"_s, u"job"_s}},
        {Seniority, u"직급"_s, u"Seniority"_s, {u"직급 구분"_s, u"level"_s, u"rank"_s, u"grade"_s}},
        {Course,
         u"과정"_s,
         u"Course"_s,
         {u"과정명"_s, u"과정 코드"_s, u"코드"_s, u"연수과정"_s, u"교육과정"_s, u"연수 과정명"_s,
          u"교육 과정명"_s, u"course code"_s, u"course name"_s, u"code"_s, u"programme"_s, u"program"_s,
          u"training"_s, u"training course"_s, u"training programme"_s}},
        {Status,
         u"상태"_s,
         u"Status"_s,
         {u"참가 상태"_s, u"수료 여부"_s, u"수료 상태"_s, u"enrolment status"_s}},
        {CompletedOn, u"수료일"_s, u"Completed on"_s, {u"수료 일자"_s, u"completion date"_s}},
        {PersonNumber, u"연수생 번호"_s, u"Person number"_s, {u"연수생 id"_s, u"person id"_s}},
        {Note,
         u"비고"_s,
         u"Note"_s,
         {u"메모"_s, u"참고"_s, u"notes"_s, u"remark"_s, u"remarks"_s, u"comment"_s}},
    };
    return headings;
}

const std::vector<Headings> &headingsOfCourses()
{
    static const std::vector<Headings> headings{
        {Code, u"코드"_s, u"Code"_s, {u"과정 코드"_s, u"과정 번호"_s, u"course code"_s, u"course no"_s}},
        {CourseName,
         u"과정명"_s,
         u"Name"_s,
         {u"과정"_s, u"국문명"_s, u"과정명 국문"_s, u"연수 과정명"_s, u"교육 과정명"_s, u"course"_s,
          u"course name"_s, u"korean name"_s, u"name in korean"_s}},
        {EnglishName,
         u"영문명"_s,
         u"English name"_s,
         {u"과정명 영문"_s, u"영문 과정명"_s, u"name in english"_s, u"course name in english"_s}},
        {Theme,
         u"주제"_s,
         u"Theme"_s,
         {u"분야"_s, u"정책 분야"_s, u"테마"_s, u"topic"_s, u"subject"_s, u"field"_s}},
        {FirstDay,
         u"시작일"_s,
         u"Start"_s,
         {u"첫날"_s, u"시작"_s, u"시작 일자"_s, u"개강일"_s, u"입국일"_s, u"start date"_s, u"first day"_s,
          u"from"_s, u"begins"_s, u"begin"_s}},
        {LastDay,
         u"종료일"_s,
         u"End"_s,
         {u"마지막 날"_s, u"종료"_s, u"종료 일자"_s, u"수료일"_s, u"종강일"_s, u"end date"_s, u"last day"_s,
          u"to"_s, u"ends"_s, u"until"_s}},
        {Mode,
         u"방식"_s,
         u"Mode"_s,
         {u"운영 방식"_s, u"교육 방식"_s, u"진행 방식"_s, u"type"_s, u"format"_s}},
        {TargetRegion,
         u"대상"_s,
         u"Target region"_s,
         {u"대상 지역"_s, u"대상 권역"_s, u"대상 국가"_s, u"target"_s, u"region"_s}},
        {Status, u"상태"_s, u"Status"_s, {u"과정 상태"_s, u"진행 상태"_s, u"course status"_s}},
        {Venue, u"장소"_s, u"Venue"_s, {u"교육 장소"_s, u"place"_s, u"location"_s}},
        {Partner,
         u"협력 기관"_s,
         u"Partner"_s,
         {u"협력기관명"_s, u"파트너"_s, u"공동 주관"_s, u"partners"_s}},
        {Capacity, u"정원"_s, u"Capacity"_s, {u"모집 인원"_s, u"seats"_s}},
        {Note,
         u"비고"_s,
         u"Note"_s,
         {u"메모"_s, u"참고"_s, u"notes"_s, u"remark"_s, u"remarks"_s, u"comment"_s}},
    };
    return headings;
}

const std::vector<Headings> &headingsOfHeadcounts()
{
    static const std::vector<Headings> headings = [] {
        std::vector<Headings> some;
        constexpr std::array taken{Course, Country, City, Seniority, Note};
        for (const Headings &heading : headingsOfPeople()) {
            if (std::find(taken.begin(), taken.end(), heading.field) != taken.end())
                some.push_back(heading);
        }
        some.push_back({Continent, u"대륙"_s, u"Continent"_s, {u"권역"_s, u"지역 구분"_s, u"region"_s}});
        some.push_back({Number,
                        u"인원"_s,
                        u"Number"_s,
                        {u"인원수"_s, u"명수"_s, u"인원(명)"_s, u"참가 인원"_s, u"수료 인원"_s, u"people"_s,
                         u"headcount"_s, u"participants"_s, u"number of people"_s, u"count"_s}});
        return some;
    }();
    return headings;
}

const std::vector<Headings> &headingsOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Courses:
        return headingsOfCourses();
    case ListKind::People:
        return headingsOfPeople();
    case ListKind::Headcounts:
        return headingsOfHeadcounts();
    }
    Q_UNREACHABLE();
}

WordTable<ListField> wordsOf(ListKind kind)
{
    WordTable<ListField> words;
    for (const Headings &heading : headingsOf(kind)) {
        words.add(heading.korean, heading.field, {});
        words.add(heading.english, heading.field, {});
    }
    for (const Headings &heading : headingsOf(kind)) {
        for (const QString &other : heading.others)
            words.add(other, heading.field, {});
    }
    return words;
}

const WordTable<ListField> &wordTable(ListKind kind)
{
    static const WordTable<ListField> courses = wordsOf(ListKind::Courses);
    static const WordTable<ListField> people = wordsOf(ListKind::People);
    static const WordTable<ListField> headcounts = wordsOf(ListKind::Headcounts);
    return kind == ListKind::Courses ? courses : kind == ListKind::People ? people : headcounts;
}

/// A heading is short; a cell of a million characters is none.
constexpr qsizetype longestHeading = 100;

} // namespace

std::span<const ListField> fieldsOf(ListKind kind)
{
    static const auto fields = [] {
        std::array<std::vector<ListField>, keyCount<ListKind>()> all;
        for (const auto &[listKind, key] : keyTable<ListKind>) {
            for (const Headings &heading : headingsOf(listKind))
                all[std::size_t(listKind)].push_back(heading.field);
        }
        return all;
    }();
    return fields[std::size_t(kind)];
}

QString headingOf(ListKind kind, ListField field, Language language)
{
    for (const Headings &heading : headingsOf(kind)) {
        if (heading.field == field)
            return nameIn(language, heading.korean, heading.english);
    }
    return {};
}

std::optional<ListField> fieldHeaded(ListKind kind, const QString &heading)
{
    if (heading.size() > longestHeading)
        return std::nullopt;
    const WordTable<ListField> &words = wordTable(kind);
    if (const auto field = words.find(heading))
        return field;
    // "성명(Name)", "국가\nCountry", "이메일*"
    static const QRegularExpression between(uR"([()\[\]（）/|\n\r:;,·]+)"_s);
    for (const QString &part : heading.split(between, Qt::SkipEmptyParts)) {
        if (const auto field = words.find(part))
            return field;
    }
    return std::nullopt;
}

std::span<const std::vector<ListField>> neededFields(ListKind kind)
{
    static const std::vector<std::vector<ListField>> people{{Name, FamilyName, GivenName}, {Course}};
    static const std::vector<std::vector<ListField>> courses{{Code}, {CourseName}, {FirstDay}};
    static const std::vector<std::vector<ListField>> headcounts{{Course}, {Number}};
    return kind == ListKind::Courses ? courses : kind == ListKind::People ? people : headcounts;
}

} // namespace yeonsu
