#include "release/english_binding.h"

#include "release/counted_noun.h"
#include "release/matches.h"
#include "release/sentence_gaps.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

class EnglishBinder
{
public:
    explicit EnglishBinder(OwnedWords &words)
        : m_words(words)
    {
    }

    /// 37 courses on urban transport; participants from Asia, Europe and Africa.
    void takeBehind(std::size_t number)
    {
        static const QRegularExpression preposition(
            uR"(\b(?:from|in|on|for|about|of|to|with|at|held|were|was|are|is|by|came|attended|chose|selected|picked|took|studied|trained|preferred|enrolled|learned|represent\w*|among|during|through|had|have|has|included?|involved)\b)"_s);
        static const QRegularExpression together(
            uR"(^\s*(?:,|and|or|&|the|in|on|from|courses|officials|participants|\s)*$)"_s);
        static const QRegularExpression verb(
            uR"(\b(?:were|was|are|is|came|come|attended|took|held|made|went|joined|focus\w*|belong\w*|account\w*|hold|held|worked|had|chose|selected|picked|studied|trained|preferred|enrolled|learned|represent\w*)\b)"_s);
        static const QRegularExpression ofPart(
            uR"(^\W*(?:percent|per cent|%)?\s*of\b(?!\s(?:them|these|those|whom|which)\b))"_s);
        static const QRegularExpression anotherSubject(uR"((?:,|\b(?:and|while|but))\s*(?:the\s)?$)"_s);
        bool hasVerb = false;
        bool hasTaken = false;
        bool isPastNoun = false; // behind "nine online" the noun and what is said of it are yet to come
        qsizetype place = m_words.endOf(number);
        for (const std::size_t word : m_words.freeWords(place, m_words.gapEnd(number))) {
            QString gap = m_words.between(place, m_words.word(word).start);
            if (!hasTaken && (gap.startsWith(u')') || (gap.startsWith(u',') && isInset(number))))
                gap = gap.sliced(1); // "(74.4%) came from Asia"
            static const QRegularExpression announced(
                uR"(\s(?:fields|areas|subjects|themes|topics|courses|regions|continents|countries|cities):\s*$)"_s);
            gap.replace(announced, u" "_s);
            hasVerb |= matches(verb, gap);
            if (hasVerb && number > 0 && m_words.isPartOfNext(number - 1))
                break; // "2,413 of the 2,688 participants came by invitation"
            const bool isAdjectiveOfNoun = isAdjective(word, gap);
            const bool joins =
                isPastNoun ? matches(together, gap) || (m_words.isPercent(number) && !matches(breath(), gap))
                           : startsByItself(word, gap) || (hasTaken && matches(together, gap)) ||
                                 (matches(preposition, gap) && !matches(breath(), gap));
            if (!joins || (!hasTaken && matches(anotherSubject, gap)) ||
                (hasTaken && isSubjectOfNext(word, number)))
                break;
            const bool isOfWhole =
                m_words.isPercent(number) && !hasVerb &&
                matches(ofPart, m_words.between(m_words.endOf(number), m_words.text().size()));
            m_words.take(word, number, isOfWhole);
            hasTaken = true;
            isPastNoun |= !isAdjectiveOfNoun;
            place = m_words.word(word).end;
        }
    }

private:
    /// "806 participants, or 30%, held …".
    [[nodiscard]] bool isInset(std::size_t number) const
    {
        static const QRegularExpression orElse(uR"(,\sor\s(?:about\s)?$)"_s);
        return number > 0 &&
               matches(orElse, m_words.between(m_words.endOf(number - 1), m_words.startOf(number)));
    }

    /// 64 mayors, 76 open to all regions, 11 online.
    [[nodiscard]] bool startsByItself(std::size_t word, const QString &gap) const
    {
        static const QRegularExpression meantFor(
            uR"(^(?:open|meant|intended|aimed|designed|targeting|for)\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression since(uR"(^(?:since|from|between|until|through|to|by)\b)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression nouns(uR"(^\s*(?:[\w’'-]+\s){0,5}$)"_s);
        const NarrowingWord &each = m_words.word(word);
        if (kindOf(each) == NarrowingKind::Mode)
            return !matches(breath(), gap);
        const bool isPeriod =
            kindOf(each) == NarrowingKind::Years && matches(since, m_words.between(each.start, each.end));
        if (isPeriod)
            return matches(nouns, gap);
        const bool isBeside = gap.trimmed().isEmpty();
        return isAdjective(word, gap) ||
               (isBeside &&
                (kindOf(each) == NarrowingKind::Seniority || kindOf(each) == NarrowingKind::Places ||
                 matches(meantFor, m_words.between(each.start, each.end))));
    }

    /// "came from Asia, and Europe accounted for 5.9%", "…, Europe 159".
    [[nodiscard]] bool isSubjectOfNext(std::size_t word, std::size_t number) const
    {
        static const QRegularExpression verb(
            uR"(^(?:['’]s)?\s(?:(?:accounted|sent|had|has|made|contributed|provided|came|numbered|followed|drew|brought|saw|held|attracted|was|were|is|are|for|with|at)\b[^,;]*)?$)"_s);
        static const QRegularExpression ofYear(uR"(^\s(?:saw|had|brought|drew)\b[^,;]*$)"_s);
        const bool isYears = kindOf(m_words.word(word)) == NarrowingKind::Years;
        return number + 1 < m_words.count() &&
               matches(isYears ? ofYear : verb,
                       m_words.between(m_words.word(word).end, m_words.gapEnd(number)));
    }

    /// 2,000 Asian participants.
    [[nodiscard]] bool isAdjective(std::size_t word, const QString &gap) const
    {
        const qsizetype end = m_words.word(word).end;
        return gap.trimmed().isEmpty() &&
               !nounBehind(m_words.between(end, std::min(end + 40, m_words.text().size()))).empty();
    }

    OwnedWords &m_words;
};

} // namespace

void takeBehindEnglish(OwnedWords &words, std::size_t number)
{
    EnglishBinder(words).takeBehind(number);
}

} // namespace yeonsu
