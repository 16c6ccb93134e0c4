#include "pages/history_text.h"

#include "editing/act_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString sentence(const HistoryEntry &entry)
{
    QString act = actInWords(entry.what, entry.arguments);
    if (!act.isEmpty())
        act[0] = act[0].toUpper();
    if (entry.takesBack)
        act = HistoryText::tr("Undid: %1").arg(actInWords(entry.what, entry.arguments));
    else if (entry.takenBackBy)
        act = HistoryText::tr("%1 (undone)").arg(act);
    const QString time = entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QStringList parts{time, act, entry.actor};
    return parts.filter(QRegularExpression(u"."_s)).join(u" · "_s);
}

/// What happened to several rows, each act once.
class Collection
{
public:
    explicit Collection(Register &store)
        : m_store(store)
    {
    }

    template <typename Row>
    Result<void> add(Id<Row> id)
    {
        const Result<std::vector<HistoryEntry>> found = m_store.historyOf(id);
        YEONSU_TRY(found);
        for (const HistoryEntry &entry : *found)
            m_entries.emplace(entry.id, entry);
        return {};
    }

    template <typename Row>
    Result<void> addAll(const Result<std::vector<Row>> &rows)
    {
        YEONSU_TRY(rows);
        for (const Row &row : *rows)
            YEONSU_TRY(add(row.id));
        return {};
    }

    /// The newest first.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const auto &[id, entry] : m_entries)
            lines.prepend(sentence(entry));
        return lines;
    }

private:
    Register &m_store;
    std::map<qint64, HistoryEntry> m_entries;
};

template <typename Row>
Result<QStringList> historyOfOne(Register &store, Id<Row> id)
{
    Collection collection(store);
    YEONSU_TRY(collection.add(id));
    return collection.lines();
}

} // namespace

Result<QStringList> historyOfPerson(Register &store, PersonId id)
{
    Collection collection(store);
    YEONSU_TRY(collection.add(id));
    YEONSU_TRY(collection.addAll(store.enrolmentsOf(id)));
    return collection.lines();
}

Result<QStringList> historyOfCity(Register &store, CityId id)
{
    Collection collection(store);
    YEONSU_TRY(collection.add(id));
    YEONSU_TRY(collection.addAll(store.aliasesOf(id)));
    return collection.lines();
}

Result<QStringList> historyOfCountry(Register &store, CountryId id)
{
    return historyOfOne(store, id);
}

Result<QStringList> historyOfContinent(Register &store, ContinentId id)
{
    return historyOfOne(store, id);
}

} // namespace yeonsu
