// The dialogs that enter or edit rows, and those around a release.
#include "charts/chart_context.h"
#include "dialogs/agenda_item_dialog.h"
#include "dialogs/changes_since_dialog.h"
#include "dialogs/city_dialog.h"
#include "dialogs/continent_dialog.h"
#include "dialogs/country_dialog.h"
#include "dialogs/course_dialog.h"
#include "dialogs/enrolment_dialog.h"
#include "dialogs/enrolments_dialog.h"
#include "dialogs/export_chart_dialog.h"
#include "dialogs/figure_changes_dialog.h"
#include "dialogs/figure_token_dialog.h"
#include "dialogs/forum_dialog.h"
#include "dialogs/forum_group_dialog.h"
#include "dialogs/headcount_dialog.h"
#include "dialogs/outcome_chart_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/person_dialog.h"
#include "dialogs/placed_figure_dialog.h"
#include "dialogs/policy_dialog.h"
#include "dialogs/publication_gate_dialog.h"
#include "dialogs/release_dialog.h"
#include "dialogs/release_out_dialog.h"
#include "dialogs/rows_behind_dialog.h"
#include "editing/acts.h"
#include "editing/event_acts.h"
#include "editing/place_acts.h"
#include "models/shown_list_reader.h"
#include "pages/counted_outcomes.h"
#include "support/language.h"
#include "support/paper_text.h"
#include "takes.h"
#include "window/shortcuts_dialog.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

namespace {

void takeForumDialogs(const Photographer &photographer, EditingSession &session, QWidget *parent)
{
    ForumDialog forum(session, session.store().find(ForumId(1)).value(), parent);
    photographer.take(forum, u"dialog-forum"_s);
    AgendaItemDialog item(session, **session.store().find(AgendaItemId(5)), parent);
    photographer.take(item, u"dialog-agenda-item"_s);
    ForumGroupDialog group(session, **session.store().find(ForumGroupId(2)), parent);
    photographer.take(group, u"dialog-forum-group"_s);
}

void takeReleaseDialogs(const Photographer &photographer, EditingSession &session, QWidget *parent)
{
    ReleaseDialog release(session, session.store().find(ReleaseId(1)).value(), parent);
    photographer.take(release, u"dialog-release"_s);
    const FactTable facts = FactTable::load(session.store().database()).value();
    FigureTokenDialog figure(facts, Language::Korean, std::nullopt, parent);
    photographer.take(figure, u"dialog-figure"_s);
    Filter asia;
    asia.select(Dimension::Continent, {u"AS"_s});
    const FigureQuestion share = FigureQuestion::share(Measure::Attendances, asia);
    FigureTokenDialog changed(facts, Language::Korean, FigureToken{share, Wording::AtLeast, {}}, parent);
    photographer.take(changed, u"dialog-figure-share"_s);
    FigureTokenDialog only(facts, Language::Korean, FigureToken{share, {}, {}}, parent);
    only.askFigureOnly();
    photographer.take(only, u"dialog-figure-only"_s);
    for (const QString &command : {u"{{chart continents from=2015}}"_s, u"{{table years kind=column}}"_s}) {
        PlacedFigureDialog placed(facts, Language::Korean, command, parent);
        photographer.take(placed, u"dialog-placed-"_s + command.sliced(2, 5));
    }
    RowsBehindDialog rows(session.store(), facts, share, Language::Korean, parent);
    photographer.take(rows, u"dialog-rows-of-figure"_s);
}

/// Stacked, grouped, as a table, and with nothing to draw.
void takeOutcomesChart(const Photographer &photographer, EditingSession &session, QWidget *parent)
{
    Register &store = session.store();
    std::vector<OutcomeId> ids = outcomeIds(store.database(), {}).value();
    OutcomeQuery query;
    Prompts prompts;
    OutcomeChartDialog dialog(
        store, [&] { return countedOutcomes(store, query, ids); }, prompts, parent);
    photographer.take(dialog, u"outcomes-chart"_s);
    dialog.findChild<QComboBox *>(u"chartKind"_s)->setCurrentIndex(1);
    photographer.take(dialog, u"outcomes-chart-grouped"_s);
    dialog.setTable(true);
    photographer.take(dialog, u"outcomes-chart-table"_s);
    dialog.setTable(false);
    query.year = 2010;
    ids.clear();
    dialog.refresh();
    photographer.take(dialog, u"outcomes-chart-empty"_s);
    ids = outcomeIds(store.database(), {}).value();
    const CountedOutcomes counted = countedOutcomes(store, {}, ids).value();
    ExportMemory memory;
    const FactTable noFacts;
    ExportChartDialog exported({outcomeChoice(counted, interfaceLanguage())}, 0, noFacts,
                               chartContext(store).value(), memory, prompts, parent);
    photographer.take(exported, u"outcomes-chart-export"_s);
}

} // namespace

/// A release on its way out: as the sample has it, and with what stands in its way.
void takeReleaseOut(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    EditingSession &session = *host.session();
    const Release draft = session.store().find(ReleaseId(1)).value().value();
    PublicationGateDialog gate(session, *host.facts(), draft.id, &host.window());
    photographer.take(gate, u"dialog-gate"_s);
    ReleaseOutDialog out(session, *host.facts(), draft.id, prompts, &host.window());
    photographer.take(out, u"dialog-release-out"_s);
    Release wrong = draft;
    wrong.body += u"\n\n□ 전체 참가자 2,700여명이 서울에서 배웠다.\n\n{{nothing}}"_s;
    ChangeSet edit{u"edit-release"_s, {draft.title}, {}, {}};
    edit.update(draft, wrong);
    if (!session.apply(edit))
        qFatal("the release cannot be edited");
    photographer.take(gate, u"dialog-gate-stops"_s);
    session.undoStack().undo();
    const auto apply = [&](const ChangeSet &changeSet) { return session.apply(changeSet); };
    const EnrolmentId enrolment = session.store().all<Enrolment>().value().front().id;
    if (!freezeRelease(session.store(), draft.id, host.facts()->table(), QDate(2022, 11, 25))
             .and_then(apply) ||
        !deletedEnrolments(session.store(), std::array{enrolment}).and_then(apply))
        qFatal("the release cannot be frozen");
    ChangesSinceDialog changes(session.store(), host.facts()->table(), draft.id, &host.window());
    while (changes.isLooking())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    photographer.take(changes, u"dialog-changes-since"_s);
    session.undoStack().undo();
    session.undoStack().undo();
}

/// Every dialog that enters or edits a row, each once new and once filled.
void takeRowDialogs(const Photographer &photographer, EditingSession &session, QWidget *parent)
{
    const std::optional<Course> course = session.store().find(CourseId(170)).value();
    const std::vector<Enrolment> enrolments = session.store().enrolmentsOf(course->id).value();
    const std::optional<Person> person = session.store().find(enrolments.front().personId).value();
    Enrolment added;
    added.courseId = course->id;
    CourseDialog newCourse(session, std::nullopt, CourseDialog::emptyPattern(), parent);
    photographer.take(newCourse, u"dialog-course-new"_s);
    CourseDialog oldCourse(session, course, *course, parent);
    photographer.take(oldCourse, u"dialog-course"_s);
    PersonDialog newPerson(session, std::nullopt, parent);
    photographer.take(newPerson, u"dialog-person-new"_s);
    PersonDialog oldPerson(session, person, parent);
    photographer.take(oldPerson, u"dialog-person"_s);
    EnrolmentDialog newEnrolment(session, added, parent);
    photographer.take(newEnrolment, u"dialog-enrolment-new"_s);
    EnrolmentDialog oldEnrolment(session, enrolments.front(), parent);
    photographer.take(oldEnrolment, u"dialog-enrolment"_s);
    EnrolmentsDialog several(session, {enrolments[0].id, enrolments[1].id}, parent);
    photographer.take(several, u"dialog-enrolments"_s);
    HeadcountDialog newHeadcount(session, course->id, parent);
    photographer.take(newHeadcount, u"dialog-headcount-new"_s);
    OutcomeDialog newOutcome(session, std::nullopt, parent);
    photographer.take(newOutcome, u"dialog-outcome-new"_s);
    OutcomeDialog oldOutcome(session, session.store().find(OutcomeId(2)).value(), parent);
    photographer.take(oldOutcome, u"dialog-outcome"_s);
    takeOutcomesChart(photographer, session, parent);
    takeForumDialogs(photographer, session, parent);
    takeReleaseDialogs(photographer, session, parent);
    PolicyDialog policy(session, session.store().find(PolicyId(1)).value(), parent);
    photographer.take(policy, u"dialog-policy"_s);
}

/// The dialogs of places, and what is asked before a country moves.
void takePlaceDialogs(const Photographer &photographer, WindowHost &host)
{
    EditingSession &session = *host.session();
    const LiveFacts &facts = *host.facts();
    QWidget *parent = &host.window();
    const City city = session.store().all<City>().value().front();
    const std::vector<Country> countries = session.store().all<Country>().value();
    const auto mexico = std::find_if(countries.begin(), countries.end(),
                                     [](const Country &row) { return row.code == u"MX"; });
    const std::vector<Continent> continents = session.store().all<Continent>().value();
    CityDialog newCity(session, facts, CountryId(), parent);
    photographer.take(newCity, u"dialog-city-new"_s);
    CityDialog oldCity(session, facts, city, parent);
    photographer.take(oldCity, u"dialog-city"_s);
    CountryDialog country(session, facts, *mexico, parent);
    photographer.take(country, u"dialog-country"_s);
    ContinentDialog continent(session, continents.front(), parent);
    photographer.take(continent, u"dialog-continent"_s);
    Country moved = *mexico;
    moved.continentId = continents[4].id == mexico->continentId ? continents[3].id : continents[4].id;
    const FigureChanges changes =
        figureChanges(facts.table(), savedCountry(session.store(), *mexico, moved).value());
    const QString sentence = moveInWords(moved, nameIn(interfaceLanguage(), continents[4]));
    FigureChangesDialog figures(changes, sentence, parent);
    photographer.take(figures, u"dialog-figures-change"_s);
}

} // namespace yeonsu::screens
