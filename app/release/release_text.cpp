#include "release/release_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(DraftText)
};

class TextFiller
{
public:
    TextFiller(const FactTable &facts, Language language)
        : m_facts(facts)
        , m_language(language)
    {
    }

    /// Adds the lines of a field; gives the number of the first among all.
    int add(DraftField field, const QString &text)
    {
        const int first = m_lines;
        m_field = field;
        m_line = 0;
        for (const QString &line : text.split(u'\n')) {
            ++m_line;
            addLine(line);
        }
        return first;
    }

    void addEmptyLine() { endLine(); }

    ReleaseText result;

private:
    void addLine(const QString &line)
    {
        const QString whole = line.trimmed();
        const std::vector<TokenPlace> places = tokensIn(line);
        const bool isAlone = places.size() == 1 && places.front().length == whole.size();
        if (m_field == DraftField::Body && isAlone && isPlacedFigure(whole))
            place(whole);
        else
            fill(line, places);
        endLine();
    }

    void endLine()
    {
        result.text += u'\n';
        ++m_lines;
    }

    void place(const QString &command)
    {
        Result<PlacedFigure> figure = placedFigure(command, m_facts, m_language);
        if (figure)
            result.figures.emplace(m_line, std::move(*figure));
        else
            complain(figure.error().message);
    }

    void fill(const QString &line, const std::vector<TokenPlace> &places)
    {
        qsizetype done = 0;
        for (const TokenPlace &place : places) {
            addPlain(line.sliced(done, place.start - done));
            addToken(line.sliced(place.start, place.length));
            done = place.start + place.length;
        }
        addPlain(line.sliced(done));
    }

    void addPlain(const QString &text)
    {
        if (text.contains(u"{{"_s) || text.contains(u"}}"_s))
            complain(DraftText::tr("Two braces begin or end a figure here, but there is no other end."));
        result.text += text;
    }

    void addToken(const QString &text)
    {
        if (isPlacedFigure(text)) {
            complain(DraftText::tr("A chart or table stands alone on a line of the body: %1").arg(text));
            result.text += text;
            return;
        }
        const Result<FigureToken> token = parsedToken(text, m_facts);
        if (!token) {
            complain(token.error().message);
            result.text += text;
            return;
        }
        const QString written = filled(*token, m_facts, m_language);
        result.tokens.push_back({result.text.size(), written.size(), *token, text});
        result.text += written;
    }

    void complain(const QString &message) { result.errors.push_back({m_field, m_line, message}); }

    const FactTable &m_facts;
    Language m_language;
    DraftField m_field = DraftField::Title;
    int m_line = 0;
    int m_lines = 0;
};

} // namespace

std::pair<DraftField, int> ReleaseText::placeOf(int line) const
{
    if (line > bodyLine)
        return {DraftField::Body, line - bodyLine};
    if (line > subtitleLine)
        return {DraftField::Subtitle, line - subtitleLine};
    return {DraftField::Title, line};
}

namespace {

std::optional<int> yearOf(const Release &release)
{
    const QDate day = release.embargoDay.isValid() ? release.embargoDay : release.asOf;
    return day.isValid() ? std::optional(day.year()) : std::nullopt;
}

} // namespace

ReleaseText releaseText(const Release &release, const FactTable &facts)
{
    TextFiller filler(facts, release.language);
    filler.add(DraftField::Title, release.title);
    filler.result.subtitleLine = filler.add(DraftField::Subtitle, release.subtitle);
    filler.addEmptyLine();
    filler.result.bodyLine = filler.add(DraftField::Body, release.body);
    filler.result.thisYear = yearOf(release);
    return std::move(filler.result);
}

} // namespace yeonsu
