// What the pages of courses and people share: heading with count and search, filters, table, panel.
#pragma once

#include "editing/editing_session.h"
#include "models/row_list_model.h"
#include "pages/cell_edit.h"
#include "pages/row_table.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace yeonsu {

class EmptyState;
class ErrorNote;
class ChoiceButton;

class ListPage : public QWidget
{
    Q_OBJECT

public:
    /// How the list is narrowed and ordered, and what is selected.
    struct View
    {
        QString search;
        QVariantList chosen; ///< one for each filter
        int sortColumn = 0;
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
        std::vector<qint64> selected;
    };

    [[nodiscard]] View view() const;
    void setView(const View &view);
    void focusSearch();
    [[nodiscard]] RowTable &table() const { return *m_table; }

public slots:
    /// Opens the dialog for a new row.
    virtual void newRow() = 0;

signals:
    /// What is selected, in words.
    void statusTextChanged(const QString &text);

protected:
    struct Texts
    {
        QString title;
        QString searchPlaceholder;
        QString newRow; ///< the primary button
        QString emptyHeading;
        QString emptyText;
    };

    ListPage(EditingSession &session, const Texts &texts, QWidget *parent);

    /// To be called once, when the model, the filters and the panel are there.
    /// `panelWidth` is the panel's share of 1200 pixels. A list that can be sorted begins in the given order.
    void start(RowListModel *model, QWidget *panel, int panelWidth, int sortColumn = 0,
               Qt::SortOrder sortOrder = Qt::AscendingOrder);
    /// After start(). The page's object name is what the user's arrangement is remembered by.
    void setColumns(const std::vector<TableColumn> &columns);
    /// After start().
    void setCellEdits(const std::map<int, CellEdit> &edits);
    void addFilter(ChoiceButton *filter);
    void addSecondaryButton(QPushButton *button);
    /// Clears search and filters where they hide it.
    void selectKey(qint64 key);

    [[nodiscard]] EditingSession &session() const { return m_session; }
    [[nodiscard]] Register &store() const { return m_session.store(); }
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Why nothing can be edited; empty where it can.
    [[nodiscard]] QString readOnlyReason() const;
    /// Of one more button that edits.
    void restrict(QWidget *editing) const;

    /// Gives the model what the filters say now.
    virtual void applyFilters() = 0;
    [[nodiscard]] virtual bool isFiltered() const = 0;
    virtual void editRow(int row) = 0;
    virtual void deleteRows(const std::vector<int> &rows) = 0;
    /// Shows the selected rows in the panel.
    virtual void showSelection() = 0;
    [[nodiscard]] virtual QString selectionText(int count) const = 0;
    /// More entries for the menu of the table.
    [[nodiscard]] virtual QList<QAction *> moreActions() { return {}; }

private:
    QHBoxLayout *makeHeader();
    QWidget *makeTableCard();
    void makeActions();
    void orderTabs();
    void addTableAction(QAction *action, const QList<QKeySequence> &shortcuts);
    void editSelected();
    void deleteSelected();
    void clearQuery();
    void setNarrowing(const QString &search, const QVariantList &chosen);
    [[nodiscard]] bool isNarrowed() const;
    bool selectWanted();
    void restoreSelection();
    void takeList();
    void followModel(RowListModel *model);
    void updateCounts();
    void updateSelection();
    void doEmptyAction();

    EditingSession &m_session;
    Texts m_texts;
    RowListModel *m_model = nullptr;
    QLabel *m_count;
    QLineEdit *m_search;
    QPushButton *m_new;
    QHBoxLayout *m_buttons;
    QHBoxLayout *m_filterRow;
    QList<ChoiceButton *> m_filters;
    ErrorNote *m_error;
    RowTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    std::vector<qint64> m_keptKeys;
    qint64 m_wantedKey = 0; ///< to be selected as soon as the list has it
};

} // namespace yeonsu
