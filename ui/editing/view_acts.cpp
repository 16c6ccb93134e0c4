#include "editing/view_acts.h"

#include "domain/text.h"
#include "editing/act_words.h"

#include <algorithm>

namespace yeonsu {

Result<std::vector<SavedView>> viewsOf(Register &store, const QString &page)
{
    Result<std::vector<SavedView>> views = store.all<SavedView>();
    YEONSU_TRY(views);
    std::erase_if(*views, [&page](const SavedView &view) { return view.page != page; });
    std::sort(views->begin(), views->end(),
              [](const SavedView &a, const SavedView &b) { return sortKey(a.name) < sortKey(b.name); });
    return views;
}

Result<std::optional<SavedView>> viewNamed(Register &store, const QString &page, const QString &name)
{
    const Result<std::vector<SavedView>> views = viewsOf(store, page);
    YEONSU_TRY(views);
    const auto found = std::find_if(views->begin(), views->end(), [&name](const SavedView &view) {
        return foldedText(view.name) == foldedText(name);
    });
    return found == views->end() ? std::nullopt : std::optional(*found);
}

ChangeSet savedView(const std::optional<SavedView> &before, const SavedView &after)
{
    const QString name = normalisedText(after.name);
    ChangeSet changeSet{Act::SaveView, {name}, {}, {}};
    if (!before) {
        changeSet.insert(after);
        return changeSet;
    }
    if (before->name != name)
        changeSet.what = Act::RenameView;
    changeSet.update(*before, after);
    return changeSet;
}

ChangeSet deletedView(const SavedView &view)
{
    ChangeSet changeSet{Act::DeleteView, {view.name}, {}, {}};
    changeSet.remove(view);
    return changeSet;
}

} // namespace yeonsu
