#include "window/window_help.h"

#include "help/help_window.h"
#include "help/manual.h"

namespace yeonsu {

WindowHelp::WindowHelp(QObject *parent)
    : QObject(parent)
{
    connect(&m_key, &HelpKey::helpRequested, this, &WindowHelp::show);
}

WindowHelp::~WindowHelp() = default;

void WindowHelp::redraw()
{
    if (!m_window)
        return;
    const std::unique_ptr<HelpWindow> old = std::move(m_window);
    m_window = std::make_unique<HelpWindow>();
    m_window->restoreGeometry(old->saveGeometry());
    m_window->goTo(old->place());
    if (old->isVisible())
        m_window->show();
}

void WindowHelp::show(const QString &place)
{
    if (!m_window)
        m_window = std::make_unique<HelpWindow>();
    m_window->showPlace(place.isEmpty() ? manualChapters().first() : place);
}

} // namespace yeonsu
