#include "charts/press_pack_job.h"

#include "support/background.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Pictures that are encoded at a time; more would only fill the memory.
constexpr int lanes = 2;

Result<void> writeWhole(const PressPack &pack, const PressPackJob::Target &target,
                        std::vector<ArchivedFile> files)
{
    Result<std::vector<ArchivedFile>> texts = textFiles(pack);
    YEONSU_TRY(texts);
    std::move(texts->begin(), texts->end(), std::back_inserter(files));
    return writePressPack(target.path, target.form, std::move(files), pack.asOf, target.ifExists);
}

} // namespace

PressPackJob::PressPackJob(PressPack pack, Target target, QObject *parent)
    : QObject(parent)
    , m_pack(std::move(pack))
    , m_target(std::move(target))
{
}

int PressPackJob::count() const
{
    return int(pictureCount()) + 1;
}

void PressPackJob::start()
{
    for (int lane = 0; lane < lanes; ++lane)
        QMetaObject::invokeMethod(this, &PressPackJob::draw, Qt::QueuedConnection);
}

void PressPackJob::draw()
{
    if (m_isCancelled) {
        stop();
        return;
    }
    if (m_begun == pictureCount())
        return;
    const PressChart &chart = m_pack.charts[m_begun / 2];
    const bool isSvg = m_begun % 2 == 1;
    PictureFormat format = m_pack.format;
    format.altText = chart.altText;
    ++m_begun;
    if (isSvg) {
        keep({chart.name + u".svg"_s, svg(chart.choice, chart.numbers, format)});
        return;
    }
    runInBackground(
        this, [picture = describedImage(chart.choice, chart.numbers, format)] { return encodedPng(picture); },
        [this, name = QString(chart.name + u".png"_s)](const QByteArray &png) {
            keep({name, png});
        });
}

void PressPackJob::keep(const ArchivedFile &picture)
{
    m_pictures.push_back(picture);
    emit progressed(int(m_pictures.size()));
    if (m_pictures.size() == pictureCount() && !m_isCancelled)
        write();
    else
        QMetaObject::invokeMethod(this, &PressPackJob::draw, Qt::QueuedConnection);
}

/// Said once, when nothing is under way any more.
void PressPackJob::stop()
{
    if (m_isStopped || m_pictures.size() < m_begun)
        return;
    m_isStopped = true;
    emit failed({ErrorCode::Cancelled, tr("The press pack was cancelled. Nothing was written."), {}});
}

void PressPackJob::write()
{
    runInBackground(
        this,
        [pack = m_pack, target = m_target, files = std::move(m_pictures)] {
            return writeWhole(pack, target, files);
        },
        [this](const Result<void> &written) {
            if (!written) {
                emit failed(written.error());
                return;
            }
            emit progressed(count());
            emit finished();
        });
}

} // namespace yeonsu
