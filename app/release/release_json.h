// A release's document and the numbers in it as JSON, as they are kept when it is frozen, and back.
#pragma once

#include "release/release_document.h"

#include <QJsonObject>

namespace yeonsu {

[[nodiscard]] QJsonObject toJson(const ReleaseDocument &document);
/// Errors: Damaged, where the JSON is not what toJson() writes.
[[nodiscard]] Result<ReleaseDocument> documentFromJson(const QJsonObject &json);

/// What is kept is broken; for a reader of more than the document.
[[nodiscard]] tl::unexpected<Error> damagedRelease(const QString &detail);

} // namespace yeonsu
