#include "domain/text.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Letters that Unicode does not take apart into a base letter and a mark.
QString plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł':
        return u"l"_s;
    case u'ø':
        return u"o"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'ı':
        return u"i"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'þ':
        return u"th"_s;
    default:
        return letter;
    }
}

} // namespace

QString normalisedText(const QString &text)
{
    QString kept = text.normalized(QString::NormalizationForm_C);
    kept.remove(QChar::Null);
    return kept.trimmed();
}

QString foldedText(const QString &text)
{
    const QString parts = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing && !c.isNull())
            folded += plainLetter(c);
    }
    return folded.normalized(QString::NormalizationForm_C).simplified();
}

QString sortKey(const QString &text)
{
    constexpr qsizetype digitsOfAnyNumber = 12;
    const QString folded = foldedText(text);
    QString key;
    key.reserve(folded.size() + digitsOfAnyNumber);
    for (qsizetype i = 0; i < folded.size();) {
        qsizetype end = i;
        while (end < folded.size() && folded[end].isDigit())
            ++end;
        if (end == i) {
            key += folded[i++];
            continue;
        }
        key += folded.sliced(i, end - i).rightJustified(digitsOfAnyNumber, u'0');
        i = end;
    }
    return key;
}

} // namespace yeonsu
