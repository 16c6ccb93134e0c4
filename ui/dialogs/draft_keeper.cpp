#include "dialogs/draft_keeper.h"

using namespace std::chrono_literals;

namespace yeonsu {

DraftKeeper::DraftKeeper(FieldForm &form, const QString &registerPath, const QString &formName)
    : m_form(form)
    , m_registerPath(registerPath)
    , m_place(Drafts::claim(registerPath, formName))
    , m_found(Drafts::find(registerPath, m_place.form))
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
    m_isTyped = true;
    Drafts::keep(m_registerPath, m_place.form, {QDateTime::currentDateTime(), m_form.typed()});
}

std::optional<Draft> DraftKeeper::take()
{
    std::optional<Draft> taken = std::exchange(m_found, std::nullopt);
    if (!m_isTyped)
        Drafts::drop(m_registerPath, m_place.form);
    return taken;
}

void DraftKeeper::drop()
{
    m_delay.stop();
    m_isTyped = false;
    if (m_found)
        Drafts::keep(m_registerPath, m_place.form, *m_found);
    else
        Drafts::drop(m_registerPath, m_place.form);
}

} // namespace yeonsu
