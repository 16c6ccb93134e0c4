// How far some work is, and what it is doing.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace yeonsu {

/// Thin, with a name for those who do not see it.
[[nodiscard]] QProgressBar *newProgressBar(QWidget *parent);
/// A text in small words that may take several lines.
[[nodiscard]] QLabel *newMutedLabel(const QString &text, QWidget *parent);

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
