// What a copy of the register holds, beside what the register holds now.
#pragma once

#include "models/shown_list.h"
#include "store/backup_content.h"
#include "store/backup_folder.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace yeonsu {

class ErrorNote;

/// "2027-01-31 09:05"
[[nodiscard]] QString timeOf(const Backup &backup);
/// "daily", "by hand", "before restoring"
/// Also of a register that has been moved or renamed since.
[[nodiscard]] QString kindInWords(const Backup &backup);

class BackupDetails : public QWidget
{
    Q_OBJECT

public:
    explicit BackupDetails(QWidget *parent = nullptr);

    void showComparing(const Backup &backup);
    void show(const Backup &backup, const Result<BackupComparison> &comparison);
    /// Of the table that the keyboard is in; nothing where it is elsewhere.
    [[nodiscard]] std::optional<ShownList> focusedList() const;

private:
    void showCounts(const BackupComparison &comparison);
    void addAct(const QString &sentence, const QString &when);
    void showActs(const BackupComparison &comparison);
    /// Of the comparison, or of its failure.
    void setHasComparison(bool hasOne);

    QLabel *m_heading;
    QTableWidget *m_counts;
    QLabel *m_lastAct;
    QLabel *m_since;
    QTableWidget *m_acts;
    ErrorNote *m_error;
};

} // namespace yeonsu
