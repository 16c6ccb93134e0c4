// A part of a panel: a heading with a number, a small table, and buttons to add, edit and remove its rows.
#pragma once

#include "editing/editing_session.h"
#include "models/row_list_model.h"
#include "models/shown_list.h"
#include "pages/cell_edit.h"
#include "pages/row_table.h"

class QLabel;
class QPushButton;

namespace yeonsu {

class ErrorNote;
class FlowLayout;
class OwnOutput;

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
        QString empty = {}; ///< what to do while there are none
    };

    RowSection(const Texts &texts, RowListModel *model, const std::vector<ShownColumn> &columns,
               const QString &readOnlyReason, QWidget *parent = nullptr);

    [[nodiscard]] RowTable &table() const { return *m_table; }
    /// Cells are edited in their place, where the register can be written.
    void setCellEdits(EditingSession &session, const std::map<int, CellEdit> &edits);
    /// A button and entries of the menu for the list to leave the program.
    void offerOut();
    /// Without the button, where there is less room for it.
    OwnOutput *offerOutInMenu();
    /// All of it, also the columns for which there is no room here.
    [[nodiscard]] ShownList shownList() const;
    /// Several rows are edited by one dialog.
    void setSeveralEditable(bool areSeveralEditable);
    /// Of how many rows no less is shown, where the panel scrolls instead.
    void setLeastRows(int rows);
    /// Buttons and keys that move the selected row up and down, between those of the rest.
    void offerOrder();
    /// What the rows add up to, beside their number; and what is to be said of them, above the table.
    void setSum(const QString &sum);
    void setNotice(QWidget *notice);

signals:
    /// The only selected row.
    void moveRequested(int row, int places);
    void outRequested(yeonsu::ListOut way);
    void addRequested();
    void editRequested(const std::vector<int> &rows);
    void removeRequested(const std::vector<int> &rows);

protected:
    bool event(QEvent *event) override;

private:
    void makeActions(const Texts &texts);
    QAction *addAction(const QString &text, const QList<QKeySequence> &keys);
    void bind(QAction *action, const QString &iconName);
    void requestMove(int places);
    void fitHeight();
    void updateState();
    void updateOrderActions(bool canMove);
    void requestEdit();

    RowListModel *m_model;
    QString m_heading;
    QString m_sum;
    QString m_readOnlyReason;
    QLabel *m_title;
    RowTable *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_save;
    QAction *m_up = nullptr; ///< where the rows have an order
    QAction *m_down = nullptr;
    FlowLayout *m_buttons;
    QLabel *m_empty;
    ErrorNote *m_error;
    int m_leastRows = 3;
    bool m_areSeveralEditable = false;
};

} // namespace yeonsu
