#include "commandline/command_arguments.h"

#include "commandline/output.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

CommandArguments::CommandArguments(const QString &command, const QString &description,
                                   const QStringList &positional)
    : m_command(command)
    , m_positional(positional)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("CommandLine", "Shows this help.")});
    for (const QString &name : positional)
        m_parser.addPositionalArgument(name, {}, name);
}

void CommandArguments::addFlag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

void CommandArguments::addOption(const QString &name, const QString &placeholder, const QString &description)
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
    QString complaint;
    if (!isUnderstood)
        complaint = m_parser.errorText();
    else if (m_parser.positionalArguments().size() < m_positional.size())
        complaint = QCoreApplication::translate("CommandLine", "An argument is missing: %1.")
                        .arg(m_positional.at(m_parser.positionalArguments().size()));
    else if (m_parser.positionalArguments().size() > m_positional.size())
        complaint = QCoreApplication::translate("CommandLine", "There is one argument too many: “%1”.")
                        .arg(m_parser.positionalArguments().at(m_positional.size()));
    if (complaint.isEmpty())
        return std::nullopt;
    printMessage(complaint + u'\n' +
                 QCoreApplication::translate("CommandLine", "“yeonsu %1 --help” tells how it is used.")
                     .arg(m_command));
    return WrongUse;
}

QStringList CommandArguments::values(const QString &name) const
{
    QStringList values;
    for (const QString &value : m_parser.values(name))
        values += value.split(u',', Qt::SkipEmptyParts);
    return values;
}

} // namespace yeonsu
