// A press release as a document: header, headline, body and annex, in its own language, figures filled in.
#pragma once

#include "domain/forum.h"
#include "domain/logo.h"
#include "release/release_text.h"
#include "store/register.h"

namespace yeonsu {

/// All rows that a release is made of.
struct ReleaseSource
{
    Release release;
    QString organisation; ///< in the release's language; may be empty
    std::optional<Forum> forum;
    std::vector<AgendaItem> items;
    std::vector<ForumGroup> groups;
    std::optional<Logo> logo{}; ///< the organisation's
};

/// Errors: NotFound, and those of reading.
[[nodiscard]] Result<ReleaseSource> releaseSource(Register &store, ReleaseId id);

struct ReleaseBlock
{
    enum class Kind {
        Heading,
        Paragraph,
        Square, ///< □
        Circle, ///< ○
        Dash,   ///< -
        Note,   ///< ※
        Table,  ///< of `rows`
        Figure, ///< a placed chart or table
    };

    Kind kind = Kind::Paragraph;
    QString text;                  ///< in one line, without the sign of its level; of a table its caption
    std::vector<QStringList> rows; ///< the first one is of headings
    std::optional<PlacedFigure> figure;
    bool hasTotal = false; ///< of a table: its last row is of all others together
};

struct HeaderLine
{
    QString label;
    QStringList lines; ///< never empty
};

struct ReleaseDocument
{
    Language language = Language::Korean;
    QString organisation;
    QString kind;                   ///< 보도자료, Press release
    QString embargo;                ///< a sentence; empty where there is none
    std::vector<HeaderLine> header; ///< department, contacts, photo, pages; without what is not known
    QString headline;
    QStringList subheads;
    std::vector<ReleaseBlock> body;
    QString annexTitle; ///< empty where there is no annex
    std::vector<ReleaseBlock> annex;
    QDate asOf;                 ///< the day of the figures; may be invalid in a draft
    std::optional<Logo> logo{}; ///< of the organisation; stands above all and on its charts
};

/// The body is read line by line. White space before and behind a line says nothing.
///   □ ○ - ※          at the start of a line begin a level (also ■, ◦ ㅇ, – ·); ## begins a heading
///   cells by tabs    lines of them are a table, the first one its headings
///   {{chart …}}      alone on a line: see placed_figure.h; {{table …}} as well
///   an empty line    ends what stands before it
///   any other line   goes on with the line before, or begins a paragraph
[[nodiscard]] ReleaseDocument releaseDocument(const ReleaseSource &source, const ReleaseText &text);

/// Of a text that is written as a body is, and places neither charts nor tables.
[[nodiscard]] std::vector<ReleaseBlock> releaseBlocks(const QString &text);

/// 이 보도자료는 11.25.(금) 오전 06시부터 보도할 수 있습니다. / Embargoed until 6:00 am on Friday, 25
/// November 2022. Empty where the release has no day.
[[nodiscard]] QString embargoInWords(const Release &release);

} // namespace yeonsu
