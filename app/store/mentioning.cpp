#include "store/mentioning.h"

#include "domain/erasing.h"
#include "store/list_sql.h"
#include "store/row_words.h"
#include "store/value_words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

template <typename Typed>
constexpr bool isTheirOwn =
    std::is_same_v<Typed, Person> || std::is_same_v<Typed, Enrolment> || isNotSame<Typed>;

/// As they are called now, and as they were before.
Result<NamesInTexts> namesOf(Database &database, std::span<const PersonId> people)
{
    NamesInTexts names;
    for (const PersonId id : people) {
        const Result<std::optional<Person>> person = findRow(database, id);
        YEONSU_TRY(person);
        if (*person)
            names.add(**person);
    }
    Statement kept(database, u"SELECT row_id, before, after FROM change_row WHERE table_name = '%1' AND "
                             "row_id IN (%2)"_s.arg(tableName<Person>(), idList(people)));
    YEONSU_TRY(kept.execute());
    while (kept.next()) {
        for (const int column : {1, 2}) {
            if (const auto row = rowFromJson({tableName<Person>(), kept.integer(0)}, kept.value(column)))
                names.add(std::get<Person>(*row));
        }
    }
    YEONSU_TRY(kept.outcome());
    return names;
}

/// Items whose presenter goes with the person.
QSet<AgendaItemId> itemsIn(const ChangeSet &erasing)
{
    QSet<AgendaItemId> items;
    for (const RowChange &change : erasing.changes) {
        if (const auto *item = change.after ? std::get_if<AgendaItem>(&*change.after) : nullptr)
            items.insert(item->id);
    }
    return items;
}

bool isFrozen(const Row &row)
{
    const auto *release = std::get_if<Release>(&row);
    return release && release->state == ReleaseState::Frozen;
}

class Finder
{
public:
    Finder(Database &database, NamesInTexts names, const ChangeSet &erasing, std::size_t most)
        : m_database(database)
        , m_names(std::move(names))
        , m_items(itemsIn(erasing))
        , m_most(most)
    {
    }

    template <typename Typed>
    Result<void> readTable()
    {
        const Result<std::vector<Typed>> rows = allRows<Typed>(m_database, u"id"_s);
        YEONSU_TRY(rows);
        for (const Typed &row : *rows)
            lookAt(row);
        return {};
    }
    std::vector<Mentioning> take() { return std::move(m_found); }

private:
    template <typename Typed>
    void lookAt(const Typed &row)
    {
        bool isSaid = false;
        forEachColumn<Typed>([&](const auto &column) {
            using Value = std::decay_t<decltype(row.*column.member)>;
            if constexpr (std::is_same_v<Value, QString>) {
                // A release that is frozen is mended as a whole.
                if (m_found.size() >= m_most || isBlanked(row, column.name) || (isSaid && isFrozen(row)) ||
                    !m_names.areIn(row.*column.member))
                    return;
                isSaid = true;
                m_found.push_back({recordOf(row.id), kindInWords(tableName<Typed>()),
                                   nameInWords(m_database, Row(row)), column.name, isFrozen(row)});
            }
        });
    }

    template <typename Typed>
    [[nodiscard]] bool isBlanked([[maybe_unused]] const Typed &row,
                                 [[maybe_unused]] QLatin1StringView column) const
    {
        if constexpr (std::is_same_v<Typed, AgendaItem>)
            return column == "presenter"_L1 && m_items.contains(row.id);
        else
            return false;
    }

    Database &m_database;
    const NamesInTexts m_names;
    const QSet<AgendaItemId> m_items;
    const std::size_t m_most;
    std::vector<Mentioning> m_found;
};

} // namespace

Result<std::vector<Mentioning>> textsNaming(Database &database, const ChangeSet &erasing, std::size_t most)
{
    Result<NamesInTexts> names = namesOf(database, erasing.erases);
    YEONSU_TRY(names);
    Finder finder(database, std::move(*names), erasing, most);
    Result<void> outcome;
    forEachTable([&]<typename Typed>(std::type_identity<Typed>) {
        if constexpr (!isTheirOwn<Typed>) {
            if (outcome)
                outcome = finder.readTable<Typed>();
        }
    });
    YEONSU_TRY(outcome);
    return finder.take();
}

} // namespace yeonsu
