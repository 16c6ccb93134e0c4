// The texts that the cells of a workbook share, kept end to end.
#pragma once

#include "sheets/xml_part.h"

#include <optional>
#include <vector>

namespace yeonsu {

class SharedTexts
{
public:
    /// Errors: Damaged, also where there are more than a workbook can need.
    [[nodiscard]] static Result<SharedTexts> read(ZipPackage &package, const QString &part);

    /// Nothing where there is no such text.
    [[nodiscard]] std::optional<QString> at(qint64 index) const;

private:
    QByteArray m_texts; ///< UTF-8
    std::vector<qsizetype> m_ends;
};

/// "a_x000D_b": how a workbook writes what XML cannot, and "_x005F_" a "_" that would begin such a thing.
/// Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
[[nodiscard]] QString unescapedText(QString text);

/// The text of an element that holds runs of text, which the reader stands at: without how it is pronounced.
/// The reader then stands at the element's end.
[[nodiscard]] QString richText(XmlPart &part);

} // namespace yeonsu
