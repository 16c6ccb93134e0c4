#include "store/register_opening.h"

#include "store/migration.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

namespace {

struct OpeningText
{
    Q_DECLARE_TR_FUNCTIONS(OpeningText)
};

Result<void> keepCopyBeforeMigration(const QString &path, int version)
{
    QString copy = u"%1.version-%2.bak"_s.arg(path).arg(version);
    for (int n = 2; QFileInfo::exists(copy); ++n)
        copy = u"%1.version-%2.%3.bak"_s.arg(path).arg(version).arg(n);
    return copyRegisterFile(path, copy, IfExists::Refuse);
}

Result<void> configure(Database &database, const RegisterFileState &state)
{
    if (state.isReadOnly || state.isNewer)
        return {};
    // The log works by memory that programs on one machine share.
    YEONSU_TRY(database.value(state.isOnNetwork ? u"PRAGMA journal_mode = DELETE"_s
                                                : u"PRAGMA journal_mode = WAL"_s));
    // Indexes of a large register do not fit in SQLite's usual two megabytes while a long list comes in.
    YEONSU_TRY(database.execute(u"PRAGMA cache_size = -65536"_s));
    return database.execute(u"PRAGMA synchronous = FULL"_s);
}

/// The locks of network drives cannot be trusted to keep two writers apart, so a file beside the register
/// says that it is open. Other connections of this program read beside this one.
Result<std::unique_ptr<QLockFile>> lockOnNetwork(const QString &path, const RegisterFileState &state)
{
    if (!state.isOnNetwork || state.isReadOnly || state.isNewer)
        return nullptr;
    auto lock = std::make_unique<QLockFile>(path + ".lock"_L1);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    qint64 process = 0;
    QString machine;
    QString program;
    lock->getLockInfo(&process, &machine, &program);
    return failure(
        ErrorCode::Busy,
        OpeningText::tr("“%1” lies on a network drive and is open on %2. Only one program can have it "
                        "open at a time.")
            .arg(QFileInfo(path).fileName(), machine));
}

/// Opens the file as its state allows, and completes the state by what only the log may tell: a newer
/// program that has the register open has not yet written its version into the file itself.
Result<Database> openDatabase(const QString &path, RegisterFileState &state)
{
    Result<Database> database = openForReading(path, state);
    YEONSU_TRY(database);
    const Result<int> version = schemaVersion(*database);
    YEONSU_TRY(version);
    state.version = *version;
    state.isNewer = state.version > newestVersion();
    if (state.isNewer)
        YEONSU_TRY(database->execute(u"PRAGMA query_only = ON"_s));
    return database;
}

Result<void> bringUp(Database &database, RegisterFileState &state)
{
    if (state.version == newestVersion())
        return {};
    YEONSU_TRY(keepCopyBeforeMigration(database.path(), state.version));
    YEONSU_TRY(migrate(database, shippedMigrations()));
    state.version = newestVersion();
    return {};
}

} // namespace

Result<OpenedFile> openRegisterFile(const QString &path, const RegisterFileState &looked)
{
    OpenedFile opened{looked, {}, {}};
    RegisterFileState &state = opened.state;
    Result<std::unique_ptr<QLockFile>> lock = lockOnNetwork(path, state);
    YEONSU_TRY(lock);
    Result<Database> database = openDatabase(path, state);
    YEONSU_TRY(database);
    YEONSU_TRY(configure(*database, state));
    if (!state.isReadOnly && !state.isNewer)
        YEONSU_TRY(bringUp(*database, state));
    // A file whose tables are damaged is told now, not in the middle of the work.
    YEONSU_TRY(database->value(u"SELECT count(*) FROM setting"_s));
    opened.lock = std::move(*lock);
    opened.database = std::make_unique<Database>(std::move(*database));
    return opened;
}

} // namespace yeonsu::store
