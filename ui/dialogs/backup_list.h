// The copies of a register in a list, and beside it what the chosen one holds and how it differs.
#pragma once

#include "models/shown_list.h"
#include "store/backup_content.h"
#include "store/backup_folder.h"

#include <QStackedWidget>

class QTableWidget;

namespace yeonsu {

class BackupDetails;

class BackupList : public QStackedWidget
{
    Q_OBJECT

public:
    BackupList(const BackupFolder &folder, const QString &registerPath, QWidget *parent);

    /// Whether copies are read or compared, on another thread.
    [[nodiscard]] bool isBusy() const { return m_isReading || m_isComparing; }
    /// Null where there is none.
    [[nodiscard]] const Backup *chosen() const;
    /// Whether what is chosen can be read.
    [[nodiscard]] bool isChosenReadable() const;

    void focusCopies();
    /// Of all copies, or of what is said of the chosen one while the keyboard is there.
    [[nodiscard]] ShownList shownList() const;

public slots:
    void read();

signals:
    void chosenChanged();
    void readFailed(const yeonsu::Error &error);

private:
    struct Listed
    {
        Backup backup;
        Result<BackupContent> content;
    };

    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeEmptyState();
    void show(const std::vector<Listed> &list);
    void fillRow(int row);
    void compare();

    BackupFolder m_folder;
    QString m_register;
    std::vector<Listed> m_list;
    bool m_isReading = false;
    bool m_isComparing = false;
    QTableWidget *m_table = nullptr;
    BackupDetails *m_details = nullptr;
};

} // namespace yeonsu
