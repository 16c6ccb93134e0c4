// What is asked before a list leaves, and lists on paper.
#include "dialogs/list_out_dialog.h"
#include "dialogs/table_out_dialog.h"
#include "models/shown_list_reader.h"
#include "pages/forum_panel.h"
#include "pages/forums_page.h"
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

} // namespace

/// What is asked before a list leaves, and the first page of it on paper.
void takeListsOut(const Photographer &photographer, MainWindow &window, Register &store, Prompts &prompts)
{
    Workspace &workspace = *window.workspace();
    TableOutDialog out(store, prompts, &window);
    photographer.take(out, u"dialog-table-out"_s);
    out.findChild<QComboBox *>(u"table"_s)->setCurrentIndex(int(ExportTable::Enrolments));
    photographer.take(out, u"dialog-table-out-people"_s);
    for (int page = 1; page < 6; ++page) {
        workspace.showPage(page);
        ListOutDialog dialog(*workspace.shownList(), page == 2 ? ListOut::File : ListOut::Printer, prompts,
                             &window);
        photographer.take(dialog, u"dialog-list-out-%1"_s.arg(page));
        if (auto *withPersonal = dialog.findChild<QCheckBox *>(u"withPersonal"_s)) {
            withPersonal->setChecked(true);
            photographer.take(dialog, u"dialog-list-out-personal"_s);
        }
        takeListPaper(photographer, *workspace.shownList(), u"paper-%1"_s.arg(page));
    }
    takeListPaper(photographer, workspace.forums().panel().programmeList(), u"paper-programme"_s);
}

} // namespace yeonsu::screens
