#include "exchange/person_keys.h"

namespace yeonsu {

namespace {

/// What a key is of, so that a name is not taken for an e-mail.
enum Kind : quint64 { OfEmail = 0x51, OfName = 0x52, OfWords = 0x53, OfLetters = 0x54 };

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
        m_keys.push_back(mixed(numberOf(person.email()), OfEmail));
    for (const QString &name : person.names())
        m_keys.push_back(mixed(numberOf(name), OfName));
    if (!person.words().isEmpty())
        m_keys.push_back(mixed(numberOf(person.words()), OfWords));
    for (const QString &letters : person.letters()) {
        m_letters += letters;
        m_spellings.push_back(std::size_t(m_letters.size()));
    }
    m_people.push_back({m_keys.size(), m_spellings.size()});
}

void PersonKeys::appendTo(std::vector<quint64> &keys, std::size_t index) const
{
    const Ends first = index == 0 ? Ends{} : m_people[index - 1];
    const Ends end = m_people[index];
    keys.insert(keys.end(), m_keys.begin() + std::ptrdiff_t(first.keys),
                m_keys.begin() + std::ptrdiff_t(end.keys));
    for (std::size_t i = first.spellings; i < end.spellings; ++i) {
        const auto from = qsizetype(i == 0 ? 0 : m_spellings[i - 1]);
        appendLetters(keys, QStringView(m_letters).sliced(from, qsizetype(m_spellings[i]) - from));
    }
}

} // namespace yeonsu
