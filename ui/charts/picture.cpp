#include "charts/picture.h"

#include "charts/chart_sheet.h"
#include "charts/chart_text.h"
#include "charts/png_text.h"
#include "support/pdf_date.h"
#include "support/pdf_text.h"
#include "support/replace_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

const QString software = u"Yeonsu " YEONSU_VERSION ""_s;

QString altTextOf(const ChartText &text, const PictureFormat &format)
{
    return format.altText.isEmpty() ? text.altText() : format.altText;
}

/// Without the word that its keyword says already. What the user wrote there goes along whole, since nobody
/// else knows where a source ends and a note begins.
QString sourceOf(const ChartChoice &choice, const ChartText &text)
{
    static const QRegularExpression heading(u"^\\s*(?:sources?|자료|출처)\\s*[:：]\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString source = choice.footer.isEmpty() ? text.source() : choice.footer;
    return source.remove(heading);
}

} // namespace

ChartSheet sheetOf(const ChartChoice &choice, const ChartNumbers &numbers, const PictureFormat &format)
{
    SheetStyle style = format.em > 0 ? closeStyle(format.size, format.em) : pressStyle(format.size);
    style.isTransparent = format.isTransparent;
    return {choice, numbers, style};
}

QImage image(const ChartChoice &choice, const ChartNumbers &numbers, const PictureFormat &format)
{
    QImage image(format.size, format.isTransparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.fill(format.isTransparent ? Qt::transparent : Qt::white);
    const int dotsPerMetre = qRound(format.dpi / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    sheetOf(choice, numbers, format).paint(painter);
    return image;
}

QImage describedImage(const ChartChoice &choice, const ChartNumbers &numbers, const PictureFormat &format)
{
    const ChartText text(choice, numbers);
    QImage picture = image(choice, numbers, format);
    picture.setText(u"Title"_s, text.title());
    picture.setText(u"Description"_s, altTextOf(text, format));
    picture.setText(u"Source"_s, sourceOf(choice, text));
    picture.setText(u"Creation Time"_s, choice.asOf.startOfDay(Qt::UTC).toString(Qt::ISODate));
    picture.setText(u"Software"_s, software);
    return picture;
}

QByteArray encodedPng(const QImage &picture)
{
    // The same pixels without the texts, which are written in a way that others can read.
    QImage plain(picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine(),
                 picture.format());
    plain.setDotsPerMeterX(picture.dotsPerMeterX());
    plain.setDotsPerMeterY(picture.dotsPerMeterY());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    [[maybe_unused]] const bool isWritten = plain.save(&buffer, "png");
    Q_ASSERT(isWritten);
    QMap<QString, QString> texts;
    for (const QString &keyword : picture.textKeys())
        texts.insert(keyword, picture.text(keyword));
    return withTexts(bytes, texts);
}

QByteArray png(const ChartChoice &choice, const ChartNumbers &numbers, const PictureFormat &format)
{
    return encodedPng(describedImage(choice, numbers, format));
}

QByteArray svg(const ChartChoice &choice, const ChartNumbers &numbers, const PictureFormat &format)
{
    const ChartText text(choice, numbers);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(format.size);
    generator.setViewBox(QRect({0, 0}, format.size));
    generator.setResolution(format.dpi);
    generator.setTitle(text.title());
    generator.setDescription(altTextOf(text, format));
    QPainter painter(&generator);
    sheetOf(choice, numbers, format).paint(painter);
    painter.end();
    return bytes;
}

QByteArray pdf(const ChartChoice &choice, const ChartNumbers &numbers, const PictureFormat &format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(ChartText(choice, numbers).title());
    writer.setCreator(software);
    writer.setResolution(format.dpi);
    writer.setPageSize(
        QPageSize(QSizeF(format.size) / format.dpi, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    sheetOf(choice, numbers, format).paint(painter);
    painter.end();
    return pdfWithSpaces(datedPdf(bytes, choice.asOf));
}

std::optional<PictureKind> pictureKindOf(const QString &path)
{
    return fromKey<PictureKind>(QFileInfo(path).suffix().toLower());
}

static QByteArray bytesOf(PictureKind kind, const ChartChoice &choice, const ChartNumbers &numbers,
                          const PictureFormat &format)
{
    switch (kind) {
    case PictureKind::Png:
        return png(choice, numbers, format);
    case PictureKind::Svg:
        return svg(choice, numbers, format);
    case PictureKind::Pdf:
        return pdf(choice, numbers, format);
    }
    Q_UNREACHABLE();
}

Result<QByteArray> pictureFor(const QString &path, const ChartChoice &choice, const ChartNumbers &numbers,
                              const PictureFormat &format)
{
    const std::optional<PictureKind> kind = pictureKindOf(path);
    if (!kind)
        return failure(ErrorCode::BadValue,
                       Words::tr("A picture's file ends in one of: %1. Nothing was written to %2.")
                           .arg(keysOf<PictureKind>().join(u", "_s), path));
    return bytesOf(*kind, choice, numbers, format);
}

Result<void> writePicture(const QString &path, const ChartChoice &choice, const ChartNumbers &numbers,
                          const PictureFormat &format)
{
    const Result<QByteArray> picture = pictureFor(path, choice, numbers, format);
    YEONSU_TRY(picture);
    return replaceFile(path, *picture);
}

} // namespace yeonsu
