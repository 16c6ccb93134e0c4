// Makes a picture of a chart: what it will look like at the left, what can be chosen at the right.
#pragma once

#include "dialogs/export_chart_form.h"
#include "dialogs/remembered_size.h"
#include "exchange/zip_archive.h"
#include "support/prompts.h"

#include <QDialog>

class QPushButton;

namespace yeonsu {

class SheetPreview;

class ExportChartDialog : public QDialog
{
    Q_OBJECT

public:
    /// As ExportChartForm.
    ExportChartDialog(const std::vector<ChartChoice> &charts, int first, const FactTable &facts,
                      const ChartContext &context, ExportMemory &memory, Prompts &prompts,
                      QWidget *parent = nullptr);

    [[nodiscard]] const ExportChartForm &form() const { return *m_form; }

signals:
    void saved(const QString &path);

public slots:
    /// Asks where to, and closes when it is written.
    void save(yeonsu::PictureKind kind);
    /// Picture and text onto the clipboard.
    void copy();
    void print();

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QPushButton *makeFormatsButton(QWidget *parent);
    /// Picture and numbers, or as little as possible where one of them cannot be written.
    [[nodiscard]] Result<void> write(const QString &path, const std::vector<ArchivedFile> &beside);
    [[nodiscard]] bool mayReplace(const std::vector<ArchivedFile> &files);
    void refresh();

    RememberedSize m_size;
    Prompts &m_prompts;
    SheetPreview *m_preview;
    ExportChartForm *m_form;
};

} // namespace yeonsu
