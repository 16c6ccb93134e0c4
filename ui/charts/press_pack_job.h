// Makes a press pack step by step, while the window goes on answering.
#pragma once

#include "charts/press_pack.h"

#include <QObject>

namespace yeonsu {

/// Charts are drawn on the thread of the job, one picture at a time between its events, because a scene may
/// live nowhere else; pictures are encoded and files written on others.
class PressPackJob : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        QString path; ///< as pressPackPath() has it
        PressPackForm form = PressPackForm::Folder;
        IfExists ifExists = IfExists::Refuse;
    };

    PressPackJob(PressPack pack, Target target, QObject *parent = nullptr);

    /// How many steps there are.
    [[nodiscard]] int count() const;

public slots:
    void start();
    /// Before the next picture, with nothing written. Once all are drawn the pack is written all the same.
    void cancel() { m_isCancelled = true; }

signals:
    void progressed(int done);
    void finished();
    /// Cancelled where it was cancelled; else as writePressPack() and textFiles().
    void failed(const yeonsu::Error &error);

private:
    [[nodiscard]] std::size_t pictureCount() const { return 2 * m_pack.charts.size(); }
    void draw();
    void keep(const ArchivedFile &picture);
    void stop();
    void write();

    PressPack m_pack;
    Target m_target;
    std::size_t m_begun = 0; ///< pictures: of each chart a PNG and an SVG
    std::vector<ArchivedFile> m_pictures;
    bool m_isCancelled = false;
    bool m_isStopped = false;
};

} // namespace yeonsu
