#include "temporary_register.h"

#include "exchange/new_register.h"
#include "results.h"

using namespace Qt::StringLiterals;

namespace yeonsu::test {

TemporaryRegister::TemporaryRegister(Content content, const Clock &clock)
    : m_clock(clock)
{
    if (content == Content::Nothing)
        valueOf(createRegisterFile(path()));
    else
        valueOf(createRegister(path(), content == Content::Sample ? NewRegister::Sample : NewRegister::Empty,
                               IfExists::Refuse));
    open();
}

void TemporaryRegister::open()
{
    m_register = valueOf(Register::open(path(), m_clock));
    valueOf(m_register->database().execute(u"PRAGMA synchronous = OFF"_s));
}

} // namespace yeonsu::test
