#include "exchange/people_plan.h"

#include "domain/text.h"
#include "exchange/erased_rows.h"
#include "exchange/numbered_rows.h"
#include "exchange/plan_parts.h"
#include "exchange/planned_enrolments.h"
#include "exchange/planned_titles.h"
#include "exchange/row_remarks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

class PeoplePlanner
{
public:
    PeoplePlanner(const ImportList &list, const ImportDecisions &decisions, const ImportKnown &known)
        : m_list(list)
        , m_decisions(decisions)
        , m_known(known)
        , m_reader(list, decisions, known)
        , m_openBefore(known.openRows.value(list.sha256))
        , m_planned(m_plan, m_enrolments, m_reader, decisions, known)
    {
        m_plan.kind = ListKind::People;
    }

    Result<ImportPlan> plan(const std::stop_token &stop);

private:
    Result<void> readRows(const std::stop_token &stop);
    Result<void> judgeRows(const std::stop_token &stop);
    void judge(std::size_t listed);
    void judgeChoice(std::size_t listed, const RowChoice &choice);
    void judgeAlike(std::size_t listed, std::vector<LikePerson> alike);
    void judgeErased(std::size_t listed);
    void leaveOpen(std::size_t listed, const std::vector<LikePerson> &alike);
    /// When the same file was brought in; what the register has learned since is no reason to be sure now.
    [[nodiscard]] bool wasOpen(std::size_t listed)
    {
        return m_decisions.perhaps == PerhapsChoice::Leave && m_openBefore.contains(plannedOf(listed).number);
    }
    void make(std::size_t listed);
    void join(std::size_t listed, PersonRef who, MatchReason reason);
    void enrol(std::size_t listed, PersonRef who);
    /// Of whom the list makes, a placeholder.
    [[nodiscard]] PersonId idOf(PersonRef who) const;
    [[nodiscard]] std::optional<PersonRef> refOf(const Whom &whom) const;
    [[nodiscard]] Whom whomOf(PersonRef who) const;
    [[nodiscard]] PlannedRow &plannedOf(std::size_t listed)
    {
        return m_plan.rows[m_enrolments[listed].planned];
    }
    void remember(qint64 row, PersonRef who)
    {
        if (!m_decisions.rows.isEmpty())
            m_personOfRow.insert(row, who);
    }
    void markNotSame(const std::vector<LikePerson> &alike);
    void finishPeople();

    const ImportList &m_list;
    const ImportDecisions &m_decisions;
    const ImportKnown &m_known;
    ListReader m_reader;
    QSet<qint64> m_openBefore; ///< rows of the same file
    ImportPlan m_plan;
    std::vector<ListedPerson> m_people;
    std::vector<ListedEnrolment> m_enrolments; ///< beside m_people
    PlannedEnrolments m_planned;
    std::optional<PeopleMatching> m_matching;
    std::optional<NumberedRows> m_numbered;
    std::optional<ErasedRows> m_erased;
    QHash<qint64, PersonRef> m_personOfRow; ///< by number, where the choice of another row may name it
    std::vector<PersonId> m_placeholders;   ///< of m_people, where they are made
    std::vector<PersonRef> m_made;
    QSet<quint32> m_met;    ///< of the register
    QSet<quint32> m_joined; ///< those who have an enrolment more
};

Result<ImportPlan> PeoplePlanner::plan(const std::stop_token &stop)
{
    YEONSU_TRY(readRows(stop));
    m_matching.emplace(m_people, m_known, stop);
    YEONSU_TRY(checkWanted(stop));
    m_numbered.emplace(m_people);
    m_erased.emplace(m_people, m_enrolments, m_known);
    m_placeholders.resize(m_people.size());
    YEONSU_TRY(judgeRows(stop));
    finishPeople();
    tellTitles(m_plan, m_decisions.jobTitles, m_known.jobTitles);
    keepUsedCities(m_plan, m_reader, m_known.cities);
    countRows(m_plan);
    return std::move(m_plan);
}

Result<void> PeoplePlanner::readRows(const std::stop_token &stop)
{
    PeopleReader reader(m_reader, m_decisions, m_known);
    const std::vector<std::size_t> rows = m_reader.dataRows();
    m_reader.learnCities(rows);
    m_plan.rows.reserve(rows.size());
    m_people.reserve(rows.size());
    m_enrolments.reserve(rows.size());
    for (const std::size_t index : rows) {
        YEONSU_TRY(checkWanted(stop));
        PlannedRow &row = m_plan.rows.emplace_back(PlannedRow{index, m_list.rows[index].number});
        m_reader.begin(index);
        ListedPerson person = reader.person();
        ListedEnrolment enrolment = reader.enrolment(person);
        enrolment.planned = m_plan.rows.size() - 1;
        row.seniority = enrolment.enrolment.seniorityId;
        row.problems = m_reader.takeProblems();
        const bool isSkipped =
            m_decisions.rows.value(row.number, {RowChoice::What::New, {}}).what == RowChoice::What::Skip;
        if (isSkipped)
            row.verdict = RowVerdict::Skipped;
        if (isSkipped || !row.problems.empty())
            continue;
        if (person.city.isNull() && !person.country.isNull())
            row.remarks.append(PlanText::tr("The country is not kept without a city."));
        row.remarks += enrolment.remarks;
        m_people.push_back(std::move(person));
        m_enrolments.push_back(std::move(enrolment));
    }
    return {};
}

Result<void> PeoplePlanner::judgeRows(const std::stop_token &stop)
{
    for (std::size_t listed = 0; listed < m_people.size(); ++listed) {
        YEONSU_TRY(checkWanted(stop));
        judge(listed);
    }
    return {};
}

void PeoplePlanner::judge(std::size_t listed)
{
    const auto choice = m_decisions.rows.constFind(plannedOf(listed).number);
    if (choice != m_decisions.rows.constEnd())
        judgeChoice(listed, *choice);
    else if (isErased(m_people[listed].person))
        judgeErased(listed);
    else
        judgeAlike(listed, m_matching->alike(listed));
}

void PeoplePlanner::judgeChoice(std::size_t listed, const RowChoice &choice)
{
    if (choice.what == RowChoice::What::New) {
        markNotSame(m_matching->alike(listed));
        make(listed);
        return;
    }
    const std::vector<LikePerson> alike = m_matching->alike(listed);
    const std::optional<PersonRef> who = refOf(choice.whom);
    if (!who) {
        plannedOf(listed).problems.push_back(
            {ListField::Name, PlanText::tr("The person who was chosen for this row is not there."), {}});
        return;
    }
    const auto like =
        std::find_if(alike.begin(), alike.end(), [&who](const LikePerson &some) { return some.who == *who; });
    join(listed, *who, like == alike.end() ? MatchReason::DifferentNames : like->reason);
}

void PeoplePlanner::judgeAlike(std::size_t listed, std::vector<LikePerson> alike)
{
    const bool wasOpen = this->wasOpen(listed);
    if (PeopleMatching::isClear(alike) && (!wasOpen || m_planned.isEnrolled(listed, alike.front().who)))
        return join(listed, alike.front().who, alike.front().reason);
    const std::optional<PersonRef> numbered = m_numbered->personOf(listed, *m_matching);
    if (numbered && !wasOpen)
        return join(listed, *numbered, MatchReason::SameNumber);
    std::erase_if(alike, [&](const LikePerson &like) { return m_numbered->tellApart(listed, like.who); });
    if (alike.empty() && !wasOpen)
        return make(listed);
    const auto twin = std::find_if(alike.begin(), alike.end(), [&](const LikePerson &like) {
        return m_matching->isTwin(like.who, listed) && m_planned.isThere(listed, like.who);
    });
    if (twin != alike.end())
        return join(listed, twin->who, twin->reason);
    if (m_decisions.perhaps == PerhapsChoice::New)
        return make(listed);
    if (m_decisions.perhaps == PerhapsChoice::Join)
        return join(listed, alike.front().who, alike.front().reason);
    leaveOpen(listed, alike);
}

/// Nobody has to be asked: nobody could tell.
void PeoplePlanner::judgeErased(std::size_t listed)
{
    if (const auto known = m_erased->personOf(listed))
        return join(listed, *known, MatchReason::SameNumber);
    if (const auto numbered = m_numbered->personOf(listed, *m_matching))
        return join(listed, *numbered, MatchReason::SameNumber);
    plannedOf(listed).remarks.append(
        PlanText::tr("Whoever this was has been erased: only that somebody took part comes in."));
    make(listed);
}

void PeoplePlanner::leaveOpen(std::size_t listed, const std::vector<LikePerson> &alike)
{
    m_matching->leaveOpen(listed);
    PlannedRow &row = plannedOf(listed);
    row.verdict = RowVerdict::Perhaps;
    if (alike.empty())
        row.remarks.append(PlanText::tr("It was left out when this file was brought in before."));
    for (const LikePerson &like : alike)
        row.alike.push_back({whomOf(like.who), like.reason});
}

void PeoplePlanner::make(std::size_t listed)
{
    const PersonRef who = PersonRef::listed(listed);
    m_matching->make(listed);
    m_numbered->settle(listed, who);
    m_made.push_back(who);
    m_placeholders[listed] = PersonId(-qint64(m_made.size()));
    plannedOf(listed).verdict = RowVerdict::NewPerson;
    enrol(listed, who);
}

void PeoplePlanner::join(std::size_t listed, PersonRef who, MatchReason reason)
{
    PlannedRow &row = plannedOf(listed);
    row.alike = {{whomOf(who), reason}};
    m_numbered->settle(listed, who);
    row.verdict = m_planned.isEnrolled(listed, who) ? RowVerdict::AlreadyThere : RowVerdict::Joins;
    const Person before = m_matching->personOf(who);
    if (reason == MatchReason::SameEmail && !m_matching->haveLikeNames(who, listed))
        row.remarks.append(remarkOnOtherName());
    m_matching->join(who, listed);
    row.remarks += remarksOnPerson(before, m_matching->personOf(who), m_people[listed].person, row.verdict);
    if (who.isKnown())
        m_met.insert(who.value());
    if (row.verdict == RowVerdict::AlreadyThere) {
        m_planned.compare(listed, who);
        remember(row.number, who);
        return;
    }
    if (who.isKnown())
        m_joined.insert(who.value());
    enrol(listed, who);
}

void PeoplePlanner::enrol(std::size_t listed, PersonRef who)
{
    m_planned.enrol(listed, who, idOf(who));
    remember(plannedOf(listed).number, who);
}

PersonId PeoplePlanner::idOf(PersonRef who) const
{
    return who.isKnown() ? m_known.people.people[who.index()].id : m_placeholders[who.index()];
}

std::optional<PersonRef> PeoplePlanner::refOf(const Whom &whom) const
{
    if (whom.person.isNull()) {
        const auto found = m_personOfRow.constFind(whom.row);
        return found == m_personOfRow.constEnd() ? std::nullopt : std::optional(*found);
    }
    const Person *person = m_known.people.find(whom.person);
    return person ? std::optional(PersonRef::known(std::size_t(person - m_known.people.people.data())))
                  : std::nullopt;
}

Whom PeoplePlanner::whomOf(PersonRef who) const
{
    if (who.isKnown())
        return {m_known.people.people[who.index()].id, 0};
    return {{}, m_plan.rows[m_enrolments[who.index()].planned].number};
}

/// Only of whom the user said so himself, row by row.
void PeoplePlanner::markNotSame(const std::vector<LikePerson> &alike)
{
    const PersonId made(-qint64(m_made.size()) - 1);
    for (const LikePerson &like : alike) {
        m_plan.notSame.push_back({{}, idOf(like.who), made});
    }
}

void PeoplePlanner::finishPeople()
{
    for (const PersonRef who : m_made) {
        Person person = m_matching->personOf(who);
        person.id = m_placeholders[who.index()];
        m_plan.newPeople.push_back(std::move(person));
    }
    std::vector<quint32> met(m_met.begin(), m_met.end());
    std::sort(met.begin(), met.end());
    for (const quint32 value : met) {
        const PersonRef who = PersonRef::known(value / 2);
        const Person &before = m_known.people.people[who.index()];
        const Person &after = m_matching->personOf(who);
        if (after != before)
            m_plan.changedPeople.emplace_back(before, after);
    }
    ImportCounts &counts = m_plan.counts;
    counts.newPeople = int(m_plan.newPeople.size());
    counts.joinedPeople = int(m_joined.size());
    counts.enrolments = int(m_plan.enrolments.size());
    counts.changedEnrolments = int(m_plan.changedEnrolments.size());
}

} // namespace

Result<ImportPlan> planPeople(const ImportList &list, const ImportDecisions &decisions,
                              const ImportKnown &known, const std::stop_token &stop)
{
    return PeoplePlanner(list, decisions, known).plan(stop);
}

} // namespace yeonsu
