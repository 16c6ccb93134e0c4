#include "release/place_evidence.h"

#include "release/matches.h"
#include "release/name_forms.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString behindOf(const QString &text, qsizetype end)
{
    return text.sliced(end, std::min<qsizetype>(24, text.size() - end));
}

PlaceEvidence koreanEvidence(Dimension dimension, const QString &text, qsizetype start, qsizetype end)
{
    static const QRegularExpression onlyPlaces(
        uR"(^(?:에서(?!야)|\s?(?:공무원|출신|시청|정부)|시(?=[\s,·(]|[은는이가의와과에]|청|장|에서)))"_s);
    static const QRegularExpression countryToo(
        uR"(^(?:에는|\s?(?:연수생|참가자|대상|도시|\d[\d,]*\s?(?:명|개|회|곳))|\s?[,·(]|[가은는과와의]\s|\s등(?:\s|의|에서)))"_s);
    static const QRegularExpression cityToo(
        uR"(^(?:에는|\s?(?:연수생|참가자|\d[\d,]*\s?명)|\s?[,·(]|[가은는이과와의]\s))"_s);
    static const QRegularExpression time(
        uR"(^\s?(?:\d+\s?(?:년|월|주|일|개월|차|회|해)|여름|가을|겨울|봄|해))"_s);
    constexpr qsizetype longestWord = 2; // longer names of places are no common words
    const QString behind = behindOf(text, end);
    if (end - start > longestWord || matches(onlyPlaces, behind))
        return PlaceEvidence::Strong;
    if (matches(time, behind))
        return PlaceEvidence::None;
    if (dimension == Dimension::Country && matches(countryToo, behind))
        return PlaceEvidence::Strong;
    return matches(cityToo, behind) ? PlaceEvidence::Weak : PlaceEvidence::None;
}

PlaceEvidence englishEvidence(Dimension dimension, const QString &text, qsizetype start, qsizetype end)
{
    static const QRegularExpression startsText(uR"((?:^|[.!?\n:•*“"]|^\s*[-–○□])\s*$)"_s);
    static const QRegularExpression subject(
        uR"(^(?:['’]s\b|\s(?:sent|had|has|contributed|accounted|provided|came|numbered|followed|drew|saw|made|is|was|officials|participants|and\s[A-Z]|with\s\d)|\s?,\s(?:[A-Z]|with\b|which\b|where\b)|\s?[(:]\s?\d|\s\d[\d,.]*%?,?\s(?:and\s)?[A-Z]))"_s);
    static const QRegularExpression title(
        uR"(^\s(?!City|Province|Metropolitan|Municipality|University|Officials|Participants|Region)[A-Z][a-z]+)"_s);
    if (!text[start].isUpper())
        return PlaceEvidence::None;
    // Names of countries, of several words and long ones are no common words.
    constexpr qsizetype longestWord = 7;
    if (dimension == Dimension::Country || end - start > longestWord ||
        text.sliced(start, end - start).contains(u' '))
        return PlaceEvidence::Strong;
    const qsizetype from = std::max<qsizetype>(0, start - 4);
    const QString behind = behindOf(text, end);
    if (matches(startsText, text.sliced(from, start - from)))
        return matches(subject, behind) ? PlaceEvidence::Strong : PlaceEvidence::None;
    return matches(title, behind) ? PlaceEvidence::Weak : PlaceEvidence::Strong;
}

bool isPlace(const PlaceWord &word)
{
    const Dimension dimension = word.word.meanings.front().dimension;
    return dimension == Dimension::Country || dimension == Dimension::City;
}

/// The code of a city's country stands before its name in its key.
bool isCountryOf(const PlaceWord &country, const PlaceWord &city)
{
    const Narrowing &first = country.word.meanings.front();
    return first.dimension == Dimension::Country &&
           city.word.meanings.front().keys.first().startsWith(first.keys.first() + u'/');
}

bool supports(const PlaceWord &other, const PlaceWord &weak, const QString &text)
{
    static const QRegularExpression list(
        uR"(^(?:에서[는만도]?|에는)?(?:[\s,·()]|및|와\s|과\s|and\s|\d[\d,.]*\s?(?:명|%)?|[이은는](?=\s|,))*$)"_s);
    if (!isPlace(other) || other.isWeak)
        return false;
    const auto [first, second] =
        other.word.start < weak.word.start ? std::pair(&other, &weak) : std::pair(&weak, &other);
    const QString between = text.sliced(first->word.end, second->word.start - first->word.end);
    if (first == &other && isCountryOf(other, weak) && between.trimmed().isEmpty())
        return true;
    return !between.trimmed().isEmpty() && matches(list, between);
}

} // namespace

PlaceEvidence placeEvidence(Dimension dimension, const QString &text, qsizetype start, qsizetype end)
{
    return isHangul(text[start]) ? koreanEvidence(dimension, text, start, end)
                                 : englishEvidence(dimension, text, start, end);
}

std::vector<NarrowingWord> withSupport(std::vector<PlaceWord> words, const QString &text)
{
    for (std::size_t i = 1; i < words.size(); ++i)
        words[i].isWeak = words[i].isWeak && !supports(words[i - 1], words[i], text);
    for (std::size_t i = words.size(); i-- > 1;)
        words[i - 1].isWeak = words[i - 1].isWeak && !supports(words[i], words[i - 1], text);
    std::vector<NarrowingWord> kept;
    for (PlaceWord &each : words) {
        if (!each.isWeak)
            kept.push_back(std::move(each.word));
    }
    return kept;
}

} // namespace yeonsu
