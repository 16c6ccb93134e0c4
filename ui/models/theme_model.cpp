#include "models/theme_model.h"

#include "models/row_list_model.h"
#include "store/references.h"

namespace yeonsu {

ThemeModel::ThemeModel(Register &store, Language language, QObject *parent)
    : RankedModel(store, language, {tr("Courses"), tr("Mark")}, parent)
{
}

/// Those that keep a theme from being deleted: whatever the status of the course.
Result<std::vector<RankedRow>> ThemeModel::read() const
{
    const Result<std::vector<ThemeGroup>> groups = store().all<ThemeGroup>();
    YEONSU_TRY(groups);
    std::vector<RankedRow> rows;
    for (const ThemeGroup &group : *groups) {
        const auto place = rows.size();
        rows.push_back({recordOf(group.id), -1, {group.nameKo, group.nameEn}, group.key, {}});
        const Result<std::vector<Theme>> themes = store().themesOf(group.id);
        YEONSU_TRY(themes);
        int ofGroup = 0;
        for (const Theme &theme : *themes) {
            const Result<std::vector<store::UseCount>> uses = store::usesOf(store().database(), theme.id);
            YEONSU_TRY(uses);
            const int courses = uses->empty() ? 0 : int(uses->front().rows);
            ofGroup += courses;
            const QString mark = theme.key == group.key ? tr("stands for the group") : QString();
            rows.push_back(
                {recordOf(theme.id), int(place), {theme.nameKo, theme.nameEn}, theme.key, {courses, mark}});
        }
        rows[place].values = {ofGroup, group.isOther ? tr("collects the rest") : QString()};
    }
    return rows;
}

bool ThemeModel::concerns(const RowChange &change) const
{
    return isChangeOf<ThemeGroup, Theme, Course>(change);
}

} // namespace yeonsu
