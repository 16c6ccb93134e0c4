#include "release/neighbour_names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Before a name, where names and numbers are blank: another word of the list that it is in.
const QRegularExpression &listedBefore()
{
    static const QRegularExpression pattern(
        uR"((?:^|[\s,·(])(?!(?:참가자|참여자|연수생|공무원|과정|도시|국가|나라|교육|연수|서울시?|분야|주제)(?:[과와·,]|\s및))[가-힣]{2,8}(?:[과와]|·|\s및)\s?$)"
        uR"(|(?:^|,|[과와]|·)\s*(?!(?:참가자|참여자|연수생|공무원|과정|도시|국가|나라|교육|연수|서울시?|분야|주제),)[가-힣]{2,6},\s*$)"
        uR"(|(?:^|[\s,])(?!(?:courses?|participants?|officials?|people|cities|countries|training|programmes?|programs?|held|both|between|attended|sent|trained|came|years?|subjects?)\s)[A-Za-z]+\s(?:and|or|&)\s(?:the\s)?$)"_s);
    return pattern;
}

} // namespace

bool hasAside(const QString &text, const std::vector<NarrowingWord> &words, qsizetype number)
{
    static const QRegularExpression aside(uR"(^[^(\d]*\))"_s);
    return std::any_of(words.begin(), words.end(), [&](const NarrowingWord &word) {
        const qsizetype length = number - word.end;
        return length > 0 && aside.match(text.sliced(word.end, length)).hasMatch();
    });
}

bool hasUnknownNeighbour(const SentenceGaps &gaps, const std::vector<NarrowingWord> &words)
{
    static const QRegularExpression listedBehind(uR"(^,\s[A-Za-z]+\s(?:and|or|&)\s)"_s);
    constexpr std::size_t many = 3; // beside so many one more explains them rather than adding to them
    return words.size() < many && std::any_of(words.begin(), words.end(), [&](const NarrowingWord &word) {
               const bool isName =
                   kindOf(word) == NarrowingKind::Themes || kindOf(word) == NarrowingKind::Places;
               return isName && (listedBefore().match(gaps.blanked().left(word.start)).hasMatch() ||
                                 listedBehind.match(gaps.blanked().sliced(word.end)).hasMatch());
           });
}

} // namespace yeonsu
