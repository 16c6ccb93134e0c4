// Which columns of a table are shown, how wide and in which order: chosen by the user, and remembered.
#pragma once

#include <QObject>
#include <QTimer>

class QMenu;

namespace yeonsu {

class RowTable;

/// Until the user chooses something, the table arranges its columns itself.
class ColumnChoice : public QObject
{
    Q_OBJECT

public:
    /// `key` names the table in the settings and never changes. After RowTable::setColumns().
    ColumnChoice(const QString &key, RowTable &table);
    ~ColumnChoice() override;

    /// The columns to be checked, and the way back to the usual ones. Also opened from the headings.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    void setShown(int column, bool isShown);
    void reset();

private:
    void restore();
    void fillMenu();
    void noteChange();
    void save();

    QString m_key;
    RowTable &m_table;
    QMenu *m_menu;
    QByteArray m_state;
    QTimer m_saving; ///< dragging a heading changes its width many times
};

} // namespace yeonsu
