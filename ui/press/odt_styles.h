// How a release looks in an OpenDocument text: pages, paragraphs, tables.
#pragma once

#include "domain/bilingual.h"

#include <QByteArray>
#include <QString>

namespace yeonsu {

/// The attributes by which the root of a file of the format declares its names.
[[nodiscard]] QString odtNamespaces();
/// styles.xml
[[nodiscard]] QByteArray odtStyles();

} // namespace yeonsu
