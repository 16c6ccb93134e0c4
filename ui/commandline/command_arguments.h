// The options and arguments of one command, and what to say when they are wrong.
#pragma once

#include <QCommandLineParser>

#include <optional>

namespace yeonsu {

enum ExitCode { Done = 0, Failed = 1, WrongUse = 2 };

/// What to say of an option's value that is none of those it takes.
[[nodiscard]] QString refusal(const QString &option, const QString &value, const QStringList &taken);

class CommandArguments
{
public:
    /// `positional` names the arguments that must be given, in order ("FILE").
    CommandArguments(const QString &command, const QString &description, const QStringList &positional);

    void addFlag(const QString &name, const QString &description);
    /// It has one value; another is wrong use.
    void addOption(const QString &name, const QString &placeholder, const QString &description);
    /// It may be repeated, or hold several values parted by commas.
    void addListOption(const QString &name, const QString &placeholder, const QString &description);

    /// Nothing where the command shall go on, else the exit code; messages and help are printed then.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    [[nodiscard]] QString positional(int index) const { return m_parser.positionalArguments().at(index); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    /// Of a list option. What is empty is a value, too, and for the command to refuse.
    [[nodiscard]] QStringList values(const QString &name) const;

private:
    [[nodiscard]] QString complaint() const;

    QString m_command;
    QStringList m_positional;
    QStringList m_singleOptions;
    QCommandLineParser m_parser;
};

} // namespace yeonsu
