#include "window/window_exports.h"

#include "charts/press_pack.h"
#include "dialogs/attendance_dialog.h"
#include "dialogs/certificates_dialog.h"
#include "dialogs/list_out_dialog.h"
#include "dialogs/list_print_dialog.h"
#include "dialogs/name_list_dialog.h"
#include "dialogs/press_pack_dialog.h"
#include "dialogs/questions.h"
#include "dialogs/table_out_dialog.h"
#include "pages/dashboard_page.h"
#include "pages/own_output.h"
#include "support/background.h"
#include "support/language.h"
#include "support/replace_file.h"
#include "window/window_actions.h"
#include "window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace yeonsu {

WindowExports::WindowExports(EditingSession &session, const LiveFacts &facts, Prompts &prompts,
                             Workspace &workspace, WindowActions &actions, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_facts(facts)
    , m_prompts(prompts)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_window(window)
    , m_whyNot(new QShortcut(QKeySequence::Print, window))
{
    connect(m_whyNot, &QShortcut::activated, this, [this] { emit refused(m_actions.print->toolTip()); });
    connect(actions.saveList, &QAction::triggered, this, [this] { takeShownOut(ListOut::File); });
    connect(actions.print, &QAction::triggered, this, [this] { takeShownOut(ListOut::Printer); });
    connect(actions.figures, &QAction::triggered, this, &WindowExports::saveFigures);
    connect(actions.pressPack, &QAction::triggered, this, &WindowExports::makePressPack);
    connect(actions.exportTable, &QAction::triggered, this, &WindowExports::exportTable);
    connect(&workspace, &Workspace::shownListChanged, this, &WindowExports::followList);
    connect(&facts, &LiveFacts::changed, this, &WindowExports::followList);
    connect(&workspace, &Workspace::outRequested, this, &WindowExports::takeOut);
    connect(&workspace, &Workspace::paperRequested, this, &WindowExports::takePaperOut);
    connect(&workspace, &Workspace::namesRequested, this, &WindowExports::takeNamesOut);
    followList();
}

void WindowExports::followList()
{
    const std::optional<ShownList> list = m_workspace.shownList();
    const bool hasCharts = m_workspace.showsDashboard() && m_workspace.dashboard().hasCharts();
    const QString reason = !list                         ? tr("This page has no list.")
                           : list->model->rowCount() > 0 ? QString()
                                                         : tr("The list is empty.");
    m_actions.setOutReasons(reason, hasCharts ? QString() : reason);
    m_whyNot->setEnabled(!m_actions.print->isEnabled());
}

/// What is being typed into a cell is of the list, and so leaves with it.
void WindowExports::takeShownOut(ListOut way)
{
    OwnOutput *own = OwnOutput::around(QApplication::focusWidget());
    if (!m_workspace.finishTyping())
        return;
    if (own)
        own->request(way);
    else if (const std::optional<ShownList> list = m_workspace.shownList())
        takeOut(*list, way);
    else
        m_workspace.dashboard().printCharts();
}

void WindowExports::show(PaperDialog &dialog)
{
    connect(&dialog, &PaperDialog::saved, this, &WindowExports::saved);
    dialog.exec();
}

void WindowExports::takeOut(const ShownList &list, ListOut way)
{
    // From a dialog it goes on in front of that.
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *parent = modal ? modal : m_window;
    if (way == ListOut::Printer) {
        ListPrintDialog dialog(list, m_prompts, parent);
        show(dialog);
        return;
    }
    ListOutDialog dialog(list, m_prompts, parent);
    connect(&dialog, &ListOutDialog::saved, this, &WindowExports::saved);
    dialog.exec();
}

/// What is being typed of a participant is on it.
void WindowExports::takePaperOut(CourseId id, CoursePaper paper)
{
    if (!m_workspace.finishTyping())
        return;
    const Result<CourseRoll> roll = courseRoll(m_session.store(), id);
    if (!roll) {
        tellError(m_window, roll.error());
        return;
    }
    switch (paper) {
    case CoursePaper::Attendance: {
        AttendanceDialog dialog(*roll, m_prompts, m_window);
        return show(dialog);
    }
    case CoursePaper::Certificates: {
        CertificatesDialog dialog(m_session, *roll, m_prompts, m_window);
        return show(dialog);
    }
    case CoursePaper::Names: {
        NameListDialog dialog(*roll, m_prompts, m_window);
        return show(dialog);
    }
    }
}

void WindowExports::takeNamesOut(const std::vector<PersonId> &ids)
{
    if (!m_workspace.finishTyping())
        return;
    const Result<CourseRoll> roll = peopleRoll(m_session.store(), ids);
    if (!roll) {
        tellError(m_window, roll.error());
        return;
    }
    NameListDialog dialog(*roll, m_prompts, m_window);
    show(dialog);
}

void WindowExports::exportTable()
{
    if (!m_workspace.finishTyping())
        return;
    TableOutDialog dialog(m_session.store(), m_prompts, m_window);
    connect(&dialog, &TableOutDialog::saved, this, &WindowExports::saved);
    dialog.exec();
}

void WindowExports::makePressPack()
{
    const Result<ChartContext> context = chartContext(m_session.store());
    if (!context) {
        emit failed(context.error());
        return;
    }
    const DashboardPage &dashboard = m_workspace.dashboard();
    PressPackDialog dialog(dashboard.chartsToExport(), m_facts.table(), *context, dashboard.exportMemory(),
                           m_session.store().path(), m_prompts, m_window);
    connect(&dialog, &PressPackDialog::saved, this, &WindowExports::saved);
    dialog.exec();
}

void WindowExports::saveFigures()
{
    const Result<ChartContext> context = chartContext(m_session.store());
    if (!context) {
        emit failed(context.error());
        return;
    }
    const Language language = interfaceLanguage();
    const PressPack pack =
        pressPack({m_workspace.dashboard().chartsToExport(), {language}, {}, {}}, *context, m_facts.table());
    const QString path = m_prompts.chooseFileToSave(
        m_window, tr("Figures as an Excel workbook"),
        tr("figures") + u'-' + pack.asOf.toString(Qt::ISODate) + u".xlsx"_s, tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    runInBackground(
        this,
        [pack, language, path]() -> Result<void> {
            const Result<QByteArray> file = xlsx(workbookIn(pack, language));
            YEONSU_TRY(file);
            return replaceFile(path, *file);
        },
        [this, path](const Result<void> &written) {
            if (written)
                emit saved(path);
            else
                emit failed(written.error());
        });
}

} // namespace yeonsu
