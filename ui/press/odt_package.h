// What an OpenDocument text holds beside its content and its styles.
#pragma once

#include "exchange/zip_archive.h"
#include "release/release_document.h"

namespace yeonsu {

[[nodiscard]] QString odtMediaType();
/// META-INF/manifest.xml
[[nodiscard]] QByteArray odtManifest(const std::vector<ArchivedFile> &pictures);
/// meta.xml
[[nodiscard]] QByteArray odtMetadata(const ReleaseDocument &document);
/// settings.xml
[[nodiscard]] QByteArray odtSettings();

} // namespace yeonsu
