// The text of a release with its figures filled in: what is read, checked and printed.
#pragma once

#include "domain/release.h"
#include "release/figure_token.h"
#include "release/placed_figure.h"

#include <map>

namespace yeonsu {

enum class DraftField { Title, Subtitle, Body };

/// Something in a draft that is not understood, as a sentence for whoever writes it.
struct DraftError
{
    DraftField field = DraftField::Body;
    int line = 1; ///< of the field, from 1
    QString message;
};

struct FilledToken
{
    qsizetype start = 0; ///< in the filled text
    qsizetype length = 0;
    FigureToken token;
    QString command; ///< as it stands in the draft
};

struct ReleaseText
{
    /// Title, lines of the subtitle, an empty line, and the body line by line. A line that places a chart or
    /// a table is empty; a token with an error stands as it was written.
    QString text;
    int subtitleLine = 0; ///< where the subtitle begins among the lines of `text`, from 0
    int bodyLine = 0;
    std::vector<FilledToken> tokens;     ///< in the order of the text
    std::map<int, PlacedFigure> figures; ///< by the line of the body, from 1
    std::vector<DraftError> errors;
    std::optional<int> thisYear; ///< of the embargo day, or else of the day that the figures are of

    /// The field and its line, from 1, of a line of `text`, from 1.
    [[nodiscard]] std::pair<DraftField, int> placeOf(int line) const;
};

[[nodiscard]] ReleaseText releaseText(const Release &release, const FactTable &facts);

} // namespace yeonsu
