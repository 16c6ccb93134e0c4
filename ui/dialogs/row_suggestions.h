// Suggestions of people and courses of the register for a SuggestEdit.
#pragma once

#include "dialogs/suggest_edit.h"
#include "editing/editing_session.h"

#include <optional>

namespace yeonsu {

/// People of the register by name; the value of each is a PersonId's number. Nobody for nothing typed.
[[nodiscard]] std::vector<Suggestion> peopleNamed(EditingSession &session, const QString &typed);

/// As peopleNamed(); the last one has none and stands for a new person.
[[nodiscard]] std::vector<Suggestion> personSuggestions(EditingSession &session, const QString &typed);

/// Somebody who has exactly the words of the name, in whichever order.
[[nodiscard]] std::optional<Suggestion> namesake(EditingSession &session, const QString &name);

/// The value of each is a CourseId's number. The newest course first; none for nothing typed.
[[nodiscard]] std::vector<Suggestion> courseSuggestions(EditingSession &session, const QString &typed);

/// The value of each is a PolicyId's number. Policies by name in either language.
[[nodiscard]] std::vector<Suggestion> policySuggestions(Register &store, const QString &typed);

/// The value of each is an OutcomeId's number. The newest outcome first; none for nothing typed.
[[nodiscard]] std::vector<Suggestion> outcomeSuggestions(Register &store, const QString &typed);

/// As one of outcomeSuggestions().
[[nodiscard]] Suggestion outcomeSuggestion(const Outcome &outcome);

/// As one of courseSuggestions().
[[nodiscard]] Suggestion courseSuggestion(const Course &course);

} // namespace yeonsu
