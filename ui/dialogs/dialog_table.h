// How the tables of dialogs look and are used: whole rows, hairlines, Tab goes on behind them.
#pragma once

class QAbstractItemView;
class QTableView;
class QWidget;

namespace yeonsu {

void dressTable(QTableView &table);

/// A frame with the table or list in it.
[[nodiscard]] QWidget *newTableCard(QAbstractItemView &table, QWidget *parent);

} // namespace yeonsu
