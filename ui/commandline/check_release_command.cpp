#include "commandline/check_release_command.h"

#include "commandline/keyed_option.h"
#include "commandline/output.h"
#include "commandline/output_file.h"
#include "commandline/register_source.h"
#include "domain/bilingual.h"
#include "figures/share.h"
#include "release/claim_rows.h"
#include "release/figure_words.h"
#include "sheets/text_stream.h"
#include "support/language.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum class ClaimFormat { Text, Json };

constexpr QLatin1StringView keyOf(ClaimFormat value)
{
    switch (value) {
    case ClaimFormat::Text:
        return QLatin1StringView("text");
    case ClaimFormat::Json:
        return QLatin1StringView("json");
    }
    return {};
}

constexpr qint64 longestText = qint64(16) << 20; // bytes; no release comes near

Result<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, CheckText::tr("“%1” could not be read.").arg(path),
                       file.errorString());
    if (file.size() > longestText)
        return failure(ErrorCode::BadValue,
                       CheckText::tr("“%1” is too long for the text of a release.").arg(path));
    const Result<TextEncoding> encoding = guessEncoding(file);
    YEONSU_TRY(encoding);
    TextStream stream(file, *encoding);
    QString text;
    for (;;) {
        const Result<QString> block = stream.next();
        YEONSU_TRY(block);
        if (block->isEmpty())
            return text.replace(u"\r\n"_s, u"\n"_s);
        text += *block;
    }
}

QJsonValue valueOf(const Claim &claim)
{
    if (!claim.question)
        return QJsonValue::Null;
    if (claim.question->kind == FigureQuestion::Kind::Share)
        return shareInTenths(claim.answer.number, claim.answer.whole) / 10.0;
    return claim.answer.number;
}

QJsonArray toJson(const std::vector<Claim> &claims, const FactTable &facts)
{
    QJsonArray array;
    for (const Claim &claim : claims) {
        const QJsonValue figure =
            claim.question ? QJsonValue(inWords(*claim.question, facts, Language::English)) : QJsonValue();
        array.append(QJsonObject{{u"text"_s, claim.text},
                                 {u"line"_s, claim.line},
                                 {u"column"_s, claim.column},
                                 {u"figure"_s, figure},
                                 {u"value"_s, valueOf(claim)},
                                 {u"verdict"_s, toKey(claim.verdict)}});
    }
    return array;
}

QString verdictWord(ClaimVerdict verdict)
{
    switch (verdict) {
    case ClaimVerdict::True:
        return CheckText::tr("true");
    case ClaimVerdict::Rounded:
        return CheckText::tr("rounded");
    case ClaimVerdict::False:
        return CheckText::tr("FALSE");
    case ClaimVerdict::Wording:
        return CheckText::tr("WORDING");
    case ClaimVerdict::Unchecked:
        return CheckText::tr("unchecked");
    }
    Q_UNREACHABLE();
}

QString textFor(const std::vector<Claim> &claims)
{
    if (claims.empty())
        return CheckText::tr("There is no number to check in the text.");
    TextRows rows;
    for (const Claim &claim : claims)
        rows.push_back({verdictWord(claim.verdict), u"%1:%2"_s.arg(claim.line).arg(claim.column),
                        claim.text.simplified(), claim.reason});
    return alignedText(rows);
}

/// Those options that are wrong are named.
std::optional<ClaimFormat> askedFormat(CommandArguments &arguments)
{
    const auto format = keyedOption(arguments, u"format"_s, std::optional(ClaimFormat::Text));
    if (!format)
        return std::nullopt;
    if (arguments.value(u"text"_s).isEmpty()) {
        printMessage(CheckText::tr("--%1 is needed.").arg(u"text"_s));
        return std::nullopt;
    }
    const QString rows = arguments.value(u"rows"_s);
    if (!rows.isEmpty() && !tableFormatOf(rows)) {
        printMessage(CheckText::tr("--%1 takes a file that ends in .xlsx or .csv.").arg(u"rows"_s));
        return std::nullopt;
    }
    return format;
}

Result<void> writeRows(const QString &path, Database &database, const FactTable &facts,
                       const std::vector<Claim> &claims)
{
    const Result<PlainTable> rows = claimRows(database, facts, claims, interfaceLanguage());
    YEONSU_TRY(rows);
    return writeTable(*rows, path);
}

int check(CommandArguments &arguments, ClaimFormat format)
{
    const QString rows = arguments.value(u"rows"_s);
    if (!rows.isEmpty()) {
        if (const Result<void> free = checkOutput(arguments, rows, arguments.positional(0)); !free)
            return printError(free.error());
    }
    const Result<QString> text = textOf(arguments.value(u"text"_s));
    if (!text)
        return printError(text.error());
    const auto store = openForCommand(arguments.positional(0));
    if (!store)
        return store.error();
    const Result<FactTable> facts = FactTable::load((*store)->database());
    if (!facts)
        return printError(facts.error());
    const std::vector<Claim> claims = checkedClaims(*text, *facts, interfaceLanguage());
    if (!rows.isEmpty()) {
        if (const Result<void> written = writeRows(rows, (*store)->database(), *facts, claims); !written)
            return printError(written.error());
    }
    const int printed =
        format == ClaimFormat::Json ? printJson(toJson(claims, *facts)) : printResult(textFor(claims));
    const bool isWrong =
        std::any_of(claims.begin(), claims.end(), [](const Claim &claim) { return claim.isWrong(); });
    return isWrong ? int(Failed) : printed;
}

} // namespace

int runCheckRelease(const QStringList &words)
{
    CommandArguments arguments(
        u"check-release"_s, CheckText::tr("Checks every number of a text against the figures of a register."),
        {u"FILE"_s});
    arguments.addOption(u"text"_s, u"T"_s,
                        CheckText::tr("The text, in UTF-8 or as Korean programs write it."));
    arguments.addOption(u"format"_s, u"text|json"_s,
                        CheckText::tr("How the result is written: text or json."));
    arguments.addOption(u"rows"_s, u"LIST"_s,
                        CheckText::tr("Also writes the rows behind each number, without names of people; its "
                                      "ending says as what: xlsx, csv."));
    addForceFlag(arguments);
    if (const std::optional<int> exit = arguments.parse(words))
        return *exit;
    const std::optional<ClaimFormat> format = askedFormat(arguments);
    return format ? check(arguments, *format) : int(WrongUse);
}

} // namespace yeonsu
