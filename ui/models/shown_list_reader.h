// Makes a table of a list as it is shown, a part at a time between the events of the window.
#pragma once

#include "domain/error.h"
#include "exchange/table_export.h"
#include "models/shown_list.h"

#include <QObject>

namespace yeonsu {

/// Numbers are numbers and days are days; of a range of days the first and the last have a column each. Rows
/// within others are indented. Where rows come or go meanwhile, it begins anew.
class ShownListReader : public QObject
{
    Q_OBJECT

public:
    /// The model must outlive the reader.
    ShownListReader(ShownList list, PersonalData personalData, QObject *parent = nullptr);

    /// Before the first part; of a list that has become shorter, less may be read in the end.
    [[nodiscard]] int count() const { return int(m_rows.size()); }

public slots:
    void start();

signals:
    void progressed(int rows);
    void finished(const yeonsu::PlainTable &table);
    /// The list could not be read.
    void failed(const yeonsu::Error &error);

private:
    void followModel();
    void begin();
    void addColumn(int column);
    void readPart();
    void readRow(const QModelIndex &row);
    void addTotal();
    void finish();
    void fail(const Error &error);

    ShownList m_list;
    PersonalData m_personalData;
    std::vector<int> m_columns; ///< of the model, without those that are left out
    std::vector<bool> m_areRanges;
    QModelIndexList m_rows;
    qsizetype m_next = 0;
    bool m_isStarted = false;
    bool m_isStale = false; ///< rows came or went
    bool m_isOver = false;
    PlainTable m_table;
};

} // namespace yeonsu
