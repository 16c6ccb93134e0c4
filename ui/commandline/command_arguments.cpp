#include "commandline/command_arguments.h"

#include "commandline/output.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ArgumentText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

CommandArguments::CommandArguments(const QString &command, const QString &description,
                                   const QStringList &positional)
    : m_command(command)
    , m_positional(positional)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{u"h"_s, u"help"_s}, ArgumentText::tr("Shows this help.")});
    for (const QString &name : positional)
        m_parser.addPositionalArgument(name, {}, name);
}

void CommandArguments::addFlag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

void CommandArguments::addOption(const QString &name, const QString &placeholder, const QString &description)
{
    addListOption(name, placeholder, description);
    m_singleOptions.append(name);
}

void CommandArguments::addListOption(const QString &name, const QString &placeholder,
                                     const QString &description)
{
    m_parser.addOption({name, description, placeholder});
}

std::optional<int> CommandArguments::parse(const QStringList &arguments)
{
    // The parser takes the first word for the program's name.
    const bool isUnderstood = m_parser.parse(QStringList{m_command} + arguments);
    // The parser prints the path by which the program was started.
    if (isUnderstood && m_parser.isSet(u"help"_s))
        return printResult(m_parser.helpText().replace(QCoreApplication::arguments().constFirst(),
                                                       u"yeonsu "_s + m_command));
    const QString wrong = isUnderstood ? complaint() : m_parser.errorText();
    if (wrong.isEmpty())
        return std::nullopt;
    printMessage(wrong + u'\n' + ArgumentText::tr("“yeonsu %1 --help” tells how it is used.").arg(m_command));
    return WrongUse;
}

/// What is wrong with arguments that the parser understood, or nothing.
QString CommandArguments::complaint() const
{
    const QStringList given = m_parser.positionalArguments();
    if (given.size() > m_positional.size())
        return ArgumentText::tr("There is one argument too many: “%1”.").arg(given.at(m_positional.size()));
    for (qsizetype i = 0; i < m_positional.size(); ++i) {
        // A script whose variable is not set gives an empty word.
        if (given.value(i).isEmpty())
            return ArgumentText::tr("An argument is missing: %1.").arg(m_positional.at(i));
    }
    for (const QString &name : m_singleOptions) {
        QStringList values = m_parser.values(name);
        values.removeDuplicates();
        if (values.size() > 1)
            return ArgumentText::tr("--%1 takes one value, not “%2” and “%3”.")
                .arg(name, values.at(0), values.at(1));
    }
    return {};
}

QStringList CommandArguments::values(const QString &name) const
{
    QStringList values;
    for (const QString &value : m_parser.values(name))
        values += value.split(u',');
    return values;
}

QString refusal(const QString &option, const QString &value, const QStringList &taken)
{
    return ArgumentText::tr("--%1 does not accept “%2”. It takes: %3.")
        .arg(option, value, taken.join(u", "_s));
}

} // namespace yeonsu
