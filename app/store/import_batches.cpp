#include "store/import_batches.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

std::vector<qint64> numbersIn(const QString &json)
{
    std::vector<qint64> numbers;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &number : array)
        numbers.push_back(number.toInteger());
    return numbers;
}

} // namespace

Result<std::vector<ImportBatch>> importBatches(Database &database)
{
    Statement statement(
        database,
        u"SELECT c.id, b.file_name, b.sha256, b.at, c.taken_back_by, b.open_rows FROM import_batch b "
        "JOIN change c ON c.batch_id = b.id ORDER BY c.id DESC"_s);
    YEONSU_TRY(statement.execute());
    std::vector<ImportBatch> batches;
    while (statement.next())
        batches.push_back({ActId(statement.integer(0)),
                           {statement.text(1), statement.text(2), numbersIn(statement.text(5))},
                           QDateTime::fromString(statement.text(3), Qt::ISODate),
                           !statement.value(4).isNull()});
    YEONSU_TRY(statement.outcome());
    return batches;
}

Result<std::optional<ImportBatch>> importOf(Database &database, const QString &sha256)
{
    return importBatches(database).map([&sha256](const std::vector<ImportBatch> &batches) {
        for (const ImportBatch &batch : batches) {
            if (batch.file.sha256 == sha256 && !batch.isTakenBack)
                return std::optional(batch);
        }
        return std::optional<ImportBatch>();
    });
}

} // namespace yeonsu
