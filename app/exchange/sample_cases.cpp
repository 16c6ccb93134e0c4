#include "exchange/sample_cases.h"

#include "exchange/embedded_table.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QDate date(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QTime time(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

/// Calls `add(value)` for each row of the table, whose columns `value` gives by their names.
template <typename Add>
void forEachRow(const QString &name, Add add)
{
    const CsvTable table = embeddedTable(name);
    for (std::size_t i = 0; i < table.rowCount(); ++i)
        add([&](const char *column) { return table.value(i, QLatin1StringView(column)); });
}

KeyedRows<Policy> addPolicies(ChangeSet &changeSet, const SampleRows &rows)
{
    KeyedRows<Policy> policies(changeSet);
    forEachRow(u"sample/policies.csv"_s, [&](const auto &value) {
        policies.add(value("key"),
                     {{}, value("name_ko"), value("name_en"), rows.themes.value(value("theme"))});
    });
    return policies;
}

KeyedRows<Outcome> addOutcomes(ChangeSet &changeSet, const SampleRows &rows)
{
    const KeyedRows<Policy> policies = addPolicies(changeSet, rows);
    KeyedRows<Outcome> outcomes(changeSet);
    forEachRow(u"sample/outcomes.csv"_s, [&](const auto &value) {
        outcomes.add(value("key"), {{},
                                    rows.cities[value("city")],
                                    rows.courses[value("course")],
                                    fromKey<OutcomeKind>(value("kind")).value(),
                                    value("title_ko"),
                                    value("title_en"),
                                    value("result"),
                                    value("year").toInt(),
                                    value("evidence")});
        const OutcomeId outcome = outcomes[value("key")];
        for (const QString &person : value("people").split(u' ', Qt::SkipEmptyParts))
            changeSet.insert(OutcomePerson{{}, outcome, rows.people[person]});
        for (const QString &policy : value("policies").split(u' ', Qt::SkipEmptyParts))
            changeSet.insert(OutcomePolicy{{}, outcome, policies[policy]});
    });
    return outcomes;
}

KeyedRows<Forum> addForums(ChangeSet &changeSet, const SampleRows &rows, const KeyedRows<Outcome> &outcomes)
{
    KeyedRows<Forum> forums(changeSet);
    forEachRow(u"sample/forums.csv"_s, [&](const auto &value) {
        forums.add(value("key"), {{},
                                  value("name_ko"),
                                  value("name_en"),
                                  date(value("first_day")),
                                  date(value("last_day")),
                                  value("venue"),
                                  value("subject"),
                                  value("note")});
    });
    forEachRow(u"sample/agenda.csv"_s, [&](const auto &value) {
        changeSet.insert(AgendaItem{{},
                                    forums[value("forum")],
                                    value("part"),
                                    date(value("day")),
                                    time(value("starts")),
                                    value("minutes").toInt(),
                                    value("title"),
                                    value("presenter"),
                                    rows.people[value("person")],
                                    rows.cities[value("city")],
                                    outcomes[value("outcome")],
                                    value("note")});
    });
    forEachRow(u"sample/forum_groups.csv"_s, [&](const auto &value) {
        changeSet.insert(ForumGroup{{},
                                    forums[value("forum")],
                                    value("name"),
                                    fromKey<AttendanceChannel>(value("channel")).value(),
                                    value("expected").toInt(),
                                    value("attended").toInt()});
    });
    return forums;
}

void addReleases(ChangeSet &changeSet, const KeyedRows<Forum> &forums)
{
    forEachRow(u"sample/releases.csv"_s, [&](const auto &value) {
        Release release;
        release.title = value("title");
        release.subtitle = value("subtitle");
        release.embargoDay = date(value("embargo_day"));
        release.embargoTime = time(value("embargo_time"));
        release.department = value("department");
        release.contacts = value("contacts");
        release.pages = value("pages").toInt();
        release.hasPhoto = value("has_photo").toInt() != 0;
        release.body = value("body");
        release.forumId = forums[value("forum")];
        release.language = fromKey<Language>(value("language")).value();
        release.asOf = date(value("as_of"));
        changeSet.insert(release);
    });
}

} // namespace

void addSampleCases(ChangeSet &changeSet, const SampleRows &rows)
{
    const KeyedRows<Outcome> outcomes = addOutcomes(changeSet, rows);
    addReleases(changeSet, addForums(changeSet, rows, outcomes));
}

} // namespace yeonsu
