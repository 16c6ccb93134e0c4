// The technical detail of a message, behind a fold.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace yeonsu {

/// Hidden while there is none.
class DetailFold : public QWidget
{
    Q_OBJECT

public:
    explicit DetailFold(QWidget *parent = nullptr);

    /// Closes the fold.
    void setDetail(const QString &detail);

private:
    QToolButton *m_fold;
    QLabel *m_detail;
};

} // namespace yeonsu
