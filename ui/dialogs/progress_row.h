// How far some work is, and what it is doing.
#pragma once

#include "support/muted_label.h"

#include <QWidget>

class QProgressBar;

namespace yeonsu {

/// Thin, with a name for those who do not see it.
[[nodiscard]] QProgressBar *newProgressBar(QWidget *parent);

/// A bar above a line of text.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent);

    [[nodiscard]] QProgressBar &bar() const { return *m_bar; }
    [[nodiscard]] QLabel &state() const { return *m_state; }

private:
    QProgressBar *m_bar;
    QLabel *m_state;
};

} // namespace yeonsu
