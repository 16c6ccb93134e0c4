#include "dialogs/search_state.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

SearchState::SearchState(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    m_heading->setProperty("role", u"heading"_s);
    m_text->setProperty("muted", true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(240, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch();
    for (QLabel *label : {m_heading, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            emit stopRequested();
        else
            emit startRequested();
    });
}

void SearchState::showRunning(const QString &heading)
{
    m_isRunning = true;
    m_progress->setAccessibleName(heading);
    showTexts(heading, {}, tr("Stop"));
}

void SearchState::showStopped()
{
    m_isRunning = false;
    showTexts(tr("The search was stopped"), {}, tr("Search"));
}

void SearchState::showNothing(const QString &heading, const QString &text)
{
    m_isRunning = false;
    showTexts(heading, text, {});
}

void SearchState::showTexts(const QString &heading, const QString &text, const QString &button)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_progress->setVisible(m_isRunning);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace yeonsu
