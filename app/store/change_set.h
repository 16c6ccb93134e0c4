// What one act of the user changes: the only way in which rows of the register are written.
#pragma once

#include "domain/error.h"
#include "domain/row.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yeonsu {

/// One row before and after. Without `before` the row is inserted, without `after` it is deleted.
struct RowChange
{
    std::optional<Row> before;
    std::optional<Row> after;

    bool operator==(const RowChange &) const = default;
};

/// A list that was brought in.
struct ImportedFile
{
    QString name;                      ///< without its folder; empty for what was pasted
    QString sha256;                    ///< of its bytes, in hexadecimal
    std::vector<qint64> openRows = {}; ///< the numbers of those left out, as they may be of somebody known

    bool operator==(const ImportedFile &) const = default;
};

struct ChangeSet
{
    QString what;          ///< the act as a fixed code ("edit-course"); the interface puts it into words
    QStringList arguments; ///< what the words need: a count, a course's code. Never a person's data.
    std::vector<RowChange> changes;
    std::optional<qint64> takesBack; ///< the change in the history that this one undoes
    std::optional<ImportedFile> importedFrom = std::nullopt; ///< makes it an import batch of the history
    std::vector<PersonId> erases = {}; ///< whose data leaves the history, too; it cannot be taken back then

    /// Who was deleted is erased from the history alone, so that no row changes.
    [[nodiscard]] bool isEmpty() const { return changes.empty() && erases.empty(); }

    template <typename Typed>
    void insert(const Typed &after)
    {
        changes.push_back({std::nullopt, Row(after)});
    }
    template <typename Typed>
    void update(const Typed &before, const Typed &after)
    {
        changes.push_back({Row(before), Row(after)});
    }
    template <typename Typed>
    void remove(const Typed &before)
    {
        changes.push_back({Row(before), std::nullopt});
    }
};

/// Whether no row is to be updated or deleted more than once: each change is compared with the register as it
/// was before the first.
[[nodiscard]] bool namesEachRowOnce(const ChangeSet &changeSet);

/// The change set that brings everything back; it is no import itself, and erases nobody.
[[nodiscard]] ChangeSet inverse(const ChangeSet &changeSet);

/// A change set as it was written: placeholders replaced by ids, changes without effect dropped.
struct AppliedChange
{
    qint64 id = 0; ///< in the history; 0 when nothing was left to write
    ChangeSet changeSet;
    /// Where it erases: why parts of the file that are not in use may still hold what was erased, if so.
    std::optional<Error> leftBehind = std::nullopt;
};

} // namespace yeonsu
