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

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_bar(newProgressBar(this))
    , m_state(newMutedLabel({}, this))
{
    m_state->setObjectName(u"state"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_state);
}

} // namespace yeonsu
