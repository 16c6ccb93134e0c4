// Every action of the window, with its shortcut and tooltip, and the menus that hold them.
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace yeonsu {

class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    /// Actions that need an open register, or one that can be written.
    void setRegisterState(bool isOpen, bool isWritable);
    /// Of the register that is open; to be called once.
    void setUndoStack(QUndoStack &stack);
    /// Why the page shown has nothing to save as a list, or to print; empty where it has.
    void setOutReasons(const QString &saving, const QString &printing);
    void setRecentFiles(const QStringList &paths);
    void addPage(const QString &name, int index);
    /// The language and the appearance that are in use.
    void checkChosen();

    QAction *newRegister;
    QAction *open;
    QAction *sample;
    QAction *saveCopy;
    QAction *backUp;
    QAction *backups;
    QAction *check;
    QAction *saveList;
    QAction *print;
    QAction *close;
    QAction *quit;
    QAction *undo = nullptr; ///< without a register there is none; so with redo
    QAction *redo = nullptr;
    QAction *newRow;
    QAction *pasteList;
    QAction *search;
    QAction *palette;
    QAction *goToNotice;
    QAction *settings;
    QAction *importList;
    QAction *exportTable;
    QAction *findDuplicatePeople;
    QAction *findDuplicateCities;
    QAction *findKeptLong;
    QAction *clearFilter;
    QAction *exportChart;
    QAction *addChart; ///< its menu is that of the dashboard
    QAction *pressPack;
    QAction *figures;
    QAction *systemLanguage;
    QAction *korean;
    QAction *english;
    QAction *systemAppearance;
    QAction *light;
    QAction *dark;
    QAction *manual;
    QAction *shortcuts;
    QAction *about;

signals:
    void recentFileRequested(const QString &path);
    void pageRequested(int index);

private:
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeDataMenu();
    void makeOtherMenus();

    QMainWindow *m_window;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QAction *m_firstViewAction = nullptr;
};

} // namespace yeonsu
