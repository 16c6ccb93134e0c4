// Takes the pictures of one group of pages or dialogs each.
#pragma once

#include "photographer.h"
#include "window/main_window.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QTest>

#include <vector>

namespace yeonsu::screens {

/// An empty register: each page says what to do.
void takeEmpty(const Photographer &photographer, WindowHost &host);
/// A few pages, in small, usual and large windows.
void takeSizes(const Photographer &photographer, WindowHost &host, Prompts &prompts);
void takePages(const Photographer &photographer, EditingSession &session, MainWindow &window);
void takeFiltered(const Photographer &photographer, MainWindow &window);
void takeListFilters(const Photographer &photographer, MainWindow &window);
void takeViews(const Photographer &photographer, EditingSession &session, MainWindow &window);
void takeEntry(const Photographer &photographer, MainWindow &window);
void takePlaces(const Photographer &photographer, WindowHost &host);
void takeReleaseOut(const Photographer &photographer, WindowHost &host, Prompts &prompts);
void takeRowDialogs(const Photographer &photographer, EditingSession &session, QWidget *parent);
void takePlaceDialogs(const Photographer &photographer, WindowHost &host);
void fillSettings(EditingSession &session);
void takeSettings(const Photographer &photographer, WindowHost &host, const QString &name,
                  const std::vector<int> &sections);
void takeSettingsDialogs(const Photographer &photographer, WindowHost &host);
void takePalette(const Photographer &photographer, EditingSession &session, MainWindow &window);
void takeHelp(const Photographer &photographer, WindowHost &host);
void takeListsOut(const Photographer &photographer, WindowHost &host, Prompts &prompts);
void takeMerging(const Photographer &photographer, EditingSession &session, QWidget *parent);
void takeExportDialog(const Photographer &photographer, WindowHost &host, Prompts &prompts);
void takeChartCards(const Photographer &photographer, WindowHost &host);
void takePressPackDialog(const Photographer &photographer, WindowHost &host);
void takeImport(const Photographer &photographer, WindowHost &host, Prompts &prompts);
void takeLongWrite(const Photographer &photographer, EditingSession &session);
void takeBackups(const Photographer &photographer, WindowHost &host, Prompts &prompts);
/// They write into the register at `path`, as takeHistory() does.
void takeErasing(const Photographer &photographer, WindowHost &host, const QString &path);
void takeHistory(const Photographer &photographer, WindowHost &host, const QString &path);

template <typename Dialog>
void takeDuplicates(const Photographer &photographer, Dialog &dialog, const QString &name)
{
    photographer.take(dialog, name + QStringLiteral("-searching"));
    if (!QTest::qWaitFor([&] { return !dialog.search().isRunning(); }, 20'000))
        qFatal("the search for duplicates does not end");
    photographer.take(dialog, name);
}

} // namespace yeonsu::screens
