// A program that edits a register until it is stopped, and says of each edit that it is written.
// crash_writer REGISTER SEED LARGEST_FILE: LARGEST_FILE in bytes stands for a full disk; 0 is no bound.
#include "random_edits.h"
#include "results.h"

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Straight into the pipe: what a killed program has said counts, and what it holds back is lost.
void say(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        ::_exit(1);
}

void boundFiles(rlim_t largest)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit bound{largest, largest};
    if (::setrlimit(RLIMIT_FSIZE, &bound) != 0)
        qFatal("files cannot be bounded");
}

} // namespace

int main(int argumentCount, char **arguments)
{
    QCoreApplication application(argumentCount, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    if (const rlim_t largest = words[3].toULong(); largest > 0)
        boundFiles(largest);

    const auto store = Register::open(words[1]);
    if (!store) {
        say("open " + why(store) + '\n');
        return 1;
    }
    RandomEdits edits(**store, words[2].toUInt());
    for (int refused = 0; refused < 100;) {
        const auto applied = (*store)->apply(edits.next());
        if (applied && applied->id != 0)
            say(QByteArray::number(applied->id) + '\n');
        if (applied || applied.error().code == ErrorCode::RuleBroken)
            continue;
        say("error " + QByteArray::number(int(applied.error().code)) + ' ' + why(applied) + '\n');
        ++refused;
    }
    return 0;
}
