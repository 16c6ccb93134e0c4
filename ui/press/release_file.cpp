#include "press/release_file.h"

#include "press/release_html.h"
#include "press/release_odt.h"
#include "press/release_paper.h"

namespace yeonsu {

Result<QByteArray> releaseFile(ReleaseFormat format, const ReleaseDocument &document)
{
    switch (format) {
    case ReleaseFormat::Odt:
        return releaseOdt(document);
    case ReleaseFormat::Pdf:
        return releasePdf(document);
    case ReleaseFormat::Html:
        return releaseHtml(document);
    }
    Q_UNREACHABLE();
}

} // namespace yeonsu
