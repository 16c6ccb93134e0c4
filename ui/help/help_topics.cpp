#include "help/help_topics.h"

#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Pages, their parts and dialogs, by their classes, since help knows none of them. Of a class and one that
/// it derives from, the derived one stands first.
constexpr auto topics = std::to_array<std::pair<const char *, QLatin1StringView>>({
    {"yeonsu::StartPage", "first_steps#start"_L1},
    {"yeonsu::CommandPalette", "first_steps#finding"_L1},

    {"yeonsu::DashboardPage", "dashboard"_L1},
    {"yeonsu::OwnChartDialog", "dashboard#more-charts"_L1},
    {"yeonsu::RowsBehindDialog", "dashboard#rows-behind"_L1},
    {"yeonsu::ExportChartDialog", "charts"_L1},
    {"yeonsu::PressPackDialog", "press_pack"_L1},

    {"yeonsu::ParticipantEntry", "participants#adding"_L1},
    {"yeonsu::CoursePanel", "participants"_L1},
    {"yeonsu::CoursesPage", "courses"_L1},
    {"yeonsu::CourseDialog", "courses#adding"_L1},
    {"yeonsu::EnrolmentDialog", "participants#as-then"_L1},
    {"yeonsu::EnrolmentsDialog", "participants#several"_L1},
    {"yeonsu::HeadcountDialog", "participants#headcounts"_L1},
    {"yeonsu::ViewDialog", "courses#finding"_L1},
    {"yeonsu::ListOutDialog", "courses#out"_L1},
    {"yeonsu::ListPrintDialog", "printing#preview"_L1},
    {"yeonsu::ChartsPrintDialog", "printing#preview"_L1},
    {"yeonsu::AttendanceDialog", "printing#attendance"_L1},
    {"yeonsu::CertificatesDialog", "printing#certificates"_L1},
    {"yeonsu::NameListDialog", "printing#names"_L1},
    {"yeonsu::CoursePaperDialog", "printing#attendance"_L1},
    {"yeonsu::PaperDialog", "printing#preview"_L1},

    {"yeonsu::PeoplePage", "people"_L1},
    {"yeonsu::PersonDialog", "people#editing"_L1},
    {"yeonsu::PersonDuplicatesDialog", "people#duplicates"_L1},
    {"yeonsu::MergePeopleDialog", "people#merging"_L1},
    {"yeonsu::ErasePeopleDialog", "people#erasing"_L1},
    {"yeonsu::KeptLongDialog", "people#kept-long"_L1},

    {"yeonsu::PlacesPage", "places"_L1},
    {"yeonsu::CityDialog", "places#cities"_L1},
    {"yeonsu::CountryDialog", "places#moving"_L1},
    {"yeonsu::ContinentDialog", "places#looking"_L1},
    {"yeonsu::CityDuplicatesDialog", "places#merging"_L1},
    {"yeonsu::MergeCitiesDialog", "places#merging"_L1},
    {"yeonsu::FigureChangesDialog", "settings#figure-changes"_L1},

    {"yeonsu::ImportFileStep", "import#file"_L1},
    {"yeonsu::ImportColumnsStep", "import#columns"_L1},
    {"yeonsu::ImportCheckStep", "import#check"_L1},
    {"yeonsu::ImportDoneStep", "import#done"_L1},
    {"yeonsu::ImportDialog", "import"_L1},
    {"yeonsu::TableOutDialog", "files#exchange"_L1},
    {"yeonsu::BackupsDialog", "files#copies"_L1},
    {"yeonsu::PassPhraseDialog", "files#copies"_L1},

    {"yeonsu::OutcomesPage", "outcomes"_L1},
    {"yeonsu::OutcomeDialog", "outcomes#adding"_L1},
    {"yeonsu::OutcomeChartDialog", "outcomes#finding"_L1},

    {"yeonsu::ForumPanel", "forums#programme"_L1},
    {"yeonsu::ForumsPage", "forums"_L1},
    {"yeonsu::ForumDialog", "forums#adding"_L1},
    {"yeonsu::AgendaItemDialog", "forums#programme"_L1},
    {"yeonsu::ForumGroupDialog", "forums#groups"_L1},

    {"yeonsu::ClaimsCard", "releases#claims"_L1},
    {"yeonsu::PagePreview", "releases#pages"_L1},
    {"yeonsu::ReleasesPage", "releases"_L1},
    {"yeonsu::ReleaseDialog", "releases#writing"_L1},
    {"yeonsu::FigureTokenDialog", "releases#figures"_L1},
    {"yeonsu::PlacedFigureDialog", "releases#figures"_L1},
    {"yeonsu::ReleaseOutDialog", "releases#out"_L1},
    {"yeonsu::PublicationGateDialog", "freezing#gate"_L1},
    {"yeonsu::ChangesSinceDialog", "freezing#since"_L1},

    {"yeonsu::HistoryPage", "history#page"_L1},

    {"yeonsu::OrganisationSection", "settings#organisation"_L1},
    {"yeonsu::ThemesSection", "settings#themes"_L1},
    {"yeonsu::SenioritySection", "settings#seniority"_L1},
    {"yeonsu::JobTitlesSection", "settings#job-titles"_L1},
    {"yeonsu::PoliciesSection", "settings#policies"_L1},
    {"yeonsu::ProgramSection", "settings#program"_L1},
    {"yeonsu::SettingsPage", "settings"_L1},
    {"yeonsu::ThemeGroupDialog", "settings#themes"_L1},
    {"yeonsu::ThemeDialog", "settings#themes"_L1},
    {"yeonsu::SeniorityDialog", "settings#seniority"_L1},
    {"yeonsu::PolicyDialog", "settings#policies"_L1},
    {"yeonsu::MergeIntoDialog", "settings#themes"_L1},

    {"yeonsu::ShortcutsDialog", "keyboard"_L1},
    {"yeonsu::AboutDialog", "first_steps"_L1},
    {"yeonsu::HelpWindow", "first_steps#help"_L1},
});

} // namespace

QString helpPlaceOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const auto found = std::find_if(topics.begin(), topics.end(), [widget](const auto &topic) {
            return widget->inherits(topic.first);
        });
        if (found != topics.end())
            return found->second;
    }
    return {};
}

} // namespace yeonsu
