#include "pages/themes_section.h"

#include "dialogs/theme_dialog.h"
#include "dialogs/theme_group_dialog.h"
#include "editing/theme_acts.h"
#include "models/theme_model.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

bool isGroup(const Record &record)
{
    return record.table == store::tableName<ThemeGroup>();
}

MergeInto mergeOfGroup(Register &store, ThemeGroupId dropped)
{
    MergeInto merge;
    for (const ThemeGroup &group : store.all<ThemeGroup>().value_or(std::vector<ThemeGroup>())) {
        const QString name = nameIn(interfaceLanguage(), group);
        if (group.id == dropped)
            merge.dropped = name;
        else
            merge.choices.push_back({name, group.id.value()});
    }
    merge.act = [&store, dropped](qint64 keep) {
        return mergedThemeGroups(store, ThemeGroupId(keep), dropped);
    };
    return merge;
}

/// A theme is offered with its group, as themes of two may be called the same.
MergeInto mergeOfTheme(Register &store, ThemeId dropped)
{
    QHash<ThemeGroupId, QString> groups;
    for (const ThemeGroup &group : store.all<ThemeGroup>().value_or(std::vector<ThemeGroup>()))
        groups.insert(group.id, nameIn(interfaceLanguage(), group));
    MergeInto merge;
    merge.uses = store::usesOf(store.database(), dropped).value_or(std::vector<store::UseCount>());
    for (const Theme &theme : store.all<Theme>().value_or(std::vector<Theme>())) {
        const QString name = nameIn(interfaceLanguage(), theme);
        const QString group = groups.value(theme.groupId);
        if (theme.id == dropped)
            merge.dropped = name;
        else
            merge.choices.push_back({name == group ? name : u"%1 › %2"_s.arg(group, name), theme.id.value()});
    }
    merge.act = [&store, dropped](qint64 keep) { return mergedThemes(store, ThemeId(keep), dropped); };
    return merge;
}

} // namespace

ThemesSection::ThemesSection(EditingSession &session, const LiveFacts &facts, QWidget *parent)
    : RankedSection(session, facts, new ThemeModel(session.store(), interfaceLanguage(), nullptr),
                    {tr("Themes"),
                     tr("Each course has a theme, and each theme belongs to a group. Charts for the press "
                        "show the groups."),
                     tr("No themes yet"), tr("New theme…")},
                    parent)
{
    setObjectName(u"themesSection"_s);
    const QString korean = u"스마트도시·전자정부"_s;
    const QString english = u"Smart city and e-government"_s;
    const QString further = u"          "_s; // a theme stands further in than its group
    setColumns({{nameIn(interfaceLanguage(), korean, english) + further, 10, true},
                {nameIn(interfaceLanguage(), english, korean), 8, true},
                {u"housing-regeneration"_s, 3},
                {u"1,000"_s, 9},
                {nameIn(interfaceLanguage(), u"나머지를 모음"_s, u"stands for the group"_s), 5}});
    connect(addNew(tr("New group…")), &QPushButton::clicked, this, &ThemesSection::newGroup);
}

ThemeGroupId ThemesSection::chosenGroup() const
{
    const std::optional<Record> record = view().selectedRecord();
    if (!record)
        return {};
    const QModelIndex index = model().indexOf(*record);
    return ThemeGroupId(model().rowAt(index.parent().isValid() ? index.parent() : index).record.id);
}

void ThemesSection::newRow()
{
    if (!store().isWritable())
        return;
    // Without a group there is nowhere to put a theme.
    if (model().rowCount() == 0) {
        newGroup();
        return;
    }
    ThemeDialog dialog(session(), facts(), std::nullopt, chosenGroup(), window());
    if (dialog.exec() == QDialog::Accepted)
        selectAdded<Theme>(dialog.applied());
}

void ThemesSection::newGroup()
{
    ThemeGroupDialog dialog(session(), std::nullopt, window());
    if (dialog.exec() == QDialog::Accepted)
        selectAdded<ThemeGroup>(dialog.applied());
}

void ThemesSection::edit(const Record &record)
{
    if (isGroup(record)) {
        const auto group = store().find(ThemeGroupId(record.id));
        if (group && *group)
            ThemeGroupDialog(session(), *group, window()).exec();
        return;
    }
    const auto theme = store().find(ThemeId(record.id));
    if (theme && *theme)
        ThemeDialog(session(), facts(), *theme, {}, window()).exec();
    view().selectRecord(record);
}

Result<ChangeSet> ThemesSection::renamed(const Record &record, Language language, const QString &name) const
{
    return isGroup(record) ? withName<ThemeGroup>(record, language, name, savedThemeGroup)
                           : withName<Theme>(record, language, name, savedTheme);
}

Result<ChangeSet> ThemesSection::placed(const Record &record, int place) const
{
    return isGroup(record) ? placedThemeGroup(store(), ThemeGroupId(record.id), place)
                           : placedTheme(store(), ThemeId(record.id), place);
}

Result<ChangeSet> ThemesSection::deleted(const Record &record) const
{
    return isGroup(record) ? deletedThemeGroup(store(), ThemeGroupId(record.id))
                           : deletedTheme(store(), ThemeId(record.id));
}

MergeInto ThemesSection::mergeOf(const Record &record) const
{
    if (!isGroup(record))
        return mergeOfTheme(store(), ThemeId(record.id));
    const QModelIndex group = model().indexOf(record);
    const int courses = group.siblingAtColumn(ThemeModel::Courses).data().toInt();
    MergeInto merge = mergeOfGroup(store(), ThemeGroupId(record.id));
    merge.uses = {{store::tableName<Theme>(), model().rowCount(group)}};
    if (courses > 0)
        merge.uses.push_back({store::tableName<Course>(), courses});
    return merge;
}

QString ThemesSection::whyItStays(const Record &record) const
{
    const QModelIndex index = model().indexOf(record);
    const bool isOwn =
        index.parent().isValid() && model().rowAt(index).key == model().rowAt(index.parent()).key;
    return isOwn ? tr("This theme stands for its group, and stays for as long as that is there.") : QString();
}

} // namespace yeonsu
