// What the pages with a list share: heading with count and search, filters, table, panel.
#pragma once

#include "editing/editing_session.h"
#include "models/row_list_model.h"
#include "models/shown_list.h"
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
    /// As view(), for the next time that the register is opened.
    [[nodiscard]] ListView viewToKeep() const;
    /// Narrows the list as it was kept, and leaves its columns as they are.
    void showKept(const ListView &kept);
    [[nodiscard]] bool isNarrowed() const;
    void clearQuery();
    void focusSearch();
    /// The first row is selected where none is.
    void focusList();
    [[nodiscard]] RowTable &table() const { return *m_table; }
    /// As it can leave the program.
    [[nodiscard]] ShownList shownList() const;
    /// What is selected, in words.
    [[nodiscard]] QString statusText() const;

signals:
    void statusTextChanged();

protected:
    struct Texts
    {
        QString title;
        QString searchPlaceholder;
        QString emptyHeading;
        QString emptyText;
        QString emptyButton = {}; ///< none where it has no text
    };

    ListPage(EditingSession &session, const Texts &texts, QWidget *parent);

    /// To be called once, when the model, the filters and the panel are there.
    /// `panelWidth` is the panel's share of 1200 pixels. A list begins in the given order; without a column
    /// it has one that cannot be chosen.
    void start(RowListModel *model, QWidget *panel, int panelWidth, int sortColumn = 0,
               Qt::SortOrder sortOrder = Qt::AscendingOrder);
    /// After start(). The page's object name is what the user's arrangement is remembered by. Those of
    /// `filters` can be filtered by what is typed.
    void setColumns(const std::vector<ShownColumn> &columns,
                    const std::map<int, FilterChip::Kind> &filters = {});
    /// At the end. `page` is what the register keeps the views by, and never changes.
    void offerViews(const QString &page);
    /// Of the model's `column`, or of none. Its object name is what views keep the choice by.
    void addFilter(ChoiceButton *filter, int column = -1);
    /// At the right of those that are there, or before another one.
    void addButton(QPushButton *button, QPushButton *before = nullptr);
    /// At the end of the table's menu, or before another one.
    void addTableAction(QAction *action, const QList<QKeySequence> &shortcuts, QAction *before = nullptr);
    /// Clears search and filters where they hide it.
    void selectKey(qint64 key);

    [[nodiscard]] EditingSession &session() const { return m_session; }
    [[nodiscard]] Register &store() const { return m_session.store(); }
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// What is typed into filters, by the model's columns.
    [[nodiscard]] const std::map<int, ColumnFilter> &columnFilters() const;
    /// Why nothing can be edited; empty where it can.
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] RowListModel &model() const { return *m_model; }
    [[nodiscard]] ErrorNote &errorNote() const { return *m_error; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

    /// Gives the model what the filters say now.
    virtual void applyFilters() = 0;
    [[nodiscard]] virtual bool isFiltered() const = 0;
    /// Shows the selected rows in the panel.
    virtual void showSelection() = 0;
    [[nodiscard]] virtual QString selectionText(int count) const = 0;
    /// More entries for the menu of the table.
    [[nodiscard]] virtual QList<QAction *> moreActions() { return {}; }
    /// What the button of a list does that has no rows at all.
    virtual void doEmptyAction() {}
    /// Of what the page offers to do with that many rows.
    virtual void updateActions(int /*selected*/) {}

private:
    void makeActions();
    void orderTabs();
    void setNarrowing(const ListView &view);
    void tellView();
    [[nodiscard]] ListView shownView() const;
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
    QAction *m_copy = nullptr;
};

} // namespace yeonsu
