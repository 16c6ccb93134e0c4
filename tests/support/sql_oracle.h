// The same questions as the figures answer, put to SQLite: written apart from app/figures, to judge it by.
#pragma once

#include "figures/cross_tab.h"
#include "figures/filter.h"
#include "store/database.h"

#include <QMap>

namespace yeonsu::test {

struct OracleTable
{
    QMap<std::pair<QString, QString>, qint64> cells; ///< (row, column) → above 0; the column may be empty
    QMap<QString, qint64> rows;
    QMap<QString, qint64> columns; ///< empty without columns
    qint64 total = 0;
    bool isAtLeast = false;
};

/// Looks at the register once, when it is made.
class SqlOracle
{
public:
    explicit SqlOracle(Database &database);
    ~SqlOracle();
    Q_DISABLE_COPY_MOVE(SqlOracle)

    [[nodiscard]] OracleTable ask(Measure measure, Dimension rows, std::optional<Dimension> columns,
                                  const Filter &filter);

private:
    [[nodiscard]] QMap<QString, qint64> grouped(const QString &measure, const QString &key,
                                                const QString &from);

    Database &m_database;
};

/// In which way the figures and SQL differ, or nothing.
[[nodiscard]] QByteArray disagreement(const CrossTab &table, const OracleTable &oracle);

/// In which way two tables differ, or nothing.
[[nodiscard]] QByteArray difference(const CrossTab &left, const CrossTab &right);

/// The question in words, for messages.
[[nodiscard]] QString inWords(Measure measure, Dimension rows, std::optional<Dimension> columns,
                              const Filter &filter);

} // namespace yeonsu::test
