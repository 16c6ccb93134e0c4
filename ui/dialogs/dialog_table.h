// How the tables of dialogs look and are used: whole rows, hairlines, Tab goes on behind them.
#pragma once

class QTableView;
class QWidget;

namespace yeonsu {

void dressTable(QTableView &table);

/// A frame with the table in it.
[[nodiscard]] QWidget *newTableCard(QTableView &table, QWidget *parent);

} // namespace yeonsu
