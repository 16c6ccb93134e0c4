// Writes a list into the register, tells what was done, and takes it back if that is wanted.
#pragma once

#include "editing/background_write.h"
#include "editing/editing_session.h"
#include "models/judged_list.h"
#include "support/prompts.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yeonsu {

class ErrorNote;

class ImportDoneStep : public QWidget
{
    Q_OBJECT

public:
    ImportDoneStep(EditingSession &session, Prompts &prompts, QWidget *parent);

    /// Writes the list as it was judged.
    void start(const std::shared_ptr<const JudgedList> &judged, const ImportedFile &file);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    void cancel();

signals:
    void started();
    void finished();
    /// Nothing was written, or the writing was stopped.
    void failed(const yeonsu::Error &error);

private:
    void makeLayout();
    void showRunning(const QString &what);
    void takeWritten(const AppliedChange &applied);
    void takeFailure(const Error &error);
    void showOutcome();
    void saveReport();
    void printReport();
    void takeBack();

    EditingSession &m_session;
    Prompts &m_prompts;
    BackgroundWrite m_write;
    std::stop_source m_stopTakingBack; ///< before it is written
    std::shared_ptr<const JudgedList> m_judged;
    ImportedFile m_file;
    qint64 m_act = 0; ///< that brought the list in; 0 before
    bool m_isRunning = false;
    bool m_isTakenBack = false;

    QLabel *m_heading;
    QLabel *m_text;
    QProgressBar *m_progress;
    QLabel *m_saved;
    ErrorNote *m_error;
    QPushButton *m_report;
    QPushButton *m_print;
    QPushButton *m_takeBack;
};

} // namespace yeonsu
