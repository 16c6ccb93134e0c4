#include "release/outer_words.h"

#include "release/matches.h"
using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// 도시교통(대중교통 19회), 도시교통 분야에서 대중교통 과정 19회.
bool isOuter(const NarrowingWord &outer, const NarrowingWord &word, const QString &text)
{
    static const QRegularExpression bracket(uR"(^[^()\d]*\((?!incl|with|e\.g|such|also)[^()\d]*$)"_s);
    static const QRegularExpression within(
        uR"(^\s?(?:분야|부문|과정|테마)?(?:에서[는도]?|에는|은|는|의|\s?(?:중|가운데)(?:에서[는도]?)?)\s$)"_s);
    static const QRegularExpression goesOn(uR"(^(?:[과와,·&]|[을를]?\s?(?:및|and|or|포함|비롯|등)))"_s);
    const bool isList = matches(goesOn, text.mid(word.end, 8));
    if (kindOf(outer) != kindOf(word) || outer.end > word.start || isList)
        return false;
    const bool isTheme = kindOf(word) == NarrowingKind::Themes;
    const bool widens = isTheme || outer.meanings.front().dimension == word.meanings.front().dimension;
    const QString way = text.sliced(outer.end, word.start - outer.end);
    return widens && (matches(bracket, way) || (isTheme && matches(within, way)));
}

} // namespace

void dropOuter(std::vector<NarrowingWord> &words, const QString &text, qsizetype number)
{
    for (std::size_t i = words.size(); i-- > 1;) {
        const qsizetype way = std::max<qsizetype>(0, number - words[i].end);
        const bool isAside = text.sliced(words[i].end, way).contains(u')');
        if (!isAside && isOuter(words[i - 1], words[i], text))
            words.erase(words.begin() + std::ptrdiff_t(i) - 1);
    }
}

} // namespace yeonsu
