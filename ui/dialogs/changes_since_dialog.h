// What has changed of the figures of a frozen release, and the acts that changed it.
#pragma once

#include "dialogs/remembered_size.h"
#include "figures/fact_table.h"
#include "models/shown_list.h"
#include "release/changes_since.h"
#include "store/register.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace yeonsu {

class ErrorNote;
class ListOutButtons;

class ChangesSinceDialog : public QDialog
{
    Q_OBJECT

public:
    /// Looks on another thread; `facts` are those of the register now, and are copied.
    ChangesSinceDialog(Register &store, const FactTable &facts, ReleaseId release, QWidget *parent = nullptr);

    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    [[nodiscard]] ShownList shownFigures() const;
    /// What changed the chosen figure.
    [[nodiscard]] ShownList shownCauses() const;

public slots:
    /// The selected figures, or all where there is none.
    void copy() const;

signals:
    /// The user wants to see what became of this row; the dialog has closed.
    void historyRequested(const yeonsu::Record &record);
    /// The dialog stays open.
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QTableWidget *newTable(const QString &name, const QStringList &headings);
    [[nodiscard]] QWidget *makeButtons();
    void look(const FactTable &facts, ReleaseId release);
    void take(const Result<ChangesSince> &changes);
    void showFigures();
    [[nodiscard]] Result<std::vector<HistoryEntry>> causes() const;
    void showCauses();
    void goToHistory();

    Register &m_store;
    RememberedSize m_size;
    ChangesSince m_changes;
    std::vector<HistoryEntry> m_shown; ///< the causes of the chosen figure
    bool m_isLooking = true;
    QLabel *m_heading;
    QLabel *m_about;
    QTableWidget *m_figures;
    QLabel *m_causesHeading;
    QTableWidget *m_causes;
    ErrorNote *m_error;
    ListOutButtons *m_out = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_toHistory = nullptr;
};

} // namespace yeonsu
