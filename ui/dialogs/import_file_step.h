// First step of bringing a list in: which file, and how it is read.
#pragma once

#include "dialogs/import_work.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace yeonsu {

class ImportFileStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(ImportWork &work, QWidget *parent = nullptr);

signals:
    void fileRequested();

private:
    [[nodiscard]] QWidget *makeChoices();
    void refresh();
    void readAnew();
    void showPreview();

    ImportWork &m_work;
    QPushButton *m_choose;
    QLabel *m_name;
    QLabel *m_notice;
    QComboBox *m_kind = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_course = nullptr;
    QTableWidget *m_preview;
};

} // namespace yeonsu
