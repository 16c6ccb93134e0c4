// The language of the interface, and with it that of names from the register.
#pragma once

#include "domain/bilingual.h"

#include <QLocale>

namespace yeonsu {

[[nodiscard]] Language interfaceLanguage();

/// Installs the translations of the program and of Qt. Widgets made before keep their texts.
void setInterfaceLanguage(Language language);

/// Korean where the system speaks Korean, else English.
[[nodiscard]] Language systemLanguage();

} // namespace yeonsu
