// An open register: the one place where its rows are read and written, and that says what changed.
#pragma once

#include "domain/clock.h"
#include "domain/progress.h"
#include "store/change_set.h"
#include "store/database.h"
#include "store/history.h"
#include "store/register_file.h"

#include <QObject>

#include <memory>

class QLockFile;

namespace yeonsu {

/// Lives in the thread that opened it. Work on other threads opens a Database of its own by path().
class Register : public QObject
{
    Q_OBJECT

public:
    /// Opens the file and brings an older one to the newest shape, after keeping a copy beside it.
    /// A newer file, or one that cannot be written, is opened for reading; see fileState().
    /// Errors: as inspectRegisterFile() and Database::open(); Busy for a register on a network drive that
    /// another program has open.
    [[nodiscard]] static Result<std::unique_ptr<Register>> open(const QString &path,
                                                                const Clock &clock = systemTime);
    /// As above, of a file that was looked at already.
    [[nodiscard]] static Result<std::unique_ptr<Register>>
    open(const QString &path, const RegisterFileState &state, const Clock &clock = systemTime);

    ~Register() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] const RegisterFileState &fileState() const { return m_state; }
    [[nodiscard]] bool isWritable() const { return !m_state.isNewer && !m_state.isReadOnly; }

    /// Writes all changes and their history, or none of them. Afterwards changed() is emitted, unless
    /// nothing was left to change. A row may be in a change set once only. What is erased goes from the
    /// history and from all of the file; backups are not touched.
    /// Errors: BadValue, RuleBroken, Conflict, ReadOnly, Busy, NoSpace, Io, Cancelled.
    Result<AppliedChange> apply(ChangeSet changeSet, const Progress &progress = {});

    /// Emits changed() for an act that another Register of this program wrote to the same file, which saves
    /// reading it from the history. Does nothing where followOthers() has told of it already.
    void adopt(const AppliedChange &applied);

    /// Emits changed() for every act that others have written to the file since the last call, in their
    /// order. Costs next to nothing where there is none; to be called now and then.
    Result<void> followOthers();

    template <typename Typed>
    [[nodiscard]] Result<std::optional<Typed>> find(Id<Typed> id);
    /// All rows of a type in the register's own order (rank, day, name or id, as fits the type).
    template <typename Typed>
    [[nodiscard]] Result<std::vector<Typed>> all();

    [[nodiscard]] Result<std::vector<Enrolment>> enrolmentsOf(CourseId id);
    /// The latest course first.
    [[nodiscard]] Result<std::vector<Enrolment>> enrolmentsOf(PersonId id);
    [[nodiscard]] Result<std::vector<Enrolment>> enrolmentsOf(CityId id);
    [[nodiscard]] Result<std::vector<Headcount>> headcountsOf(CourseId id);
    /// The courses that have this one as prerequisite.
    [[nodiscard]] Result<std::vector<Course>> coursesAfter(CourseId id);
    [[nodiscard]] Result<std::vector<Headcount>> headcountsOf(CityId id);
    [[nodiscard]] Result<std::vector<CityAlias>> aliasesOf(CityId id);
    /// In the register's own order.
    [[nodiscard]] Result<std::vector<Theme>> themesOf(ThemeGroupId id);
    [[nodiscard]] Result<std::vector<Course>> coursesOf(ThemeId id);
    [[nodiscard]] Result<std::vector<Enrolment>> enrolmentsOf(SeniorityId id);
    [[nodiscard]] Result<std::vector<Headcount>> headcountsOf(SeniorityId id);
    /// The job titles that stand for this level.
    [[nodiscard]] Result<std::vector<JobTitleMapping>> jobTitlesOf(SeniorityId id);
    /// Who is known as not the same as this person.
    [[nodiscard]] Result<std::vector<NotSamePeople>> notSameAs(PersonId id);
    /// Which cities are known as not the same as this one.
    [[nodiscard]] Result<std::vector<NotSameCities>> notSameAs(CityId id);
    /// The acts on the row, the newest first; of a course and a person also those on what belongs to it. Also
    /// of a row that is gone.
    template <typename Typed>
    [[nodiscard]] Result<std::vector<HistoryEntry>> historyOf(Id<Typed> id);

    /// Makes the search index and the sort keys anew where they do not fit the rows, and says whether they
    /// did not. Reads everything.
    [[nodiscard]] Result<bool> mendIndex();

    /// The day of the newest change; invalid in a register without any.
    [[nodiscard]] Result<QDate> dayOfNewestChange();
    /// The newest act in the history; 0 where there is none.
    [[nodiscard]] Result<qint64> newestChangeId();

    /// For queries of this folder and of figures/; SQL is written nowhere else.
    [[nodiscard]] Database &database() { return *m_database; }

signals:
    void changed(const yeonsu::AppliedChange &change);

private:
    Result<void> followUpTo(qint64 id);
    void tell(const AppliedChange &applied);

    Register(std::unique_ptr<Database> database, const RegisterFileState &state, const Clock &clock);

    std::unique_ptr<QLockFile> m_lock; ///< only on a network drive
    std::unique_ptr<Database> m_database;
    RegisterFileState m_state;
    Clock m_clock;
    qint64 m_followed = 0;    ///< the last act that was told by changed(), or was there at the start
    qint64 m_dataVersion = 0; ///< SQLite's number for "another connection has written"
};

} // namespace yeonsu
