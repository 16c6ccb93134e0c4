// The usual figures with what each is today, found by typing.
#pragma once

#include "models/shown_list.h"
#include "release/figure_token.h"

#include <QWidget>

class QLineEdit;
class QTableWidget;

namespace yeonsu {

class FigureList : public QWidget
{
    Q_OBJECT

public:
    FigureList(const FactTable &facts, Language language, QWidget *parent = nullptr);

    /// Chooses the row of the figure, or none.
    void setQuestion(const FigureQuestion &question);
    [[nodiscard]] QLineEdit &search() const { return *m_search; }
    [[nodiscard]] QTableWidget &table() const { return *m_table; }
    /// The figures that are found.
    [[nodiscard]] ShownList shownList() const;

signals:
    void chosen(const yeonsu::FigureToken &figure);
    /// Chosen for good, by a double click or Enter.
    void activated();
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    void fillTable(const FactTable &facts);
    void offerOut();
    void find(const QString &typed);
    void tell(int row);

    std::vector<FigureToken> m_figures; ///< by row
    QLineEdit *m_search;
    QTableWidget *m_table;
};

} // namespace yeonsu
