// What is to be said of a programme above it: where it is not contiguous, and what releases leave out of it.
#pragma once

#include "domain/id.h"
#include "store/register.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yeonsu {

/// Hidden where there is nothing to say.
class ProgrammeNotice : public QFrame
{
    Q_OBJECT

public:
    /// Where the register cannot be written, nothing is offered.
    ProgrammeNotice(Register &store, bool isWritable, QWidget *parent = nullptr);

    void showForum(ForumId id);

signals:
    /// Each item shall begin when the one before it is over.
    void closeRequested();

private:
    [[nodiscard]] QStringList timeFindings(ForumId id) const;
    [[nodiscard]] QStringList releaseFindings(ForumId id) const;

    Register &m_store;
    bool m_isWritable;
    QLabel *m_text;
    QPushButton *m_close;
};

} // namespace yeonsu
