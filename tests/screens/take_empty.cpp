// A register in which nothing is yet: what its pages and lists say.
#include "dialogs/person_duplicates_dialog.h"
#include "takes.h"

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

void takeEmpty(const Photographer &photographer, WindowHost &host)
{
    MainWindow &window = host.window();
    const QStringList names{u"dashboard"_s, u"courses"_s, u"people"_s,   u"places"_s,
                            u"outcomes"_s,  u"forums"_s,  u"releases"_s, u"history"_s};
    window.resize(usualSize);
    for (int page = 0; page < names.size(); ++page) {
        window.workspace()->showPage(page);
        photographer.take(window, names[page] + u"-empty"_s);
    }
    takeSettings(photographer, host, u"settings-nothing"_s, {2, 4});
    PersonDuplicatesDialog none(*host.session(), &window);
    takeDuplicates(photographer, none, u"dialog-duplicate-people-none"_s);
}

} // namespace yeonsu::screens
