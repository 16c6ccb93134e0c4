// The row of filters over a list: choices that are always there, columns that the user adds, and what else
// belongs beside them.
#pragma once

#include "models/shown_list.h"
#include "pages/filter_chip.h"
#include "pages/list_view.h"
#include "store/change_set.h"

#include <map>
#include <vector>

class QMenu;
class QToolButton;

namespace yeonsu {

class ChoiceButton;
class FlowLayout;
class RowListModel;

class ListFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ListFilters(QWidget *parent = nullptr);

    /// Of the model's `column`, or -1 of none. The object name is what views keep the choice by.
    void addChoice(ChoiceButton *choice, int column);
    /// Which columns can be filtered by what is typed. `model` names them, and must outlive this.
    void setColumns(const RowListModel &model, const std::map<int, FilterChip::Kind> &kinds);
    /// Behind the filters.
    void addTool(QWidget *tool);

    [[nodiscard]] bool canFilter(int column) const;
    /// Adds the column's filter, or goes to the one that is there.
    void startFilter(int column);
    /// Those in which something is typed, by column.
    [[nodiscard]] const std::map<int, ColumnFilter> &columnFilters() const { return m_filters; }

    /// Each filter in words.
    [[nodiscard]] std::vector<ShownList::Narrowing> inWords() const;

    void keepIn(ListView &view) const;
    /// What the list does not have, such as a theme that was deleted, is left out. Tells nobody of the
    /// change.
    void showFrom(const ListView &view);

    /// Rows that are chosen by may be called something else after the act, or be gone.
    void follow(const AppliedChange &act);

    /// In the order in which they stand.
    [[nodiscard]] QList<QWidget *> tabStops() const;

signals:
    void changed();
    /// The list is to be shown whole again.
    void clearRequested();
    /// The user is done here and goes on to the list.
    void finished();
    /// There is another filter, or one less.
    void tabStopsChanged();

private:
    void makeAdd();
    void makeClear();
    void updateClear();
    void fillMenu();
    FilterChip *addChip(int column);
    void removeChip(int column);
    void takeTyped();
    [[nodiscard]] int placeOfChips() const;

    FlowLayout *m_layout;
    QToolButton *m_add;
    QToolButton *m_clear; ///< while anything is chosen or typed
    const RowListModel *m_model = nullptr;
    std::vector<ChoiceButton *> m_choices;
    std::map<int, ChoiceButton *> m_choicesOfColumns;
    std::map<int, FilterChip::Kind> m_kinds;
    std::map<int, FilterChip *> m_chips;
    std::map<int, ColumnFilter> m_filters;
};

} // namespace yeonsu
