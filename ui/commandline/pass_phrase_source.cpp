#include "commandline/pass_phrase_source.h"

#include "commandline/output.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct PassPhraseText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 longestLine = 4096;

QString passPhraseFile()
{
    return u"pass-phrase-file"_s;
}

/// While it lives, a terminal does not show what is typed.
class HiddenTyping
{
public:
    HiddenTyping()
        : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_usual) == 0)
    {
        if (!m_isTerminal)
            return;
        termios hidden = m_usual;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        printMessage(PassPhraseText::tr("Pass phrase:"));
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_usual);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    termios m_usual{};
    bool m_isTerminal;
};

Result<PassPhrase> firstLineOf(QFile &file)
{
    const QByteArray line = file.readLine(longestLine);
    QString text = QString::fromUtf8(line);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    if (text.isEmpty())
        return failure(ErrorCode::BadValue, PassPhraseText::tr("There is no pass phrase."));
    return PassPhrase(std::move(text));
}

} // namespace

void addPassPhraseOption(CommandArguments &arguments)
{
    arguments.addOption(passPhraseFile(), u"FILE"_s,
                        PassPhraseText::tr("The file whose first line is the pass phrase; without it, it is "
                                           "read from standard input."));
}

bool isPassPhraseFileSet(const CommandArguments &arguments)
{
    return arguments.isSet(passPhraseFile());
}

Result<PassPhrase> passPhrase(const CommandArguments &arguments)
{
    if (!isPassPhraseFileSet(arguments)) {
        const HiddenTyping hidden;
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failure(ErrorCode::BadValue, PassPhraseText::tr("There is no pass phrase."));
        return firstLineOf(input);
    }
    QFile file(arguments.value(passPhraseFile()));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, PassPhraseText::tr("“%1” cannot be read.").arg(file.fileName()),
                       file.errorString());
    return firstLineOf(file);
}

} // namespace yeonsu
