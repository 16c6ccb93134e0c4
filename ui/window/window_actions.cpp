#include "window/window_actions.h"

#include "support/settings.h"
#include "window/undo_action.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QAction *makeAction(QObject *parent, const QString &text, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(text, parent);
    action->setShortcut(shortcut);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : tip + u" ("_s + keys + u')');
    action->setStatusTip(tip);
    return action;
}

QAction *makeChoice(QActionGroup *group, const QString &text)
{
    QAction *action = group->addAction(text);
    action->setCheckable(true);
    return action;
}

} // namespace

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeDataMenu();
    makeOtherMenus();
    setRegisterState(false, false);
    setOutReasons(tr("No register is open."), tr("No register is open."));
}

void WindowActions::makeFileMenu()
{
    newRegister = makeAction(this, tr("&New register…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                             tr("Make an empty register"));
    open = makeAction(this, tr("&Open…"), QKeySequence::Open, tr("Open a register"));
    sample = makeAction(this, tr("&Try the sample"), {}, tr("Open the Seoul 2008–2022 sample"));
    saveCopy = makeAction(this, tr("&Save a copy…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                          tr("Write a copy of the register to any place"));
    backUp = makeAction(this, tr("&Back up…"), {}, tr("Write a copy named after today"));
    backups = makeAction(this, tr("Back&ups…"), {},
                         tr("What copies there are, what they hold, and how to get one back"));
    check = makeAction(this, tr("C&heck"), {}, tr("Look through the whole register for anything wrong"));
    saveList = makeAction(this, tr("Save the &list as…"), {},
                          tr("Write the list as it is shown, as Excel workbook, CSV or PDF"));
    print = makeAction(this, tr("&Print…"), QKeySequence::Print,
                       tr("Look at the list or the charts as they will be printed, and print them"));
    close = makeAction(this, tr("&Close register"), QKeySequence::Close, tr("Back to the start page"));
    quit = makeAction(this, tr("&Quit"), QKeySequence::Quit,
                      tr("Leave the program; everything is saved already"));
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    menu->addActions({newRegister, open, sample});
    m_recent = menu->addMenu(tr("&Recent files"));
    menu->addSeparator();
    menu->addActions({saveCopy, backUp, backups, check});
    menu->addSeparator();
    menu->addActions({saveList, print});
    menu->addSeparator();
    menu->addActions({close, quit});
}

void WindowActions::makeEditMenu()
{
    newRow = makeAction(this, tr("&New"), QKeySequence::New, tr("Add a row on the page shown"));
    search = makeAction(this, tr("&Find"), QKeySequence::Find, tr("Search on the page shown"));
    m_edit = m_window->menuBar()->addMenu(tr("&Edit"));
    m_edit->addSeparator();
    palette = makeAction(this, tr("Find &anything…"), Qt::CTRL | Qt::Key_K,
                         tr("Find a command, a person, a course or a place by typing"));
    settings = makeAction(this, tr("&Settings…"), Qt::CTRL | Qt::Key_Comma,
                          tr("Themes, levels of seniority and what else belongs to the register"));
    pasteList = makeAction(this, tr("&Paste a list"), QKeySequence::Paste,
                           tr("Bring in rows that were copied in a spreadsheet program"));
    m_edit->addActions({newRow, pasteList, search, palette});
    m_edit->addSeparator();
    m_edit->addAction(settings);
}

void WindowActions::makeViewMenu()
{
    m_view = m_window->menuBar()->addMenu(tr("&View"));
    m_firstViewAction = m_view->addSeparator();
    QMenu *languages = m_view->addMenu(tr("&Language"));
    auto *languageGroup = new QActionGroup(this);
    systemLanguage = makeChoice(languageGroup, tr("As the system"));
    korean = makeChoice(languageGroup, u"한국어"_s);
    english = makeChoice(languageGroup, u"English"_s);
    languages->addActions(languageGroup->actions());
    QMenu *appearances = m_view->addMenu(tr("&Appearance"));
    auto *appearanceGroup = new QActionGroup(this);
    systemAppearance = makeChoice(appearanceGroup, tr("As the system"));
    light = makeChoice(appearanceGroup, tr("Light"));
    dark = makeChoice(appearanceGroup, tr("Dark"));
    appearances->addActions(appearanceGroup->actions());
    goToNotice = makeAction(this, tr("Go to the &notice"), Qt::Key_F6, tr("To what is said above the page"));
    m_view->addSeparator();
    m_view->addAction(goToNotice);
    checkChosen();
}

void WindowActions::checkChosen()
{
    const std::optional<Language> language = Settings::language();
    systemLanguage->setChecked(!language);
    korean->setChecked(language == Language::Korean);
    english->setChecked(language == Language::English);
    const Appearance chosen = Settings::appearance();
    systemAppearance->setChecked(chosen == Appearance::System);
    light->setChecked(chosen == Appearance::Light);
    dark->setChecked(chosen == Appearance::Dark);
}

void WindowActions::makeDataMenu()
{
    findDuplicatePeople = makeAction(this, tr("Find duplicates among &people…"), {},
                                     tr("Find people who were entered twice, and merge them"));
    findDuplicateCities = makeAction(this, tr("Find duplicates among &cities…"), {},
                                     tr("Find cities that were entered twice, and merge them"));
    findKeptLong = makeAction(this, tr("People &kept for long…"), {},
                              tr("Find people of whom nothing new has come for years, and erase them"));
    importList = makeAction(this, tr("&Import a list…"), Qt::CTRL | Qt::Key_I,
                            tr("Bring in courses, participants or numbers from Excel, OpenDocument or CSV"));
    exportTable =
        makeAction(this, tr("&Export a table for another register…"), {},
                   tr("Write courses, people or numbers in the form in which lists are brought in"));
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Data"));
    menu->addActions({importList, exportTable});
    menu->addSeparator();
    menu->addActions({findDuplicatePeople, findDuplicateCities});
    menu->addSeparator();
    menu->addAction(findKeptLong);
}

void WindowActions::makeOtherMenus()
{
    exportChart =
        makeAction(this, tr("&Export for the press…"), Qt::CTRL | Qt::Key_E, tr("Save a chart as a picture"));
    pressPack = makeAction(this, tr("&Press pack…"), {},
                           tr("Save charts with their tables and alt texts in a folder or a zip file"));
    figures = makeAction(this, tr("&Figures as an Excel workbook…"), {},
                         tr("Save the tables of all charts with charts that Excel draws"));
    clearFilter = makeAction(this, tr("Show &all figures"), {}, tr("Take the filter away"));
    QMenu *charts = m_window->menuBar()->addMenu(tr("&Charts"));
    addChart = makeAction(this, tr("Add a &chart"), {}, tr("Put another chart on the dashboard"));
    charts->addActions({exportChart, pressPack, figures, addChart, clearFilter});
    manual = makeAction(this, tr("&Manual"), QKeySequence::HelpContents,
                        tr("How things are done, at the chapter that fits"));
    shortcuts = makeAction(this, tr("&Shortcuts"), {}, tr("All keys of the menus and pages"));
    about = makeAction(this, tr("&About Yeonsu"), {}, tr("Version, licence and sources"));
    m_window->menuBar()->addMenu(tr("&Help"))->addActions({manual, shortcuts, about});
}

void WindowActions::setRegisterState(bool isOpen, bool isWritable)
{
    for (QAction *action : {saveCopy, backUp, backups, check, close, search, settings, exportChart, pressPack,
                            figures, exportTable, addChart, clearFilter})
        action->setEnabled(isOpen);
    for (QAction *action :
         {newRow, importList, pasteList, findDuplicatePeople, findDuplicateCities, findKeptLong})
        action->setEnabled(isWritable);
}

void WindowActions::setOutReasons(const QString &saving, const QString &printing)
{
    for (const auto &[action, reason] : {std::pair(saveList, saving), std::pair(print, printing)}) {
        action->setEnabled(reason.isEmpty());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip =
            keys.isEmpty() ? action->statusTip() : action->statusTip() + u" ("_s + keys + u')';
        action->setToolTip(reason.isEmpty() ? tip : reason);
    }
}

void WindowActions::setUndoStack(QUndoStack &stack)
{
    undo = new UndoAction(UndoWay::Undo, stack, m_window, this);
    undo->setShortcut(QKeySequence::Undo);
    redo = new UndoAction(UndoWay::Redo, stack, m_window, this);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_edit->insertActions(m_edit->actions().constFirst(), {undo, redo});
}

void WindowActions::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit recentFileRequested(path); });
    }
    m_recent->setEnabled(!paths.isEmpty());
}

void WindowActions::addPage(const QString &name, int index)
{
    QAction *action =
        makeAction(this, name, Qt::CTRL | Qt::Key(Qt::Key_1 + index), tr("Go to “%1”").arg(name));
    m_view->insertAction(m_firstViewAction, action);
    connect(action, &QAction::triggered, this, [this, index] { emit pageRequested(index); });
}

} // namespace yeonsu
