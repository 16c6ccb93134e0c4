// Third step of bringing a list in: what would become of each row, and what can be done about it.
#pragma once

#include "dialogs/import_work.h"
#include "models/import_model.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;

namespace yeonsu {

class ImportCheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCheckStep(ImportWork &work, QWidget *parent = nullptr);

private:
    struct Figure
    {
        QLabel *caption;
        QLabel *number;
    };

    [[nodiscard]] QLayout *makeFigures();
    [[nodiscard]] QLayout *makeFilters();
    [[nodiscard]] QLayout *makeActions();
    void makeTable();
    void refresh();
    void showFigures();
    void updateActions();
    [[nodiscard]] std::vector<const PlannedRow *> selectedRows() const;
    void choose(RowChoice::What what);
    void useNearest();
    void takeBackChoices();

    ImportWork &m_work;
    ImportModel *m_model;
    QTableView *m_table;
    std::vector<Figure> m_figures;
    QButtonGroup *m_filters;
    QPushButton *m_same = nullptr;
    QPushButton *m_different = nullptr;
    QPushButton *m_nearest = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace yeonsu
