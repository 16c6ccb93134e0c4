#include "release/frozen_figures.h"

#include "release/figure_words.h"
#include "release/release_json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Of what is written; a later shape gets another number.
constexpr int version = 1;

class FigureKeeper
{
public:
    FigureKeeper(const ReleaseText &text, const FactTable &facts, Language language)
        : m_text(text)
        , m_facts(facts)
        , m_language(language)
    {
    }

    /// In the order of the text.
    std::vector<FrozenFigure> kept(const DecidedClaims &claims)
    {
        for (const FilledToken &token : m_text.tokens)
            add(token);
        for (const DecidedClaim &claim : claims.claims) {
            if (!claim.isFromToken)
                add(claim);
        }
        std::stable_sort(m_figures.begin(), m_figures.end(),
                         [](const auto &left, const auto &right) { return left.first < right.first; });
        std::vector<FrozenFigure> figures;
        for (auto &[start, figure] : m_figures)
            figures.push_back(std::move(figure));
        return figures;
    }

private:
    void add(const FilledToken &token)
    {
        FrozenFigure figure;
        figure.written = m_text.text.sliced(token.start, token.length);
        figure.line = int(QStringView(m_text.text).first(token.start).count(u'\n')) + 1;
        figure.token = token.command;
        describe(figure, token.token.question);
        m_figures.emplace_back(token.start, std::move(figure));
    }

    void add(const DecidedClaim &decided)
    {
        const Claim &claim = decided.claim;
        FrozenFigure figure;
        figure.written = claim.text;
        figure.line = claim.line;
        figure.verdict = claim.verdict;
        figure.waiver = decided.waiver;
        if (claim.question) {
            figure.token = tokenText({*claim.question, Wording::Exact, {}});
            describe(figure, *claim.question);
        }
        m_figures.emplace_back(claim.start, std::move(figure));
    }

    void describe(FrozenFigure &figure, const FigureQuestion &question) const
    {
        figure.inWords = inWords(question, m_facts, m_language);
        figure.value = answerText(question, answerTo(question, m_facts));
    }

    const ReleaseText &m_text;
    const FactTable &m_facts;
    Language m_language;
    std::vector<std::pair<qsizetype, FrozenFigure>> m_figures;
};

QJsonObject toJson(const FrozenFigure &figure)
{
    QJsonObject json{
        {u"written"_s, figure.written}, {u"line"_s, figure.line}, {u"verdict"_s, toKey(figure.verdict)}};
    const auto add = [&json](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    add(u"token"_s, figure.token);
    add(u"words"_s, figure.inWords);
    add(u"value"_s, figure.value);
    add(u"waiver"_s, figure.waiver);
    return json;
}

Result<FrozenFigure> figureFromJson(const QJsonObject &json)
{
    const std::optional<ClaimVerdict> verdict = fromKey<ClaimVerdict>(json[u"verdict"_s].toString());
    if (!verdict)
        return damagedRelease(u"verdict"_s);
    return FrozenFigure{json[u"written"_s].toString(), json[u"line"_s].toInt(),
                        json[u"token"_s].toString(),   json[u"words"_s].toString(),
                        json[u"value"_s].toString(),   *verdict,
                        json[u"waiver"_s].toString()};
}

} // namespace

Result<FrozenRelease> frozenRelease(const ReleaseSource &source, const std::vector<ClaimDecision> &decisions,
                                    const FactTable &facts, const QDate &asOf)
{
    Release release = source.release;
    release.asOf = asOf;
    const ReleaseText text = releaseText(release, facts);
    if (!text.errors.empty())
        return failure(ErrorCode::BadValue, text.errors.front().message);
    const Language language = source.release.language;
    FrozenRelease frozen;
    frozen.document = releaseDocument(source, text);
    frozen.document.asOf = asOf;
    for (ReleaseBlock &block : frozen.document.body) {
        if (block.figure)
            block.figure->filter = {};
    }
    frozen.text = text.text;
    frozen.figures =
        FigureKeeper(text, facts, language).kept(decidedClaims(text, facts, language, decisions));
    frozen.newestAct = facts.newestChange();
    return frozen;
}

QString inWords(const FrozenRelease &frozen, const FrozenFigure &figure, const FactTable &facts,
                Language language)
{
    if (figure.token.isEmpty() || language == frozen.document.language)
        return figure.inWords;
    const Result<FigureToken> token = parsedToken(figure.token, facts);
    return token ? inWords(token->question, facts, language) : figure.inWords;
}

QString toJson(const FrozenRelease &frozen)
{
    QJsonArray figures;
    for (const FrozenFigure &figure : frozen.figures)
        figures.append(toJson(figure));
    const QJsonObject json{{u"version"_s, version},
                           {u"document"_s, toJson(frozen.document)},
                           {u"text"_s, frozen.text},
                           {u"figures"_s, figures},
                           {u"newestAct"_s, frozen.newestAct}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<FrozenRelease> frozenFromJson(const QString &json)
{
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8(), &error).object();
    if (object[u"version"_s].toInt() != version)
        return damagedRelease(error.error == QJsonParseError::NoError ? u"version"_s : error.errorString());
    Result<ReleaseDocument> document = documentFromJson(object[u"document"_s].toObject());
    YEONSU_TRY(document);
    FrozenRelease frozen;
    frozen.document = std::move(*document);
    frozen.text = object[u"text"_s].toString();
    frozen.newestAct = object[u"newestAct"_s].toInteger();
    for (const QJsonValue each : object[u"figures"_s].toArray()) {
        Result<FrozenFigure> figure = figureFromJson(each.toObject());
        YEONSU_TRY(figure);
        frozen.figures.push_back(std::move(*figure));
    }
    return frozen;
}

} // namespace yeonsu
