// The list of people of whom nothing new has come for a chosen number of years, and who can be erased there.
#pragma once

#include "dialogs/remembered_size.h"
#include "editing/editing_session.h"
#include "models/shown_list.h"
#include "store/kept_long.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace yeonsu {

class ErrorNote;
class KeptLongModel;

class KeptLongDialog : public QDialog
{
    Q_OBJECT

public:
    /// `today` is what the years are counted back from.
    explicit KeptLongDialog(EditingSession &session, QWidget *parent = nullptr,
                            QDate today = QDate::currentDate());

    [[nodiscard]] KeptLongModel &model() const { return *m_model; }
    [[nodiscard]] ShownList shownList() const;

signals:
    /// The dialog stays open.
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeButtons();
    void read();
    void take(const Result<std::vector<KeptPerson>> &people, int years);
    void showState();
    void eraseSelected();

    EditingSession &m_session;
    QDate m_today;
    RememberedSize m_size;
    KeptLongModel *m_model;
    QSpinBox *m_years;
    QLabel *m_count;
    QTableView *m_table;
    ErrorNote *m_error;
    QPushButton *m_selectAll = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace yeonsu
