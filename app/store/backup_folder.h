// The folder in which the copies of one register lie: making them, listing them, removing what is
// superfluous.
#pragma once

#include "domain/clock.h"
#include "domain/key_table.h"
#include "store/backup_rotation.h"
#include "store/register_place.h"

#include <QStringList>

#include <optional>

namespace yeonsu {

enum class BackupKind {
    Daily,         ///< made by itself, and removed when newer ones have taken its place
    ByHand,        ///< asked for; kept until somebody removes it
    BeforeRestore, ///< the register as it was before a copy took its place; kept likewise
};

[[nodiscard]] constexpr QLatin1StringView keyOf(BackupKind value)
{
    using enum BackupKind;
    switch (value) {
    case Daily:
        return QLatin1StringView("daily");
    case ByHand:
        return QLatin1StringView("by-hand");
    case BeforeRestore:
        return QLatin1StringView("before-restore");
    }
    return {};
}

struct Backup
{
    QString path;
    QDateTime at; ///< with its offset from UTC
    BackupKind kind = BackupKind::Daily;
    /// How the register was called when it lay elsewhere; empty for where it lies now.
    QString formerName = {};
};

struct MadeBackup
{
    Backup copy;
    QStringList findings; ///< what is wrong with the register and so with its copy; see verifyRegister()
};

class BackupFolder
{
public:
    /// `root` holds a folder for each register, named after its file and a hash of where it lies.
    BackupFolder(const QString &root, const QString &registerPath);

    /// Of this user and program.
    [[nodiscard]] static QString usualRoot();

    /// It is made with the first copy, and can be read by its owner only, as can what lies in it.
    [[nodiscard]] QString path() const { return m_path; }

    /// The newest first. Errors: Io.
    [[nodiscard]] Result<std::vector<Backup>> copies() const;

    /// Copies in the folders of `root` that were made before the register was moved or renamed: older states
    /// of it. The newest first. Those that cannot be read are left out.
    [[nodiscard]] std::vector<Backup> earlierCopies() const;

    /// Writes a copy, opens it and looks through all of it before it gets its name. Errors: as
    /// copyRegisterFile() and verifyRegister(); then there is none.
    [[nodiscard]] Result<MadeBackup> make(BackupKind kind, const QDateTime &now) const;

    /// Removes what was left of copies that were being written when the program was killed, once that is a
    /// day ago: another program may be writing one now.
    void removeRemains(const QDateTime &now) const;

    /// Makes the copy of the day, where the register was written to since the newest copy and that one is of
    /// another day, or cannot be read; nothing otherwise. Then daily copies that are superfluous go, unless
    /// something is wrong with the new one, and so do the remains of others. Errors: as copies() and make().
    [[nodiscard]] Result<std::optional<MadeBackup>> makeDaily(const QDateTime &now,
                                                              const BackupRotation &rotation = {}) const;

private:
    [[nodiscard]] std::vector<Backup> olderStatesIn(const QString &folder) const;
    [[nodiscard]] Result<bool> isDue(const QDateTime &now) const;
    [[nodiscard]] Result<void> rotate(const BackupRotation &rotation) const;

    QString m_register;
    QString m_path;
};

} // namespace yeonsu
