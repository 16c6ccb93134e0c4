#include "sheets/xml_part.h"

#include "sheets/reading_error.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

Result<XmlPart> XmlPart::open(ZipPackage &package, const QString &name)
{
    Result<std::unique_ptr<QIODevice>> device = package.part(name);
    YEONSU_TRY(device);
    XmlPart part;
    part.m_device = std::move(*device);
    part.m_xml = std::make_unique<QXmlStreamReader>(part.m_device.get());
    return part;
}

bool XmlPart::next()
{
    while (!m_hasDocumentType) {
        switch (m_xml->readNext()) {
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement:
            return true;
        case QXmlStreamReader::DTD:
            m_hasDocumentType = true;
            break;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
            return false;
        default:
            break;
        }
    }
    return false;
}

bool XmlPart::nextChild()
{
    return next() && m_xml->isStartElement();
}

Result<void> XmlPart::outcome() const
{
    if (m_device->errorString() == "too large"_L1)
        return tl::unexpected(ReadingError::tooLarge({}));
    if (m_hasDocumentType)
        return tl::unexpected(ReadingError::damaged(u"document type"_s));
    if (m_xml->hasError())
        return tl::unexpected(ReadingError::damaged(m_xml->errorString()));
    return {};
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute &each : m_xml->attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

} // namespace yeonsu
