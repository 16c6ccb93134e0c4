// What would become of every row, before anything is written: in figures, filtered, and to be mended in
// place.
#pragma once

#include "models/list_import.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QTableView;

namespace yeonsu {

class FigureTile;
class ImportMeanings;
class ImportRowActions;
class ImportRowModel;

class ImportCheckStep : public QWidget
{
    Q_OBJECT

public:
    ImportCheckStep(ListImport &import, QWidget *parent);

    void start();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeTiles();
    [[nodiscard]] QWidget *makeNotes();
    void makeTable();
    void showOnly(std::optional<RowVerdict> verdict);
    void take();
    void showTiles(const JudgedList &judged);
    void showFilters(const JudgedList &judged);
    void showNotes(const JudgedList &judged);
    void restore(const std::vector<qint64> &numbers, int column);

    ListImport &m_import;
    ImportRowModel *m_model;
    QTableView *m_table;
    ImportRowActions *m_actions;
    /// No group, of which Tab would come to one only.
    std::vector<std::pair<std::optional<RowVerdict>, QPushButton *>> m_filters;
    std::array<FigureTile *, 4> m_tiles;
    QLabel *m_notes;
    QPushButton *m_takeAll;
    ImportMeanings *m_meanings;
};

} // namespace yeonsu
