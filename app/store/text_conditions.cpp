#include "store/text_conditions.h"

#include "domain/text.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

namespace {

constexpr std::size_t keysAtOnce = 1000;

/// One column and the text it is asked for. Many rows share a city or an organisation, and each value is
/// folded once.
class AskedColumn
{
public:
    explicit AskedColumn(const QString &folded)
        : m_folded(folded)
    {
    }

    [[nodiscard]] bool isContainedIn(const QString &value)
    {
        constexpr qsizetype mostKept = 100'000;
        if (const auto kept = m_verdicts.constFind(value); kept != m_verdicts.constEnd())
            return *kept;
        if (m_verdicts.size() >= mostKept)
            m_verdicts.clear();
        return *m_verdicts.insert(value, foldedText(value).contains(m_folded));
    }

private:
    QString m_folded;
    QHash<QString, bool> m_verdicts;
};

/// The columns of each condition, in the order in which they are read.
using Asked = std::vector<std::vector<AskedColumn>>;

Asked askedColumns(const std::vector<TextCondition> &conditions)
{
    Asked asked;
    for (const TextCondition &condition : conditions)
        asked.emplace_back(std::size_t(condition.columns.size()), AskedColumn(foldedText(condition.text)));
    return asked;
}

bool isMet(const Statement &row, Asked &asked)
{
    int column = 1;
    for (std::vector<AskedColumn> &condition : asked) {
        bool isFound = false;
        for (AskedColumn &each : condition) {
            const QString value = row.text(column++);
            isFound = isFound || each.isContainedIn(value);
        }
        if (!isFound)
            return false;
    }
    return true;
}

QString selection(const QString &idColumn, const QString &from, const std::vector<TextCondition> &conditions)
{
    QStringList columns{idColumn};
    for (const TextCondition &condition : conditions)
        columns += condition.columns;
    return u"SELECT %1 FROM %2 WHERE %3 IN ("_s.arg(columns.join(u", "_s), from, idColumn);
}

Result<void> collect(Database &database, const QString &select, std::span<const qint64> keys, Asked &asked,
                     std::vector<qint64> &found)
{
    QStringList ids;
    ids.reserve(qsizetype(keys.size()));
    for (const qint64 key : keys)
        ids.append(QString::number(key));
    Statement statement(database, select + ids.join(u',') + u')');
    YEONSU_TRY(statement.execute());
    while (statement.next()) {
        if (isMet(statement, asked))
            found.push_back(statement.integer(0));
    }
    return statement.outcome();
}

} // namespace

Result<std::vector<qint64>> keysThatContain(Database &database, const QString &idColumn, const QString &from,
                                            std::vector<TextCondition> conditions,
                                            const std::vector<qint64> &keys, const std::stop_token &stop)
{
    std::erase_if(conditions, [](const TextCondition &each) { return foldedText(each.text).isEmpty(); });
    if (conditions.empty())
        return keys;
    const QString select = selection(idColumn, from, conditions);
    Asked asked = askedColumns(conditions);
    // Neighbours in the file are read together.
    std::vector<qint64> ascending = keys;
    std::sort(ascending.begin(), ascending.end());
    std::vector<qint64> found;
    const std::span<const qint64> all(ascending);
    for (std::size_t at = 0; at < all.size() && !stop.stop_requested(); at += keysAtOnce) {
        const std::size_t count = std::min(keysAtOnce, all.size() - at);
        YEONSU_TRY(collect(database, select, all.subspan(at, count), asked, found));
    }
    std::sort(found.begin(), found.end());
    std::vector<qint64> chosen;
    chosen.reserve(found.size());
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(chosen),
                 [&found](qint64 key) { return std::binary_search(found.begin(), found.end(), key); });
    return chosen;
}

} // namespace yeonsu::store
