#include "release/sentence_gaps.h"

#include "release/name_forms.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

SentenceGaps::SentenceGaps(const ReadSentence &sentence)
    : m_sentence(sentence)
    , m_blanked(sentence.text)
{
    const auto blank = [this](qsizetype start, qsizetype end) {
        for (qsizetype i = start; i < end; ++i)
            m_blanked[i] = u' ';
    };
    for (const NarrowingWord &word : sentence.words)
        blank(word.start, word.end);
    for (const WrittenNumber &number : sentence.numbers)
        blank(number.start, number.end());
}

QString SentenceGaps::before(std::size_t i) const
{
    const qsizetype start = i == 0 ? 0 : number(i - 1).end();
    return m_blanked.sliced(start, std::max<qsizetype>(0, number(i).start - start));
}

QString SentenceGaps::behind(std::size_t i) const
{
    const qsizetype end = i + 1 < count() ? number(i + 1).start : m_blanked.size();
    return m_blanked.sliced(number(i).end(), std::max<qsizetype>(0, end - number(i).end()));
}

QString SentenceGaps::around(std::size_t i) const
{
    static const QRegularExpression end(uR"(["”])"_s);
    constexpr qsizetype far = 80;
    QString after = behind(i).left(far);
    if (const qsizetype quote = after.indexOf(end); quote >= 0)
        after.truncate(quote);
    return before(i).right(far) + u" | "_s + after;
}

bool SentenceGaps::isOfThem(std::size_t i) const
{
    static const QRegularExpression earlier(
        uR"((?:^|\s)[이그]\s?(?:중|가운데)|^\s?(?:중|가운데)|\b(?:of|among) (?:them|these|those|whom|which)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression later(uR"(^\s*of (?:them|these|those|whom|which)\b)"_s);
    return isOfNumberBefore(i) || earlier.match(before(i)).hasMatch() || later.match(behind(i)).hasMatch();
}

bool SentenceGaps::isOfNumberBefore(std::size_t i) const
{
    static const QRegularExpression of(
        uR"(^\W*(?:out )?(?:of|among)\s(?:the |all |its |these |those |our )*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return i > 0 && before(i).contains(u',') && of.match(before(i - 1)).hasMatch();
}

bool SentenceGaps::isPartOfNext(std::size_t i) const
{
    return i + 1 < count() && isBetweenPartAndWhole(behind(i));
}

const QRegularExpression &breath()
{
    static const QRegularExpression pattern(
        uR"([,;:()—]|(?:으나|지만|는데|[했였었았됐]고|으며|이며|하며|이고|하여|해)\s)"_s);
    return pattern;
}

bool isInKorean(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isHangul);
}

bool isBetweenPartAndWhole(const QString &gap)
{
    static const QRegularExpression of(uR"(^\s*(?:out )?of (?:the |all |its |these )*$)"_s);
    return of.match(gap).hasMatch();
}

} // namespace yeonsu
