// The list of acts over the whole register: which are shown, and what is shown of each. The newest first.
#pragma once

#include "store/history.h"

#include <span>
#include <vector>

namespace yeonsu {

struct HistoryQuery
{
    /// To be found in the arguments of an act or in who did it; or it is one of these kinds of acts, or has
    /// one of these arguments, in whose words it is found.
    struct Word
    {
        QString text;
        QStringList acts;
        QStringList arguments = {};

        bool operator==(const Word &) const = default;
    };

    std::vector<Word> search; ///< an act has every one of them
    QDate firstDay;           ///< these two, included, in local time; either may be null
    QDate lastDay;
    std::optional<QString> actor;
    std::optional<QString> table; ///< acts that wrote a row of this kind
    std::optional<Record> record; ///< acts on this row, or on what belongs to it

    [[nodiscard]] bool isNarrowed() const;
};

[[nodiscard]] Result<std::vector<ActId>> actIds(Database &database, const HistoryQuery &query);

/// In the order of `ids`; an act that is not there is left out.
[[nodiscard]] Result<std::vector<HistoryEntry>> actSummaries(Database &database, std::span<const ActId> ids);

[[nodiscard]] Result<qint64> actCount(Database &database);

/// Everybody who did anything, by name.
[[nodiscard]] Result<QStringList> actorNames(Database &database);

namespace store {

/// A sub-query for the column `column` of change_row in all rows of the history that are the record or belong
/// to it: enrolments to a course and a person, headcounts to a course, other spellings to a city as long as
/// it has them. `bindings` gets what is bound to it.
[[nodiscard]] QString rowsAboutSql(const QString &column, const Record &record, QVariantList &bindings);

} // namespace store
} // namespace yeonsu
