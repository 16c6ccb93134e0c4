// Second step of bringing a list in: what each of its columns is.
#pragma once

#include "dialogs/import_work.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace yeonsu {

class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(ImportWork &work, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QString examplesOf(qsizetype column) const;
    [[nodiscard]] QWidget *newChoice(qsizetype column);

    ImportWork &m_work;
    QLabel *m_missing;
    QTableWidget *m_table;
};

} // namespace yeonsu
