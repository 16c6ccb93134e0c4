// The list of people of whom nothing new has come for a chosen number of years, also of those who were
// deleted and whom the history still knows; they can be erased there.
#pragma once

#include "dialogs/remembered_size.h"
#include "editing/editing_session.h"
#include "models/shown_list.h"
#include "store/kept_long.h"

#include <QDialog>

class QCheckBox;
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
    struct Wanted
    {
        int years;
        bool withDeleted;

        bool operator==(const Wanted &) const = default;
    };
    struct Found
    {
        std::vector<KeptPerson> people;
        int laterDeleted = 0; ///< who are not shown, as it is not so long ago
    };

    [[nodiscard]] static Result<Found> find(Database &database, QDate day, bool withDeleted);
    [[nodiscard]] Wanted wanted() const;
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeButtons();
    void read();
    void take(const Result<Found> &found, const Wanted &asked);
    void showState();
    void eraseSelected();

    EditingSession &m_session;
    QDate m_today;
    RememberedSize m_size;
    KeptLongModel *m_model;
    QSpinBox *m_years;
    QCheckBox *m_withDeleted;
    QLabel *m_count;
    QLabel *m_later;
    QTableView *m_table;
    ErrorNote *m_error;
    QPushButton *m_selectAll = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace yeonsu
