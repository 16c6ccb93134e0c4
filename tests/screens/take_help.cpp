// The command palette, the manual, the list of keys.
#include "help/about_dialog.h"
#include "help/help_window.h"
#include "support/language.h"
#include "takes.h"
#include "window/palette_sources.h"
#include "window/shortcuts_dialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

void takePalette(const Photographer &photographer, EditingSession &session, MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    CommandPalette palette({menuCommands(*window.menuBar()), pageCommands(workspace),
                            peopleFound(session, {}), coursesFound(session, {}),
                            placesFound(workspace.places().model(), {}), manualFound({})},
                           &window);
    photographer.take(palette, u"dialog-palette"_s);
    palette.findChild<QLineEdit *>()->setText(interfaceLanguage() == Language::Korean ? u"서울"_s : u"kim"_s);
    photographer.take(palette, u"dialog-palette-found"_s);
    palette.findChild<QLineEdit *>()->setText(interfaceLanguage() == Language::Korean ? u"하노이"_s
                                                                                      : u"han"_s);
    photographer.take(palette, u"dialog-palette-city"_s);
}

/// The manual, what a search finds in it, the list of keys, and what the program is made of.
void takeHelp(const Photographer &photographer, WindowHost &host)
{
    host.help().show(u"import"_s);
    HelpWindow &help = *host.help().window();
    photographer.take(help, u"help"_s);
    help.search().setText(interfaceLanguage() == Language::Korean ? u"실인원"_s : u"persons"_s);
    help.contents().setCurrentRow(0);
    photographer.take(help, u"help-search"_s);
    help.close();
    MainWindow &window = host.window();
    ShortcutsDialog shortcuts(shortcutGroups(*window.menuBar(), window.workspace()), &window);
    photographer.take(shortcuts, u"dialog-shortcuts"_s);
    AboutDialog about(&window);
    photographer.take(about, u"dialog-about"_s);
}

} // namespace yeonsu::screens
