// Whether the press pack of a release's charts goes out beside it, and its way into the folder there.
#pragma once

#include "charts/press_pack_job.h"
#include "release/release_document.h"

#include <QCheckBox>

namespace yeonsu {

class ProgressRow;
class Prompts;

/// Ticked as it was for the last release; it can be wanted only where there are charts.
class ReleasePackBox : public QCheckBox
{
    Q_OBJECT

public:
    /// Errors of reading what charts say of the register leave them without it.
    ReleasePackBox(Register &store, Prompts &prompts, ProgressRow &progress, QWidget *parent);

    void setDocument(const ReleaseDocument &document);
    [[nodiscard]] bool isWanted() const { return isEnabled() && isChecked(); }
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

    /// The folder beside the release of this path. Errors: Cancelled where the person keeps what is there; as
    /// checkPressPack().
    [[nodiscard]] Result<PressPackJob::Target> targetBeside(const QString &path);
    void start(const PressPackJob::Target &target);
    void cancel() { m_job->cancel(); }

signals:
    void finished(const QString &folder);
    void failed(const yeonsu::Error &error);

private:
    void end();

    Prompts &m_prompts;
    ProgressRow &m_progress;
    QString m_registerPath;
    ChartContext m_context;
    ReleaseDocument m_document;
    PressPackJob *m_job = nullptr; ///< while it runs
};

} // namespace yeonsu
