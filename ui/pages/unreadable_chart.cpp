#include "pages/unreadable_chart.h"

#include "domain/korean_particle.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

UnreadableChart::UnreadableChart(const SavedView &view, const QString &readOnlyReason, QWidget *parent)
    : QFrame(parent)
    , m_remove(new QPushButton(tr("Remove from the dashboard"), this))
{
    setProperty("card", true);
    auto *heading = new QLabel(view.name, this);
    heading->setProperty("role", u"heading"_s);
    heading->setWordWrap(true);
    auto *text =
        new QLabel(tr("This chart cannot be shown: what the register has of it cannot be read. It may "
                      "have been made by a newer version of the program."),
                   this);
    text->setWordWrap(true);
    m_remove->setAccessibleName(withFittingParticles(tr("Remove “%1” from the dashboard").arg(view.name)));
    m_remove->setEnabled(readOnlyReason.isEmpty());
    m_remove->setToolTip(readOnlyReason);
    connect(m_remove, &QPushButton::clicked, this, &UnreadableChart::removeRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addStretch();
}

} // namespace yeonsu
