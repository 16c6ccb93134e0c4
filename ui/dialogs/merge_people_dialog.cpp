#include "dialogs/merge_people_dialog.h"

#include "domain/vocabulary.h"
#include "support/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

template <typename Row>
auto ofCourse(const std::vector<Row> &rows, CourseId id)
{
    return std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.courseId == id; });
}

} // namespace

int MergePeopleDialog::Half::filledFields() const
{
    const QStringList texts{person.familyName, person.givenName, person.localName, person.email, person.note};
    return int(texts.size() - texts.count(QString()));
}

MergePeopleDialog::MergePeopleDialog(EditingSession &session, const Person &left, const Person &right,
                                     QWidget *parent)
    : MergeDialog(session, tr("Merge two people"), u"mergePeopleDialog"_s, {820, 640}, parent)
    , m_halves{Half{left, {}, {}}, Half{right, {}, {}}}
{
    const Result<void> outcome = read();
    addPerson();
    addEnrolments();
    start();
    if (!outcome)
        showError(outcome.error());
}

Result<void> MergePeopleDialog::read()
{
    for (Half &half : m_halves) {
        Result<std::vector<Enrolment>> enrolments = store().enrolmentsOf(half.person.id);
        YEONSU_TRY(enrolments);
        half.enrolments = std::move(*enrolments);
        std::vector<EnrolmentId> ids;
        for (const Enrolment &enrolment : half.enrolments)
            ids.push_back(enrolment.id);
        Result<std::vector<EnrolmentSummary>> summaries = enrolmentSummaries(store().database(), ids);
        YEONSU_TRY(summaries);
        half.summaries = std::move(*summaries);
    }
    return {};
}

/// Who came more often, else of whom more is known.
Side MergePeopleDialog::fuller() const
{
    const auto worth = [](const Half &half) {
        return std::pair(half.enrolments.size(), half.filledFields());
    };
    return worth(at(Side::Right)) > worth(at(Side::Left)) ? Side::Right : Side::Left;
}

void MergePeopleDialog::addPerson()
{
    const Person &left = at(Side::Left).person;
    const Person &right = at(Side::Right).person;
    const auto heading = [this](Side side) -> QString {
        return displayName(at(side).person) + u'\n' +
               tr("%n courses", nullptr, int(at(side).enrolments.size()));
    };
    const auto order = [](const Person &person) {
        return wordsFor(person.nameOrder).in(interfaceLanguage());
    };
    addKept(tr("This entry stays"), {heading(Side::Left), heading(Side::Right)}, fuller());
    addField(u"familyName"_s, tr("Family name"), {left.familyName, right.familyName});
    addField(u"givenName"_s, tr("Given name"), {left.givenName, right.givenName});
    addField(u"nameOrder"_s, tr("Name order"), {order(left), order(right)});
    addField(u"localName"_s, tr("Local name"), {left.localName, right.localName});
    addField(u"email"_s, tr("E-mail"), {left.email, right.email});
    addField(u"note"_s, tr("Note"), {left.note, right.note});
}

/// The latest course first. What only one of the two has comes along.
void MergePeopleDialog::addEnrolments()
{
    std::vector<EnrolmentSummary> courses = at(Side::Left).summaries;
    for (const EnrolmentSummary &row : at(Side::Right).summaries) {
        if (ofCourse(at(Side::Left).summaries, row.courseId) == at(Side::Left).summaries.end())
            courses.push_back(row);
    }
    if (courses.empty())
        return;
    std::stable_sort(courses.begin(), courses.end(),
                     [](const auto &one, const auto &other) { return one.firstDay > other.firstDay; });
    const auto doubles = defaultDoubles(kept());
    sides().addHeading(doubles.empty() ? tr("Courses")
                                       : tr("Courses; of two enrolments in one, choose which stays"));
    for (const EnrolmentSummary &row : courses) {
        const QString label =
            u"%1\n%2"_s.arg(row.firstDay.toString(u"yyyy-MM"_s), row.course.in(interfaceLanguage()));
        const SideBySide::Texts texts{enrolmentText(Side::Left, row.courseId),
                                      enrolmentText(Side::Right, row.courseId)};
        const auto both = std::find_if(doubles.begin(), doubles.end(),
                                       [&row](const auto &one) { return one.first == row.courseId; });
        if (both == doubles.end())
            sides().addTexts(label, texts);
        else
            sides().addChoice(courseKey(row.courseId), label, texts, both->second);
    }
}

QString MergePeopleDialog::courseKey(CourseId id) const
{
    return u"course-%1"_s.arg(id.value());
}

QString MergePeopleDialog::enrolmentText(Side side, CourseId id) const
{
    const auto row = ofCourse(at(side).summaries, id);
    if (row == at(side).summaries.end())
        return {};
    const Language language = interfaceLanguage();
    const QString status =
        u"%1 %2"_s.arg(wordsFor(row->status).in(language), row->completedOn.toString(Qt::ISODate));
    QStringList parts{status.trimmed(), row->city.in(language), row->organisation, row->jobTitle,
                      row->seniority.in(language)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::vector<std::pair<CourseId, Side>> MergePeopleDialog::defaultDoubles(Side kept) const
{
    const PersonId left = at(Side::Left).person.id;
    const Result<std::vector<DoubleEnrolment>> doubles =
        doubleEnrolments(store(), at(kept).person.id, at(otherSide(kept)).person.id);
    std::vector<std::pair<CourseId, Side>> sides;
    for (const DoubleEnrolment &both : doubles ? *doubles : std::vector<DoubleEnrolment>())
        sides.emplace_back(both.kept.courseId, both.kept.personId == left ? Side::Left : Side::Right);
    return sides;
}

void MergePeopleDialog::suggestFor(Side kept)
{
    for (const auto &[course, side] : defaultDoubles(kept))
        sides().suggest(courseKey(course), side);
}

Person MergePeopleDialog::winning() const
{
    const auto chosen = [this](const QString &key) -> const Person & {
        return at(sides().chosen(key)).person;
    };
    Person person = at(kept()).person;
    person.familyName = chosen(u"familyName"_s).familyName;
    person.givenName = chosen(u"givenName"_s).givenName;
    person.nameOrder = chosen(u"nameOrder"_s).nameOrder;
    person.localName = chosen(u"localName"_s).localName;
    person.email = chosen(u"email"_s).email;
    person.note = chosen(u"note"_s).note;
    return person;
}

std::vector<EnrolmentId> MergePeopleDialog::keptEnrolments() const
{
    std::vector<EnrolmentId> ids;
    for (const Side side : {Side::Left, Side::Right}) {
        for (const Enrolment &row : at(side).enrolments) {
            const QString key = courseKey(row.courseId);
            if (sides().hasChoice(key) && sides().chosen(key) == side)
                ids.push_back(row.id);
        }
    }
    return ids;
}

int MergePeopleDialog::courseCount() const
{
    std::size_t count = at(Side::Left).enrolments.size();
    for (const Enrolment &row : at(Side::Right).enrolments)
        count += sides().hasChoice(courseKey(row.courseId)) ? 0 : 1;
    return int(count);
}

MergeDialog::Outcome MergePeopleDialog::outcome() const
{
    const Person person = winning();
    QStringList parts{person.localName, person.email, tr("%n courses", nullptr, courseCount())};
    parts.removeAll(QString());
    QStringList lines{parts.join(u" · "_s)};
    if (!person.note.isEmpty())
        lines.append(person.note.simplified());
    QStringList lost;
    for (const QString &key : {u"familyName"_s, u"givenName"_s, u"localName"_s, u"email"_s, u"note"_s})
        lost.append(losing(key).simplified());
    lost.removeAll(QString());
    return {displayName(person), lines, lost};
}

std::optional<RuleViolation> MergePeopleDialog::violation() const
{
    return brokenRule(normalised(winning()));
}

Result<ChangeSet> MergePeopleDialog::changeSet() const
{
    return mergedPeople(store(), keptId(), at(otherSide(kept())).person.id, winning(), keptEnrolments());
}

bool MergePeopleDialog::isUpToDate() const
{
    return std::all_of(m_halves.begin(), m_halves.end(), [this](const Half &half) {
        const Result<std::optional<Person>> person = store().find(half.person.id);
        const Result<std::vector<Enrolment>> enrolments = store().enrolmentsOf(half.person.id);
        return person && *person == half.person && enrolments && *enrolments == half.enrolments;
    });
}

} // namespace yeonsu
