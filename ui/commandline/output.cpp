#include "commandline/output.h"

#include "domain/korean_particle.h"
#include "exchange/csv_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct OutputText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The system's error, or 0.
int print(FILE *stream, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    const bool isWritten =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size()) &&
        std::fflush(stream) == 0;
    return isWritten ? 0 : errno;
}

int placesOf(QChar c)
{
    const QChar::Script script = c.script();
    const bool isWide = script == QChar::Script_Hangul || script == QChar::Script_Han ||
                        script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
    return isWide ? 2 : 1;
}

int placesOf(const QString &text)
{
    int places = 0;
    for (const QChar c : text)
        places += placesOf(c);
    return places;
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(uR"(^<?[0-9][0-9,.]*%?$)"_s);
    return number.match(text).hasMatch();
}

} // namespace

int printResult(const QString &text)
{
    if (const int error = print(stdout, text))
        return printError({ErrorCode::Io, OutputText::tr("The result could not be written."),
                           QString::fromLocal8Bit(std::strerror(error))});
    return 0;
}

void printMessage(const QString &text)
{
    // There is nobody left to tell that this failed.
    (void)print(stderr, withFittingParticles(text));
}

int printError(const Error &error)
{
    printMessage(error.detail.isEmpty() ? error.message : error.message + u"\n("_s + error.detail + u')');
    return 1;
}

int printJson(const QJsonObject &json)
{
    return printResult(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)));
}

int printJson(const QJsonArray &json)
{
    return printResult(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)));
}

QString alignedText(const TextRows &rows)
{
    std::vector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), std::size_t(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[std::size_t(column)] = std::max(widths[std::size_t(column)], placesOf(row[column]));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString gap(widths[std::size_t(column)] - placesOf(row[column]), u' ');
            line += (isNumber(row[column]) ? gap + row[column] : row[column] + gap) + u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString csvText(const TextRows &rows)
{
    QString text;
    for (const QStringList &row : rows)
        text += csvLine(row);
    return text;
}

} // namespace yeonsu
