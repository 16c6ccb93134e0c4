// Whole files, of tests that go on only where they can be read and written.
#pragma once

#include <QFile>

namespace yeonsu::test {

/// Both end the test program where the file cannot be read or written.
[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

inline void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace yeonsu::test
