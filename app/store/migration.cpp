#include "store/migration.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

QStringList statementsOf(const QString &sql)
{
    static const QRegularExpression marker(u"^--$"_s, QRegularExpression::MultilineOption);
    return sql.split(marker, Qt::SkipEmptyParts);
}

static std::vector<Migration> readShippedMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a migration of the program cannot be read");
        migrations.push_back(
            {QStringView(name).first(3).toInt(), statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

const std::vector<Migration> &shippedMigrations()
{
    static const std::vector<Migration> migrations = readShippedMigrations();
    return migrations;
}

int newestVersion()
{
    return shippedMigrations().back().version;
}

Result<int> schemaVersion(Database &database)
{
    return database.value(u"PRAGMA user_version"_s).map([](const QVariant &value) { return value.toInt(); });
}

static Result<void> run(Database &database, const Migration &migration)
{
    Result<Transaction> transaction = Transaction::begin(database);
    YEONSU_TRY(transaction);
    // Another program may have migrated the file while this one waited for the lock.
    const Result<int> version = schemaVersion(database);
    YEONSU_TRY(version);
    if (*version >= migration.version)
        return {};
    for (const QString &statement : migration.statements)
        YEONSU_TRY(database.execute(statement));
    YEONSU_TRY(database.execute(u"PRAGMA user_version = %1"_s.arg(migration.version)));
    return transaction->commit();
}

Result<void> migrate(Database &database, const std::vector<Migration> &migrations)
{
    const Result<int> version = schemaVersion(database);
    YEONSU_TRY(version);
    for (const Migration &migration : migrations) {
        if (migration.version > *version)
            YEONSU_TRY(run(database, migration));
    }
    return {};
}

} // namespace yeonsu::store
