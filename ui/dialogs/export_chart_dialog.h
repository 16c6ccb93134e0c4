// Makes a picture of a chart: what it will look like at the left, what can be chosen at the right.
#pragma once

#include "dialogs/export_chart_form.h"
#include "dialogs/remembered_size.h"
#include "exchange/zip_archive.h"
#include "support/prompts.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace yeonsu {

class ErrorNote;
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
    /// The picture's path, then the names of what lies beside it.
    void saved(const QString &files);

public slots:
    /// Asks where to, and closes when it is written.
    void save(yeonsu::PictureKind kind);
    /// Picture and text onto the clipboard.
    void copy();
    void print();

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QPushButton *makeFormatsButton(QWidget *parent);
    /// The picture, then its numbers if they are asked for.
    [[nodiscard]] Result<std::vector<ArchivedFile>> filesFor(const QString &path) const;
    [[nodiscard]] bool mayReplace(const std::vector<ArchivedFile> &files);
    void tell(const QString &text);
    void refresh();

    RememberedSize m_size;
    Prompts &m_prompts;
    SheetPreview *m_preview;
    ExportChartForm *m_form;
    ErrorNote *m_error = nullptr;
    QLabel *m_state; ///< what was done last with the chart as it is
};

} // namespace yeonsu
