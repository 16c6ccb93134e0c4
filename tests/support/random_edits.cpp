#include "random_edits.h"

#include "domain/rules.h"
#include "results.h"
#include "store/row_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu::test {

RandomEdits::RandomEdits(Register &store, std::uint32_t seed)
    : m_register(store)
    , m_dice(seed)
    , m_seed(seed)
{
}

int RandomEdits::below(int bound)
{
    return int(m_dice() % std::uint32_t(bound));
}

ChangeSet RandomEdits::next()
{
    ChangeSet changeSet{u"random-edit"_s, {}, {}, {}};
    switch (below(18)) {
    case 0:
    case 1:
    case 2:
    case 3:
        insertOne(changeSet);
        break;
    case 4:
        insertCourseWithPeople(changeSet);
        break;
    case 5:
        removeCourseWithRows(changeSet);
        break;
    case 6:
        removePersonWithRows(changeSet);
        break;
    case 7:
        swapCodes(changeSet);
        break;
    case 8:
        mergeCities(changeSet);
        break;
    case 9:
    case 10:
        removeOne(changeSet);
        break;
    case 11:
        mergeThemes(changeSet);
        break;
    case 12:
        mergeSeniorities(changeSet);
        break;
    default:
        updateOne(changeSet);
    }
    return changeSet;
}

ChangeSet RandomEdits::manyRows(int courses, int people, int enrolments, int headcounts)
{
    ChangeSet changeSet{u"many-rows"_s, {}, {}, {}};
    const auto insert = [&]<typename Typed>(Typed row, int number) {
        vary(row, true);
        row.id = Id<Typed>(-number);
        changeSet.insert(row);
    };
    for (int i = 1; i <= 60; ++i)
        insert(City(), i);
    for (int i = 1; i <= courses; ++i)
        insert(Course(), i);
    for (int i = 1; i <= people; ++i)
        insert(Person(), i);
    QSet<std::pair<int, int>> pairs;
    while (pairs.size() < enrolments) {
        const std::pair pair(1 + below(courses), 1 + below(people));
        if (pairs.contains(pair))
            continue;
        pairs.insert(pair);
        Enrolment row;
        vary(row, true);
        row.courseId = CourseId(-pair.first);
        row.personId = PersonId(-pair.second);
        row.cityId = below(5) == 0 ? CityId() : CityId(-1 - below(60));
        changeSet.insert(row);
    }
    for (int i = 0; i < headcounts; ++i) {
        Headcount row;
        vary(row, true);
        row.courseId = CourseId(-1 - below(courses));
        row.cityId = below(2) == 0 ? CityId() : CityId(-1 - below(60));
        changeSet.insert(row);
    }
    return changeSet;
}

// -- values ------------------------------------------------------------------------------------------------

template <typename Typed>
Id<Typed> RandomEdits::anyId()
{
    const QString table = store::tableName<Typed>();
    const qint64 count =
        valueOf(m_register.database().value(u"SELECT count(*) FROM "_s + table)).toLongLong();
    if (count == 0)
        return {};
    return Id<Typed>(
        valueOf(m_register.database().value(u"SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET ?"_s.arg(table),
                                            {QVariant(below(int(count)))}))
            .toLongLong());
}

template <typename Typed>
Id<Typed> RandomEdits::anyIdOrUnknown()
{
    return below(4) == 0 ? Id<Typed>() : anyId<Typed>();
}

template <typename Typed>
std::optional<Typed> RandomEdits::any()
{
    const Id<Typed> id = anyId<Typed>();
    return id.isNull() ? std::nullopt : valueOf(m_register.find(id));
}

template <typename Enum>
Enum RandomEdits::anyOf()
{
    const auto keys = keyTable<Enum>;
    return keys[std::size_t(below(int(keys.size())))].first;
}

template <typename Typed>
std::vector<Typed> RandomEdits::rowsWith(const QString &column, qint64 id)
{
    Statement statement(m_register.database(),
                        u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(store::selectList<Typed>(),
                                                                store::tableName<Typed>(), column));
    valueOf(statement.execute({QVariant(id)}));
    std::vector<Typed> rows;
    while (statement.next())
        rows.push_back(store::readRow<Typed>(statement));
    return rows;
}

QString RandomEdits::text()
{
    static const QStringList texts{
        u"서울"_s, u"Hà Nội"_s,  u"São Paulo"_s, u"카이로"_s,      u" 방콕 "_s, u"course 2"_s, u"course 10"_s,
        u"Kyiv"_s, u"O’Brien"_s, u"Łódź"_s,      u"각 \"따옴\""_s, u"💡 빛"_s,   u"100%"_s,     u"a'; --"_s};
    const QString one = texts[below(int(texts.size()))];
    return below(4) == 0 ? one.normalized(QString::NormalizationForm_D) : one;
}

QString RandomEdits::newKey()
{
    return u"k%1-%2"_s.arg(m_seed).arg(++m_keys);
}

TargetRegion RandomEdits::anyTarget()
{
    const auto continent = any<Continent>();
    const auto country = any<Country>();
    switch (below(4)) {
    case 0:
        return continent ? TargetRegion::continent(continent->key) : TargetRegion();
    case 1:
        return country ? TargetRegion::country(country->code) : TargetRegion();
    default:
        return {};
    }
}

template <typename Field>
void RandomEdits::set(bool all, Field &field, const std::type_identity_t<Field> &value)
{
    if (all || below(2) == 0)
        field = value;
}

/// A key is fixed once the row is made.
void RandomEdits::makeKey(bool isNewRow, QString &key)
{
    if (isNewRow)
        key = newKey();
}

void RandomEdits::vary(Setting &row, bool all)
{
    makeKey(all, row.key);
    set(all, row.value, text());
}
void RandomEdits::vary(ThemeGroup &row, bool all)
{
    makeKey(all, row.key);
    set(all, row.nameKo, text());
    set(all, row.rank, below(9));
    set(all, row.isOther, below(2) == 0);
}
void RandomEdits::vary(Theme &row, bool all)
{
    makeKey(all, row.key);
    set(all, row.groupId, anyId<ThemeGroup>());
    set(all, row.nameEn, text());
    set(all, row.rank, below(9));
}
void RandomEdits::vary(Continent &row, bool all)
{
    makeKey(all, row.key);
    set(all, row.nameKo, text());
    set(all, row.rank, below(9));
}
void RandomEdits::vary(Country &row, bool all)
{
    const QString code = QString(QChar(u'A' + below(26))) + QChar(u'A' + below(26));
    if (all)
        row.code = code;
    set(all, row.nameKo, text());
    set(all, row.continentId, anyId<Continent>());
}
void RandomEdits::vary(City &row, bool all)
{
    set(all, row.countryId, anyId<Country>());
    set(all, row.nameKo, below(3) == 0 ? QString() : text());
    set(all, row.nameEn, text());
    set(all, row.isMetropolisMember, below(2) == 0);
    set(all, row.isSisterCity, below(2) == 0);
}
void RandomEdits::vary(CityAlias &row, bool all)
{
    set(all, row.cityId, anyId<City>());
    set(all, row.name, text());
}
void RandomEdits::vary(Seniority &row, bool all)
{
    makeKey(all, row.key);
    set(all, row.nameEn, text());
    set(all, row.rank, below(9));
    set(all, row.isDecisionMaking, below(2) == 0);
}
void RandomEdits::vary(JobTitleMapping &row, bool all)
{
    set(all, row.title, text() + newKey());
    set(all, row.seniorityId, anyId<Seniority>());
}
void RandomEdits::vary(Course &row, bool all)
{
    set(all, row.code, newKey());
    set(all, row.nameKo, text());
    set(all, row.nameEn, below(2) == 0 ? QString() : text());
    set(all, row.themeId, anyIdOrUnknown<Theme>());
    if (all || below(2) == 0) {
        row.firstDay = QDate(2008 + below(15), 1 + below(12), 1 + below(28));
        row.lastDay = row.firstDay.addDays(below(20));
    }
    set(all, row.mode, anyOf<CourseMode>());
    set(all, row.targetRegion, anyTarget());
    set(all, row.venue, text());
    set(all, row.partner, text());
    set(all, row.capacity, below(40));
    set(all, row.status, below(2) == 0 ? CourseStatus::Completed : anyOf<CourseStatus>());
    set(all, row.prerequisiteId, below(8) == 0 ? anyId<Course>() : CourseId());
    if (row.prerequisiteId == row.id)
        row.prerequisiteId = {};
    set(all, row.note, text());
}
void RandomEdits::vary(Person &row, bool all)
{
    set(all, row.familyName, text());
    set(all, row.givenName, below(3) == 0 && !row.familyName.isEmpty() ? QString() : text());
    set(all, row.nameOrder, anyOf<NameOrder>());
    set(all, row.localName, below(2) == 0 ? QString() : text());
    set(all, row.email, below(2) == 0 ? QString() : newKey() + u"@Example.org");
    set(all, row.note, text());
}
template <typename Kind>
void RandomEdits::vary(NotSame<Kind> &row, bool all)
{
    set(all, row.lower, anyId<Kind>());
    set(all, row.higher, anyId<Kind>());
    for (int tries = 0; row.lower == row.higher && tries < 20; ++tries)
        row.higher = anyId<Kind>();
    // Where only one is left, one that is not there, which the register must refuse.
    if (row.lower == row.higher)
        row.higher = Id<Kind>(row.lower.value() + 1'000'000);
}
void RandomEdits::vary(Enrolment &row, bool all)
{
    set(all, row.courseId, anyId<Course>());
    set(all, row.personId, anyId<Person>());
    set(all, row.cityId, anyIdOrUnknown<City>());
    set(all, row.organisation, text());
    set(all, row.jobTitle, text());
    set(all, row.seniorityId, anyIdOrUnknown<Seniority>());
    set(all, row.status, below(2) == 0 ? EnrolmentStatus::Completed : anyOf<EnrolmentStatus>());
    set(all, row.completedOn, below(2) == 0 ? QDate() : QDate(2020, 1, 1 + below(31)));
}
void RandomEdits::vary(Headcount &row, bool all)
{
    set(all, row.courseId, anyId<Course>());
    set(all, row.cityId, below(2) == 0 ? CityId() : anyId<City>());
    set(all, row.countryId, anyIdOrUnknown<Country>());
    set(all, row.continentId, anyIdOrUnknown<Continent>());
    set(all, row.seniorityId, anyIdOrUnknown<Seniority>());
    set(all, row.number, 1 + below(30));
    set(all, row.note, text());
}
void RandomEdits::vary(Policy &row, bool all)
{
    set(all, row.nameKo, text());
    set(all, row.nameEn, below(2) == 0 ? QString() : text());
    set(all, row.themeId, anyIdOrUnknown<Theme>());
}
void RandomEdits::vary(Outcome &row, bool all)
{
    set(all, row.cityId, anyId<City>());
    set(all, row.courseId, anyIdOrUnknown<Course>());
    set(all, row.kind, anyOf<OutcomeKind>());
    set(all, row.titleKo, text());
    set(all, row.titleEn, below(2) == 0 ? QString() : text());
    set(all, row.result, text() + u'\n' + text());
    set(all, row.year, below(2) == 0 ? 0 : 2008 + below(15));
    set(all, row.evidence, text());
}
void RandomEdits::vary(OutcomePerson &row, bool all)
{
    set(all, row.outcomeId, anyId<Outcome>());
    set(all, row.personId, anyId<Person>());
}
void RandomEdits::vary(OutcomePolicy &row, bool all)
{
    set(all, row.outcomeId, anyId<Outcome>());
    set(all, row.policyId, anyId<Policy>());
}
void RandomEdits::vary(Forum &row, bool all)
{
    set(all, row.nameKo, text());
    if (all || below(2) == 0) {
        row.firstDay = QDate(2008 + below(15), 1 + below(12), 1 + below(28));
        row.lastDay = row.firstDay.addDays(below(3));
    }
    set(all, row.venue, text());
    set(all, row.subject, text());
    set(all, row.note, text());
}
void RandomEdits::vary(AgendaItem &row, bool all)
{
    set(all, row.forumId, anyId<Forum>());
    set(all, row.part, text());
    set(all, row.day, QDate(2022, 11, 1 + below(30)));
    set(all, row.starts, QTime(below(20), below(60)));
    set(all, row.minutes, 1 + below(90));
    set(all, row.title, text());
    set(all, row.presenter, text());
    set(all, row.personId, anyIdOrUnknown<Person>());
    set(all, row.cityId, anyIdOrUnknown<City>());
    set(all, row.outcomeId, anyIdOrUnknown<Outcome>());
    set(all, row.note, text());
}
void RandomEdits::vary(ForumGroup &row, bool all)
{
    set(all, row.forumId, anyId<Forum>());
    set(all, row.name, text());
    set(all, row.channel, anyOf<AttendanceChannel>());
    set(all, row.expected, below(90));
    set(all, row.attended, below(90));
}
/// One that is frozen becomes a draft.
void RandomEdits::vary(Release &row, bool all)
{
    set(all, row.title, text());
    set(all, row.subtitle, text());
    set(all, row.embargoDay, QDate(2022, 11, 1 + below(30)));
    set(all, row.embargoTime, below(2) == 0 ? QTime() : QTime(below(24), 0));
    if (row.embargoDay.isNull())
        row.embargoTime = {};
    set(all, row.contacts, text());
    set(all, row.pages, below(9));
    set(all, row.hasPhoto, below(2) == 0);
    set(all, row.body, u"□ {{courses}}\n"_s + text());
    set(all, row.forumId, anyIdOrUnknown<Forum>());
    set(all, row.language, anyOf<Language>());
    const bool wasFrozen = !all && row.state == ReleaseState::Frozen;
    row.state = wasFrozen ? ReleaseState::Draft : anyOf<ReleaseState>();
    const bool isFrozen = row.state == ReleaseState::Frozen;
    row.asOf = isFrozen ? QDate(2022, 11, 25) : QDate();
    row.frozenFigures = isFrozen ? u"{}"_s : QString();
}
void RandomEdits::vary(ClaimDecision &row, bool all)
{
    set(all, row.releaseId, anyId<Release>());
    set(all, row.number, newKey());
    set(all, row.context, text());
    set(all, row.figure, below(2) == 0 ? QString() : text());
    set(all, row.waiver, row.figure.isEmpty() || below(2) == 0 ? text() : QString());
    if (row.figure.isEmpty() && row.waiver.isEmpty())
        row.waiver = text();
}
void RandomEdits::vary(SavedView &row, bool all)
{
    set(all, row.page, u"people"_s);
    set(all, row.name, text() + newKey());
    set(all, row.definition, u"{\"order\": %1}"_s.arg(below(9)));
}

// -- edits -------------------------------------------------------------------------------------------------

/// Types by how often they are edited: those of the figures most.
template <typename Act>
static void withType(int die, Act act)
{
    if (die < 12)
        act(std::type_identity<Enrolment>{});
    else if (die < 16)
        act(std::type_identity<Headcount>{});
    else if (die < 21)
        act(std::type_identity<Course>{});
    else if (die < 24)
        act(std::type_identity<City>{});
    else
        store::forEachTable([&](auto type) {
            if (die-- == 24)
                act(type);
        });
}
constexpr int typeDice = 24 + int(std::variant_size_v<Row>);

void RandomEdits::insertOne(ChangeSet &changeSet)
{
    withType(below(typeDice), [&]<typename Typed>(std::type_identity<Typed>) {
        Typed row;
        vary(row, true);
        // What it must belong to may not be there: a programme needs a forum.
        if (brokenRule(row))
            return;
        // A group of themes comes with the theme that it is known by.
        if constexpr (std::is_same_v<Typed, ThemeGroup>) {
            row.id = ThemeGroupId(-1);
            changeSet.insert(Theme{{}, row.key, row.id, row.nameKo, row.nameEn, row.rank});
        }
        changeSet.insert(row);
    });
}

void RandomEdits::updateOne(ChangeSet &changeSet)
{
    withType(below(typeDice), [&]<typename Typed>(std::type_identity<Typed>) {
        if (const std::optional<Typed> before = any<Typed>()) {
            Typed after = *before;
            vary(after, false);
            changeSet.update(*before, after);
        }
    });
}

void RandomEdits::removeOne(ChangeSet &changeSet)
{
    withType(below(typeDice), [&]<typename Typed>(std::type_identity<Typed>) {
        if (const std::optional<Typed> row = any<Typed>())
            changeSet.remove(*row);
    });
}

void RandomEdits::insertCourseWithPeople(ChangeSet &changeSet)
{
    Course course;
    vary(course, true);
    course.id = CourseId(-1);
    const int people = 1 + below(4);
    for (int i = 1; i <= people; ++i) {
        // An enrolment may stand before the rows that it refers to.
        Enrolment enrolment;
        vary(enrolment, true);
        enrolment.courseId = course.id;
        enrolment.personId = PersonId(-i);
        changeSet.insert(enrolment);
        Person person;
        vary(person, true);
        person.id = PersonId(-i);
        changeSet.insert(person);
    }
    changeSet.insert(course);
}

void RandomEdits::removeCourseWithRows(ChangeSet &changeSet)
{
    const std::optional<Course> course = any<Course>();
    if (!course)
        return;
    for (const Enrolment &row : rowsWith<Enrolment>(u"course_id"_s, course->id.value()))
        changeSet.remove(row);
    for (const Headcount &row : rowsWith<Headcount>(u"course_id"_s, course->id.value()))
        changeSet.remove(row);
    for (const Course &before : rowsWith<Course>(u"prerequisite_course_id"_s, course->id.value())) {
        Course after = before;
        after.prerequisiteId = {};
        changeSet.update(before, after);
    }
    moveRows(changeSet, u"course_id"_s, &Outcome::courseId, course->id, {});
    changeSet.remove(*course);
}

void RandomEdits::removePersonWithRows(ChangeSet &changeSet)
{
    const std::optional<Person> person = any<Person>();
    if (!person)
        return;
    changeSet.remove(*person);
    for (const Enrolment &row : rowsWith<Enrolment>(u"person_id"_s, person->id.value()))
        changeSet.remove(row);
    for (const OutcomePerson &row : rowsWith<OutcomePerson>(u"person_id"_s, person->id.value()))
        changeSet.remove(row);
    moveRows(changeSet, u"person_id"_s, &AgendaItem::personId, person->id, {});
    removeMarks<Person>(changeSet, person->id, {u"lower_person_id"_s, u"higher_person_id"_s});
}

template <typename Kind>
void RandomEdits::removeMarks(ChangeSet &changeSet, Id<Kind> id, const QStringList &columns)
{
    for (const QString &column : columns) {
        for (const NotSame<Kind> &row : rowsWith<NotSame<Kind>>(column, id.value()))
            changeSet.remove(row);
    }
}

void RandomEdits::swapCodes(ChangeSet &changeSet)
{
    const std::optional<Course> one = any<Course>();
    const std::optional<Course> other = any<Course>();
    if (!one || one->id == other->id)
        return;
    Course oneAfter = *one;
    Course otherAfter = *other;
    std::swap(oneAfter.code, otherAfter.code);
    changeSet.update(*one, oneAfter);
    changeSet.update(*other, otherAfter);
}

template <typename Typed, typename Reference>
void RandomEdits::moveRows(ChangeSet &changeSet, const QString &column, Reference Typed::*reference,
                           Reference from, Reference into)
{
    for (const Typed &before : rowsWith<Typed>(column, from.value())) {
        Typed after = before;
        after.*reference = into;
        changeSet.update(before, after);
    }
}

/// Also the theme that a group is known by, which the register must refuse.
void RandomEdits::mergeThemes(ChangeSet &changeSet)
{
    const std::optional<Theme> from = any<Theme>();
    const std::optional<Theme> into = any<Theme>();
    if (!from || from->id == into->id)
        return;
    moveRows(changeSet, u"theme_id"_s, &Course::themeId, from->id, into->id);
    moveRows(changeSet, u"theme_id"_s, &Policy::themeId, from->id, into->id);
    changeSet.remove(*from);
}

void RandomEdits::mergeSeniorities(ChangeSet &changeSet)
{
    const std::optional<Seniority> from = any<Seniority>();
    const std::optional<Seniority> into = any<Seniority>();
    if (!from || from->id == into->id)
        return;
    moveRows(changeSet, u"seniority_id"_s, &Enrolment::seniorityId, from->id, into->id);
    moveRows(changeSet, u"seniority_id"_s, &Headcount::seniorityId, from->id, into->id);
    moveRows(changeSet, u"seniority_id"_s, &JobTitleMapping::seniorityId, from->id, into->id);
    changeSet.remove(*from);
}

void RandomEdits::mergeCities(ChangeSet &changeSet)
{
    const std::optional<City> from = any<City>();
    const std::optional<City> into = any<City>();
    if (!from || from->id == into->id)
        return;
    moveRows(changeSet, u"city_id"_s, &Enrolment::cityId, from->id, into->id);
    moveRows(changeSet, u"city_id"_s, &Headcount::cityId, from->id, into->id);
    moveRows(changeSet, u"city_id"_s, &CityAlias::cityId, from->id, into->id);
    moveRows(changeSet, u"city_id"_s, &Outcome::cityId, from->id, into->id);
    moveRows(changeSet, u"city_id"_s, &AgendaItem::cityId, from->id, into->id);
    removeMarks<City>(changeSet, from->id, {u"lower_city_id"_s, u"higher_city_id"_s});
    changeSet.remove(*from);
}

} // namespace yeonsu::test
