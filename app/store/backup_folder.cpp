#include "store/backup_folder.h"

#include "store/backup_content.h"
#include "store/register_file.h"
#include "store/verification.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

constexpr QLatin1StringView ending(".yeonsu");
constexpr qsizetype mostOfName = 40; ///< so that the longest name of a file leaves room for what is added
constexpr qsizetype hashDigits = 8;

/// "budget-1a2b3c4d": registers of one name lie in many places.
QString folderNameFor(const QString &registerPath)
{
    const QFileInfo file(registerPath);
    const QString place = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return file.completeBaseName().left(mostOfName) + u'-' + QString::fromLatin1(hash.first(hashDigits));
}

/// "2027-01-31T090507+0900-daily.yeonsu". Colons are no part of names on some drives.
QString nameOf(const QDateTime &at, BackupKind kind)
{
    QString time = at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate);
    if (time.endsWith(u'Z'))
        time = time.chopped(1) + "+00:00"_L1;
    return time.remove(u':') + u'-' + keyOf(kind) + ending;
}

std::optional<Backup> backupAt(const QFileInfo &file)
{
    static const QRegularExpression form(
        uR"(^(\d{4}-\d\d-\d\dT\d\d)(\d\d)(\d\d[+-]\d\d)(\d\d)-([a-z-]+)\.yeonsu$)"_s);
    const QRegularExpressionMatch match = form.match(file.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime at = QDateTime::fromString(match.captured(1) + u':' + match.captured(2) + u':' +
                                                   match.captured(3) + u':' + match.captured(4),
                                               Qt::ISODate);
    const std::optional<BackupKind> kind = fromKey<BackupKind>(match.captured(5));
    if (!at.isValid() || !kind)
        return std::nullopt;
    return Backup{file.absoluteFilePath(), at, *kind};
}

Result<std::vector<Backup>> copiesIn(const QString &path)
{
    std::vector<Backup> found;
    const QFileInfo folder(path);
    if (!folder.exists())
        return found;
    if (!folder.isDir() || !folder.isReadable())
        return failure(ErrorCode::Io, BackupText::tr("The folder of the backups cannot be read: %1")
                                          .arg(QDir::toNativeSeparators(path)));
    for (const QFileInfo &file : QDir(path).entryInfoList({u'*' + ending}, QDir::Files)) {
        if (const std::optional<Backup> backup = backupAt(file))
            found.push_back(*backup);
    }
    return found;
}

void sortNewestFirst(std::vector<Backup> &copies)
{
    std::stable_sort(copies.begin(), copies.end(),
                     [](const Backup &one, const Backup &other) { return one.at > other.at; });
}

QDate dayOf(const QDateTime &time)
{
    return time.toLocalTime().date();
}

} // namespace

BackupFolder::BackupFolder(const QString &root, const QString &registerPath)
    : m_register(registerPath)
    , m_path(QDir(root).absoluteFilePath(folderNameFor(registerPath)))
{
}

QString BackupFolder::usualRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/backups"_L1;
}

Result<std::vector<Backup>> BackupFolder::copies() const
{
    return copiesIn(m_path).map([](std::vector<Backup> copies) {
        sortNewestFirst(copies);
        return copies;
    });
}

std::vector<Backup> BackupFolder::earlierCopies() const
{
    std::vector<Backup> earlier;
    for (const QFileInfo &folder :
         QFileInfo(m_path).dir().entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable)) {
        if (folder.absoluteFilePath() == QFileInfo(m_path).absoluteFilePath())
            continue;
        const std::vector<Backup> states = olderStatesIn(folder.absoluteFilePath());
        earlier.insert(earlier.end(), states.begin(), states.end());
    }
    sortNewestFirst(earlier);
    return earlier;
}

/// Where the oldest is of another register, so are the others, and are not opened. Later ones may be of
/// another way that was taken from there: by a copy of the file, or by one that was restored since.
std::vector<Backup> BackupFolder::olderStatesIn(const QString &folder) const
{
    std::vector<Backup> copies = copiesIn(folder).value_or(std::vector<Backup>());
    sortNewestFirst(copies);
    std::reverse(copies.begin(), copies.end());
    std::vector<Backup> states;
    for (Backup &copy : copies) {
        const Result<bool> isOlder = isOlderState(copy.path, m_register);
        if (isOlder && !*isOlder && states.empty())
            break;
        if (!isOlder.value_or(false))
            continue;
        copy.formerName = QFileInfo(folder).fileName().chopped(hashDigits + 1);
        states.push_back(copy);
    }
    return states;
}

Result<MadeBackup> BackupFolder::make(BackupKind kind, const QDateTime &now) const
{
    QDateTime at = now;
    while (QFileInfo::exists(m_path + u'/' + nameOf(at, kind)))
        at = at.addSecs(1);
    MadeBackup made{{m_path + u'/' + nameOf(at, kind), at, kind}, {}};
    const auto writeChecked = [this, &made](const QString &temporary) {
        return copyRegisterFile(m_register, temporary, IfExists::Refuse)
            .and_then([&temporary] { return verifyRegister(temporary); })
            .map([&made](const QStringList &findings) { made.findings = findings; });
    };
    YEONSU_TRY(placeRegisterFile(made.copy.path, IfExists::Refuse, writeChecked));
    return made;
}

/// Their names are those of temporaryNameFor(), with what SQLite puts beside them.
void BackupFolder::removeRemains(const QDateTime &now) const
{
    static const QRegularExpression form(uR"(^\..+\.yeonsu\.[0-9a-f]{8}\.part(-wal|-shm|-journal)?$)"_s);
    for (const QFileInfo &file : QDir(m_path).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (form.match(file.fileName()).hasMatch() && file.lastModified().addDays(1) <= now)
            QFile::remove(file.absoluteFilePath());
    }
}

Result<bool> BackupFolder::isDue(const QDateTime &now) const
{
    const Result<std::vector<Backup>> all = copies();
    YEONSU_TRY(all);
    const Result<std::optional<HistoryEntry>> act = lastAct(m_register);
    YEONSU_TRY(act);
    // One that is dated after now tells of a clock that was wrong.
    const auto newest =
        std::find_if(all->begin(), all->end(), [&now](const Backup &backup) { return backup.at <= now; });
    if (newest == all->end())
        return true;
    const Result<std::optional<HistoryEntry>> actOfNewest = lastAct(newest->path);
    if (!actOfNewest)
        return true;
    return dayOf(newest->at) != dayOf(now) && !isSameAct(*actOfNewest, *act);
}

Result<void> BackupFolder::rotate(const BackupRotation &rotation) const
{
    const Result<std::vector<Backup>> all = copies();
    YEONSU_TRY(all);
    std::vector<Backup> daily;
    std::copy_if(all->begin(), all->end(), std::back_inserter(daily),
                 [](const Backup &backup) { return backup.kind == BackupKind::Daily; });
    std::vector<QDateTime> times;
    for (const Backup &backup : daily)
        times.push_back(backup.at);
    const std::vector<bool> kept = keptBackups(times, rotation);
    // One that cannot be removed now is tried again with the next copy.
    for (std::size_t i = 0; i < daily.size(); ++i) {
        if (!kept[i])
            removeRegisterFile(daily[i].path);
    }
    return {};
}

Result<std::optional<MadeBackup>> BackupFolder::makeDaily(const QDateTime &now,
                                                          const BackupRotation &rotation) const
{
    removeRemains(now);
    const Result<bool> isOneDue = isDue(now);
    YEONSU_TRY(isOneDue);
    if (!*isOneDue)
        return std::nullopt;
    const Result<MadeBackup> made = make(BackupKind::Daily, now);
    YEONSU_TRY(made);
    if (made->findings.isEmpty())
        YEONSU_TRY(rotate(rotation));
    return *made;
}

} // namespace yeonsu
