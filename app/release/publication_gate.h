// What should be looked at before a release is frozen, and what stands in the way of it.
#pragma once

#include "domain/course.h"
#include "release/claim_decisions.h"
#include "release/release_document.h"
#include "store/presented_outcomes.h"

namespace yeonsu {

struct GateFinding
{
    enum class Kind {
        NotUnderstood,  ///< a token, chart or table of the draft
        WrongClaim,     ///< neither mended nor waived
        DoesNotAddUp,   ///< a table of the register: its parts, or its total and another table's
        DoubtfulClaim,  ///< not checked, and wrong of the figure that is the likeliest
        WrongSum,       ///< in a table that was typed; neither mended nor waived
        LapsedDecision, ///< on a number that is no longer there
        UnknownTheme,   ///< of counted rows, as are the next two
        UnknownCity,
        UnknownSeniority,
        PlannedAndPast,     ///< courses
        Twins,              ///< two equal counts, which may be one that was entered twice
        RoundThousand,      ///< a count that may be an estimate
        SmallCell,          ///< so few people that they may be recognised
        UnmentionedOutcome, ///< that the annexed programme presents
        KoreanAnnex,        ///< of an English release
        OtherPages,         ///< than the header says
    };

    Kind kind = Kind::NotUnderstood;
    QString words;                 ///< a sentence
    RowsBehind rows = {};          ///< what to look at; may be empty
    std::optional<int> line = {};  ///< of the text, from 1; see ReleaseText::placeOf()
    OutcomeId outcome = {};        ///< null where it is about none
    ClaimDecisionId decision = {}; ///< null where it is about none
    bool canBeFolded = false;      ///< in the figure that is placed at the line; see withFold()

    /// As long as there is one that stops, the release is not true or not complete; at the others somebody
    /// should have looked.
    [[nodiscard]] bool stops() const
    {
        return kind == Kind::NotUnderstood || kind == Kind::WrongClaim || kind == Kind::DoesNotAddUp ||
               kind == Kind::WrongSum;
    }
};

/// The rows of the register that the gate asks beside the facts.
struct GateRows
{
    std::vector<Course> courses;
    std::vector<PresentedOutcome> presented; ///< by the annexed programme
    std::vector<ClaimDecision> decisions;    ///< of the release
};
[[nodiscard]] Result<GateRows> gateRows(Register &store, ReleaseId id);

struct GateQuestion
{
    const ReleaseSource &source;
    const ReleaseText &text;
    const DecidedClaims &claims;
    const GateRows &rows;
    QDate today;
    qint64 smallestCell = 5;              ///< people; fewer are pointed out
    Language language = Language::Korean; ///< of the sentences
    int printedPages = 0;                 ///< that the document has on paper; 0 is not known
};

/// Those that stop come first, each kind in the order of the text or of the register.
[[nodiscard]] std::vector<GateFinding> gateFindings(const GateQuestion &question, const FactTable &facts);

[[nodiscard]] bool stops(const std::vector<GateFinding> &findings);

/// Whether all parts of the table are its total, where they should be: see isAdditive().
[[nodiscard]] bool addsUp(const CrossTab &table);

} // namespace yeonsu
