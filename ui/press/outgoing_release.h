// A release as it goes out now: what is frozen as it was kept, a draft with the figures of now.
#pragma once

#include "figures/fact_table.h"
#include "release/release_document.h"

namespace yeonsu {

/// The document of a draft, which says that it is one wherever it goes.
[[nodiscard]] ReleaseDocument markedAsDraft(ReleaseDocument document);

struct OutgoingRelease
{
    ReleaseDocument document; ///< that of a draft says that it is one
    QString warning;          ///< of a draft, in lines, in the language of the program; names wrong numbers
};

/// The facts of what is frozen do not matter. Errors: Damaged; BadValue for a draft that is not understood,
/// with the sentence of its first error; and those of reading.
[[nodiscard]] Result<OutgoingRelease> outgoingRelease(Register &store, const FactTable &facts,
                                                      const ReleaseSource &source);

} // namespace yeonsu
