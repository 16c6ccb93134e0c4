// Lists the rows behind a number of a chart or a text, and leads to them.
#pragma once

#include "charts/chart_numbers.h"
#include "dialogs/remembered_size.h"
#include "models/shown_list.h"
#include "release/figure_question.h"
#include "store/register.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace yeonsu {

class ErrorNote;
class FactTable;
class RowsBehindModel;

/// What of a chart is asked for: several categories are those that are folded into one. Without a series the
/// categories are meant as a whole.
struct AskedMark
{
    QStringList categories;
    QString series;
};

class RowsBehindDialog : public QDialog
{
    Q_OBJECT

public:
    /// `numbers` are those of `choice`. `store` and `facts` must outlive the dialog.
    RowsBehindDialog(Register &store, const FactTable &facts, const ChartChoice &choice,
                     const ChartNumbers &numbers, const AskedMark &asked, QWidget *parent = nullptr);
    /// The figure of a text, said in `language`.
    RowsBehindDialog(Register &store, const FactTable &facts, const FigureQuestion &question,
                     Language language, QWidget *parent = nullptr);

    [[nodiscard]] qint64 number() const { return m_rows.number; }
    [[nodiscard]] const RowsBehindModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// All of the rows, under what they are the rows of.
    [[nodiscard]] ShownList shownList() const;

public slots:
    /// The selected rows, or all where there is none.
    void copy() const;

signals:
    /// The user wants to go there; the dialog has closed.
    void personRequested(yeonsu::PersonId id);
    void courseRequested(yeonsu::CourseId id);
    void cityRequested(yeonsu::CityId id);
    void countryRequested(yeonsu::CountryId id);
    /// The dialog stays open.
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RowsBehindDialog(Register &store, const FactTable &facts, Measure measure, const RowsBehind &rows,
                     QWidget *parent);

    void makeTable();
    /// Above the rows; an empty text takes no room.
    void setHeader(const QString &what, const QString &about, const QString &note);
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] std::vector<int> selectedRows() const;
    void updateButtons();
    void goToPerson();
    void goToCourse();
    void goToPlace();
    /// To whom or what the row is about.
    void goToRow();

    RowsBehind m_rows;
    QString m_about;     ///< what the number is of
    QStringList m_notes; ///< how it is to be read
    Measure m_measure;
    RememberedSize m_size;
    RowsBehindModel *m_model;
    QTableView *m_table;
    ErrorNote *m_error;
    QPushButton *m_toPerson = nullptr;
    QPushButton *m_toCourse = nullptr;
    QPushButton *m_toPlace = nullptr;
};

} // namespace yeonsu
