// Which list is brought in: its file and sheet, how it is read, what it is of, and where its headings are.
#pragma once

#include "models/list_import.h"
#include "support/prompts.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QTableView;

namespace yeonsu {

class SheetPreviewModel;

/// The file dialog for a list; empty where the person cancelled.
[[nodiscard]] QString chooseList(Prompts &prompts, QWidget *parent);

class ImportFileStep : public QWidget
{
    Q_OBJECT

public:
    ImportFileStep(ListImport &import, Prompts &prompts, QWidget *parent);

    void start();
    [[nodiscard]] bool isComplete() const;

signals:
    /// What was dropped is no list, and why.
    void refused(const yeonsu::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeFileRow(QWidget *parent);
    void makePreview();
    void showSource();
    void showFile();
    void showColumns();
    [[nodiscard]] QString previewText() const;
    void fillSheets(const ListFile &source);
    void readAnew();
    void chooseOther();

    ListImport &m_import;
    Prompts &m_prompts;
    QFormLayout *m_form = nullptr;
    QLabel *m_file;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_kind;
    QLabel *m_earlier;
    QLabel *m_previewTitle;
    SheetPreviewModel *m_model;
    QTableView *m_preview;
};

} // namespace yeonsu
