#include "dialogs/progress_row.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

QProgressBar *newProgressBar(QWidget *parent)
{
    auto *bar = new QProgressBar(parent);
    bar->setTextVisible(false);
    bar->setFixedHeight(6);
    bar->setAccessibleName(ProgressRow::tr("Progress"));
    return bar;
}

QLabel *newMutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("muted", true);
    label->setWordWrap(true);
    return label;
}

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_bar(newProgressBar(this))
    , m_state(newMutedLabel({}, this))
{
    m_state->setObjectName(u"state"_s);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_state);
}

} // namespace yeonsu
