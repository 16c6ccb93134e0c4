// What an act did, row by row and field by field, in the language of messages.
#pragma once

#include "store/history.h"

#include <QHash>

#include <span>
#include <vector>

namespace yeonsu {

/// A row of the register as an act wrote it.
struct ActRow;
/// Stays the same while the register is open.
using ActRowId = Id<ActRow>;

enum class RowEffect { Added, Edited, Deleted };

struct ActRow
{
    ActRowId id;
    Record record;
    QString kind; ///< "course"
    QString name; ///< see store::nameInWords(); as of now, or as it was last
    RowEffect effect = RowEffect::Edited;
    bool isThere = false; ///< now
};

/// Empty words are an empty field.
struct FieldInWords
{
    QString column; ///< fixed; see putBackFields()
    QString name;   ///< "First day"
    QString before;
    QString after;
    std::optional<QString> now; ///< where that is something else than what the act wrote
};

/// In the order in which they were written.
[[nodiscard]] Result<std::vector<ActRowId>> actRowIds(Database &database, ActId id);
/// Only those that are the record or belong to it.
[[nodiscard]] Result<std::vector<ActRowId>> actRowIds(Database &database, ActId id, const Record &about);

/// Those of `ids` that are there, in the order in which they were written.
[[nodiscard]] Result<std::vector<ActRow>> actRows(Database &database, std::span<const ActRowId> ids);

/// What the first row of each act is called; rows that only come along, such as the seniority of a job title,
/// are behind the others. Reads all rows of these acts.
[[nodiscard]] Result<QHash<ActId, QString>> firstRowNames(Database &database, std::span<const ActId> ids);

/// The row before and after the act. Errors: NotFound, also for a row of a table that this program does not
/// know, and those of reading.
[[nodiscard]] Result<RowChange> actRowChange(Database &database, ActRowId id);

/// The fields that were edited; of a row that was added or deleted, those that are not empty.
[[nodiscard]] Result<std::vector<FieldInWords>> fieldsInWords(Database &database, const RowChange &change);

} // namespace yeonsu
