// What can be done with chosen rows of a list before it is brought in: buttons, keys and a menu.
#pragma once

#include "models/import_row_model.h"
#include "models/list_import.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QTableView;

namespace yeonsu {

class ImportRowActions : public QWidget
{
    Q_OBJECT

public:
    /// For the rows selected in the table, which shows the model.
    ImportRowActions(ListImport &import, ImportRowModel &model, QTableView &table, QWidget *parent);

    /// To be called when the selection or the rows have changed.
    void update();

private:
    QAction *add(QHBoxLayout &layout, const QString &text, const QString &name,
                 void (ImportRowActions::*act)());
    [[nodiscard]] std::vector<const PlannedRow *> chosen() const;
    [[nodiscard]] std::vector<qint64> numbers(std::optional<RowVerdict> verdict = {}) const;
    [[nodiscard]] QString nearestText(const std::vector<const PlannedRow *> &rows) const;
    void same();
    void different();
    void useNearest();
    void skip();
    void takeListed();
    void forget();
    void showMenu(const QPoint &place);
    void addCandidates(QMenu &menu);

    ListImport &m_import;
    ImportRowModel &m_model;
    QTableView &m_table;
    QAction *m_same;
    QAction *m_different;
    QAction *m_nearest;
    QAction *m_take;
    QAction *m_skip;
    QAction *m_forget;
};

} // namespace yeonsu
