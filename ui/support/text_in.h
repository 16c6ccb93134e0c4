// Texts in a given language, which may be another than the program's own.
#pragma once

#include "domain/bilingual.h"

#include <QString>

class QTranslator;

namespace yeonsu {

/// Looks texts of one context up in the embedded catalogue of a language. A text that the catalogue does
/// not have is given as it stands in the source, in English. Mark each with QT_TRANSLATE_NOOP.
class TextIn
{
public:
    TextIn(Language language, const char *context);

    [[nodiscard]] Language language() const { return m_language; }

    [[nodiscard]] QString operator()(const char *source) const;
    /// The form for `number` (QT_TRANSLATE_N_NOOP), with the grouped number in the place of "%n".
    [[nodiscard]] QString counted(const char *source, qint64 number) const;

private:
    Language m_language;
    const char *m_context;
    const QTranslator &m_catalogue; ///< lives as long as the program
};

} // namespace yeonsu
