#include "domain/release_title.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

QString titleWithoutTokens(const Release &release)
{
    static const QRegularExpression token(uR"(\{\{[^{}]*\}\})"_s);
    return QString(release.title).replace(token, u"…"_s);
}

} // namespace yeonsu
