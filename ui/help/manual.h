// The manual: its chapters in both languages, and what is found in them.
#pragma once

#include "domain/bilingual.h"

#include <QStringList>

#include <vector>

namespace yeonsu {

/// A heading of a chapter, with what stands below it up to the next one.
struct ManualSection
{
    QString place;   ///< "courses#adding": a chapter and an anchor, as links and help topics name it
    QString chapter; ///< the chapter's title
    QString heading; ///< that of the chapter's first section is its title
    QString text;    ///< without marks

    [[nodiscard]] bool isChapter() const { return heading == chapter; }
};

/// The keys of all chapters, in the order in which they are read: the names of their files.
[[nodiscard]] const QStringList &manualChapters();

/// In Markdown, in which a heading ends in its anchor: "## Adding a course {#adding}".
[[nodiscard]] QString manualText(const QString &chapter, Language language);

/// Of all chapters, in their order.
[[nodiscard]] const std::vector<ManualSection> &manualSections(Language language);

/// Those that have all words that were typed, in any order; where the heading has them, first. Nothing for
/// nothing typed.
[[nodiscard]] std::vector<ManualSection> findInManual(const QString &typed, Language language);

/// "Adding a course" and "adding"; both empty where the line is no heading.
struct ManualHeading
{
    QString text;
    QString anchor;
};
[[nodiscard]] ManualHeading headingOf(const QString &line);

} // namespace yeonsu
