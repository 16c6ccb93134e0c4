// The line above a release: what it is, and what is done with it.
#pragma once

#include "domain/release.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yeonsu {

class ReleaseHead : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseHead(QWidget *parent = nullptr);

    void showRelease(const Release &release, bool canWrite);

signals:
    void historyRequested();
    void headerRequested();
    void changesRequested();
    /// Of a frozen one, that it be a draft again.
    void freezeRequested();
    void outRequested();

private:
    QLabel *m_about;
    QPushButton *m_history;
    QPushButton *m_header;
    QPushButton *m_changes;
    QPushButton *m_freeze;
    QPushButton *m_out;
};

} // namespace yeonsu
