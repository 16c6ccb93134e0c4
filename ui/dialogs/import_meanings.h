// The meanings of a list's texts below its rows; folded where a small window needs the place for the rows.
#pragma once

#include "models/list_import.h"

#include <QWidget>

class QTableView;
class QToolButton;

namespace yeonsu {

class ImportMeaningModel;

class ImportMeanings : public QWidget
{
    Q_OBJECT

public:
    ImportMeanings(ListImport &import, QWidget *parent);

    /// To be called when the rows were judged.
    void update();
    /// Folds or unfolds until the user has done so.
    void suggestOpen(bool isOpen);

private:
    void makeTable();
    void showOpen(bool isOpen);

    ImportMeaningModel *m_model;
    QToolButton *m_fold;
    QTableView *m_table;
    QWidget *m_card;
    bool m_isChosen = false; ///< by the user, whether it is open
};

} // namespace yeonsu
