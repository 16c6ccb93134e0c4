// Draws every page and dialog in both languages, light and dark: screens FOLDER
// With a second folder, light only, and those that the manual shows are put there too: screens FOLDER
// PICTURES
// A few pages in windows of three sizes, light only: screens FOLDER --sizes
// Likewise where the system's letters are so many times as large as usual: screens FOLDER --sizes 1.5
#include "exchange/new_register.h"
#include "pages/dashboard_page.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"
#include "takes.h"

#include <QApplication>
#include <QFontInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::screens;

namespace {

constexpr double usualLetters = 15; // of a system, in pixels

void lookAs(Language language, Appearance appearance)
{
    setInterfaceLanguage(language);
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), appearance);
}

void open(WindowHost &host, const QString &path)
{
    if (!host.openRegister(path) || !QTest::qWaitFor([&] { return host.facts()->isLoaded(); }, 20'000))
        qFatal("%s does not open", qPrintable(path));
}

void takeAll(const QString &folder, const QString &manual, const QString &sample, const QString &empty,
             Language language, Appearance appearance)
{
    lookAs(language, appearance);
    const Photographer photographer(folder, manual, language, appearance);
    Prompts prompts;
    WindowHost host(prompts);
    host.show();
    photographer.takeSized(host.window(), usualSize, u"start"_s);
    for (const auto &[path, isSample] : {std::pair(empty, false), std::pair(sample, true)}) {
        open(host, path);
        if (isSample)
            break;
        takeEmpty(photographer, host);
    }
    takePages(photographer, *host.session(), host.window());
    takeFiltered(photographer, host.window());
    takeListFilters(photographer, host.window());
    takeViews(photographer, *host.session(), host.window());
    takeEntry(photographer, host.window());
    takeRowDialogs(photographer, *host.session(), &host.window());
    takeReleaseOut(photographer, host, prompts);
    takePlaces(photographer, host);
    takePlaceDialogs(photographer, host);
    takeSettings(photographer, host, u"settings-empty"_s, {0, 3});
    fillSettings(*host.session());
    takeSettings(photographer, host, u"settings"_s, {0, 1, 2, 3, 4, 5});
    takeSettingsDialogs(photographer, host);
    takePalette(photographer, *host.session(), host.window());
    takeHelp(photographer, host);
    takeListsOut(photographer, host, prompts);
    takeMerging(photographer, *host.session(), &host.window());
    takeExportDialog(photographer, host, prompts); // with the logo
    host.session()->undoStack().setIndex(0);
    takeImport(photographer, host, prompts);
    takeLongWrite(photographer, *host.session());
    takePressPackDialog(photographer, host);
    takeChartCards(photographer, host);
    takeBackups(photographer, host, prompts);
    const QTemporaryDir scratch;
    const QString edited = scratch.filePath(u"seoul-2008-2022.yeonsu"_s);
    // The other pictures have left their traces in the history of theirs.
    if (!createRegister(edited, NewRegister::Sample, IfExists::Refuse))
        qFatal("the sample cannot be made");
    takeHistory(photographer, host, edited);
    const QString forErasing = scratch.filePath(u"erasing.yeonsu"_s);
    if (!createRegister(forErasing, NewRegister::Sample, IfExists::Refuse))
        qFatal("the sample cannot be made");
    takeErasing(photographer, host, forErasing);
}

Filter ofAsia()
{
    Filter filter;
    filter.fromYear = 2015;
    filter.select(Dimension::Continent, {u"AS"_s});
    return filter;
}

/// At last the register opened anew, which says what it was narrowed to.
void takeAllSizes(const QString &folder, const QString &sample, Language language)
{
    lookAs(language, Appearance::Light);
    const Photographer photographer(folder, {}, language, Appearance::Light);
    Prompts prompts;
    WindowHost host(prompts);
    host.show();
    photographer.takeSized(host.window(), smallestSize, u"start-small"_s);
    open(host, sample);
    takeSizes(photographer, host, prompts);
    host.window().workspace()->dashboard().setFilter(ofAsia());
    host.window().workspace()->showPage(0);
    open(host, sample);
    photographer.takeSized(host.window(), usualSize, u"gone-on-with"_s);
}

/// Before the program asks for them.
void enlargeLetters(double factor)
{
    QFont letters = QApplication::font();
    letters.setPixelSize(qRound(usualLetters * factor));
    QApplication::setFont(letters);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"yeonsu-screens"_s);
    qputenv("USER", "minji.kim"); // who the history says did it
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1);
    const bool isSizes = arguments.value(2) == u"--sizes";
    if (folder.isEmpty() || arguments.size() > (isSizes ? 4 : 3))
        qFatal("usage: screens FOLDER [PICTURES | --sizes [LETTERS]]");
    if (isSizes)
        enlargeLetters(arguments.value(3, u"1"_s).toDouble());
    loadFonts();
    const QTemporaryDir scratch;
    // Neither sees nor touches what the program remembers of whoever runs this.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    qputenv("XDG_DATA_HOME", scratch.path().toLocal8Bit());
    const QString sample = scratch.filePath(u"seoul-2008-2022.yeonsu"_s);
    const QString empty = scratch.filePath(u"empty.yeonsu"_s);
    if (!createRegister(sample, NewRegister::Sample, IfExists::Refuse) ||
        !createRegister(empty, NewRegister::Empty, IfExists::Refuse))
        qFatal("the registers cannot be made");
    const QString manual = isSizes ? QString() : arguments.value(2);
    for (const Language language : {Language::Korean, Language::English}) {
        if (isSizes) {
            takeAllSizes(folder, sample, language);
            continue;
        }
        takeAll(folder, manual, sample, empty, language, Appearance::Light);
        if (manual.isEmpty())
            takeAll(folder, manual, sample, empty, language, Appearance::Dark);
    }
    return 0;
}
