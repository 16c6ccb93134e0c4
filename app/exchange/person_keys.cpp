#include "exchange/person_keys.h"

#include <algorithm>
#include <bit>

namespace yeonsu {

namespace {

/// What a key is of, so that a name is not taken for an e-mail.
enum Kind : quint64 { OfEmail = 0x51, OfName = 0x52, OfWords = 0x53, OfLetters = 0x54, OfCountry = 0x55 };

quint64 mixed(quint64 value, Kind kind)
{
    value ^= kind * 0xD6E8'FEB8'6659'FD93;
    value ^= value >> 32;
    value *= 0xD6E8'FEB8'6659'FD93;
    value ^= value >> 32;
    return value;
}

constexpr quint64 base = 0x9E37'79B9'7F4A'7C15;

/// A text as a number to an odd base, modulo 2^64; see near_text.cpp.
quint64 numberOf(QStringView text)
{
    quint64 number = text.size();
    for (const QChar c : text)
        number = number * base + c.unicode();
    return number;
}

/// Of the letters, and of them without each one: each in the same time, however many there are. Two texts
/// that are one letter apart share one, also where both have the letter and it is another.
void appendLetters(std::vector<quint64> &keys, QStringView letters)
{
    quint64 after = 0;
    quint64 placeValue = 1;
    quint64 whole = 0;
    for (const QChar c : letters)
        whole = whole * base + c.unicode();
    keys.push_back(mixed(whole, OfLetters));
    constexpr qsizetype fewestLetters = 4; // as in isOneLetterApart()
    if (letters.size() < fewestLetters)
        return;
    // Whole is before * base * placeValue + letter * placeValue + after.
    for (qsizetype i = letters.size(); i-- > 0;) {
        const quint64 letter = letters[i].unicode();
        const quint64 upToLetter = (whole - after) - letter * placeValue;
        // An odd number has an inverse modulo 2^64, by which the places behind the letter move up.
        constexpr quint64 inverse = [] {
            quint64 x = base;
            for (int step = 0; step < 6; ++step)
                x *= 2 - base * x;
            return x;
        }();
        keys.push_back(mixed(upToLetter * inverse + after, OfLetters));
        after += letter * placeValue;
        placeValue *= base;
    }
}

} // namespace

void PersonKeys::add(const ComparablePerson &person)
{
    if (!person.email().isEmpty())
        m_same.push_back(ofEmail(person.email()));
    for (const QString &name : person.names())
        m_same.push_back(mixed(numberOf(name), OfName));
    for (const QString &letters : person.letters()) {
        m_letters += letters;
        m_spellings.push_back(std::size_t(m_letters.size()));
    }
    const quint64 words = person.words().isEmpty() ? 0 : mixed(numberOf(person.words()), OfWords);
    m_people.push_back({m_same.size(), m_spellings.size(), words});
}

std::span<const quint64> PersonKeys::ofSame(std::size_t person) const
{
    const std::size_t first = beginOf(person).same;
    return std::span(m_same).subspan(first, m_people[person].same - first);
}

void PersonKeys::ofNear(std::vector<quint64> &keys, std::size_t person, CountryId country) const
{
    keys.clear();
    if (m_people[person].words != 0)
        keys.push_back(m_people[person].words);
    for (std::size_t i = beginOf(person).spellings; i < m_people[person].spellings; ++i) {
        const auto from = qsizetype(i == 0 ? 0 : m_spellings[i - 1]);
        appendLetters(keys, QStringView(m_letters).sliced(from, qsizetype(m_spellings[i]) - from));
    }
    for (quint64 &key : keys)
        key = mixed(key + quint64(country.value()) * base, OfCountry);
}

quint64 PersonKeys::ofEmail(const QString &email)
{
    return mixed(numberOf(email), OfEmail);
}

void PersonKeys::makeIndex()
{
    m_index.reserve(m_same.size());
    for (std::size_t person = 0; person < m_people.size(); ++person) {
        for (const quint64 key : ofSame(person))
            m_index.push_back({key, quint32(person)});
    }
    std::sort(m_index.begin(), m_index.end());
}

std::span<const PersonKeys::Owner> PersonKeys::having(quint64 key) const
{
    const auto isBefore = [](const Owner &left, const Owner &right) { return left.key < right.key; };
    const auto [first, end] = std::equal_range(m_index.begin(), m_index.end(), Owner{key, 0}, isBefore);
    return {first, end};
}

PersonKeys::Ends PersonKeys::beginOf(std::size_t person) const
{
    return person == 0 ? Ends{} : m_people[person - 1];
}

KeyFilter::KeyFilter(std::size_t expected)
{
    // With sixteen bits for each key one in sixteen is taken for one that is in.
    constexpr std::size_t bitsOfKey = 16;
    constexpr std::size_t mostBits = std::size_t(1) << 28;
    const std::size_t bits = std::bit_ceil(std::clamp<std::size_t>(expected * bitsOfKey, 1024, mostBits));
    m_bits.resize(bits / 64);
    m_shift = 64 - unsigned(std::countr_zero(bits / 64));
}

} // namespace yeonsu
