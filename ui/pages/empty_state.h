// What stands where there is nothing to show: what this is, and what to do next.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace yeonsu {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without a text for it there is no button.
    void show(const QString &heading, const QString &text, const QString &button = {});
    void setButtonEnabled(bool isEnabled, const QString &reason);

signals:
    void actionRequested();

private:
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace yeonsu
