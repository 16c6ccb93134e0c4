#include "release/figure_token.h"

#include "release/token_options.h"
#include "release/worded_number.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct TokenText
{
    Q_DECLARE_TR_FUNCTIONS(FigureToken)
};

constexpr QLatin1StringView shareName("share");
constexpr QLatin1StringView yearsName("years");

/// What the words of a token say, before they are put together.
struct Saying
{
    Filter filter;
    Filter whole;
    bool isOfWhole = false; ///< "in" was read
    Measure measure = Measure::Attendances;
    Wording wording = Wording::Exact;
    QString counter;
};

template <KeyedEnum Enum>
Result<void> readKey(Enum &target, const TokenOption &option)
{
    const std::optional<Enum> value = fromKey<Enum>(option.values.value(0));
    if (!value || option.values.size() != 1)
        return failure(ErrorCode::BadValue,
                       TokenText::tr("“%1” is not understood: %2= takes %3.")
                           .arg(option.values.join(u','), option.name, keysOf<Enum>().join(u", "_s)));
    target = *value;
    return {};
}

Result<void> read(Saying &saying, const QString &word, const FactTable &facts)
{
    if (word == u"in") {
        saying.isOfWhole = true;
        return {};
    }
    const Result<TokenOption> option = tokenOption(word);
    YEONSU_TRY(option);
    if (option->name == u"as")
        return readKey(saying.wording, *option);
    if (option->name == u"of")
        return readKey(saying.measure, *option);
    if (option->name == u"counter") {
        saying.counter = option->values.join(u',');
        return {};
    }
    return narrow(saying.isOfWhole ? saying.whole : saying.filter, *option, facts);
}

} // namespace

Result<FigureToken> parsedToken(const QString &text, const FactTable &facts)
{
    const QStringList words = text.startsWith(u"{{"_s) && text.endsWith(u"}}"_s) && text.size() >= 4
                                  ? tokenWords(text)
                                  : QStringList();
    const QString name = words.value(0);
    const std::optional<Measure> measure = fromKey<Measure>(name);
    if (!measure && name != shareName && name != yearsName)
        return failure(ErrorCode::BadValue,
                       TokenText::tr("“%1” names no figure. A figure is one of: %2.")
                           .arg(text, (keysOf<Measure>() + QStringList{shareName, yearsName}).join(u", "_s)));
    Saying saying;
    for (const QString &word : words.sliced(1))
        YEONSU_TRY(read(saying, word, facts));
    if (name != shareName && (saying.isOfWhole || saying.measure != Measure::Attendances))
        return failure(ErrorCode::BadValue,
                       TokenText::tr("Only a share is “of” and “in” something: %1").arg(text));
    const FigureQuestion question = measure ? FigureQuestion::count(*measure, saying.filter)
                                    : name == yearsName
                                        ? FigureQuestion::years(saying.filter)
                                        : FigureQuestion::share(saying.measure, saying.filter, saying.whole);
    return FigureToken{question, saying.wording, saying.counter};
}

QString tokenText(const FigureToken &token)
{
    const FigureQuestion &question = token.question;
    const bool isShare = question.kind == FigureQuestion::Kind::Share;
    QStringList words;
    if (isShare)
        words.append(shareName);
    else
        words.append(question.kind == FigureQuestion::Kind::Years ? QString(yearsName)
                                                                  : toKey(question.measure));
    if (isShare && question.measure != Measure::Attendances)
        words.append(u"of="_s + toKey(question.measure));
    words += narrowingWords(question.filter, question.whole);
    if (const QStringList whole = narrowingWords(question.whole, {}); !whole.isEmpty())
        words += QStringList{u"in"_s} + whole;
    if (token.wording != Wording::Exact)
        words.append(u"as="_s + toKey(token.wording));
    if (!token.counter.isEmpty())
        words.append(u"counter="_s + quotedValue(token.counter));
    return u"{{"_s + words.join(u' ') + u"}}"_s;
}

QString filled(const FigureToken &token, const FactTable &facts, Language language)
{
    const FigureAnswer answer = answerTo(token.question, facts);
    if (token.question.kind == FigureQuestion::Kind::Share)
        return wordedShare(answer.number, answer.whole, token.wording, language) + token.counter;
    return wordedCount(answer.number, token.wording, token.counter, language);
}

std::vector<TokenPlace> tokensIn(const QString &text)
{
    static const QRegularExpression token(uR"(\{\{(?:[^{}"]|"[^"]*")*\}\})"_s);
    std::vector<TokenPlace> places;
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        places.push_back({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

Result<QString> withTokensFilled(const QString &text, const FactTable &facts, Language language)
{
    QString result;
    qsizetype done = 0;
    for (const TokenPlace &place : tokensIn(text)) {
        const Result<FigureToken> token = parsedToken(text.sliced(place.start, place.length), facts);
        YEONSU_TRY(token);
        result += QStringView(text).sliced(done, place.start - done);
        result += filled(*token, facts, language);
        done = place.start + place.length;
    }
    return result + text.sliced(done);
}

} // namespace yeonsu
