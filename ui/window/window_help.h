// The manual beside the program's window: opened from anywhere, and there still when the window is made anew.
#pragma once

#include "help/help_key.h"

#include <QObject>

#include <memory>

namespace yeonsu {

class HelpWindow;

class WindowHelp : public QObject
{
    Q_OBJECT

public:
    explicit WindowHelp(QObject *parent = nullptr);
    ~WindowHelp() override;

    /// Null until it was opened.
    [[nodiscard]] HelpWindow *window() const { return m_window.get(); }

    /// In another language or other colours, at the same place.
    void redraw();

public slots:
    /// As HelpWindow::showPlace(); the beginning where it is empty.
    void show(const QString &place);

private:
    HelpKey m_key;
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace yeonsu
