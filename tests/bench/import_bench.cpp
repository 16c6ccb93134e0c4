#include "benchmarks.h"
#include "exchange/import_plan.h"
#include "large_register.h"
#include "store/row_sql.h"
#include "value_of.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int runs = 3;

/// A register of its own, and a list of all its people with their first enrolment.
class Source
{
public:
    Source(qint64 people, std::uint32_t seed)
    {
        const QString path = m_folder.filePath(u"large.yeonsu"_s);
        makeLargeRegister(path, people * 100 / 93 + 1);
        nameEverybody(path, people, seed);
        m_database.emplace(valueOf(Database::open(path, Database::Access::ReadWrite)));
    }

    Database &database() { return *m_database; }

    ImportList list(const QString &course)
    {
        const auto known = valueOf(ImportKnown::read(*m_database, ListKind::People));
        QHash<CityId, City> cities;
        for (const City &city : known->reference.cities)
            cities.insert(city.id, city);
        QHash<CountryId, QString> countries;
        for (const Country &country : known->reference.countries)
            countries.insert(country.id, country.nameEn);
        ImportList list;
        list.courseCode = course;
        list.rows.push_back(
            {1, {u"성"_s, u"이름"_s, u"이메일"_s, u"국가"_s, u"도시"_s, u"소속"_s, u"직위"_s}, false});
        for (const Person &person : known->people.people) {
            const auto enrolments = known->people.enrolmentsOf(person.id);
            const City city = enrolments.empty() ? City() : cities.value(enrolments.front().cityId);
            list.rows.push_back(
                {qint64(list.rows.size()) + 1,
                 {person.familyName, person.givenName, person.email, countries.value(city.countryId),
                  city.nameEn, u"City Hall"_s, u"Director"_s},
                 false});
        }
        list.layout = guessLayout(ListKind::People, list.rows, *known);
        return list;
    }

private:
    QTemporaryDir m_folder;
    std::optional<Database> m_database;
};

} // namespace

void measureImport(qint64 people, std::vector<Measurement> &measurements)
{
    constexpr double readingAim = 1000;
    constexpr double judgingAim = 600;
    Source one(people, 1);
    Source other(people, 2);
    Source small(20, 3);
    const ImportList list = other.list(u"C-1"_s);
    const auto judge = [&](const QString &name, Source &source, const ImportList &rows) {
        const auto known = valueOf(ImportKnown::read(source.database(), ListKind::People));
        const double milliseconds = medianMilliseconds(runs, [&] {
            const ImportPlan plan = valueOf(planImport(rows, {}, *known, QDate(2022, 11, 25)));
            if (plan.counts.errors > 0 || plan.counts.rows != int(people))
                qFatal("every row must be read");
        });
        measurements.push_back({name, people, milliseconds, u"ms"_s, u"aim"_s, judgingAim});
    };
    measurements.push_back(
        {u"reading what a list is compared with"_s, people,
         medianMilliseconds(runs, [&] { valueOf(ImportKnown::read(one.database(), ListKind::People)); }),
         u"ms"_s, u"aim"_s, readingAim});
    judge(u"judging a list against an empty register"_s, small, list);
    judge(u"judging a list against a register of other people"_s, one, list);
    judge(u"judging a list against a register of the same people"_s, other, list);
}

} // namespace yeonsu
