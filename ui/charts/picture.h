// A press sheet as a file: PNG, SVG or PDF.
#pragma once

#include "charts/chart_numbers.h"
#include "domain/error.h"
#include "domain/key_table.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace yeonsu {

class ChartSheet;

enum class PictureKind { Png, Svg, Pdf };

[[nodiscard]] constexpr QLatin1StringView keyOf(PictureKind value)
{
    switch (value) {
    case PictureKind::Png:
        return QLatin1StringView("png");
    case PictureKind::Svg:
        return QLatin1StringView("svg");
    case PictureKind::Pdf:
        return QLatin1StringView("pdf");
    }
    return {};
}

/// By the ending of the file's name, in any case.
[[nodiscard]] std::optional<PictureKind> pictureKindOf(const QString &path);

struct PictureFormat
{
    QSize size{2400, 1350}; ///< in pixels
    int dpi = 300;          ///< says how large the picture is on paper
    bool isTransparent = false;
    QString altText; ///< empty: written from the numbers
    qreal em = 0;    ///< of labels, in pixels: see closeStyle(); 0 for what is usual of the size
};

[[nodiscard]] ChartSheet sheetOf(const ChartChoice &choice, const ChartNumbers &numbers,
                                 const PictureFormat &format);

[[nodiscard]] QImage image(const ChartChoice &choice, const ChartNumbers &numbers,
                           const PictureFormat &format);

/// With the texts that a PNG carries: title, alt text, source, as-of date and program.
[[nodiscard]] QImage describedImage(const ChartChoice &choice, const ChartNumbers &numbers,
                                    const PictureFormat &format);
/// Takes longer than drawing, and may be done on any thread.
[[nodiscard]] QByteArray encodedPng(const QImage &picture);

/// Each gives the same bytes for the same input, whatever the screen, the platform and the day.
[[nodiscard]] QByteArray png(const ChartChoice &choice, const ChartNumbers &numbers,
                             const PictureFormat &format);
/// Letters are outlines, as an SVG does not carry its font.
[[nodiscard]] QByteArray svg(const ChartChoice &choice, const ChartNumbers &numbers,
                             const PictureFormat &format);
/// One page of the picture's size, with the font embedded. It is dated with the as-of date.
[[nodiscard]] QByteArray pdf(const ChartChoice &choice, const ChartNumbers &numbers,
                             const PictureFormat &format);

/// The bytes of the kind that pictureKindOf() says of `path`; BadValue where it says none.
[[nodiscard]] Result<QByteArray> pictureFor(const QString &path, const ChartChoice &choice,
                                            const ChartNumbers &numbers, const PictureFormat &format);

/// Errors: as pictureFor(); as replaceFile(), leaving an older file as it was.
[[nodiscard]] Result<void> writePicture(const QString &path, const ChartChoice &choice,
                                        const ChartNumbers &numbers, const PictureFormat &format);

} // namespace yeonsu
