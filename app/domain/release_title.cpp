#include "domain/release_title.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

QString withoutTokens(const QString &text)
{
    static const QRegularExpression token(uR"(\{\{[^{}]*\}\})"_s);
    return QString(text).replace(token, u"…"_s);
}

QString titleWithoutTokens(const Release &release)
{
    return withoutTokens(release.title);
}

} // namespace yeonsu
