#include "pages/panel_stack.h"

#include "pages/empty_state.h"
#include "support/application_style.h"

namespace yeonsu {

namespace {

constexpr int leastWidth = 280; // pixels

} // namespace

PanelStack::PanelStack(QWidget *parent)
    : QStackedWidget(parent)
    , m_empty(new EmptyState(this))
{
    addWidget(m_empty);
}

QSize PanelStack::minimumSizeHint() const
{
    return QStackedWidget::minimumSizeHint().expandedTo({scaledToLetters(leastWidth), 0});
}

void PanelStack::setContent(QWidget *content)
{
    m_content = content;
    addWidget(content);
}

void PanelStack::showContent()
{
    setCurrentWidget(m_content);
}

void PanelStack::showText(const QString &heading, const QString &text)
{
    forget();
    m_empty->show(heading, text);
    setCurrentWidget(m_empty);
}

} // namespace yeonsu
