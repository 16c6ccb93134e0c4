// Draws every page and dialog in both languages, light and dark: screens FOLDER

#include "charts/chart_context.h"
#include "dialogs/city_dialog.h"
#include "dialogs/continent_dialog.h"
#include "dialogs/country_dialog.h"
#include "dialogs/course_dialog.h"
#include "dialogs/enrolment_dialog.h"
#include "dialogs/export_chart_dialog.h"
#include "dialogs/figure_changes_dialog.h"
#include "dialogs/headcount_dialog.h"
#include "dialogs/person_dialog.h"
#include "exchange/new_register.h"
#include "pages/courses_page.h"
#include "pages/dashboard_page.h"
#include "pages/people_page.h"
#include "pages/place_view.h"
#include "pages/places_page.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"
#include "window/main_window.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

constexpr QSize usualSize(1440, 900);
constexpr QSize smallestSize(1024, 640);

/// Takes the pictures of one language and appearance.
class Photographer
{
public:
    Photographer(const QString &folder, Language language, Appearance appearance)
        : m_prefix(folder + (language == Language::Korean ? u"/ko-"_s : u"/en-"_s) +
                   (appearance == Appearance::Dark ? u"dark-"_s : u"light-"_s))
    {
    }

    void take(QWidget &widget, const QString &name) const
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        if (!widget.grab().save(m_prefix + name + u".png"_s))
            qFatal("%s cannot be written", qPrintable(name));
    }

    void takeSized(QWidget &widget, const QSize &size, const QString &name) const
    {
        widget.resize(size);
        take(widget, name);
    }

private:
    QString m_prefix;
};

void takePages(const Photographer &photographer, MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    const QStringList names{u"dashboard"_s, u"courses"_s, u"people"_s, u"places"_s};
    for (int page = 0; page < names.size(); ++page) {
        workspace.showPage(page);
        photographer.takeSized(window, usualSize, names[page]);
        photographer.takeSized(window, smallestSize, names[page] + u"-small"_s);
    }
    window.resize(usualSize);
}

void takeFiltered(const Photographer &photographer, MainWindow &window)
{
    DashboardPage &dashboard = window.workspace()->dashboard();
    Filter filter;
    filter.fromYear = 2015;
    filter.toYear = 2019;
    filter.select(Dimension::Continent, {u"AS"_s, u"AF"_s});
    window.workspace()->showPage(0);
    dashboard.setFilter(filter);
    photographer.take(window, u"dashboard-filtered"_s);
    dashboard.clearFilter();
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
    HeadcountDialog newHeadcount(session, course->id, parent);
    photographer.take(newHeadcount, u"dialog-headcount-new"_s);
}

/// A city with everything that one can have, several cities, and a search that finds nothing.
void takePlaces(const Photographer &photographer, WindowHost &host)
{
    host.window().workspace()->showPage(3);
    PlacesPage &page = host.window().workspace()->places();
    Register &store = host.session()->store();
    const std::vector<City> cities = store.all<City>().value();
    City marked = cities.front();
    marked.isMetropolisMember = marked.isSisterCity = true;
    const ChangeSet act =
        savedCity(store, cities.front(), marked, {u"Kiev"_s, u"키예프"_s, u"Kyjiw"_s}).value();
    if (!host.session()->apply(act))
        qFatal("the city cannot be written");
    page.selectPlace(placeKey(marked.id));
    photographer.take(host.window(), u"places-city"_s);
    page.tree().selectPlaces({placeKey(cities[0].id), placeKey(cities[1].id), placeKey(cities[2].id)});
    photographer.take(host.window(), u"places-several"_s);
    page.selectPlace(placeKey(marked.countryId));
    photographer.takeSized(host.window(), smallestSize, u"places-country-small"_s);
    auto *search = page.findChild<QLineEdit *>(u"search"_s);
    search->setText(u"xyz"_s);
    photographer.takeSized(host.window(), usualSize, u"places-nothing"_s);
    search->clear();
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

void takeExportDialog(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    const Result<ChartContext> context = chartContext(host.session()->store());
    if (!context)
        qFatal("%s", qPrintable(context.error().message));
    ExportChartDialog dialog(host.window().workspace()->dashboard().chartsToExport(), ChartTopic::Continents,
                             host.facts()->table(), *context, prompts, &host.window());
    photographer.take(dialog, u"dialog-export"_s);
}

void takeAll(const QString &folder, const QString &sample, const QString &empty, Language language,
             Appearance appearance)
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    setInterfaceLanguage(language);
    applyAppearance(application, appearance);
    const Photographer photographer(folder, language, appearance);
    Prompts prompts;
    WindowHost host(prompts);
    host.show();
    photographer.takeSized(host.window(), usualSize, u"start"_s);
    for (const auto &[path, isSample] : {std::pair(empty, false), std::pair(sample, true)}) {
        if (!host.openRegister(path) || !QTest::qWaitFor([&] { return host.facts()->isLoaded(); }, 20'000))
            qFatal("%s does not open", qPrintable(path));
        if (isSample)
            break;
        host.window().workspace()->showPage(0);
        photographer.takeSized(host.window(), usualSize, u"dashboard-empty"_s);
        host.window().workspace()->showPage(1);
        photographer.take(host.window(), u"courses-empty"_s);
        host.window().workspace()->showPage(2);
        photographer.take(host.window(), u"people-empty"_s);
        host.window().workspace()->showPage(3);
        photographer.take(host.window(), u"places-empty"_s);
    }
    takePages(photographer, host.window());
    takeFiltered(photographer, host.window());
    takeRowDialogs(photographer, *host.session(), &host.window());
    takePlaces(photographer, host);
    takePlaceDialogs(photographer, host);
    takeExportDialog(photographer, host, prompts);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"yeonsu-screens"_s);
    QApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: screens FOLDER");
    loadFonts();
    const QTemporaryDir scratch;
    // Neither sees nor touches what the program remembers of whoever runs this.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    const QString sample = scratch.filePath(u"seoul-2008-2022.yeonsu"_s);
    const QString empty = scratch.filePath(u"empty.yeonsu"_s);
    if (!createRegister(sample, NewRegister::Sample, IfExists::Refuse) ||
        !createRegister(empty, NewRegister::Empty, IfExists::Refuse))
        qFatal("the registers cannot be made");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    for (const Language language : {Language::Korean, Language::English}) {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark})
            takeAll(folder, sample, empty, language, appearance);
    }
    return 0;
}
