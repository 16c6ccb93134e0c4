#include "release/sentence_reading.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using Words = std::vector<NarrowingWord>;

SentenceReading::SentenceReading(const ReadSentence &read, const Filter &spokenOf)
    : sentence(read)
    , before(spokenOf)
    , gaps(read)
    , bound(boundWords(read))
    , measures(measuresIn(gaps, bound))
{
}

Words SentenceReading::eachOf(std::size_t i) const
{
    static const QRegularExpression each(uR"(각각\s*$|각기\s*$|\beach\b[^,]*$)"_s);
    static const QRegularExpression behind(uR"(^\s*\w*\s*each\b)"_s);
    if (!each.match(gaps.before(i)).hasMatch() && !behind.match(gaps.behind(i)).hasMatch())
        return {};
    Words listed;
    for (const NarrowingWord &word : bound[i].own) {
        if (kindOf(word) == kindOf(bound[i].own.back()))
            listed.push_back(word);
    }
    const auto isAlone = [](const NarrowingWord &word) { return word.meanings.size() == 1; };
    const bool isList = listed.size() > 1 && std::all_of(listed.begin(), listed.end(), isAlone);
    return isList ? listed : Words();
}

Words SentenceReading::allWords(std::size_t number) const
{
    return joined(bound[number].own, bound[number].inherited);
}

} // namespace yeonsu
