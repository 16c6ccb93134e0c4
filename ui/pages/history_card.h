// A part of a panel: who changed the shown record lately, and the way to all of its history.
#pragma once

#include "store/register.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yeonsu {

class HistoryCard : public QWidget
{
    Q_OBJECT

public:
    /// Tells of the newest `most` acts.
    HistoryCard(Register &store, int most, QWidget *parent = nullptr);

    /// To be called again after a change.
    void showRecord(const Record &record);

signals:
    void historyRequested(const yeonsu::Record &record);

private:
    void clear();
    void addLine(QLabel *label, const QString &text);

    Register &m_store;
    int m_most;
    Record m_record;
    QVBoxLayout *m_lines;
    QPushButton *m_all;
};

} // namespace yeonsu
