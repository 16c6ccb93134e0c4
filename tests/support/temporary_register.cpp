#include "temporary_register.h"

#include "exchange/new_register.h"
#include "results.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace yeonsu::test {

namespace {

/// To be copied, since filling a register takes longer.
QString pattern(NewRegister content)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QString::number(int(content)));
    if (!QFile::exists(path))
        valueOf(createRegister(path, content, IfExists::Refuse));
    return path;
}

} // namespace

TemporaryRegister::TemporaryRegister(Content content, const Clock &clock)
    : m_clock(clock)
{
    if (content == Content::Nothing)
        valueOf(createRegisterFile(path()));
    else if (!QFile::copy(pattern(content == Content::Sample ? NewRegister::Sample : NewRegister::Empty),
                          path()))
        qFatal("the register cannot be copied");
    open();
}

void TemporaryRegister::open()
{
    m_register = valueOf(Register::open(path(), m_clock));
    valueOf(m_register->database().execute(u"PRAGMA synchronous = OFF"_s));
}

} // namespace yeonsu::test
