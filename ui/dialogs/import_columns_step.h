// What each column of the list is, and which course the list is of where none says so.
#pragma once

#include "editing/editing_session.h"
#include "models/list_import.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace yeonsu {

class ListColumnModel;
class SuggestEdit;

class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    ImportColumnsStep(EditingSession &session, ListImport &import, QWidget *parent);

    void start();

private:
    [[nodiscard]] QWidget *makeCourse(EditingSession &session);
    void makeTable();
    void showColumns();
    void takeCourse(EditingSession &session);

    ListImport &m_import;
    ListColumnModel *m_model;
    QTableView *m_table;
    QWidget *m_courseRow;
    SuggestEdit *m_course;
    QLabel *m_complaint;
};

} // namespace yeonsu
