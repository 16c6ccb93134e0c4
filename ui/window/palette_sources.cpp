#include "window/palette_sources.h"

#include "dialogs/field_access.h"
#include "dialogs/row_suggestions.h"
#include "domain/text.h"
#include "domain/vocabulary.h"
#include "help/manual.h"
#include "store/forum_list.h"
#include "store/outcome_list.h"
#include "store/release_list.h"
#include "support/language.h"
#include "window/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>
#include <QStringTokenizer>

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

std::vector<PaletteEntry> fitting(std::vector<PaletteEntry> entries, const QString &typed)
{
    const QStringList words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    std::erase_if(entries, [&words](const PaletteEntry &entry) { return !fits(entry, words); });
    return entries;
}

/// A city or country in whose texts, or those of the places around it, all that is typed was found.
struct FoundPlace
{
    const PlaceRow *row;
    const PlaceRow *around; ///< null: it is in none

    enum class Nearness { IsCalledSo, BeginsSo, HasIt, IsInIt };

    [[nodiscard]] Nearness nearnessTo(const QString &folded, const QStringList &words) const
    {
        // What it is in comes at the end of what it is found by.
        const qsizetype rest = around ? around->searchText.size() + 1 : 0;
        const QStringView own = QStringView(row->searchText).chopped(rest);
        bool beginsSo = false;
        for (const QStringView name : qTokenize(own, u'\n')) {
            if (name == folded)
                return Nearness::IsCalledSo;
            beginsSo |= name.startsWith(folded);
        }
        if (beginsSo)
            return Nearness::BeginsSo;
        const bool hasAll = std::all_of(words.begin(), words.end(),
                                        [own](const QString &word) { return own.contains(word); });
        return hasAll ? Nearness::HasIt : Nearness::IsInIt;
    }
};

/// The nearest first.
std::vector<FoundPlace> nearestPlaces(const PlaceTree &tree, const QString &typed)
{
    constexpr std::size_t most = 10;
    const QString folded = foldedText(typed);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    using Order = std::tuple<FoundPlace::Nearness, qint64, QString, PlaceKey>;
    std::vector<std::pair<Order, FoundPlace>> found;
    for (const PlaceRow &row : tree.rows) {
        const bool isWanted = row.key.kind == PlaceKind::City || row.key.kind == PlaceKind::Country;
        if (!isWanted || words.isEmpty() ||
            !std::all_of(words.begin(), words.end(),
                         [&row](const QString &word) { return row.searchText.contains(word); }))
            continue;
        const FoundPlace place{&row, row.parent < 0 ? nullptr : &tree.rows[std::size_t(row.parent)]};
        found.push_back(
            {{place.nearnessTo(folded, words), -row.numbers.attendances, row.nameKey, row.key}, place});
    }
    const std::size_t count = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(count), found.end(),
                      [](const auto &one, const auto &other) { return one.first < other.first; });
    std::vector<FoundPlace> nearest;
    for (std::size_t i = 0; i < count; ++i)
        nearest.push_back(found[i].second);
    return nearest;
}

/// What people from either country call it.
QString bothNames(const Words &name)
{
    const QString shown = name.in(interfaceLanguage());
    const QString other = shown == name.korean ? name.english : name.korean;
    return other.isEmpty() || other == shown ? shown : u"%1 · %2"_s.arg(shown, other);
}

QString detailOf(const FoundPlace &place)
{
    const QString around = place.around ? place.around->name.in(interfaceLanguage()) : QString();
    const bool isCity = place.row->key.kind == PlaceKind::City;
    return isCity ? PaletteText::tr("City · %1").arg(around) : PaletteText::tr("Country · %1").arg(around);
}

} // namespace

CommandPalette::Source menuCommands(const QMenuBar &menus)
{
    return [&menus](const QString &typed) {
        std::vector<PaletteEntry> entries;
        collect(menus.actions(), {}, entries);
        return fitting(std::move(entries), typed);
    };
}

CommandPalette::Source pageCommands(const Workspace &workspace)
{
    return [&workspace](const QString &typed) {
        std::vector<PaletteEntry> entries;
        collect(workspace.pageActions(), workspace.pageNames()[workspace.currentPage()], entries);
        return fitting(std::move(entries), typed);
    };
}

CommandPalette::Source peopleFound(EditingSession &session, const std::function<void(PersonId)> &show)
{
    return [&session, show](const QString &typed) {
        std::vector<PaletteEntry> entries;
        for (const Suggestion &suggestion : peopleNamed(session, typed)) {
            const PersonId id(suggestion.value.toLongLong());
            // The city and the latest course, which tell people of one name apart.
            const QString more = suggestion.label.mid(suggestion.text.size());
            entries.push_back({suggestion.text, PaletteText::tr("Person") + more, [show, id] { show(id); }});
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

CommandPalette::Source outcomesFound(Register &store, const std::function<void(OutcomeId)> &show)
{
    return [&store, show](const QString &typed) {
        constexpr std::size_t most = 10;
        std::vector<PaletteEntry> entries;
        OutcomeQuery query;
        query.search = typed;
        auto ids = typed.trimmed().isEmpty()
                       ? std::vector<OutcomeId>()
                       : outcomeIds(store.database(), query).value_or(std::vector<OutcomeId>());
        ids.resize(std::min(ids.size(), most));
        const auto outcomes = outcomeSummaries(store.database(), ids);
        for (const OutcomeSummary &outcome : outcomes.value_or(std::vector<OutcomeSummary>())) {
            const Language language = interfaceLanguage();
            entries.push_back({outcome.title.in(language),
                               PaletteText::tr("Outcome · %1").arg(outcome.city.in(language)),
                               [show, id = outcome.id] { show(id); }});
        }
        return entries;
    };
}

CommandPalette::Source forumsFound(Register &store, const std::function<void(ForumId)> &show)
{
    return [&store, show](const QString &typed) {
        constexpr std::size_t most = 10;
        ForumQuery query;
        query.search = typed;
        auto ids = typed.trimmed().isEmpty()
                       ? std::vector<ForumId>()
                       : forumIds(store.database(), query).value_or(std::vector<ForumId>());
        ids.resize(std::min(ids.size(), most));
        std::vector<PaletteEntry> entries;
        const auto forums = forumSummaries(store.database(), ids);
        for (const ForumSummary &forum : forums.value_or(std::vector<ForumSummary>()))
            entries.push_back({forum.name.in(interfaceLanguage()),
                               PaletteText::tr("Forum · %1").arg(forum.firstDay.toString(Qt::ISODate)),
                               [show, id = forum.id] { show(id); }});
        return entries;
    };
}

CommandPalette::Source releasesFound(Register &store, const std::function<void(ReleaseId)> &show)
{
    return [&store, show](const QString &typed) {
        constexpr std::size_t most = 10;
        ReleaseQuery query;
        query.search = typed;
        auto ids = typed.trimmed().isEmpty()
                       ? std::vector<ReleaseId>()
                       : releaseIds(store.database(), query).value_or(std::vector<ReleaseId>());
        ids.resize(std::min(ids.size(), most));
        std::vector<PaletteEntry> entries;
        const auto releases = releaseSummaries(store.database(), ids);
        for (const ReleaseSummary &release : releases.value_or(std::vector<ReleaseSummary>()))
            entries.push_back(
                {release.title,
                 PaletteText::tr("Release · %1").arg(wordsFor(release.state).in(interfaceLanguage())),
                 [show, id = release.id] { show(id); }});
        return entries;
    };
}

CommandPalette::Source placesFound(const PlaceModel &places,
                                   const std::function<void(const PlaceKey &)> &show)
{
    return [&places, show](const QString &typed) {
        std::vector<PaletteEntry> entries;
        for (const FoundPlace &place : nearestPlaces(places.tree(), typed)) {
            const PlaceKey key = place.row->key;
            entries.push_back({bothNames(place.row->name), detailOf(place), [show, key] { show(key); }});
        }
        return entries;
    };
}

CommandPalette::Source manualFound(const std::function<void(const QString &place)> &show)
{
    return [show](const QString &typed) {
        std::vector<PaletteEntry> entries;
        for (const ManualSection &section : manualSections(interfaceLanguage())) {
            const QString detail = section.isChapter() ? PaletteText::tr("Manual")
                                                       : PaletteText::tr("Manual · %1").arg(section.chapter);
            entries.push_back({section.heading, detail, [show, place = section.place] { show(place); }});
        }
        return typed.trimmed().isEmpty() ? std::vector<PaletteEntry>() : fitting(std::move(entries), typed);
    };
}

} // namespace yeonsu
