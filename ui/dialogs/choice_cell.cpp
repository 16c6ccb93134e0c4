#include "dialogs/choice_cell.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace yeonsu {

namespace {

/// Dresses the widget anew after its properties changed.
void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

ChoiceCell::ChoiceCell(const QString &name, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_button(new QRadioButton(this))
    , m_text(new QLabel(text, this))
{
    setProperty("choiceCell", true);
    m_button->setAccessibleName(name);
    m_button->installEventFilter(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 7, 10, 7);
    layout->setSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(m_button, &QRadioButton::toggled, this, &ChoiceCell::showState);
    showState();
}

void ChoiceCell::mousePressEvent(QMouseEvent *)
{
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

bool ChoiceCell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        showState();
    return QFrame::eventFilter(watched, event);
}

void ChoiceCell::showState()
{
    // Tab stops at what is chosen; the arrows go to the other one.
    m_button->setFocusPolicy(m_button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    setProperty("chosen", m_button->isChecked());
    setProperty("focused", m_button->hasFocus());
    m_text->setProperty("muted", !m_button->isChecked());
    repolish(this);
    repolish(m_text);
}

} // namespace yeonsu
