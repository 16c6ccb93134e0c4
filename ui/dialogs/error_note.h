// An error inside a dialog or page: what happened in words, the technical detail behind a fold.
#pragma once

#include "domain/error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yeonsu {

class DetailFold;

/// Hidden until there is an error.
class ErrorNote : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorNote(QWidget *parent = nullptr);

    void show(const Error &error);
    /// With a way on, which the user may take.
    void offer(const Error &error, const QString &action);
    void clear();
    /// Says what is told to the window it stands in by an ErrorEvent.
    void sayErrorsOf(QWidget &window);

    [[nodiscard]] QPushButton &actionButton() const { return *m_action; }

signals:
    void actionRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_message;
    QPushButton *m_action;
    DetailFold *m_detail;
};

} // namespace yeonsu
