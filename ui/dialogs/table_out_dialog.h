// Writes a table of the register as a list that another register brings in.
#pragma once

#include "exchange/table_export.h"
#include "store/register.h"
#include "support/prompts.h"
#include "support/table_file.h"

#include <QDialog>

#include <stop_token>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace yeonsu {

class ErrorNote;
class ProgressRow;

/// Personal data stays here unless it is asked for, each time anew. All rows go out, whatever is shown.
class TableOutDialog : public QDialog
{
    Q_OBJECT

public:
    /// The register must outlive it.
    TableOutDialog(Register &store, Prompts &prompts, QWidget *parent = nullptr);
    ~TableOutDialog() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void saved(const QString &path);

public slots:
    /// Asks where to, and writes.
    void begin();
    /// Cancels what is running, else closes the dialog.
    void reject() override;

private:
    void makeForm(QFormLayout &form);
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] ExportTable table() const;
    [[nodiscard]] PersonalData personalData() const;
    [[nodiscard]] QString personalText() const;
    void showState();
    void write(const QString &path);
    void finish(const Result<void> &written, const QString &path);

    Register &m_store;
    Prompts &m_prompts;
    bool m_isRunning = false;
    std::stop_source m_stop;
    QComboBox *m_table;
    QComboBox *m_format;
    QCheckBox *m_withPersonal;
    QLabel *m_personal;
    QWidget *m_choosing;
    ErrorNote *m_error;
    ProgressRow *m_progress;
    QPushButton *m_close = nullptr;
    QPushButton *m_begin = nullptr;
};

} // namespace yeonsu
