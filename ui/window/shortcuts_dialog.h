// Lists the keys of the program, menu by menu and page by page, with a search.
#pragma once

#include "window/shortcut_list.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace yeonsu {

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const std::vector<ShortcutGroup> &groups, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &search() const { return *m_search; }
    [[nodiscard]] QTreeWidget &list() const { return *m_list; }

private:
    void fill(const std::vector<ShortcutGroup> &groups);
    void find(const QString &typed);

    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace yeonsu
