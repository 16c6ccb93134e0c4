#include "support/pdf_text.h"

namespace yeonsu {

/// Characters stand in brackets; what stands before them are codes of glyphs, one of which may look like a
/// tab.
QByteArray pdfWithSpaces(QByteArray pdf)
{
    constexpr QByteArrayView tab("<0009>");
    constexpr QByteArrayView space("<0020>");
    for (qsizetype map = pdf.indexOf("beginbfrange"); map >= 0; map = pdf.indexOf("beginbfrange", map + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", map);
        for (qsizetype open = pdf.indexOf('[', map); open >= 0 && open < end;
             open = pdf.indexOf('[', open + 1)) {
            const qsizetype close = pdf.indexOf(']', open);
            const qsizetype found = pdf.indexOf(tab, open);
            if (found >= 0 && found < close)
                pdf.replace(found, tab.size(), space);
        }
    }
    return pdf;
}

} // namespace yeonsu
