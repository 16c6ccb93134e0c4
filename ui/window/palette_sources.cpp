#include "window/palette_sources.h"

#include "dialogs/field_access.h"
#include "dialogs/row_suggestions.h"
#include "domain/text.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(PaletteText)
};

QString detailOf(const QAction &action, const QString &menu)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? menu : menu + u"  "_s + keys;
}

void collect(const QList<QAction *> &actions, const QString &path, std::vector<PaletteEntry> &entries)
{
    for (QAction *action : actions) {
        const QString text = withoutMnemonic(action->text());
        if (const QMenu *menu = action->menu())
            collect(menu->actions(), path.isEmpty() ? text : path + u" › "_s + text, entries);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            entries.push_back({text, detailOf(*action, path), [action] { action->trigger(); }});
    }
}

bool fits(const PaletteEntry &entry, const QStringList &words)
{
    const QString text = foldedText(entry.text + u' ' + entry.detail);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace

CommandPalette::Source menuCommands(const QMenuBar &menus)
{
    return [&menus](const QString &typed) {
        std::vector<PaletteEntry> entries;
        collect(menus.actions(), {}, entries);
        const QStringList words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
        std::erase_if(entries, [&words](const PaletteEntry &entry) { return !fits(entry, words); });
        return entries;
    };
}

CommandPalette::Source peopleFound(EditingSession &session, const std::function<void(PersonId)> &show)
{
    return [&session, show](const QString &typed) {
        std::vector<PaletteEntry> entries;
        for (const Suggestion &suggestion : peopleNamed(session, typed)) {
            const PersonId id(suggestion.value.toLongLong());
            entries.push_back({suggestion.label, PaletteText::tr("Person"), [show, id] { show(id); }});
        }
        return entries;
    };
}

CommandPalette::Source coursesFound(EditingSession &session, const std::function<void(CourseId)> &show)
{
    return [&session, show](const QString &typed) {
        std::vector<PaletteEntry> entries;
        for (const Suggestion &suggestion : courseSuggestions(session, typed)) {
            const CourseId id(suggestion.value.toLongLong());
            entries.push_back({suggestion.label, PaletteText::tr("Course"), [show, id] { show(id); }});
        }
        return entries;
    };
}

} // namespace yeonsu
