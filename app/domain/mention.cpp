#include "domain/mention.h"

#include "domain/text.h"

namespace yeonsu {

namespace {

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
}

/// What follows a Korean name is a particle; a Latin letter beside a Latin one is of the same word.
bool standsAt(const QString &text, qsizetype at, const QString &name)
{
    const qsizetype end = at + name.size();
    const bool joinsBefore = at > 0 && isLatin(text[at - 1]) && isLatin(name.front());
    const bool joinsAfter = end < text.size() && isLatin(text[end]) && isLatin(name.back());
    return !joinsBefore && !joinsAfter;
}

bool mentions(const QString &text, const QString &name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (standsAt(text, at, name))
            return true;
    }
    return false;
}

} // namespace

bool mentionsAny(const QString &text, const QStringList &names)
{
    const QString folded = foldedText(text);
    return std::any_of(names.begin(), names.end(), [&folded](const QString &name) {
        const QString foldedName = foldedText(name);
        return !foldedName.isEmpty() && mentions(folded, foldedName);
    });
}

} // namespace yeonsu
