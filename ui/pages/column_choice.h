// Which columns of a table are shown, how wide and in which order: chosen by the user, and remembered.
#pragma once

#include "pages/list_view.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QMenu;
class QToolButton;

namespace yeonsu {

class ColumnArrangement;

/// Until the user chooses something, the table arranges its columns itself.
class ColumnChoice : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the arrangement's view. `key` names that in the settings and never changes. After
    /// ColumnArrangement::setColumns().
    ColumnChoice(const QString &key, ColumnArrangement &columns);
    ~ColumnChoice() override;

    /// The columns to be checked, and the way back to the usual ones. Also opened from the headings.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    /// That opens the menu.
    [[nodiscard]] QToolButton *newButton(QWidget *parent) const;

    /// The column cannot be hidden.
    void setAlwaysShown(int column) { m_alwaysShown = column; }
    void setShown(int column, bool isShown);
    void reset();
    /// At once, instead of a moment after the last change.
    void save();

    /// The columns, unless the table arranges them itself, and the order.
    void keepIn(ListView &view) const;
    /// Columns that the view does not know are hidden; without any that it knows, the usual ones come back.
    void showFrom(const ListView &view);

    /// The menu of a heading offers a filter where this is so.
    void setFilterable(const std::function<bool(int column)> &isFilterable) { m_isFilterable = isFilterable; }

signals:
    /// Columns or order are others now.
    void changed();
    void filterRequested(int column);

private:
    void openAt(const QPoint &place);
    void show(const std::vector<std::pair<int, int>> &columnsAndWidths);
    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] int columnOf(const QString &key) const;
    void restore();
    void fillMenu();
    void noteChange();

    QString m_key;
    ColumnArrangement &m_columns;
    QMenu *m_menu;
    int m_alwaysShown = -1;
    std::function<bool(int)> m_isFilterable;
    int m_clicked = -1; ///< the column whose heading the menu belongs to
    QByteArray m_state;
    bool m_isUnsaved = false;
    QTimer m_saving; ///< dragging a heading changes its width many times
};

} // namespace yeonsu
