// Offers what was typed here and not saved before the program ended.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace yeonsu {

/// Hidden until there is something to offer, and after the answer.
class DraftNote : public QFrame
{
    Q_OBJECT

public:
    explicit DraftNote(QWidget *parent = nullptr);

    void offer(const QDateTime &typedAt);
    [[nodiscard]] QList<QWidget *> tabStops() const;

signals:
    void restoreRequested();
    void discardRequested();

private:
    QLabel *m_text;
    QPushButton *m_restore;
    QPushButton *m_discard;
};

} // namespace yeonsu
