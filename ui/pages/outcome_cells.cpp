#include "editing/field_edits.h"
#include "models/outcome_model.h"
#include "pages/cell_edit_parts.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// A column whose cells show `get` of the outcome and write by `set`.
template <typename Get, typename Set>
CellEdit outcomeEdit(Register &store, QLatin1StringView column, Get get, Set set,
                     const FillChoices &fill = {})
{
    Register *const from = &store;
    return {{[from, get](const QModelIndex &index) -> QVariant {
                 const Result<std::optional<Outcome>> outcome = from->find(idOf<Outcome>(index));
                 return outcome && *outcome ? QVariant(get(**outcome)) : QVariant();
             },
             fill},
            [from, column, set](const std::vector<qint64> &ids, const QVariant &value) {
                return editedOutcomes(*from, idsFrom<Outcome>(ids),
                                      {column, [&](Outcome &outcome) { set(outcome, value); }});
            }};
}

/// What is no number is refused as a year, with the rule's own words.
int yearFrom(const QVariant &value)
{
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    return text.isEmpty() ? 0 : isNumber ? year : -1;
}

} // namespace

std::map<int, CellEdit> outcomeCellEdits(Register &store)
{
    const bool isKorean = interfaceLanguage() == Language::Korean;
    QString Outcome::*const title = isKorean ? &Outcome::titleKo : &Outcome::titleEn;
    std::map<int, CellEdit> edits;
    edits[OutcomeModel::Title] = outcomeEdit(
        store, isKorean ? "title_ko"_L1 : "title_en"_L1, [title](const Outcome &row) { return row.*title; },
        [title](Outcome &row, const QVariant &value) { row.*title = value.toString(); });
    edits[OutcomeModel::Kind] = outcomeEdit(
        store, "kind"_L1, [](const Outcome &row) { return toKey(row.kind); },
        [](Outcome &row, const QVariant &value) {
            row.kind = fromKey<OutcomeKind>(value.toString()).value_or(row.kind);
        },
        fillWithWords<OutcomeKind>);
    edits[OutcomeModel::Year] = outcomeEdit(
        store, "year"_L1,
        [](const Outcome &row) { return row.year == 0 ? QString() : QString::number(row.year); },
        [](Outcome &row, const QVariant &value) { row.year = yearFrom(value); });
    return edits;
}

} // namespace yeonsu
