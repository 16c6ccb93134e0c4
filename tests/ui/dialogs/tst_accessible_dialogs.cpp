// Every control of a dialog says what it is, in both languages, and Tab reaches each of them once.
#include "builders.h"
#include "charts/chart_counting.h"
#include "dialogs/agenda_item_dialog.h"
#include "dialogs/attendance_dialog.h"
#include "dialogs/backups_dialog.h"
#include "dialogs/certificates_dialog.h"
#include "dialogs/changes_since_dialog.h"
#include "dialogs/charts_print_dialog.h"
#include "dialogs/city_dialog.h"
#include "dialogs/city_duplicates_dialog.h"
#include "dialogs/continent_dialog.h"
#include "dialogs/country_dialog.h"
#include "dialogs/course_dialog.h"
#include "dialogs/enrolment_dialog.h"
#include "dialogs/enrolments_dialog.h"
#include "dialogs/erase_people_dialog.h"
#include "dialogs/export_chart_dialog.h"
#include "dialogs/figure_changes_dialog.h"
#include "dialogs/figure_token_dialog.h"
#include "dialogs/forum_dialog.h"
#include "dialogs/forum_group_dialog.h"
#include "dialogs/headcount_dialog.h"
#include "dialogs/import_dialog.h"
#include "dialogs/kept_long_dialog.h"
#include "dialogs/list_out_dialog.h"
#include "dialogs/list_print_dialog.h"
#include "dialogs/merge_cities_dialog.h"
#include "dialogs/merge_into_dialog.h"
#include "dialogs/merge_people_dialog.h"
#include "dialogs/name_list_dialog.h"
#include "dialogs/outcome_chart_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/own_chart_dialog.h"
#include "dialogs/pass_phrase_dialog.h"
#include "dialogs/person_dialog.h"
#include "dialogs/person_duplicates_dialog.h"
#include "dialogs/placed_figure_dialog.h"
#include "dialogs/policy_dialog.h"
#include "dialogs/press_pack_dialog.h"
#include "dialogs/publication_gate_dialog.h"
#include "dialogs/release_dialog.h"
#include "dialogs/release_out_dialog.h"
#include "dialogs/rows_behind_dialog.h"
#include "dialogs/seniority_dialog.h"
#include "dialogs/table_out_dialog.h"
#include "dialogs/theme_dialog.h"
#include "dialogs/theme_group_dialog.h"
#include "dialogs/view_dialog.h"
#include "editing/acts.h"
#include "editing/chart_acts.h"
#include "editing/erasing.h"
#include "editing/event_acts.h"
#include "editing/seniority_acts.h"
#include "edits.h"
#include "models/enrolment_model.h"
#include "reachable.h"
#include "scripted_prompts.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <memory>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct Scene
{
    TemporarySession session{TemporarySession::Content::Sample};
    Course course = valueOf(session.store().all<Course>()).front();
    Enrolment enrolment = valueOf(session.store().enrolmentsOf(course.id)).front();
    FactTable facts = valueOf(FactTable::load(session.store().database()));
    LiveFacts live{session.store()};
    ScriptedPrompts prompts;
    QTemporaryDir backups;
    ExportMemory exportMemory;
    EnrolmentModel participants{session.store(), Language::English, nullptr};

    [[nodiscard]] CourseRoll roll() const { return valueOf(courseRoll(session.store(), CourseId(160))); }
    [[nodiscard]] ShownList shownParticipants() const
    {
        const QAbstractItemModel *model = &participants;
        return {QStringLiteral("People"), {}, model, {0, 1}, [model] { return allRows(*model); }};
    }
};

/// With its list, and not while it searches.
template <typename Dialog>
std::unique_ptr<QDialog> searched(Scene &scene)
{
    auto dialog = std::make_unique<Dialog>(*scene.session);
    if (!QTest::qWaitFor([&] { return !dialog->search().isRunning(); }) || dialog->model().rowCount() == 0)
        qFatal("no duplicates are found in the sample");
    return dialog;
}

using MakeDialog = std::function<std::unique_ptr<QDialog>(Scene &)>;

} // namespace

Q_DECLARE_METATYPE(MakeDialog)

class TestAccessibleDialogs : public QObject
{
    Q_OBJECT

private slots:
    void everyControlIsNamedAndReached_data()
    {
        QTest::addColumn<MakeDialog>("make");
        QTest::addColumn<Language>("language");
        const auto add = [](const char *name, const MakeDialog &make) {
            QTest::addRow("%s, Korean", name) << make << Language::Korean;
            QTest::addRow("%s, English", name) << make << Language::English;
        };
        add("new course", [](Scene &scene) {
            return std::make_unique<CourseDialog>(*scene.session, std::nullopt, CourseDialog::emptyPattern());
        });
        add("course", [](Scene &scene) {
            return std::make_unique<CourseDialog>(*scene.session, scene.course, scene.course);
        });
        add("saved list", [](Scene &scene) {
            return std::make_unique<ListOutDialog>(scene.shownParticipants(), scene.prompts);
        });
        add("printed list", [](Scene &scene) {
            return std::make_unique<ListPrintDialog>(scene.shownParticipants(), scene.prompts);
        });
        add("attendance sheet",
            [](Scene &scene) { return std::make_unique<AttendanceDialog>(scene.roll(), scene.prompts); });
        add("certificates", [](Scene &scene) {
            auto dialog = std::make_unique<CertificatesDialog>(*scene.session, scene.roll(), scene.prompts);
            auto *language = dialog->findChild<QComboBox *>(QStringLiteral("language"));
            language->setCurrentIndex(language->count() - 1);
            return dialog;
        });
        add("list of names",
            [](Scene &scene) { return std::make_unique<NameListDialog>(scene.roll(), scene.prompts); });
        add("printed charts", [](Scene &scene) {
            const ChartChoice choice = defaultChoice(ChartTopic::Continents, Language::English);
            const PrintedChart chart{choice, chartNumbers(choice, scene.facts), {}};
            return std::make_unique<ChartsPrintDialog>(std::vector{chart, chart}, ChartsPrintDialog::all,
                                                       scene.prompts);
        });
        add("new outcome",
            [](Scene &scene) { return std::make_unique<OutcomeDialog>(*scene.session, std::nullopt); });
        add("new forum",
            [](Scene &scene) { return std::make_unique<ForumDialog>(*scene.session, std::nullopt); });
        add("new release",
            [](Scene &scene) { return std::make_unique<ReleaseDialog>(*scene.session, std::nullopt); });
        add("figure of a text", [](Scene &scene) {
            const FigureToken share{FigureQuestion::share(Measure::Attendances, {}), {}, {}};
            return std::make_unique<FigureTokenDialog>(scene.facts, Language::Korean, share);
        });
        add("figure only", [](Scene &scene) {
            auto dialog = std::make_unique<FigureTokenDialog>(scene.facts, Language::Korean, std::nullopt);
            dialog->askFigureOnly();
            return dialog;
        });
        add("placed chart", [](Scene &scene) {
            return std::make_unique<PlacedFigureDialog>(scene.facts, Language::Korean, QString());
        });
        add("rows behind a figure", [](Scene &scene) {
            return std::make_unique<RowsBehindDialog>(scene.session.store(), scene.facts,
                                                      FigureQuestion::years(), Language::Korean);
        });
        add("item of a programme", [](Scene &scene) {
            return std::make_unique<AgendaItemDialog>(*scene.session,
                                                      *valueOf(scene.session.store().find(AgendaItemId(5))));
        });
        add("group of a forum",
            [](Scene &scene) { return std::make_unique<ForumGroupDialog>(*scene.session, ForumId(1)); });
        add("outcome with its ties", [](Scene &scene) {
            return std::make_unique<OutcomeDialog>(*scene.session,
                                                   valueOf(scene.session.store().find(OutcomeId(2))));
        });
        add("chart of outcomes", [](Scene &scene) {
            const auto one = [] {
                return Result<CountedOutcomes>(CountedOutcomes{
                    {{{u"AS"_s, u"아시아"_s, u"Asia"_s}}, {{u"capacity"_s, u"역량"_s, u"Capacity"_s}}, {1}},
                    {},
                    {}});
            };
            return std::make_unique<OutcomeChartDialog>(scene.session.store(), one, scene.prompts);
        });
        add("publication gate", [](Scene &scene) {
            if (!QTest::qWaitFor([&] { return scene.live.isLoaded(); }))
                qFatal("the figures are not counted");
            return std::make_unique<PublicationGateDialog>(*scene.session, scene.live, ReleaseId(1));
        });
        add("release going out", [](Scene &scene) {
            if (!QTest::qWaitFor([&] { return scene.live.isLoaded(); }))
                qFatal("the figures are not counted");
            return std::make_unique<ReleaseOutDialog>(*scene.session, scene.live, ReleaseId(1),
                                                      scene.prompts);
        });
        add("changes since a release was frozen", [](Scene &scene) {
            Register &store = scene.session.store();
            valueOf(scene.session->apply(
                valueOf(freezeRelease(store, ReleaseId(1), scene.facts, QDate(2022, 11, 25)))));
            valueOf(scene.session->apply(valueOf(deletedEnrolments(store, std::array{scene.enrolment.id}))));
            auto dialog = std::make_unique<ChangesSinceDialog>(
                store, valueOf(FactTable::load(store.database())), ReleaseId(1));
            if (!QTest::qWaitFor([&] { return !dialog->isLooking(); }))
                qFatal("the changes are not found");
            return dialog;
        });
        add("new policy",
            [](Scene &scene) { return std::make_unique<PolicyDialog>(*scene.session, std::nullopt); });
        add("backups", [](Scene &scene) {
            const BackupFolder folder(scene.backups.path(), scene.session.store().path());
            valueOf(folder.make(BackupKind::Daily, systemTime()));
            valueOf(scene.session->apply(
                valueOf(deletedEnrolments(scene.session.store(), std::array{scene.enrolment.id}))));
            auto dialog = std::make_unique<BackupsDialog>(scene.session.store(), folder, scene.prompts);
            if (!QTest::qWaitFor([&] { return !dialog->isBusy(); }))
                qFatal("the copies are not read");
            return dialog;
        });
        for (const auto way : {PassPhraseDialog::Way::Seal, PassPhraseDialog::Way::Open}) {
            add(way == PassPhraseDialog::Way::Seal ? "new pass phrase" : "pass phrase",
                [way](Scene &) { return std::make_unique<PassPhraseDialog>(way, u"?"_s); });
        }
        add("exported table", [](Scene &scene) {
            return std::make_unique<TableOutDialog>(scene.session.store(), scene.prompts);
        });
        add("new person",
            [](Scene &scene) { return std::make_unique<PersonDialog>(*scene.session, std::nullopt); });
        add("new enrolment", [](Scene &scene) {
            Enrolment enrolment;
            enrolment.courseId = scene.course.id;
            return std::make_unique<EnrolmentDialog>(*scene.session, enrolment);
        });
        add("enrolment",
            [](Scene &scene) { return std::make_unique<EnrolmentDialog>(*scene.session, scene.enrolment); });
        add("new headcount",
            [](Scene &scene) { return std::make_unique<HeadcountDialog>(*scene.session, scene.course.id); });
        add("new city", [](Scene &scene) {
            return std::make_unique<CityDialog>(*scene.session, scene.live, CountryId());
        });
        add("city", [](Scene &scene) {
            return std::make_unique<CityDialog>(*scene.session, scene.live,
                                                valueOf(scene.session.store().all<City>()).front());
        });
        add("country", [](Scene &scene) {
            return std::make_unique<CountryDialog>(*scene.session, scene.live,
                                                   valueOf(scene.session.store().all<Country>()).front());
        });
        add("several participants", [](Scene &scene) {
            return std::make_unique<EnrolmentsDialog>(*scene.session,
                                                      std::vector{scene.enrolment.id, scene.enrolment.id});
        });
        add("continent", [](Scene &scene) {
            return std::make_unique<ContinentDialog>(*scene.session,
                                                     valueOf(scene.session.store().all<Continent>()).front());
        });
        add("figures change", [](Scene &scene) {
            const City before = valueOf(scene.session.store().find(scene.enrolment.cityId)).value();
            City after = before;
            after.countryId = valueOf(scene.session.store().all<Country>()).front().id;
            return std::make_unique<FigureChangesDialog>(figureChanges(scene.facts, edit(before, after)),
                                                         moveInWords(after, u"Andorra"_s));
        });
        add("duplicate people", searched<PersonDuplicatesDialog>);
        add("duplicate cities", searched<CityDuplicatesDialog>);
        add("erasing people", [](Scene &scene) {
            auto dialog = std::make_unique<ErasePeopleDialog>(
                *scene.session,
                valueOf(erasedPeople(scene.session.store(), std::array{scene.enrolment.personId})));
            dialog->findChild<QCheckBox *>(QStringLiteral("forGood"))->setChecked(true);
            return dialog;
        });
        add("people kept for long",
            [](Scene &scene) { return std::make_unique<KeptLongDialog>(*scene.session); });
        add("merging people", [](Scene &scene) {
            const std::vector<Person> people = valueOf(scene.session.store().all<Person>());
            return std::make_unique<MergePeopleDialog>(*scene.session, people[0], people[1]);
        });
        add("merging cities", [](Scene &scene) {
            const std::vector<City> cities = valueOf(scene.session.store().all<City>());
            return std::make_unique<MergeCitiesDialog>(*scene.session, cities[0], cities[1]);
        });
        add("saving a view", [](Scene &scene) {
            const SavedView view{{}, u"people"_s, {}, u"{}"_s};
            return std::make_unique<ViewDialog>(*scene.session, view);
        });
        add("new theme group",
            [](Scene &scene) { return std::make_unique<ThemeGroupDialog>(*scene.session, std::nullopt); });
        add("theme group", [](Scene &scene) {
            return std::make_unique<ThemeGroupDialog>(
                *scene.session, valueOf(scene.session.store().all<ThemeGroup>()).front());
        });
        add("new theme", [](Scene &scene) {
            return std::make_unique<ThemeDialog>(*scene.session, scene.live, std::nullopt, ThemeGroupId());
        });
        add("theme", [](Scene &scene) {
            return std::make_unique<ThemeDialog>(
                *scene.session, scene.live, valueOf(scene.session.store().all<Theme>())[1], ThemeGroupId());
        });
        add("new level of seniority", [](Scene &scene) {
            return std::make_unique<SeniorityDialog>(*scene.session, scene.live, std::nullopt);
        });
        add("level of seniority", [](Scene &scene) {
            return std::make_unique<SeniorityDialog>(*scene.session, scene.live,
                                                     valueOf(scene.session.store().all<Seniority>()).front());
        });
        add("merging into another", [](Scene &scene) {
            Register &store = scene.session.store();
            const std::vector<Seniority> levels = valueOf(store.all<Seniority>());
            const MergeInto merge{u"Mayor"_s,
                                  {},
                                  {{u"Director"_s, levels[1].id.value()}},
                                  [&store, dropped = levels[0].id](qint64 keep) {
                                      return mergedSeniorities(store, SeniorityId(keep), dropped);
                                  }};
            return std::make_unique<MergeIntoDialog>(*scene.session, scene.live, merge);
        });
        add("a chart of one's own", [](Scene &scene) {
            const ChartQuestion begin{Measure::Persons, Dimension::Continent, Dimension::Mode, {}};
            return std::make_unique<OwnChartDialog>(*scene.session, SavedView{{}, dashboardPage, {}, {}},
                                                    KeptChart{ownChoice(begin, {}, interfaceLanguage())},
                                                    scene.facts,
                                                    valueOf(chartContext(scene.session.store())));
        });
        add("rows behind a number", [](Scene &scene) {
            const ChartChoice choice = defaultChoice(ChartTopic::Continents, interfaceLanguage());
            return std::make_unique<RowsBehindDialog>(scene.session.store(), scene.facts, choice,
                                                      chartNumbers(choice, scene.facts),
                                                      AskedMark{{u"AS"_s}, {}});
        });
        const auto import = [](Scene &scene, ImportDialog::Step step) {
            auto dialog = std::make_unique<ImportDialog>(*scene.session, scene.prompts, ListHint());
            dialog->import().paste(u"성명\t국가\t도시\t직위\nOKOT Daniel\tUgandaa\tGulu\tGrand Wizard\n"
                                   "SILVA João\tBrazil\tSantos\tGrand Wizard\n"_s);
            dialog->import().setCourse(step == ImportDialog::Columns ? QString() : scene.course.code);
            dialog->goTo(step);
            return dialog;
        };
        add("import, file", [import](Scene &scene) { return import(scene, ImportDialog::File); });
        add("import, columns", [import](Scene &scene) { return import(scene, ImportDialog::Columns); });
        add("import, check", [import](Scene &scene) { return import(scene, ImportDialog::Check); });
        add("press pack", [](Scene &scene) {
            const std::vector<ChartChoice> charts{defaultChoice(ChartTopic::Themes, interfaceLanguage()),
                                                  defaultChoice(ChartTopic::Years, interfaceLanguage())};
            return std::make_unique<PressPackDialog>(
                charts, scene.facts, valueOf(chartContext(scene.session.store())), scene.exportMemory,
                scene.session.store().path(), scene.prompts);
        });
        add("export", [](Scene &scene) {
            const std::vector<ChartChoice> charts{defaultChoice(ChartTopic::Themes, interfaceLanguage())};
            return std::make_unique<ExportChartDialog>(charts, 0, scene.facts,
                                                       valueOf(chartContext(scene.session.store())),
                                                       scene.exportMemory, scene.prompts);
        });
    }
    void everyControlIsNamedAndReached()
    {
        QFETCH(const MakeDialog, make);
        QFETCH(const Language, language);
        setInterfaceLanguage(language);
        Scene scene;
        const std::unique_ptr<QDialog> dialog = make(scene);
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        static const QRegularExpression mnemonic(u"&|\\([A-Z]\\)$"_s);
        const QList<QWidget *> controls = controlsOf(*dialog);
        QVERIFY(controls.size() >= 3); // a field, and the way out with it or without
        for (QWidget *control : controls) {
            const QString kind = QString::fromLatin1(control->metaObject()->className());
            const QByteArray what =
                u"%1 %2: %3"_s.arg(kind, control->objectName(), spokenName(control)).toUtf8();
            QVERIFY2(!spokenName(control).isEmpty(), what.constData());
            QVERIFY2(!spokenName(control).contains(mnemonic), what.constData());
        }
        QVERIFY2(QApplication::focusWidget() && !qobject_cast<QPushButton *>(QApplication::focusWidget()),
                 "typing can begin at once");
        QSet<QWidget *> reached;
        QStringList order;
        // The parts of a date are stops of their own.
        for (qsizetype i = 0; i < 3 * controls.size(); ++i) {
            reached.insert(QApplication::focusWidget());
            order.append(spokenName(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QWidget *control : controls)
            QVERIFY2(reached.contains(control),
                     qPrintable(spokenName(control) + u" is not in: "_s + order.join(u", "_s)));
    }
};

QTEST_MAIN(TestAccessibleDialogs)
#include "tst_accessible_dialogs.moc"
