// The list of pairs that may be one: searched for in the background, merged side by side, or remembered as
// not the same.
#pragma once

#include "dialogs/remembered_size.h"
#include "editing/editing_session.h"
#include "models/duplicate_model.h"
#include "models/shown_list.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace yeonsu {

class ErrorNote;
class SearchState;

/// Follows the register: what is merged, marked, taken back or edited elsewhere is searched for anew.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    [[nodiscard]] DuplicateModel &model() const { return *m_model; }
    [[nodiscard]] DuplicateSearch &search() const { return *m_search; }
    /// The pairs that are shown.
    [[nodiscard]] ShownList shownList() const;

public slots:
    void mergeSelected();
    void markSelected();

signals:
    /// The dialog stays open.
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

protected:
    struct Texts
    {
        QString title;
        QString searching;
        QString none; ///< where nothing is found
        QString certain;
        QString uncertain;
    };

    /// The object name is what the size is remembered by.
    DuplicatesDialog(EditingSession &session, const Texts &texts, const QString &objectName,
                     std::unique_ptr<DuplicateModel> model, QWidget *parent);

    [[nodiscard]] EditingSession &session() const { return m_session; }

    /// Asks which values win, and merges.
    virtual void merge(const DuplicatePair &pair) = 0;
    [[nodiscard]] virtual ChangeSet notSame(const DuplicatePair &pair) const = 0;

private:
    QWidget *makeHeader();
    QWidget *makeTable();
    QWidget *makeButtons();
    void makeActions();
    void connectSearch();
    void connectUndo();
    void takeFound(const FoundPairs &found);
    void filter();
    /// Keeps the place in the list where the chosen pair has gone.
    void selectRow(int row);
    [[nodiscard]] std::optional<DuplicatePair> selected() const;
    void showCounts();
    /// In the place of an empty list.
    void showInstead();
    void updateState();

    EditingSession &m_session;
    RememberedSize m_size;
    Texts m_texts;
    DuplicateModel *m_model;
    DuplicateSearch *m_search;
    QLabel *m_count;
    QLabel *m_busy;
    QComboBox *m_filter;
    QPushButton *m_again;
    QLabel *m_incomplete;
    QStackedWidget *m_stack;
    QTableView *m_table;
    SearchState *m_instead;
    ErrorNote *m_error;
    QPushButton *m_undo;
    QPushButton *m_notSame;
    QPushButton *m_merge;
    bool m_hasSearched = false;
    int m_firstUndo; ///< what was done before the dialog opened is not taken back from here
};

} // namespace yeonsu
