#include "pages/courses_page.h"

#include "dialogs/course_dialog.h"
#include "dialogs/questions.h"
#include "editing/acts.h"
#include "models/course_model.h"
#include "pages/course_panel.h"
#include "pages/filter_choices.h"
#include "pages/row_table.h"
#include "pages/usual_texts.h"
#include "support/language.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

CoursesPage::CoursesPage(EditingSession &session, QWidget *parent)
    : EditableListPage(session,
                       {tr("Courses"), tr("Find code or name"), tr("New course"), tr("No courses yet"),
                        tr("Add the first course and then its participants, or import a list.")},
                       parent)
    , m_model(new CourseModel(session.store(), session.courseTexts(), interfaceLanguage(), this))
    , m_panel(new CoursePanel(session, readOnlyReason(), this))
    , m_duplicate(new QPushButton(tr("Duplicate"), this))
    , m_duplicateAction(new QAction(tr("Duplicate…"), this))
{
    setObjectName(u"coursesPage"_s);
    m_duplicateAction->setShortcut(Qt::CTRL | Qt::Key_D);
    m_duplicateAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_duplicateAction);
    m_duplicate->setToolTip(tr("Next run of the same course (%1)")
                                .arg(m_duplicateAction->shortcut().toString(QKeySequence::NativeText)));
    offerImport();
    addSecondaryButton(m_duplicate);
    connect(m_duplicate, &QPushButton::clicked, this, &CoursesPage::duplicateRow);
    connect(m_duplicateAction, &QAction::triggered, this, &CoursesPage::duplicateRow);
    connect(m_panel, &CoursePanel::historyRequested, this, &CoursesPage::historyRequested);
    connect(m_panel, &CoursePanel::importRequested, this,
            [this](CourseId id) { emit importRequested(participantsOf(id)); });
    connect(m_panel, &CoursePanel::outRequested, this, &CoursesPage::outRequested);
    connect(m_panel, &CoursePanel::courseRequested, this, &CoursesPage::selectCourse);
    makePaperActions();
    addFilters();
    start(m_model, m_panel, 390, CourseModel::Days, Qt::DescendingOrder);
    const Language language = interfaceLanguage();
    setColumns({{u"UM-2020-00"_s, 9},
                {nameIn(language, u"대중교통 정책과 TOPIS"_s, u"Public transport and TOPIS"_s), 10, true},
                {nameIn(language, u"상하수도·자원"_s, u"Urban management"_s), 6},
                {u"2020-08-30 – 09-30"_s, 8},
                {longestWord<CourseMode>(), 3},
                {u"아시아"_s, 2},
                {longestWord<CourseStatus>(), 5},
                {u"100"_s, 7},
                {u"100"_s, 4}},
               {{CourseModel::Code, FilterChip::Kind::Text},
                {CourseModel::Name, FilterChip::Kind::Text},
                {CourseModel::Days, FilterChip::Kind::Days},
                {CourseModel::Participants, FilterChip::Kind::Number},
                {CourseModel::Cities, FilterChip::Kind::Number}});
    setCellEdits(courseCellEdits(session.store(), this));
    offerViews(u"courses"_s);
}

void CoursesPage::makePaperActions()
{
    for (const auto &[text, paper] : {std::pair(tr("Attendance sheet…"), CoursePaper::Attendance),
                                      std::pair(tr("Certificates…"), CoursePaper::Certificates),
                                      std::pair(tr("List of participants…"), CoursePaper::Names)}) {
        auto *action = new QAction(text, this);
        addAction(action);
        m_paperActions.append(action);
        connect(action, &QAction::triggered, this,
                [this, paper = paper] { emit paperRequested(m_panel->course(), paper); });
    }
    m_panel->offerPapers(m_paperActions);
}

void CoursesPage::addFilters()
{
    Register *const store = &this->store();
    m_year = new ChoiceButton(
        tr("Year"), [store] { return yearChoices(*store); }, this);
    m_theme = new ChoiceButton(
        tr("Theme"), [store] { return rowChoices<Theme>(*store); }, this);
    m_mode = new ChoiceButton(
        tr("Mode"), [] { return wordChoices<CourseMode>(); }, this);
    m_status = new ChoiceButton(
        tr("Status"), [] { return wordChoices<CourseStatus>(); }, this);
    m_targetRegion = new ChoiceButton(
        tr("Target region"), [store] { return targetRegionChoices(*store); }, this);
    m_year->setObjectName(u"year"_s);
    m_theme->setObjectName(u"theme"_s);
    m_mode->setObjectName(u"mode"_s);
    m_targetRegion->setObjectName(u"target_region"_s);
    m_status->setObjectName(u"status"_s);
    addFilter(m_year);
    addFilter(m_theme, CourseModel::Theme);
    addFilter(m_mode, CourseModel::Mode);
    addFilter(m_targetRegion, CourseModel::TargetRegion);
    addFilter(m_status, CourseModel::Status);
}

void CoursesPage::applyFilters()
{
    CourseQuery query;
    if (m_year->chosen().isValid())
        query.year = m_year->chosen().toInt();
    query.themeId = chosenId<Theme>(*m_theme);
    query.mode = chosenValue<CourseMode>(*m_mode);
    query.status = chosenValue<CourseStatus>(*m_status);
    if (m_targetRegion->chosen().isValid())
        query.targetRegion = TargetRegion::fromKey(m_targetRegion->chosen().toString());
    for (const auto &[column, filter] : columnFilters())
        query.columns[CourseModel::columnAt(column)] = filter;
    m_model->setQuery(query);
}

bool CoursesPage::isFiltered() const
{
    return m_model->query().isNarrowed();
}

void CoursesPage::selectCourse(CourseId id)
{
    selectKey(id.value());
}

ListHint CoursesPage::participantsOf(CourseId id) const
{
    const Result<std::optional<Course>> course = store().find(id);
    return {ListKind::People, course && *course ? (*course)->code : QString()};
}

ListHint CoursesPage::pasteHint() const
{
    const bool isInPanel = m_panel->isAncestorOf(QApplication::focusWidget());
    return isInPanel ? participantsOf(m_panel->course()) : ListHint{ListKind::Courses, {}};
}

void CoursesPage::newRow()
{
    if (!readOnlyReason().isEmpty())
        return;
    CourseDialog dialog(session(), std::nullopt, CourseDialog::emptyPattern(), this);
    if (dialog.exec() == QDialog::Accepted)
        goOnWith(dialog.courseId());
}

/// A new course wants its participants, as soon as the panel shows it.
void CoursesPage::goOnWith(CourseId id)
{
    m_added = id;
    selectCourse(id);
    showSelection();
}

void CoursesPage::duplicateRow()
{
    const std::vector<int> rows = selectedRows();
    if (rows.size() != 1 || !readOnlyReason().isEmpty())
        return;
    const Result<std::optional<Course>> course = store().find(m_model->idAt(rows.front()));
    if (!course || !*course)
        return;
    CourseDialog dialog(session(), std::nullopt, CourseDialog::nextRunOf(store(), **course), this);
    if (dialog.exec() == QDialog::Accepted)
        goOnWith(dialog.courseId());
}

void CoursesPage::editRow(int row)
{
    editField(row, CourseModel::Code);
}

/// All other cells are edited in their place, or counted.
void CoursesPage::editField(int row, int column)
{
    const Result<std::optional<Course>> course = store().find(m_model->idAt(row));
    if (!course || !*course)
        return;
    CourseDialog dialog(session(), **course, CourseDialog::emptyPattern(), this);
    if (column == CourseModel::Days)
        dialog.startAt(u"firstDay"_s);
    dialog.exec();
}

void CoursesPage::deleteRows(const std::vector<int> &rows)
{
    askAndApply(this, session(), deletedCourses(store(), m_model->idsAt(rows)));
}

void CoursesPage::showSelection()
{
    const std::vector<int> rows = selectedRows();
    const bool isOne = rows.size() == 1;
    m_duplicate->setEnabled(isOne && readOnlyReason().isEmpty());
    m_duplicateAction->setEnabled(m_duplicate->isEnabled());
    for (QAction *action : std::as_const(m_paperActions))
        action->setEnabled(isOne);
    if (rows.empty())
        m_panel->showText(tr("No course selected"), tr("Choose a course to see its participants."));
    else if (!isOne)
        m_panel->showText(selectionText(int(rows.size())), tr("Choose one to see its participants."));
    else
        showCourse(m_model->idAt(rows.front()));
}

void CoursesPage::showCourse(CourseId id)
{
    m_panel->showCourse(id);
    if (id != m_added)
        return;
    m_added = {};
    m_panel->focusEntry();
}

QString CoursesPage::selectionText(int count) const
{
    return tr("%Ln courses selected", nullptr, count);
}

} // namespace yeonsu
