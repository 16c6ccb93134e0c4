#include "dialogs/error_note.h"

#include "dialogs/detail_fold.h"
#include "domain/korean_particle.h"
#include "support/error_event.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yeonsu {

ErrorNote::ErrorNote(QWidget *parent)
    : QFrame(parent)
    , m_message(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_detail(new DetailFold(this))
{
    setProperty("errorNote", true);
    m_message->setProperty("error", true);
    m_message->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_message);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addWidget(m_detail);
    connect(m_action, &QPushButton::clicked, this, &ErrorNote::actionRequested);
    clear();
}

void ErrorNote::show(const Error &error)
{
    offer(error, {});
}

void ErrorNote::offer(const Error &error, const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_message->setText(withFittingParticles(error.message));
    m_detail->setDetail(error.detail);
    setVisible(true);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ErrorNote::clear()
{
    setVisible(false);
}

void ErrorNote::sayErrorsOf(QWidget &window)
{
    window.installEventFilter(this);
}

bool ErrorNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != ErrorEvent::kind())
        return QFrame::eventFilter(watched, event);
    show(static_cast<ErrorEvent *>(event)->error());
    event->accept();
    return true;
}

} // namespace yeonsu
