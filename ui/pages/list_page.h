// What the pages of courses and people share: heading with count and search, filters, table, panel.
#pragma once

#include "editing/editing_session.h"
#include "models/row_list_model.h"
#include "pages/cell_edit.h"
#include "pages/filter_chip.h"
#include "pages/list_view.h"
#include "pages/row_table.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace yeonsu {

class ChoiceButton;
class ColumnChoice;
class ErrorNote;
class KeptSelection;
class ListFilters;
class ListHeader;
class ListStack;
class ViewButton;

class ListPage : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] ListView view() const;
    /// What the list does not have is left out.
    void setView(const ListView &view);
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
    /// After start(). The page's object name is what the user's arrangement is remembered by. Those of
    /// `filters` can be filtered by what is typed.
    void setColumns(const std::vector<TableColumn> &columns,
                    const std::map<int, FilterChip::Kind> &filters = {});
    /// At the end. `page` is what the register keeps the views by, and never changes.
    void offerViews(const QString &page);
    /// After start().
    void setCellEdits(const std::map<int, CellEdit> &edits);
    /// Of the model's `column`, or of none. Its object name is what views keep the choice by.
    void addFilter(ChoiceButton *filter, int column = -1);
    void addSecondaryButton(QPushButton *button);
    /// Clears search and filters where they hide it.
    void selectKey(qint64 key);

    [[nodiscard]] EditingSession &session() const { return m_session; }
    [[nodiscard]] Register &store() const { return m_session.store(); }
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// What is typed into filters, by the model's columns.
    [[nodiscard]] const std::map<int, ColumnFilter> &columnFilters() const;
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
    void makeActions();
    void orderTabs();
    void addTableAction(QAction *action, const QList<QKeySequence> &shortcuts);
    void editSelected();
    void deleteSelected();
    void clearQuery();
    void setNarrowing(const ListView &view);
    void tellView();
    [[nodiscard]] ListView shownView() const;
    [[nodiscard]] bool isNarrowed() const;
    void takeList();
    void followModel(RowListModel *model);
    void updateCounts();
    void updateSelection();

    EditingSession &m_session;
    RowListModel *m_model = nullptr;
    ListHeader *m_header;
    ListFilters *m_filters;
    ColumnChoice *m_columns = nullptr;
    ViewButton *m_views = nullptr;
    ErrorNote *m_error;
    RowTable *m_table;
    ListStack *m_stack;
    KeptSelection *m_selection = nullptr;
    QSplitter *m_splitter;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace yeonsu
