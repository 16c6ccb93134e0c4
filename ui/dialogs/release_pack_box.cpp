#include "dialogs/release_pack_box.h"

#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"
#include "press/paper_parts.h"
#include "press/release_pack.h"
#include "support/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace yeonsu {

ReleasePackBox::ReleasePackBox(Register &store, Prompts &prompts, ProgressRow &progress, QWidget *parent)
    : QCheckBox(tr("With the press &pack of its charts and tables, in a folder beside it"), parent)
    , m_prompts(prompts)
    , m_progress(progress)
    , m_registerPath(store.path())
    , m_context(chartContext(store).value_or(ChartContext()))
{
    setObjectName(u"withPack"_s);
    setAccessibleName(withoutMnemonic(text()));
    setEnabled(false);
}

void ReleasePackBox::setDocument(const ReleaseDocument &document)
{
    m_document = document;
    setEnabled(std::any_of(document.body.begin(), document.body.end(), isChart));
}

Result<PressPackJob::Target> ReleasePackBox::targetBeside(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.absoluteDir().filePath(file.completeBaseName() + u"-press-pack"_s);
    const bool isThere = isPressPackFolder(folder);
    if (isThere && !m_prompts.confirmReplacing(this, {QDir(folder).dirName()}))
        return failure(ErrorCode::Cancelled, {});
    const IfExists ifExists = isThere ? IfExists::Replace : IfExists::Refuse;
    YEONSU_TRY(checkPressPack(folder, PressPackForm::Folder, ifExists, m_registerPath));
    return PressPackJob::Target{folder, PressPackForm::Folder, ifExists};
}

void ReleasePackBox::start(const PressPackJob::Target &target)
{
    m_job = new PressPackJob(releasePack(m_document, m_context), target, this);
    m_progress.bar().setRange(0, m_job->count());
    m_progress.bar().setValue(0);
    m_progress.state().setText(tr("Drawing…"));
    connect(m_job, &PressPackJob::progressed, &m_progress.bar(), &QProgressBar::setValue);
    connect(m_job, &PressPackJob::finished, this, [this, folder = QDir(target.path).dirName()] {
        end();
        emit finished(folder);
    });
    connect(m_job, &PressPackJob::failed, this, [this](const Error &error) {
        end();
        emit failed(error);
    });
    m_job->start();
}

void ReleasePackBox::end()
{
    m_job->deleteLater();
    m_job = nullptr;
}

} // namespace yeonsu
