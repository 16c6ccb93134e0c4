#include "domain/logo.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct LogoText
{
    Q_DECLARE_TR_FUNCTIONS(LogoText)
};

constexpr QLatin1StringView uriStart("data:image/");
constexpr QLatin1StringView uriEncoding(";base64,");

QString outsideText()
{
    return LogoText::tr(
        "The SVG refers to something outside of itself. Save it with everything inside, or as "
        "PNG.");
}

/// Of a reference or a style: "#part" and a picture inside are within.
bool refersOutside(const QString &reference)
{
    return !reference.isEmpty() && !reference.startsWith(u'#') &&
           !reference.startsWith(u"data:image/png;"_s) && !reference.startsWith(u"data:image/jpeg;"_s);
}

bool loadsAnything(const QString &style)
{
    static const QRegularExpression pattern(uR"(@import|url\(\s*["']?(?!["'#\s]))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(style).hasMatch();
}

std::optional<QString> brokenElementRule(const QXmlStreamReader &xml)
{
    const QString name = xml.name().toString();
    if (name == u"script" || name == u"foreignObject")
        return LogoText::tr("The SVG holds a script. Save it without, or as PNG.");
    if (name.startsWith(u"animate"_s) || name == u"set")
        return LogoText::tr("The SVG moves. Save it without movement, or as PNG.");
    if (name == u"text" || name == u"textArea")
        return LogoText::tr(
            "The SVG holds text, which looks different on other machines. Save it with its text "
            "as paths, or as PNG.");
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name().startsWith(u"on"_s))
            return LogoText::tr("The SVG holds a script. Save it without, or as PNG.");
        const QString value = attribute.value().trimmed().toString();
        if (attribute.name() == u"href" ? refersOutside(value) : loadsAnything(value))
            return outsideText();
    }
    return std::nullopt;
}

std::optional<QString> brokenTokenRule(const QXmlStreamReader &xml)
{
    if (xml.isStartElement())
        return brokenElementRule(xml);
    const bool isOutside = xml.isProcessingInstruction() || !xml.entityDeclarations().isEmpty() ||
                           (xml.isCharacters() && loadsAnything(xml.text().toString()));
    return isOutside ? std::optional(outsideText()) : std::nullopt;
}

std::optional<QString> brokenSvgRule(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (std::optional<QString> broken = brokenTokenRule(xml))
            return broken;
    }
    return xml.hasError() ? std::optional(LogoText::tr("This SVG cannot be read.")) : std::nullopt;
}

/// Whether the outermost element, whatever comes before it, is that of a drawing.
bool isSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    return xml.readNextStartElement() && xml.name() == u"svg";
}

} // namespace

QString nameOf(LogoFormat format)
{
    switch (format) {
    case LogoFormat::Png:
        return u"PNG"_s;
    case LogoFormat::Jpeg:
        return u"JPEG"_s;
    case LogoFormat::Svg:
        return u"SVG"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LogoFormat> logoFormatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return LogoFormat::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return LogoFormat::Jpeg;
    return isSvg(bytes) ? std::optional(LogoFormat::Svg) : std::nullopt;
}

QString settingText(const Logo &logo)
{
    return uriStart + toKey(logo.format) + uriEncoding + QString::fromLatin1(logo.bytes.toBase64());
}

std::optional<Logo> logoFrom(const QString &settingText)
{
    const qsizetype encoding = settingText.indexOf(uriEncoding);
    if (!settingText.startsWith(uriStart) || encoding < 0)
        return std::nullopt;
    const auto format =
        fromKey<LogoFormat>(QStringView(settingText).mid(uriStart.size(), encoding - uriStart.size()));
    const auto decoded = QByteArray::fromBase64Encoding(
        settingText.mid(encoding + uriEncoding.size()).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!format || !decoded)
        return std::nullopt;
    return Logo{*format, *decoded};
}

std::optional<QString> brokenLogoRule(const Logo &logo)
{
    if (logo.bytes.size() > largestLogo)
        return LogoText::tr("The logo has %1, and there is room for %2.")
            .arg(QLocale().formattedDataSize(logo.bytes.size()), QLocale().formattedDataSize(largestLogo));
    if (logoFormatOf(logo.bytes) != logo.format)
        return LogoText::tr("A logo is a picture: PNG, JPEG or SVG.");
    return logo.format == LogoFormat::Svg ? brokenSvgRule(logo.bytes) : std::nullopt;
}

} // namespace yeonsu
