// What filters offer, and what was chosen, with its type.
#pragma once

#include "domain/vocabulary.h"
#include "pages/choice_button.h"
#include "store/register.h"
#include "support/language.h"

namespace yeonsu {

/// All rows of the type, in the register's own order.
template <typename Row>
[[nodiscard]] std::vector<FilterChoice> rowChoices(Register &store)
{
    std::vector<FilterChoice> choices;
    if (const Result<std::vector<Row>> rows = store.all<Row>()) {
        for (const Row &row : *rows)
            choices.push_back({nameIn(interfaceLanguage(), row), row.id.value()});
    }
    return choices;
}

/// Of rows that need not have one; 0 as an id.
[[nodiscard]] std::vector<FilterChoice> withUnknown(std::vector<FilterChoice> choices);

template <KeyedEnum Enum>
[[nodiscard]] std::vector<FilterChoice> wordChoices()
{
    std::vector<FilterChoice> choices;
    for (const auto &[value, key] : keyTable<Enum>)
        choices.push_back({wordsFor(value).in(interfaceLanguage()), QString(key)});
    return choices;
}

/// The years that have courses.
[[nodiscard]] std::vector<FilterChoice> yearChoices(Register &store);

/// The years that outcomes have, and that it is unknown.
[[nodiscard]] std::vector<FilterChoice> outcomeYearChoices(Register &store);

/// Those that courses have.
[[nodiscard]] std::vector<FilterChoice> targetRegionChoices(Register &store);

/// The countries that have cities, by name.
[[nodiscard]] std::vector<FilterChoice> countryChoices(Register &store);

/// Everybody who has changed anything.
[[nodiscard]] std::vector<FilterChoice> actorChoices(Register &store);

/// The kinds of rows, each with its table as value.
[[nodiscard]] std::vector<FilterChoice> kindChoices();

template <typename Row>
[[nodiscard]] std::optional<Id<Row>> chosenId(const ChoiceButton &filter)
{
    return filter.chosen().isValid() ? std::optional(Id<Row>(filter.chosen().toLongLong())) : std::nullopt;
}

template <KeyedEnum Enum>
[[nodiscard]] std::optional<Enum> chosenValue(const ChoiceButton &filter)
{
    return filter.chosen().isValid() ? fromKey<Enum>(filter.chosen().toString()) : std::nullopt;
}

} // namespace yeonsu
