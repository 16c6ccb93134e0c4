#include "charts/picture_mime.h"

#include "charts/chart_table.h"
#include "charts/chart_text.h"
#include "support/copied_cells.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace yeonsu {

std::unique_ptr<QMimeData> pictureForClipboard(const ChartChoice &choice, const ChartNumbers &numbers,
                                               const PictureFormat &format)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(image(choice, numbers, format));
    const QString said = format.altText.isEmpty() ? ChartText(choice, numbers).altText() : format.altText;
    mime->setText(said + u"\n\n"_s + textOf(shownLines(chartTable(choice, numbers))));
    return mime;
}

Result<std::unique_ptr<QMimeData>> pictureToDrag(const ChartChoice &choice, const ChartNumbers &numbers,
                                                 const PictureFormat &format, const QString &folder)
{
    const QString path = QDir(folder).filePath(fileName(choice) + u".png"_s);
    YEONSU_TRY(writePicture(path, choice, numbers, format));
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(image(choice, numbers, format));
    mime->setUrls({QUrl::fromLocalFile(path)});
    return mime;
}

} // namespace yeonsu
