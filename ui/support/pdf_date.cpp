#include "support/pdf_date.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

QByteArray datedPdf(QByteArray pdf, const QDate &day)
{
    constexpr QByteArrayView start("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(start);
    const qsizetype end = pdf.indexOf(')', at);
    if (at >= 0 && end >= 0) {
        const QByteArray stamp =
            day.isValid() ? day.toString(u"yyyyMMdd"_s).toLatin1() + "000000Z" : QByteArray();
        pdf.replace(at + start.size(), end - at - start.size(),
                    stamp.leftJustified(end - at - start.size(), ' '));
    }
    return pdf;
}

} // namespace yeonsu
