// The sections of the settings, and their dialogs.
#include "dialogs/figure_changes_dialog.h"
#include "dialogs/merge_into_dialog.h"
#include "dialogs/seniority_dialog.h"
#include "dialogs/theme_dialog.h"
#include "dialogs/theme_group_dialog.h"
#include "domain/logo.h"
#include "editing/organisation_acts.h"
#include "editing/theme_acts.h"
#include "support/language.h"
#include "takes.h"
#include "window/notice_bar.h"
#include "window/shortcuts_dialog.h"

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

/// A logo, and job titles that stand for a level of seniority or do not yet.
void fillSettings(EditingSession &session)
{
    Register &store = session.store();
    const QString logo = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 80\">"
                         "<circle cx=\"40\" cy=\"40\" r=\"36\" fill=\"#0b5cad\"/>"
                         "<path d=\"M40 12 L62 58 L18 58 Z\" fill=\"#fff\"/>"
                         "<rect x=\"92\" y=\"30\" width=\"220\" height=\"20\" fill=\"#009e73\"/></svg>"_s;
    const Setting none = settingOf(store, SettingKey::Logo).value();
    if (!session.apply(changedSetting(none, settingText({LogoFormat::Svg, logo.toUtf8()}))))
        qFatal("the logo is not kept");
    const std::vector<Enrolment> enrolments = store.enrolmentsOf(CourseId(170)).value();
    const QStringList titles{u"Director of Transport"_s, u"교통국장"_s, u"Consultant"_s, u"Bus Planer"_s,
                             u"City Councillor"_s};
    ChangeSet changeSet{u"titles"_s, {}, {}, {}};
    changeSet.insert(JobTitleMapping{{}, u"bus planner"_s, enrolments.front().seniorityId});
    changeSet.insert(JobTitleMapping{{}, u"과장"_s, enrolments.front().seniorityId});
    for (std::size_t i = 0; i < std::min<std::size_t>(enrolments.size(), 12); ++i) {
        Enrolment after = enrolments[i];
        after.jobTitle = titles[qsizetype(i) % titles.size()];
        after.seniorityId = {};
        changeSet.update(enrolments[i], after);
    }
    if (!session.apply(changeSet))
        qFatal("the titles are not kept");
}

void takeSettings(const Photographer &photographer, WindowHost &host, const QString &name,
                  const std::vector<int> &sections)
{
    MainWindow &window = host.window();
    window.workspace()->showSettings();
    for (const int section : sections) {
        window.workspace()->settings().setView({section});
        photographer.takeSized(window, usualSize, u"%1-%2"_s.arg(name).arg(section));
        photographer.takeSized(window, smallestSize, u"%1-%2-small"_s.arg(name).arg(section));
    }
    window.resize(usualSize);
}

void takeSettingsDialogs(const Photographer &photographer, WindowHost &host)
{
    MainWindow &window = host.window();
    EditingSession &session = *host.session();
    Register &store = session.store();
    const LiveFacts &facts = *host.facts();
    const std::vector<ThemeGroup> groups = store.all<ThemeGroup>().value();
    const std::vector<Theme> themes = store.all<Theme>().value();
    const std::vector<Seniority> levels = store.all<Seniority>().value();
    ThemeGroupDialog newGroup(session, std::nullopt, &window);
    photographer.take(newGroup, u"dialog-theme-group-new"_s);
    ThemeGroupDialog group(session, groups.back(), &window);
    photographer.take(group, u"dialog-theme-group"_s);
    ThemeDialog newTheme(session, facts, std::nullopt, groups[1].id, &window);
    photographer.take(newTheme, u"dialog-theme-new"_s);
    ThemeDialog theme(session, facts, themes[1], {}, &window);
    photographer.take(theme, u"dialog-theme"_s);
    SeniorityDialog level(session, facts, levels[2], &window);
    photographer.take(level, u"dialog-seniority"_s);
    const auto act = [&](qint64 keep) { return mergedThemeGroups(store, ThemeGroupId(keep), groups[3].id); };
    const QString kept = nameIn(interfaceLanguage(), groups[1]);
    const QString dropped = nameIn(interfaceLanguage(), groups[3]);
    MergeIntoDialog merge(
        session, facts, {dropped, {{u"theme"_s, 2}, {u"course"_s, 24}}, {{kept, groups[1].id.value()}}, act},
        &window);
    photographer.take(merge, u"dialog-merge-into"_s);
    FigureChangesDialog figures(figureChanges(facts.table(), act(groups[1].id.value()).value()),
                                mergeInWords(dropped, kept), &window);
    photographer.take(figures, u"dialog-figures-of-themes"_s);
}

} // namespace yeonsu::screens
