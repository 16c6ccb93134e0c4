// The rows of a register as text, for comparing whole registers.
#pragma once

#include "store/database.h"

#include <QStringList>

namespace yeonsu::test {

/// Every row that a user can enter, one line each, without its version.
[[nodiscard]] QStringList rowsOf(Database &database);
/// Every derived row.
[[nodiscard]] QStringList listingsOf(Database &database);
/// The rows of one SELECT, their values parted by " | ".
[[nodiscard]] QStringList linesOf(Database &database, const QString &sql);

/// The first line in which the two differ, for the message of a failure.
[[nodiscard]] QByteArray firstDifference(const QStringList &left, const QStringList &right);

} // namespace yeonsu::test

#define COMPARE_LINES(left, right)                                                                           \
    QVERIFY2((left) == (right), yeonsu::test::firstDifference(left, right).constData())
