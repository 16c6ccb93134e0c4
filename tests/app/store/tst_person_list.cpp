// The list of people: filtering and ordering by what their latest enrolment says.
#include "builders.h"
#include "domain/text.h"
#include "edits.h"
#include "store/enrolment_list.h"
#include "store/person_list.h"
#include "temporary_register.h"

#include <QTest>

#include <random>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// One person who came twice, from another city each time, one who came once, and one who never did.
struct People
{
    TemporaryRegister store{TemporaryRegister::Content::ReferenceData};
    Country vietnam = country(u"VN"_s);
    Country uganda = country(u"UG"_s);
    City hanoi = added(*store, aCity(vietnam.id, u"Hanoi"_s, u"하노이"_s));
    City kampala = added(*store, aCity(uganda.id, u"Kampala"_s, u"캄팔라"_s));
    Course first = added(*store, aCourse(u"A-1"_s, QDate(2018, 1, 1)));
    Course second = added(*store, aCourse(u"A-2"_s, QDate(2019, 1, 1)));
    Seniority top = valueOf(store->all<Seniority>()).front();
    Person twice = added(*store, aPerson(u"Nguyễn"_s, u"An"_s));
    Person once = added(*store, aPerson(u"KATO"_s, u"Daniel"_s));
    Person never = added(*store, aPerson(u"가나"_s, {}));
    Enrolment newest = enrol(twice, second, hanoi);
    Enrolment oldest = enrol(twice, first, kampala);
    Enrolment only = enrol(once, first, kampala);

    Country country(const QString &code)
    {
        for (const Country &row : valueOf(store->all<Country>())) {
            if (row.code == code)
                return row;
        }
        qFatal("the country is missing");
    }
    Enrolment enrol(const Person &person, const Course &course, const City &city)
    {
        Enrolment row = anEnrolment(course.id, person.id);
        row.cityId = city.id;
        row.organisation = city.nameEn + u" City"_s;
        row.jobTitle = u"Planner"_s;
        row.seniorityId = top.id;
        return added(*store, row);
    }
    std::vector<PersonId> ids(const PersonQuery &query)
    {
        return valueOf(personIds(store->database(), query));
    }
};

using Ids = std::vector<PersonId>;

/// Some hundred people whose columns hold every kind of text, twice and not at all.
struct Crowd
{
    TemporaryRegister store{TemporaryRegister::Content::ReferenceData};
    std::mt19937 dice{7};
    std::vector<City> cities;
    std::vector<Course> courses;
    QHash<SeniorityId, int> ranks;
    QHash<CountryId, Country> countries;
    std::vector<Person> people;
    QHash<PersonId, std::vector<Enrolment>> enrolments; ///< the latest first

    template <typename Values>
    auto any(const Values &values)
    {
        return values[typename Values::size_type(dice() % std::uint32_t(values.size()))];
    }
    Crowd()
    {
        for (const Seniority &row : valueOf(store->all<Seniority>()))
            ranks.insert(row.id, row.rank);
        for (const Country &row : valueOf(store->all<Country>()))
            countries.insert(row.id, row);
        for (const auto &[english, korean] : {std::pair(u"Kampala"_s, u"캄팔라"_s),
                                              {u"Hanoi"_s, u"하노이"_s},
                                              {u"hanoi"_s, u"하노이"_s},
                                              {u"Ärö 9"_s, u""_s},
                                              {u"Aro 10"_s, u""_s},
                                              {u""_s, u"가평"_s}})
            cities.push_back(added(*store, aCity(any(countries.values()).id, english, korean)));
        for (int i = 0; i < 6; ++i)
            courses.push_back(added(*store, aCourse(u"A-%1"_s.arg(i), QDate(2018, 1 + i / 2, 1))));
        for (int i = 0; i < 300; ++i)
            addSomebody();
    }

    QString anyText()
    {
        static const QStringList texts{u""_s,        u""_s,     u"City 9"_s, u"City 10"_s,
                                       u"city 10"_s, u"서울"_s, u"서울 2"_s, u"서울 11"_s,
                                       u"Éire"_s,    u"eire"_s, u"Zürich"_s, u"가"_s};
        return any(texts);
    }
    void addSomebody()
    {
        static const QStringList names{u"KIM"_s, u"Kim"_s, u"김"_s, u"Lee 2"_s, u"Lee 10"_s, u"Ó Sé"_s};
        Person person = aPerson(any(names), any(names));
        person.email = dice() % 3 ? u"p%1@example.org"_s.arg(dice() % 40) : QString();
        people.push_back(added(*store, person));
        std::vector<Enrolment> &came = enrolments[people.back().id];
        for (std::size_t i = 0; i < courses.size(); ++i) {
            if (dice() % 4 == 0)
                came.push_back(enrol(people.back(), courses[i]));
        }
        std::sort(came.begin(), came.end(), [this](const Enrolment &one, const Enrolment &other) {
            return std::pair(dayOf(one), one.id) > std::pair(dayOf(other), other.id);
        });
    }
    Enrolment enrol(const Person &person, const Course &course)
    {
        Enrolment row = anEnrolment(course.id, person.id);
        row.cityId = dice() % 5 ? any(cities).id : CityId();
        row.organisation = anyText();
        row.jobTitle = anyText();
        row.seniorityId = dice() % 5 ? any(ranks.keys()) : SeniorityId();
        return added(*store, row);
    }
    [[nodiscard]] QDate dayOf(const Enrolment &row) const
    {
        return std::ranges::find(courses, row.courseId, &Course::id)->firstDay;
    }

    using Key = std::pair<QString, qint64>;

    /// What the column orders by; nothing: unknown.
    [[nodiscard]] std::optional<Key> keyOf(const Person &person, PersonColumn column, Language language) const
    {
        const auto text = [](const QString &value) {
            return value.isEmpty() ? std::nullopt : std::optional(Key{sortKey(value), 0});
        };
        const std::vector<Enrolment> came = enrolments.value(person.id);
        if (column == PersonColumn::Enrolments)
            return Key{{}, qint64(came.size())};
        if (column == PersonColumn::Email)
            return text(person.email);
        if (column == PersonColumn::Name)
            return Key();
        if (came.empty())
            return std::nullopt;
        const Enrolment &latest = came.front();
        const auto city = std::ranges::find(cities, latest.cityId, &City::id);
        switch (column) {
        case PersonColumn::City:
            return city == cities.end() ? std::nullopt : text(nameIn(language, *city));
        case PersonColumn::Country:
            return city == cities.end()
                       ? std::nullopt
                       : std::optional(Key{sortKey(nameIn(language, countries[city->countryId])),
                                           city->countryId.value()});
        case PersonColumn::Organisation:
            return text(latest.organisation);
        case PersonColumn::JobTitle:
            return text(latest.jobTitle);
        case PersonColumn::Seniority:
            return latest.seniorityId.isNull() ? std::nullopt
                                               : std::optional(Key{{}, ranks.value(latest.seniorityId)});
        default:
            return Key{{}, dayOf(latest).toJulianDay()};
        }
    }

    /// As the list is defined: unknown last either way, equal ones by name.
    [[nodiscard]] Ids inOrder(const PersonQuery &query) const
    {
        std::vector<Person> rows = people;
        std::erase_if(rows, [&](const Person &row) {
            const std::vector<Enrolment> came = enrolments.value(row.id);
            return query.seniorityId && (came.empty() || came.front().seniorityId != *query.seniorityId);
        });
        const auto isBefore = [&](const Person &one, const Person &other) {
            const auto left = keyOf(one, query.sort, query.language);
            const auto right = keyOf(other, query.sort, query.language);
            if (left.has_value() != right.has_value())
                return left.has_value();
            const std::tuple first(left, sortKey(displayName(one)), one.id);
            const std::tuple second(right, sortKey(displayName(other)), other.id);
            return query.order == Qt::AscendingOrder ? first < second : second < first;
        };
        std::sort(rows.begin(), rows.end(), isBefore);
        Ids ids;
        for (const Person &row : rows)
            ids.push_back(row.id);
        return ids;
    }
};

} // namespace

class TestPersonList : public QObject
{
    Q_OBJECT

private slots:
    void theSummaryIsOfTheLatestEnrolment()
    {
        People people;
        const auto summaries =
            valueOf(personSummaries(people.store->database(), std::array{people.twice.id, people.never.id}));
        QCOMPARE(summaries[0].name, u"An Nguyễn"_s);
        QCOMPARE(summaries[0].latestEnrolmentId, people.newest.id);
        QCOMPARE(summaries[0].city.korean, u"하노이"_s);
        QCOMPARE(summaries[0].country.korean, u"베트남"_s);
        QCOMPARE(summaries[0].organisation, u"Hanoi City"_s);
        QCOMPARE(summaries[0].seniority.korean, people.top.nameKo);
        QCOMPARE(summaries[0].latestDay, QDate(2019, 1, 1));
        QCOMPARE(summaries[0].enrolments, 2);
        QVERIFY(summaries[1].latestEnrolmentId.isNull());
        QVERIFY(summaries[1].city.korean.isEmpty());
        QCOMPARE(summaries[1].enrolments, 0);
    }

    void filtersAskForTheLatest()
    {
        People people;
        PersonQuery query;
        query.countryId = people.uganda.id;
        QCOMPARE(people.ids(query), Ids{people.once.id});
        query = {};
        query.continentId = people.vietnam.continentId;
        QCOMPARE(people.ids(query), Ids{people.twice.id});
        query = {};
        query.seniorityId = people.top.id;
        QCOMPARE(people.ids(query).size(), std::size_t(2));
        QVERIFY(query.isNarrowed());
        query.seniorityId = SeniorityId();
        QCOMPARE(people.ids(query), Ids{people.never.id});
    }

    void theFirstOfManyOrOfFewByName()
    {
        People people;
        ChangeSet many;
        for (int i = 0; i < 1500; ++i)
            many.insert(aPerson(u"Zeta"_s, QString::number(i)));
        valueOf(people.store->apply(many));
        std::vector<qint64> all;
        for (const PersonId id : people.ids({}))
            all.push_back(id.value());
        std::sort(all.begin(), all.end());
        Database &database = people.store->database();
        const std::vector<PersonId> byName = people.ids({});
        QCOMPARE(valueOf(firstByName(database, all, 5)), Ids(byName.begin(), byName.begin() + 5));
        const std::vector few{people.once.id.value(), people.never.id.value()};
        QCOMPARE(valueOf(firstByName(database, few, 5)), (Ids{people.once.id, people.never.id}));
        QCOMPARE(valueOf(firstByName(database, {}, 5)), Ids());
    }

    void people_areOrdered_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, PersonColumn sort, Qt::SortOrder order, const QString &names) {
            QTest::newRow(name) << int(sort) << int(order) << names;
        };
        row("by name", PersonColumn::Name, Qt::AscendingOrder, u"Nguyễn KATO 가나"_s);
        row("by name, from the end", PersonColumn::Name, Qt::DescendingOrder, u"가나 KATO Nguyễn"_s);
        row("by city", PersonColumn::City, Qt::AscendingOrder, u"KATO Nguyễn 가나"_s);
        row("by city, from the end", PersonColumn::City, Qt::DescendingOrder, u"Nguyễn KATO 가나"_s);
        row("by country", PersonColumn::Country, Qt::AscendingOrder, u"Nguyễn KATO 가나"_s);
        row("by latest course", PersonColumn::LatestCourse, Qt::DescendingOrder, u"Nguyễn KATO 가나"_s);
        row("by organisation", PersonColumn::Organisation, Qt::AscendingOrder, u"Nguyễn KATO 가나"_s);
        row("by number of courses", PersonColumn::Enrolments, Qt::DescendingOrder, u"Nguyễn KATO 가나"_s);
        row("by job title, all equal", PersonColumn::JobTitle, Qt::AscendingOrder, u"Nguyễn KATO 가나"_s);
        row("by seniority, all equal", PersonColumn::Seniority, Qt::AscendingOrder, u"Nguyễn KATO 가나"_s);
        row("by e-mail, all without", PersonColumn::Email, Qt::AscendingOrder, u"Nguyễn KATO 가나"_s);
    }
    void people_areOrdered()
    {
        QFETCH(int, sort);
        QFETCH(int, order);
        QFETCH(QString, names);
        People people;
        PersonQuery query;
        query.sort = PersonColumn(sort);
        query.order = Qt::SortOrder(order);
        QStringList found;
        for (const PersonId id : people.ids(query))
            found.append(valueOf(people.store->find(id))->familyName);
        QCOMPARE(found.join(u' '), names);
    }

    void anyOrderIsAsItIsDefined()
    {
        using enum PersonColumn;
        Crowd crowd;
        for (const PersonColumn column :
             {Name, Country, City, Organisation, JobTitle, Seniority, LatestCourse, Email, Enrolments}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                for (const Language language : {Language::Korean, Language::English}) {
                    PersonQuery query;
                    query.sort = column;
                    query.order = order;
                    query.language = language;
                    const Ids all = valueOf(personIds(crowd.store->database(), query));
                    QCOMPARE(all.size(), crowd.people.size());
                    QVERIFY2(all == crowd.inOrder(query), qPrintable(toKey(column)));
                    query.seniorityId = crowd.ranks.keys().front();
                    const Ids some = valueOf(personIds(crowd.store->database(), query));
                    QVERIFY(!some.empty() && some.size() < all.size());
                    QVERIFY2(some == crowd.inOrder(query), qPrintable(toKey(column)));
                }
            }
        }
    }

    void enrolmentsAreListedFromBothSides()
    {
        People people;
        Database &database = people.store->database();
        QCOMPARE(valueOf(enrolmentIds(database, people.twice.id)),
                 (std::vector{people.newest.id, people.oldest.id}));
        QCOMPARE(valueOf(enrolmentIds(database, people.first.id)),
                 (std::vector{people.oldest.id, people.only.id}));
        const EnrolmentSummary summary =
            valueOf(enrolmentSummaries(database, std::array{people.only.id})).front();
        QCOMPARE(summary.person, u"Daniel KATO"_s);
        QCOMPARE(summary.courseCode, u"A-1"_s);
        QCOMPARE(summary.country.korean, u"우간다"_s);
        QCOMPARE(summary.status, EnrolmentStatus::Completed);
    }

    void aHeadcountNamesItsMostExactOrigin()
    {
        People people;
        Headcount headcount = aHeadcount(people.first.id, 5);
        headcount.countryId = people.uganda.id;
        const Headcount ofCountry = added(*people.store, headcount);
        headcount.countryId = {};
        const Headcount unknown = added(*people.store, headcount);
        Database &database = people.store->database();
        const auto ids = valueOf(headcountIds(database, people.first.id));
        QCOMPARE(ids, (std::vector{ofCountry.id, unknown.id}));
        const auto summaries = valueOf(headcountSummaries(database, ids));
        QCOMPARE(summaries[0].origin.korean, u"우간다"_s);
        QVERIFY(summaries[1].origin.korean.isEmpty());
        QCOMPARE(summaries[0].number, 5);
    }
};

QTEST_GUILESS_MAIN(TestPersonList)
#include "tst_person_list.moc"
