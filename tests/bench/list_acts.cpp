// What one does with the list of people and with the history, in the real window: list_acts REGISTER
// Prints a line for each act: its name, the milliseconds until it is seen, the longest time in which the
// window did not answer. And at the end the memory.

#include "delegates/cell_delegate.h"
#include "models/course_model.h"
#include "models/history_model.h"
#include "models/person_model.h"
#include "pages/choice_button.h"
#include "pages/courses_page.h"
#include "pages/history_page.h"
#include "pages/people_page.h"
#include "store/person_list.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"
#include "window/command_palette.h"
#include "window/main_window.h"
#include "window/palette_sources.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QUndoStack>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Does something and goes on as the event loop does, until it is seen.
void measure(const char *name, const std::function<void()> &act, const std::function<bool()> &isDone)
{
    QElapsedTimer whole;
    whole.start();
    double longest = 0;
    const auto step = [&longest](const std::function<void()> &work) {
        QElapsedTimer timer;
        timer.start();
        work();
        longest = std::max(longest, milliseconds(timer));
    };
    step(act);
    const auto handleEvents = [] { QCoreApplication::processEvents(); };
    do
        step(handleEvents);
    while (!isDone());
    step(handleEvents); // paints what is there now
    std::printf("%s\t%.3f\t%.3f\n", name, milliseconds(whole), longest);
}

/// From the system's own account of this process, in MB.
void printMemory(const char *name, QByteArrayView key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            std::printf("%s\t%.3f\t0\n", name,
                        line.mid(key.size()).simplified().split(' ').front().toDouble() / 1024);
    }
}

/// By each column, the way it is not sorted yet.
void measureSorting(RowTable &table, const char *rows, Qt::SortOrder order)
{
    auto &model = static_cast<RowListModel &>(*table.model());
    const auto isThere = [&model] { return !model.isReading() && model.rowCount() > 0; };
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString name = u"sort %1 by %2"_s.arg(QLatin1StringView(rows), model.columnKey(column));
        measure(
            qPrintable(name), [&] { table.sortByColumn(column, order); }, isThere);
    }
}

void measureCourses(WindowHost &host)
{
    RowTable &table = host.window().workspace()->courses().table();
    auto &model = static_cast<CourseModel &>(*table.model());
    measure(
        "open the courses", [&] { host.window().workspace()->showPage(1); },
        [&model] { return !model.isReading() && model.rowCount() > 0; });
    measureSorting(table, "courses", Qt::AscendingOrder);
}

void measureList(WindowHost &host)
{
    const PeoplePage &page = host.window().workspace()->people();
    RowTable &table = page.table();
    auto &model = static_cast<PersonModel &>(*table.model());
    const auto isThere = [&model] { return !model.isReading() && model.rowCount() > 0; };
    measure(
        "open the page", [&] { host.window().workspace()->showPage(2); }, isThere);
    measureSorting(table, "people", Qt::AscendingOrder);
    measure(
        "sort by name", [&] { table.sortByColumn(PersonModel::Name, Qt::AscendingOrder); }, isThere);
    auto *search = page.findChild<QLineEdit *>(u"search"_s);
    const QString name = model.summaryAt(model.rowCount() / 3)->name;
    measure(
        "search, first key", [&] { search->setText(name.left(1)); }, isThere);
    measure(
        "search, second key", [&] { search->setText(name.left(2)); }, isThere);
    measure(
        "search, a whole name", [&] { search->setText(name); }, isThere);
    measure(
        "search cleared", [&] { search->clear(); }, isThere);
    measure(
        "scroll to the middle", [&] { table.scrollTo(model.index(model.rowCount() / 2, 0)); }, isThere);
    const QModelIndex cell = model.index(model.rowCount() / 2, PersonModel::Email);
    measure(
        "edit a cell", [&] { emit table.cells().edited(cell, u"somebody@example.org"_s); }, isThere);
    measure(
        "undo", [&] { host.session()->undoStack().undo(); }, isThere);
}

void measurePalette(WindowHost &host)
{
    EditingSession &session = *host.session();
    PlaceModel &places = host.window().workspace()->places().model();
    places.setFollowing(true);
    measure(
        "count the places", [] {}, [&places] { return places.isLoaded(); });
    CommandPalette palette({peopleFound(session, {}), coursesFound(session, {}), placesFound(places, {})},
                           &host.window());
    palette.show();
    auto *line = palette.findChild<QLineEdit *>();
    for (const QString &typed : {u"a"_s, u"ha"_s, u"hano"_s}) {
        measure(
            qPrintable(u"find anything with “%1”"_s.arg(typed)), [&] { line->setText(typed); },
            [] { return true; });
    }
}

void measureHistory(WindowHost &host)
{
    const HistoryPage &page = host.window().workspace()->history();
    const auto &model = static_cast<const HistoryModel &>(*page.table().model());
    const auto isThere = [&model] { return !model.isReading() && model.rowCount() > 0; };
    const auto isSearched = [&model] { return !model.isReading(); };
    measure(
        "open the history", [&] { host.window().workspace()->showPage(4); }, isThere);
    auto *search = page.findChild<QLineEdit *>(u"search"_s);
    measure(
        "search the history", [&] { search->setText(u"C-77"_s); }, isSearched);
    measure(
        "search of the history cleared", [&] { search->clear(); }, isThere);
    ChoiceButton *kind = page.findChildren<ChoiceButton *>()[2];
    measure(
        "history of one kind of row", [&] { kind->chooseValue(u"enrolment"_s); }, isSearched);
    measure(
        "history of all kinds", [&] { kind->clear(); }, isThere);
    measure(
        "history of one person",
        [&] { host.window().workspace()->history().showRecord(recordOf(PersonId(77))); }, isSearched);
}

} // namespace

} // namespace yeonsu

int main(int argc, char *argv[])
{
    using namespace yeonsu;
    QApplication application(argc, argv);
    loadFonts();
    setInterfaceLanguage(Language::Korean);
    applyAppearance(application, Appearance::Light);
    Prompts prompts;
    WindowHost host(prompts);
    measure(
        "open the register",
        [&] {
            if (!host.openRegister(QCoreApplication::arguments().at(1)))
                qFatal("the register cannot be opened");
            host.show();
        },
        [] { return true; });
    measure(
        "read the figures", [] {}, [&] { return host.facts()->isLoaded(); });
    measureCourses(host);
    measureList(host);
    measurePalette(host);
    measureHistory(host);
    printMemory("memory in use", "VmRSS:");
    printMemory("most memory in use", "VmHWM:");
    return 0;
}
