// What the pages with a list share: heading with count and search, filters, table, panel.
#pragma once

#include "editing/editing_session.h"
#include "models/row_list_model.h"
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

signals:
    /// What is selected, in words.
    void statusTextChanged(const QString &text);

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
    /// After start(). The page's object name is what the user's arrangement is remembered by.
    void setColumns(const std::vector<TableColumn> &columns);
    void addFilter(ChoiceButton *filter);
    /// At the right of those that are there, or before another one.
    void addButton(QPushButton *button, QPushButton *before = nullptr);
    /// At the end of the table's menu, or before another one.
    void addTableAction(QAction *action, const QList<QKeySequence> &shortcuts, QAction *before = nullptr);
    /// Clears search and filters where they hide it.
    void selectKey(qint64 key);

    [[nodiscard]] EditingSession &session() const { return m_session; }
    [[nodiscard]] Register &store() const { return m_session.store(); }
    [[nodiscard]] std::vector<int> selectedRows() const;
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
    QHBoxLayout *makeHeader();
    QWidget *makeTableCard();
    void makeActions();
    void orderTabs();
    void clearQuery();
    void setNarrowing(const QString &search, const QVariantList &chosen);
    [[nodiscard]] bool isNarrowed() const;
    bool selectWanted();
    void restoreSelection();
    void takeList();
    void followModel(RowListModel *model);
    void updateCounts();
    void updateSelection();

    EditingSession &m_session;
    Texts m_texts;
    RowListModel *m_model = nullptr;
    QLabel *m_count;
    QLineEdit *m_search;
    QHBoxLayout *m_buttons;
    QHBoxLayout *m_filterRow;
    QList<ChoiceButton *> m_filters;
    ErrorNote *m_error;
    RowTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QAction *m_copy = nullptr;
    std::vector<qint64> m_keptKeys;
    qint64 m_wantedKey = 0; ///< to be selected as soon as the list has it
};

} // namespace yeonsu
