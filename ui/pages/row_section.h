// A part of a panel: a heading with a number, a small table, and buttons to add, edit and remove its rows.
#pragma once

#include "editing/editing_session.h"
#include "models/row_list_model.h"
#include "pages/row_table.h"

class QLabel;
class QPushButton;

namespace yeonsu {

class RowSection : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString heading;
        QString add; ///< without it there is no button to add
        QString edit;
        QString remove;
    };

    RowSection(const Texts &texts, RowListModel *model, const std::vector<TableColumn> &columns,
               const QString &readOnlyReason, QWidget *parent = nullptr);

    [[nodiscard]] RowTable &table() const { return *m_table; }

signals:
    void addRequested();
    void editRequested(int row);
    void removeRequested(const std::vector<int> &rows);

private:
    void makeActions(const Texts &texts);
    void updateState();
    void requestEdit();

    QString m_heading;
    QString m_readOnlyReason;
    QLabel *m_title;
    RowTable *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace yeonsu
