#include "window/notice_bar.h"

#include "dialogs/detail_fold.h"
#include "domain/korean_particle.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace yeonsu {

Notice noticeOf(const Error &error)
{
    return {.text = [text = error.message] { return text; }, .detail = error.detail, .isError = true};
}

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_detail(new DetailFold(this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    setObjectName(u"noticeBar"_s);
    setProperty("notice", true);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"noticeAction"_s);
    m_dismiss->setObjectName(u"noticeDismiss"_s);
    m_dismiss->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    auto *said = new QVBoxLayout;
    said->setSpacing(4);
    said->addWidget(m_text, 1);
    said->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(said, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_dismiss, 0, Qt::AlignTop);
    setFocusProxy(m_dismiss);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::act);
    connect(m_dismiss, &QPushButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::say(const Notice &notice)
{
    std::erase_if(m_notices, [text = notice.text()](const Notice &said) { return said.text() == text; });
    m_notices.push_back(notice);
    showLatest();
}

void NoticeBar::setNotices(const std::vector<Notice> &notices)
{
    m_notices = notices;
    showLatest();
}

void NoticeBar::dismiss()
{
    if (!m_notices.empty())
        m_notices.pop_back();
    showLatest();
}

/// What it does may say something itself, or make the window anew.
void NoticeBar::act()
{
    const std::function<void()> action = m_notices.back().action;
    dismiss();
    action();
}

void NoticeBar::showLatest()
{
    setVisible(!m_notices.empty());
    emit shownChanged(!m_notices.empty());
    if (m_notices.empty())
        return;
    const Notice &latest = m_notices.back();
    m_text->setText(withFittingParticles(latest.text()));
    m_text->setProperty("error", latest.isError);
    m_text->style()->unpolish(m_text); // the colour goes by the property
    m_text->style()->polish(m_text);
    m_detail->setDetail(latest.detail);
    m_action->setVisible(bool(latest.actionName));
    m_action->setText(latest.actionName ? latest.actionName() : QString());
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace yeonsu
