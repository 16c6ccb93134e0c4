// XML of a spreadsheet's part, read as a stream.
#pragma once

#include "domain/error.h"
#include "sheets/zip_package.h"

#include <QXmlStreamReader>

namespace yeonsu {

/// Refuses document types, by which files of entities blow themselves up: no spreadsheet program writes them.
class XmlPart
{
public:
    /// Errors: as ZipPackage::part().
    [[nodiscard]] static Result<XmlPart> open(ZipPackage &package, const QString &name);

    [[nodiscard]] QXmlStreamReader &xml() { return *m_xml; }
    /// The next start or end of an element; false at the end, and where something is wrong.
    [[nodiscard]] bool next();
    /// Enters the next child element of the current one; false at its end.
    [[nodiscard]] bool nextChild();
    /// Whether reading ended as it should. Errors: Damaged.
    [[nodiscard]] Result<void> outcome() const;
    /// An attribute, whatever its namespace.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;

private:
    XmlPart() = default;

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QXmlStreamReader> m_xml;
    bool m_hasDocumentType = false;
};

} // namespace yeonsu
