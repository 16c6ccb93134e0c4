// Makes the press pack: which charts, in which languages, how large; and shows how far it is.
#pragma once

#include "charts/press_pack_job.h"
#include "dialogs/remembered_size.h"
#include "figures/fact_table.h"
#include "support/prompts.h"
#include "support/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace yeonsu {

class ChartChecklist;
class DayEdit;
class ErrorNote;
class ProgressRow;

class PressPackDialog : public QDialog
{
    Q_OBJECT

public:
    /// Offers `charts` as `memory` has them, those chosen that were not left out the last time. The facts
    /// must outlive the dialog. The register is never replaced.
    PressPackDialog(const std::vector<ChartChoice> &charts, const FactTable &facts,
                    const ChartContext &context, const ExportMemory &memory, const QString &registerPath,
                    Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] PressPackOrder order() const;
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

signals:
    void saved(const QString &path);

public slots:
    /// Asks where to, and begins.
    void make();
    /// Cancels what is running, else closes the dialog.
    void reject() override;

private:
    void showOptions(const PressPackOptions &options);
    [[nodiscard]] PressPackOptions options() const;
    [[nodiscard]] QWidget *makeOptions(const ChartContext &context);
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] QString ownTextsNote() const;
    [[nodiscard]] PressPackForm form() const;
    void showState();
    /// Nothing where the user does not want to after all.
    [[nodiscard]] std::optional<PressPackJob::Target> chooseTarget();
    void start(const PressPackJob::Target &target);
    void finish(const QString &path);
    void showFailure(const Error &error);
    void endJob(const QString &text);
    void openPlace();

    RememberedSize m_size;
    std::vector<ChartChoice> m_choices;
    const FactTable &m_facts;
    ChartContext m_context;
    ExportMemory m_memory;
    QString m_registerPath;
    Prompts &m_prompts;
    PressPackJob *m_job = nullptr; ///< while it runs
    QString m_made;                ///< what was written last

    QWidget *m_choosing; ///< all that cannot be changed while it runs
    ChartChecklist *m_charts;
    QCheckBox *m_korean;
    QCheckBox *m_english;
    QComboBox *m_picture;
    DayEdit *m_asOf;
    QComboBox *m_form;
    QLabel *m_small;
    ProgressRow *m_progress;
    ErrorNote *m_error;
    QPushButton *m_open;
    QPushButton *m_close;
    QPushButton *m_make;
};

} // namespace yeonsu
