// What stands in the place of a list while it is searched for, or where nothing was found.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yeonsu {

class SearchState : public QWidget
{
    Q_OBJECT

public:
    explicit SearchState(QWidget *parent = nullptr);

    /// A bar moves, and the search can be stopped.
    void showRunning(const QString &heading);
    /// It can be started.
    void showStopped();
    void showNothing(const QString &heading, const QString &text);

    [[nodiscard]] QPushButton &button() const { return *m_button; }

signals:
    void stopRequested();
    void startRequested();

private:
    void showTexts(const QString &heading, const QString &text, const QString &button);

    QLabel *m_heading;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    bool m_isRunning = false;
};

} // namespace yeonsu
