// The selection of a list, kept while the list is made anew, and a row to be selected once the list has it.
#pragma once

#include <QObject>

#include <vector>

namespace yeonsu {

class RowListModel;
class RowTable;

/// Where nothing of the selection is left, the first row is selected.
class KeptSelection : public QObject
{
    Q_OBJECT

public:
    /// `model` is that of the table.
    KeptSelection(RowTable &table, RowListModel &model);

    /// By key.
    void want(qint64 key) { m_wanted = key; }
    void forgetWanted() { m_wanted = 0; }
    /// False where a row is wanted and the list does not have it.
    bool selectWanted();

signals:
    void restored();

private:
    void restore();

    RowTable &m_table;
    RowListModel &m_model;
    std::vector<qint64> m_kept;
    qint64 m_wanted = 0;
};

} // namespace yeonsu
