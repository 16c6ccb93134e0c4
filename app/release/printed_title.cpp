#include "release/printed_title.h"

#include "domain/release_title.h"
#include "release/figure_token.h"
#include "release/frozen_figures.h"

namespace yeonsu {

QString printedTitle(const Release &release, const FactTable &facts)
{
    if (release.state == ReleaseState::Draft)
        return withTokensFilled(release.title, facts, release.language).value_or(titleWithoutTokens(release));
    const Result<FrozenRelease> frozen = frozenFromJson(release.frozenFigures);
    return frozen ? frozen->document.headline : titleWithoutTokens(release);
}

} // namespace yeonsu
