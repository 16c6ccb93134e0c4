#include "dialogs/draft_note.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

DraftNote::DraftNote(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_restore(new QPushButton(tr("Bring it back"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
{
    setProperty("notice", true);
    m_text->setWordWrap(true);
    for (const QPushButton *button : {m_restore, m_discard})
        connect(button, &QPushButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_restore);
    layout->addWidget(m_discard);
    connect(m_restore, &QPushButton::clicked, this, &DraftNote::restoreRequested);
    connect(m_discard, &QPushButton::clicked, this, &DraftNote::discardRequested);
    hide();
}

void DraftNote::offer(const QDateTime &typedAt)
{
    m_text->setText(tr("What was typed here on %1 was not saved.")
                        .arg(typedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
    show();
}

QList<QWidget *> DraftNote::tabStops() const
{
    return {m_restore, m_discard};
}

} // namespace yeonsu
