#include "support/logo_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct LogoFileText
{
    Q_DECLARE_TR_FUNCTIONS(LogoFileText)
};

/// In pixels; the largest picture of a chart has a logo of half of this.
constexpr int longestSide = 1024;
constexpr int shortestSide = 128;
constexpr int mostPixels = 100'000'000;
constexpr qint64 largestFile = qint64(32) * 1024 * 1024;

Error notALogo(const QString &path, const QString &why)
{
    return {ErrorCode::BadValue,
            LogoFileText::tr("“%1” cannot be the logo. %2").arg(QFileInfo(path).fileName(), why),
            {}};
}

QByteArray written(const QImage &image, LogoFormat format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    [[maybe_unused]] const bool isWritten =
        format == LogoFormat::Jpeg ? image.save(&buffer, "jpeg", 90) : image.save(&buffer, "png");
    Q_ASSERT(isWritten);
    return bytes;
}

/// Smaller until there is room for it.
Logo fitted(const QImage &image, LogoFormat format)
{
    int side = std::min(longestSide, std::max(image.width(), image.height()));
    Logo logo{format, {}};
    do {
        const QSize room(side, side);
        logo.bytes = written(image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation), format);
        side = side * 3 / 4;
    } while (logo.bytes.size() > largestLogo && side >= shortestSide);
    return logo;
}

Result<Logo> rasterLogo(const QString &path, const Logo &file)
{
    QByteArray bytes = file.bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return tl::unexpected(notALogo(path, LogoFileText::tr("It has too many pixels.")));
    const bool isTurned = reader.transformation() != QImageIOHandler::TransformationNone;
    const QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected(notALogo(path, LogoFileText::tr("The picture is damaged.")));
    const bool isSmall = std::max(image.width(), image.height()) <= longestSide;
    if (isSmall && !isTurned && bytes.size() <= largestLogo)
        return file;
    return fitted(image, file.format);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       LogoFileText::tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()),
                       file.errorString());
    if (file.size() > largestFile)
        return tl::unexpected(notALogo(path, LogoFileText::tr("The file is too large.")));
    return file.readAll();
}

} // namespace

LogoPicture::LogoPicture(const Logo &logo)
{
    if (logo.format != LogoFormat::Svg) {
        m_image = QImage::fromData(logo.bytes);
        m_size = m_image.size();
        return;
    }
    m_drawing = std::make_shared<QSvgRenderer>(logo.bytes);
    if (m_drawing->isValid())
        m_size =
            m_drawing->viewBoxF().isEmpty() ? QSizeF(m_drawing->defaultSize()) : m_drawing->viewBoxF().size();
}

void LogoPicture::paint(QPainter &painter, const QRectF &area) const
{
    if (m_drawing) {
        painter.save();
        painter.setClipRect(area, Qt::IntersectClip);
        m_drawing->render(&painter, area);
        painter.restore();
        return;
    }
    const QSize pixels = painter.combinedTransform().mapRect(area).size().toSize();
    const bool isShrunk = painter.paintEngine()->type() == QPaintEngine::Raster && !pixels.isEmpty() &&
                          pixels.width() < m_image.width();
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // A painter leaves out pixels of a picture that becomes much smaller.
    painter.drawImage(area, isShrunk ? m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                     : m_image);
    painter.restore();
}

Result<Logo> readLogo(const QString &path)
{
    const Result<QByteArray> bytes = contentOf(path);
    YEONSU_TRY(bytes);
    const std::optional<LogoFormat> format = logoFormatOf(*bytes);
    if (!format)
        return tl::unexpected(notALogo(path, LogoFileText::tr("Choose a picture: PNG, JPEG or SVG.")));
    const Logo file{*format, *bytes};
    Result<Logo> logo = *format == LogoFormat::Svg ? Result<Logo>(file) : rasterLogo(path, file);
    YEONSU_TRY(logo);
    if (const std::optional<QString> broken = brokenLogoRule(*logo))
        return tl::unexpected(notALogo(path, *broken));
    if (LogoPicture(*logo).isNull())
        return tl::unexpected(notALogo(path, LogoFileText::tr("The picture is damaged.")));
    return logo;
}

} // namespace yeonsu
