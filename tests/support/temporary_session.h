// An editing session over a register of its own, both gone with the object.
#pragma once

#include "editing/editing_session.h"
#include "results.h"
#include "support/background.h"
#include "temporary_register.h"

namespace yeonsu::test {

class TemporarySession
{
public:
    using Content = TemporaryRegister::Content;

    explicit TemporarySession(Content content = Content::ReferenceData)
        : m_register(content)
    {
        m_register.close();
        patience = std::chrono::hours(1);
        m_session = std::make_unique<EditingSession>(valueOf(Register::open(m_register.path())));
        valueOf(store().database().execute(QStringLiteral("PRAGMA synchronous = OFF")));
    }

    [[nodiscard]] EditingSession &operator*() const { return *m_session; }
    [[nodiscard]] EditingSession *operator->() const { return m_session.get(); }
    [[nodiscard]] Register &store() const { return m_session->store(); }

private:
    TemporaryRegister m_register;
    std::unique_ptr<EditingSession> m_session;
};

} // namespace yeonsu::test
