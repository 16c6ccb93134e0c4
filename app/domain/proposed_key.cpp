#include "domain/proposed_key.h"

#include "domain/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

QString proposedKey(const QString &name, const QString &kind, const QSet<QString> &taken)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression atTheEnds(u"^-+|-+$"_s);
    QString letters = foldedText(name).replace(others, u"-"_s).remove(atTheEnds);
    if (!letters.isEmpty() && !taken.contains(letters))
        return letters;
    const QString stem = letters.isEmpty() ? kind : letters;
    int number = letters.isEmpty() ? 1 : 2;
    while (taken.contains(u"%1-%2"_s.arg(stem).arg(number)))
        ++number;
    return u"%1-%2"_s.arg(stem).arg(number);
}

} // namespace yeonsu
