// What takes something out of the program: choices, what goes wrong, how far it is, and two buttons.
#pragma once

#include "exchange/table_export.h"
#include "support/prompts.h"

#include <QDialog>

#include <stop_token>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace yeonsu {

class ErrorNote;
class ProgressRow;

/// Personal data stays here unless it is asked for, each time anew.
class OutDialog : public QDialog
{
    Q_OBJECT

public:
    ~OutDialog() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void saved(const QString &path);

public slots:
    /// Asks where to, and begins.
    virtual void begin() = 0;
    /// Cancels what is running, else closes the dialog.
    void reject() override;

protected:
    OutDialog(Prompts &prompts, const QString &beginText, QWidget *parent);

    /// Of the choices, which are not to be had while it runs.
    [[nodiscard]] QWidget &choosing() const { return *m_choosing; }
    [[nodiscard]] QFormLayout &form() const { return *m_form; }
    /// Once all choices are made; `above` stands over them.
    void arrange(QWidget *above);
    /// A box, and below it what it means.
    void addPersonalChoice();

    [[nodiscard]] Prompts &prompts() const { return m_prompts; }
    [[nodiscard]] ErrorNote &error() const { return *m_error; }
    [[nodiscard]] ProgressRow &progress() const { return *m_progress; }
    [[nodiscard]] QCheckBox *withPersonal() const { return m_withPersonal; } ///< null without that choice
    [[nodiscard]] QLabel *personal() const { return m_personal; }            ///< null without that choice

    /// Returns what tells that it is to stop.
    std::stop_token start(const QString &state);
    /// Of a file that was written, or of nothing where `path` is empty.
    void finish(const Result<void> &outcome, const QString &path);
    void stop(const Error &error);
    /// After anything that the dialog shows may have changed.
    virtual void showState();
    [[nodiscard]] virtual bool mayBegin() const { return true; }
    /// What is done besides when it is cancelled.
    virtual void cancel() {}

private:
    [[nodiscard]] QWidget *makeButtons(const QString &beginText);

    Prompts &m_prompts;
    bool m_isRunning = false;
    std::stop_source m_stop;
    QWidget *m_choosing;
    QFormLayout *m_form;
    QCheckBox *m_withPersonal = nullptr;
    QLabel *m_personal = nullptr;
    ErrorNote *m_error;
    ProgressRow *m_progress;
    QPushButton *m_close = nullptr; // both before the row that makes them
    QPushButton *m_begin = nullptr;
    QWidget *m_buttons;
};

} // namespace yeonsu
