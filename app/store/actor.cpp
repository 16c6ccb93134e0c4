#include "store/actor.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace yeonsu::store {

namespace {

/// A program that no login started has no name in its environment.
QString accountName()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(account->pw_name);
#endif
    return {};
}

} // namespace

QString currentActor()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    return accountName();
}

} // namespace yeonsu::store
