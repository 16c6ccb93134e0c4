#include "release/name_forms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QStringList split(const QString &name)
{
    static const QRegularExpression between(uR"(\s*[·ㆍ‧/,&]\s*|\s(?:및|or|and)\s|(?<=[가-힣])[와과]\s)"_s);
    return name.split(between, Qt::SkipEmptyParts);
}

bool isKorean(const QString &word)
{
    return !word.isEmpty() && isHangul(word[0]);
}

/// What a name may lack in a text.
const QRegularExpression &idleEnd()
{
    static const QRegularExpression pattern(uR"(\s?(?:등|정책|급)$|\s(?:policies|policy)$)"_s);
    return pattern;
}

QString plural(const QString &word)
{
    if (isKorean(word) || word.endsWith(u's'))
        return word;
    return word.endsWith(u'y') ? QString(word.chopped(1) + u"ies"_s) : QString(word + u's');
}

} // namespace

bool isHangul(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

bool isBetweenWords(QChar c)
{
    return c.isSpace() || u"·ㆍ‧-–&/’'"_s.contains(c);
}

QStringList spellingsOf(const QString &name)
{
    const QStringList parts = split(name);
    QStringList several;
    for (const QString &part : parts)
        several.append(plural(part));
    QStringList forms{name};
    for (const QString &between : {u" "_s, u" 및 "_s, u"과 "_s, u"와 "_s, u" and "_s, u" or "_s}) {
        forms.append(parts.join(between));
        forms.append(several.join(between));
    }
    if (parts.size() > 1) {
        QStringList firstOnly = parts;
        firstOnly[0] = several[0];
        forms.append(firstOnly.join(u" and "_s));
    }
    forms.removeDuplicates();
    return forms;
}

QStringList partsOf(const QString &name)
{
    QStringList parts;
    for (const QString &part : split(name)) {
        const QString kept = QString(part).remove(idleEnd());
        for (const QString &form : {part, kept, plural(kept)}) {
            if (!form.isEmpty() && form != name)
                parts.append(form);
        }
    }
    parts.removeDuplicates();
    return parts;
}

QStringList singleWordsOf(const QString &name)
{
    QStringList words;
    for (QString part : split(name)) {
        part.remove(idleEnd());
        if (isKorean(part) && part.size() == 4 && !part.contains(u' ')) {
            words += {part.first(2), part.last(2)};
            continue;
        }
        for (const QString &word : part.split(u' ')) {
            if (word.size() >= (isKorean(word) ? 2 : 5))
                words.append(isKorean(word) ? word : word.toLower());
        }
    }
    return words;
}

} // namespace yeonsu
