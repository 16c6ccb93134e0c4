#include "release/composed_text.h"

namespace yeonsu {

namespace {

/// Part of the letter before it: an accent, a vowel or a final consonant of Hangul.
bool goesOn(QChar c)
{
    return c.isMark() || (c.unicode() >= 0x1160 && c.unicode() <= 0x11FF);
}

} // namespace

ComposedText composed(const QString &text)
{
    ComposedText result;
    result.text.reserve(text.size());
    result.places.reserve(std::size_t(text.size()) + 1);
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + 1;
        while (end < text.size() && goesOn(text[end]))
            ++end;
        const QString letter = end > start + 1
                                   ? text.sliced(start, end - start).normalized(QString::NormalizationForm_C)
                                   : QString(text[start]);
        result.text += letter;
        result.places.insert(result.places.end(), std::size_t(letter.size()), start);
        start = end;
    }
    result.places.push_back(text.size());
    return result;
}

} // namespace yeonsu
