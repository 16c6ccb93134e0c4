#include "store/presented_outcomes.h"

#include "domain/mention.h"
#include "store/row_sql.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

struct Candidate
{
    PresentedOutcome outcome;
    bool isTied = false; ///< to an item or to its presenter
};

/// What is in brackets is a name of its own: 교통정보센터(TOPIS).
void addPolicyName(QStringList &names, const QString &name)
{
    names.append(name);
    const qsizetype bracket = name.indexOf(u'(');
    if (bracket <= 0 || !name.endsWith(u')'))
        return;
    names.append(name.first(bracket));
    names.append(name.sliced(bracket + 1).chopped(1));
}

Result<void> addPolicyNames(Database &database, PresentedOutcome &outcome)
{
    Statement statement(database, u"SELECT p.name_ko, p.name_en FROM outcome_policy t "
                                  "JOIN policy p ON p.id = t.policy_id WHERE t.outcome_id = ?"_s);
    YEONSU_TRY(statement.execute({toSql(outcome.id)}));
    while (statement.next()) {
        addPolicyName(outcome.names, statement.text(0));
        addPolicyName(outcome.names, statement.text(1));
    }
    return statement.outcome();
}

/// There are few outcomes, so that all are looked at.
Result<std::vector<Candidate>> candidates(Database &database, ForumId forum)
{
    Statement statement(database, u"SELECT o.id, o.title_ko, o.title_en, c.name_ko, c.name_en, "
                                  "EXISTS (SELECT 1 FROM agenda_item a WHERE a.forum_id = ? AND "
                                  "(a.outcome_id = o.id OR a.person_id IN (SELECT t.person_id "
                                  "FROM outcome_person t WHERE t.outcome_id = o.id))) "
                                  "FROM outcome o JOIN city c ON c.id = o.city_id ORDER BY o.id"_s);
    YEONSU_TRY(statement.execute({toSql(forum)}));
    std::vector<Candidate> found;
    while (statement.next()) {
        const QStringList names{statement.text(1), statement.text(2), statement.text(3), statement.text(4)};
        found.push_back(
            {{OutcomeId(statement.integer(0)), {names[0], names[1]}, names}, statement.integer(5) != 0});
    }
    YEONSU_TRY(statement.outcome());
    for (Candidate &each : found)
        YEONSU_TRY(addPolicyNames(database, each.outcome));
    return found;
}

/// The names of presenters are left out: Lima is a family's, too.
Result<QString> programmeText(Database &database, ForumId forum)
{
    Statement statement(
        database,
        u"SELECT a.headline || char(10) || a.note || char(10) || a.presenter || char(10) || "
        "coalesce((SELECT c.name_ko || char(10) || c.name_en FROM city c WHERE c.id = a.city_id), '') || "
        "char(10) || coalesce((SELECT group_concat(e.organisation || char(10) || "
        "coalesce(c.name_ko || char(10) || c.name_en, ''), char(10)) FROM enrolment e "
        "LEFT JOIN city c ON c.id = e.city_id WHERE e.person_id = a.person_id), '') "
        "FROM agenda_item a WHERE a.forum_id = ?"_s);
    YEONSU_TRY(statement.execute({toSql(forum)}));
    QStringList texts;
    while (statement.next())
        texts.append(statement.text(0));
    YEONSU_TRY(statement.outcome());
    return texts.join(u'\n');
}

} // namespace

Result<std::vector<PresentedOutcome>> presentedOutcomes(Database &database, ForumId forum)
{
    if (forum.isNull())
        return std::vector<PresentedOutcome>();
    Result<std::vector<Candidate>> all = candidates(database, forum);
    YEONSU_TRY(all);
    const Result<QString> text = programmeText(database, forum);
    YEONSU_TRY(text);
    std::vector<PresentedOutcome> presented;
    for (Candidate &each : *all) {
        if (each.isTied || isMentioned(each.outcome, *text))
            presented.push_back(std::move(each.outcome));
    }
    return presented;
}

bool isMentioned(const PresentedOutcome &outcome, const QString &text)
{
    return mentionsAny(text, outcome.names);
}

} // namespace yeonsu
