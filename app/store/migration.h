// Brings a register's file to the shape that this program knows.
#pragma once

#include "store/database.h"

#include <QStringList>

#include <vector>

namespace yeonsu::store {

/// One numbered step. All its statements run in one transaction that also raises the file's version.
struct Migration
{
    int version = 0; ///< the file's version afterwards; steps are numbered from 1 without gaps
    QStringList statements;
};

/// The steps that are shipped with the program, in order.
[[nodiscard]] const std::vector<Migration> &shippedMigrations();

/// Of the form that this program writes.
[[nodiscard]] int newestVersion();

/// Splits the text of a migration file at the lines that hold only "--".
[[nodiscard]] QStringList statementsOf(const QString &sql);

[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Runs the steps above the file's version. A failing step leaves the file at the version before it.
[[nodiscard]] Result<void> migrate(Database &database, const std::vector<Migration> &migrations);

} // namespace yeonsu::store
