#include "other_user.h"

#include <cerrno>
#include <cstring>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace yeonsu::test {

namespace {

constexpr uid_t nobody = 65534;

[[noreturn]] void runAsNobody(int output, const std::function<QByteArray()> &act)
{
    if (::geteuid() == 0) {
        if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
            ::_exit(2);
    }
    const QByteArray answer = act();
    const bool isWritten = ::write(output, answer.constData(), std::size_t(answer.size())) == answer.size();
    ::_exit(isWritten ? 0 : 3);
}

} // namespace

QByteArray asNobody(const std::function<QByteArray()> &act)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe: %s", std::strerror(errno));
    const pid_t child = ::fork();
    if (child == 0)
        runAsNobody(ends[1], act);
    ::close(ends[1]);
    QByteArray answer;
    char part[4096];
    for (ssize_t size = 0; (size = ::read(ends[0], part, sizeof part)) > 0;)
        answer.append(part, size);
    ::close(ends[0]);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || status != 0)
        qFatal("the child ended with status %d", status);
    return answer;
}

} // namespace yeonsu::test
