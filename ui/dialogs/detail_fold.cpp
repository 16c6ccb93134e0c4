#include "dialogs/detail_fold.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace yeonsu {

DetailFold::DetailFold(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_detail(new QLabel(this))
{
    m_fold->setText(tr("Technical detail"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_detail->setProperty("muted", true);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_detail);
    connect(m_fold, &QToolButton::toggled, m_detail, &QLabel::setVisible);
    setDetail({});
}

void DetailFold::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_fold->setChecked(false);
    m_detail->hide();
    setVisible(!detail.isEmpty());
}

} // namespace yeonsu
