#include "domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Letters that Unicode does not take apart into a base letter and a mark; empty for any other.
QLatin1StringView plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł':
        return "l"_L1;
    case u'ø':
        return "o"_L1;
    case u'đ':
    case u'ð':
        return "d"_L1;
    case u'ß':
        return "ss"_L1;
    case u'ı':
        return "i"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'þ':
        return "th"_L1;
    default:
        return {};
    }
}

/// Whether the letter stays as it is, as most do: a mark goes, and so does NUL.
bool isPlain(QChar letter)
{
    return letter >= u'a' && letter <= u'z';
}

/// Whether no character before `c` can join with it, so that text may be normalised up to it and from it on.
bool startsPiece(QChar c)
{
    const char16_t code = c.unicode();
    const bool isInitialJamo = code >= 0x1100 && code <= 0x1112;
    const bool isSyllable = code >= 0xAC00 && code <= 0xD7A3;
    return code < 0x80 || isInitialJamo || isSyllable;
}

/// Piece by piece, since QString::normalized() takes quadratic time: minutes for a million syllables.
QString normalizedTo(QString::NormalizationForm form, const QString &text)
{
    constexpr qsizetype pieceLength = 256;
    if (text.size() <= pieceLength)
        return text.normalized(form);
    QString result;
    result.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = std::min(start + pieceLength, text.size());
        while (end < text.size() && !startsPiece(text[end]))
            ++end;
        result += text.sliced(start, end - start).normalized(form);
        start = end;
    }
    return result;
}

/// The digits of any script as a key that is in the order of the numbers.
void appendNumberKey(QString &key, QStringView digits)
{
    constexpr qsizetype usualDigits = 12;
    constexpr qsizetype digitsOfLength = 10;
    while (!digits.isEmpty() && digits.front().digitValue() == 0)
        digits = digits.sliced(1);
    if (digits.size() <= usualDigits)
        key.resize(key.size() + usualDigits - digits.size(), u'0');
    else // A colon follows the digits, so that these come after all shorter numbers.
        key += u':' + QString::number(digits.size()).rightJustified(digitsOfLength, u'0');
    for (const QChar digit : digits)
        key += QChar(u'0' + digit.digitValue());
}

/// Whether there is nothing to be taken apart in it. Most addresses and many names are so.
bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString normalisedText(const QString &text)
{
    QString kept = text;
    kept.remove(QChar::Null);
    return normalizedTo(QString::NormalizationForm_C, kept).trimmed();
}

QString foldedText(const QString &text)
{
    if (isAscii(text))
        return text.toLower().remove(QChar::Null).simplified();
    // Taken apart before the case goes: what "İ" and "™" are made of has capitals.
    const QString parts = normalizedTo(QString::NormalizationForm_KD, text).toCaseFolded();
    QString folded;
    folded.reserve(parts.size());
    for (const QChar c : parts) {
        if (isPlain(c)) {
            folded += c;
            continue;
        }
        if (c.category() == QChar::Mark_NonSpacing || c.isNull())
            continue;
        if (const QLatin1StringView plain = plainLetter(c); !plain.isEmpty())
            folded += plain;
        else
            folded += c;
    }
    return normalizedTo(QString::NormalizationForm_C, folded).simplified();
}

bool hasHangul(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

QString sortKey(const QString &text)
{
    const QString folded = foldedText(text);
    QString key;
    key.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size();) {
        qsizetype end = i;
        while (end < folded.size() && folded[end].isDigit())
            ++end;
        if (end == i) {
            key += folded[i++];
            continue;
        }
        appendNumberKey(key, QStringView(folded).sliced(i, end - i));
        i = end;
    }
    return key;
}

} // namespace yeonsu
