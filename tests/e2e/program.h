// The built program, run as a process as a user or a script runs it.
#pragma once

#include "test_files.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace yeonsu::test {

struct Ended
{
    int exitCode = -1; ///< -1 where the program crashed or did not end
    QString output;
    QString messages;
};

struct Surroundings
{
    QString locale = QStringLiteral("C.UTF-8");
    QString outputFile = {};                ///< where standard output goes instead
    std::function<void()> beforeStart = {}; ///< done in the new process
    QByteArray input = {};                  ///< of standard input, which then ends
};

/// There is no display.
[[nodiscard]] Ended run(const QStringList &arguments, const Surroundings &surroundings = {});

/// What a command that succeeds prints with --format json.
[[nodiscard]] QJsonObject json(const QStringList &arguments);

} // namespace yeonsu::test
