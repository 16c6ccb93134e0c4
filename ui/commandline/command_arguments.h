// The options and arguments of one command, and what to say when they are wrong.
#pragma once

#include <QCommandLineParser>

#include <optional>

namespace yeonsu {

enum ExitCode { Done = 0, Failed = 1, WrongUse = 2 };

class CommandArguments
{
public:
    /// `positional` names the arguments that must be given, in order ("FILE").
    CommandArguments(const QString &command, const QString &description, const QStringList &positional);

    void addFlag(const QString &name, const QString &description);
    void addOption(const QString &name, const QString &placeholder, const QString &description);

    /// Nothing where the command shall go on, else the exit code; messages and help are printed then.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    [[nodiscard]] QString positional(int index) const { return m_parser.positionalArguments().at(index); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    /// Of an option that may be repeated or hold several values parted by commas.
    [[nodiscard]] QStringList values(const QString &name) const;

private:
    QString m_command;
    QStringList m_positional;
    QCommandLineParser m_parser;
};

} // namespace yeonsu
