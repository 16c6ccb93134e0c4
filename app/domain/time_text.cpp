#include "domain/time_text.h"

#include "domain/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

QTime timeFromText(const QString &text)
{
    static const QRegularExpression parted(
        uR"(^(\d{1,2})(?:\s*[:.]\s*(\d{2})|\s*시(?:\s*(\d{1,2})\s*분)?)?$)"_s);
    static const QRegularExpression together(uR"(^(\d{1,2})(\d{2})$)"_s);
    const QString folded = foldedText(text);
    QRegularExpressionMatch match = together.match(folded);
    if (!match.hasMatch())
        match = parted.match(folded);
    if (!match.hasMatch())
        return {};
    const QString minutes = match.captured(2) + match.captured(3);
    return QTime(match.captured(1).toInt(), minutes.toInt());
}

} // namespace yeonsu
