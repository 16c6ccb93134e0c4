#include "domain/near_text.h"

#include <algorithm>

namespace yeonsu {

namespace {

constexpr qsizetype fewestLetters = 4;

enum class Part { OfWord, WithinWord, BetweenWords };

Part partOf(QChar c)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
        return Part::OfWord;
    switch (c.unicode()) {
    case u'\'':
    case u'`':
    case u'´':
    case u'‘':
    case u'’':
    case u'′':
        return Part::WithinWord;
    default:
        break;
    }
    // Such as the ʻ and ʼ of Uzbek and Hawaiian, which are typed as an apostrophe as often.
    if (c.category() == QChar::Letter_Modifier)
        return Part::WithinWord;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? Part::OfWord : Part::BetweenWords;
}

/// A number that a text shares with those that are the same once a letter is left out of either.
struct Key
{
    quint64 value;
    std::size_t text;
};

/// The keys of the text itself and of the text without each of its letters. A text is read as a number to an
/// odd base, modulo 2^64: so that each key takes the same time, however long the text is.
void addKeys(QStringView letters, std::size_t text, std::vector<Key> &keys)
{
    constexpr quint64 base = 0x9E37'79B9'7F4A'7C15;
    std::vector<quint64> before{0};
    for (const QChar c : letters)
        before.push_back(before.back() * base + c.unicode());
    keys.push_back({before.back(), text});
    quint64 after = 0;
    quint64 placeValue = 1;
    for (auto i = std::size_t(letters.size()); i-- > 0;) {
        keys.push_back({before[i] * placeValue + after, text});
        after += letters[qsizetype(i)].unicode() * placeValue;
        placeValue *= base;
    }
}

} // namespace

QStringList wordsOf(const QString &folded)
{
    QStringList words;
    QString word;
    word.reserve(folded.size());
    for (const QChar c : folded) {
        switch (partOf(c)) {
        case Part::OfWord:
            word += c;
            break;
        case Part::WithinWord:
            break;
        case Part::BetweenWords:
            words.append(std::exchange(word, {}));
        }
    }
    words.append(word);
    words.removeAll(QString());
    return words;
}

QString lettersOf(const QString &folded)
{
    QString letters;
    letters.reserve(folded.size());
    bool isAscii = true;
    for (const QChar c : folded) {
        if (partOf(c) != Part::OfWord)
            continue;
        letters += c;
        isAscii = isAscii && c.unicode() < 0x80;
    }
    // The folding left no marks, so that only Hangul is taken apart.
    return isAscii ? letters : letters.normalized(QString::NormalizationForm_D);
}

bool isOneLetterApart(QStringView left, QStringView right)
{
    if (left.size() > right.size())
        std::swap(left, right);
    if (left.size() < fewestLetters || right.size() - left.size() > 1)
        return false;
    const auto [l, r] = std::mismatch(left.begin(), left.end(), right.begin());
    if (r == right.end())
        return false;
    const auto isSlip = [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Han; };
    const bool isAdded = left.size() < right.size();
    if (!isSlip(*r) || (!isAdded && !isSlip(*l)))
        return false;
    return std::equal(isAdded ? l : l + 1, left.end(), r + 1, right.end());
}

std::vector<std::pair<std::size_t, std::size_t>> pairsOneLetterApart(std::span<const QString> letters)
{
    std::vector<Key> keys;
    for (std::size_t text = 0; text < letters.size(); ++text) {
        if (letters[text].size() >= fewestLetters - 1)
            addKeys(letters[text], text, keys);
    }
    std::sort(keys.begin(), keys.end(), [](const Key &left, const Key &right) {
        return std::pair(left.value, left.text) < std::pair(right.value, right.text);
    });
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (auto first = keys.begin(); first != keys.end(); ++first) {
        for (auto second = first + 1; second != keys.end() && second->value == first->value; ++second) {
            if (isOneLetterApart(letters[first->text], letters[second->text]))
                pairs.emplace_back(first->text, second->text);
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace yeonsu
