#include "dialogs/draft_keeper.h"

using namespace std::chrono_literals;

namespace yeonsu {

DraftKeeper::DraftKeeper(FieldForm &form, const QString &registerPath, const QString &formName)
    : m_form(form)
    , m_registerPath(registerPath)
    , m_formName(formName)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(400ms);
    connect(&form, &FieldForm::edited, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, &DraftKeeper::keep);
}

DraftKeeper::~DraftKeeper()
{
    if (m_delay.isActive())
        keep();
}

void DraftKeeper::keep()
{
    m_delay.stop();
    Drafts::keep(m_registerPath, m_formName, {QDateTime::currentDateTime(), m_form.typed()});
}

void DraftKeeper::drop()
{
    m_delay.stop();
    Drafts::drop(m_registerPath, m_formName);
}

} // namespace yeonsu
