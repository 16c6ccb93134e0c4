// What is asked before a list leaves, and lists on paper.
#include "dialogs/attendance_dialog.h"
#include "dialogs/certificates_dialog.h"
#include "dialogs/charts_print_dialog.h"
#include "dialogs/list_out_dialog.h"
#include "dialogs/list_print_dialog.h"
#include "dialogs/name_list_dialog.h"
#include "dialogs/rows_behind_dialog.h"
#include "dialogs/table_out_dialog.h"
#include "models/shown_list_reader.h"
#include "pages/chart_card.h"
#include "pages/dashboard_page.h"
#include "pages/forum_panel.h"
#include "pages/forums_page.h"
#include "support/language.h"
#include "support/paper_text.h"
#include "support/table_pages.h"
#include "takes.h"
#include "window/shortcuts_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

namespace {

/// The first page and the last.
void takePaper(const Photographer &photographer, const PlainTable &table, const QString &name)
{
    const QPageLayout layout = pageLayoutFor(table);
    const TablePages pages(table, layout.paintRect(QPageLayout::Point).size());
    constexpr qreal pixels = 1.5; // of a point
    for (const int page : {0, pages.count() - 1}) {
        QPixmap paper((layout.fullRect(QPageLayout::Point).size() * pixels).toSize());
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(layout.paintRect(QPageLayout::Point).topLeft() * pixels);
        painter.scale(pixels / unitsOfPoint, pixels / unitsOfPoint);
        pages.paint(painter, page);
        painter.end();
        QLabel sheet;
        sheet.setPixmap(paper);
        photographer.takeSized(sheet, paper.size(), page == 0 ? name : name + u"-last"_s);
    }
}

void takeListPaper(const Photographer &photographer, const ShownList &list, const QString &name)
{
    ShownListReader reader(list, PersonalData::Included);
    bool isRead = false;
    QObject::connect(&reader, &ShownListReader::finished, [&](const PlainTable &table) {
        takePaper(photographer, table, name);
        isRead = true;
    });
    reader.start();
    if (!QTest::qWaitFor([&isRead] { return isRead; }))
        qFatal("the list is not read");
}

void takeSavedList(const Photographer &photographer, const ShownList &list, Prompts &prompts,
                   MainWindow &window)
{
    ListOutDialog dialog(list, prompts, &window);
    photographer.take(dialog, u"dialog-list-out"_s);
    dialog.findChild<QCheckBox *>(u"withPersonal"_s)->setChecked(true);
    photographer.take(dialog, u"dialog-list-out-personal"_s);
}

/// Of people, without their names, as it is unless they are asked for; and of tables of the settings.
void takeRowsAndSettings(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    MainWindow &window = host.window();
    const RowsBehindDialog rows(host.session()->store(), host.facts()->table(),
                                FigureQuestion::count(Measure::Attendances), interfaceLanguage(), &window);
    ListPrintDialog dialog(rows.shownList(), prompts, &window);
    if (!QTest::qWaitFor([&dialog] { return dialog.view().pageCount() > 0; }))
        qFatal("the rows are not shown as they will be printed");
    photographer.take(dialog, u"dialog-print-rows"_s);
    takeListPaper(photographer, rows.shownList(), u"paper-rows"_s);
    Workspace &workspace = *window.workspace();
    workspace.showSettings();
    for (const int section : {1, 2, 3, 4}) { // without the forms
        workspace.settings().setView({section});
        QTest::qWait(50); // tables are read when they are looked at
        takeListPaper(photographer, *workspace.shownList(), u"paper-settings-%1"_s.arg(section));
    }
}

void takeCoursePapers(const Photographer &photographer, EditingSession &session, Prompts &prompts,
                      QWidget *parent)
{
    CourseRoll roll = courseRoll(session.store(), CourseId(160)).value();
    AttendanceDialog attendance(roll, prompts, parent);
    photographer.take(attendance, u"dialog-attendance"_s);
    for (const int language : {0, 2}) { // Korean, both
        CertificatesDialog certificates(session, roll, prompts, parent);
        certificates.findChild<QComboBox *>(u"zoom"_s)->setCurrentIndex(1);
        certificates.findChild<QComboBox *>(u"language"_s)->setCurrentIndex(language);
        photographer.take(certificates, u"dialog-certificates-%1"_s.arg(language));
    }
    NameListDialog names(roll, prompts, parent);
    photographer.take(names, u"dialog-names"_s);
    roll.participants.clear();
    AttendanceDialog empty(roll, prompts, parent);
    photographer.take(empty, u"dialog-attendance-empty"_s);
}

void takePrintedCharts(const Photographer &photographer, const DashboardPage &dashboard, Prompts &prompts,
                       QWidget *parent)
{
    std::vector<PrintedChart> charts;
    for (const ChartCard *card : dashboard.cards())
        charts.push_back({card->pictured(), card->numbers(), {}});
    ChartsPrintDialog dialog(charts, ChartsPrintDialog::all, prompts, parent);
    photographer.take(dialog, u"dialog-print-charts"_s);
}

} // namespace

/// What is asked before a list leaves, and the first page of it on paper.
void takeListsOut(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    MainWindow &window = host.window();
    EditingSession &session = *host.session();
    Register &store = session.store();
    Workspace &workspace = *window.workspace();
    TableOutDialog out(store, prompts, &window);
    photographer.take(out, u"dialog-table-out"_s);
    out.findChild<QComboBox *>(u"table"_s)->setCurrentIndex(int(ExportTable::Enrolments));
    photographer.take(out, u"dialog-table-out-people"_s);
    for (int page = 1; page < 6; ++page) {
        workspace.showPage(page);
        if (page == 2)
            takeSavedList(photographer, *workspace.shownList(), prompts, window);
        ListPrintDialog dialog(*workspace.shownList(), prompts, &window);
        if (!QTest::qWaitFor([&dialog] { return dialog.view().pageCount() > 0; }))
            qFatal("the list is not shown as it will be printed");
        photographer.take(dialog, u"dialog-print-%1"_s.arg(page));
        takeListPaper(photographer, *workspace.shownList(), u"paper-%1"_s.arg(page));
    }
    takeCoursePapers(photographer, session, prompts, &window);
    takeRowsAndSettings(photographer, host, prompts);
    window.workspace()->showPage(0);
    takePrintedCharts(photographer, window.workspace()->dashboard(), prompts, &window);
    takeListPaper(photographer, workspace.forums().panel().programmeList(), u"paper-programme"_s);
}

} // namespace yeonsu::screens
