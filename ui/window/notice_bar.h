// Something that is said above the page without stopping anybody, until it is put away.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace yeonsu {

/// Hidden until there is something to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// `detail` is technical, and shown as a tip.
    void say(const QString &text, const QString &detail = {});
    [[nodiscard]] QString text() const;

signals:
    void backupsRequested();

private:
    QLabel *m_text;
};

} // namespace yeonsu
