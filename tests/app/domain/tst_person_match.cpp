// When two people are the same, perhaps the same, or different.
#include "domain/person.h"
#include "domain/person_match.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

using enum MatchReason;

const CityId hanoi(1);
const CityId hue(2);
const CountryId vietNam(10);
const CountryId korea(11);

struct Known
{
    QString family;
    QString given;
    QString local = {};
    QString email = {};
    std::vector<CityId> cities{hanoi};
    std::vector<CountryId> countries{vietNam};
};

ComparablePerson comparable(const Known &known)
{
    Person person;
    person.familyName = known.family;
    person.givenName = known.given;
    person.localName = known.local;
    person.email = known.email;
    return {person, known.cities, known.countries};
}

Known from(Known person, const std::vector<CityId> &cities, const std::vector<CountryId> &countries)
{
    person.cities = cities;
    person.countries = countries;
    return person;
}

/// In the next city of the same country.
Known inHue(const Known &person)
{
    return from(person, {hue}, {vietNam});
}

} // namespace

Q_DECLARE_METATYPE(Known)
Q_DECLARE_METATYPE(MatchReason)

class TestPersonMatch : public QObject
{
    Q_OBJECT

    static void add(const char *name, const Known &one, const Known &other, MatchReason reason)
    {
        QTest::newRow(name) << one << other << reason;
    }
    static void addColumns()
    {
        QTest::addColumn<Known>("one");
        QTest::addColumn<Known>("other");
        QTest::addColumn<MatchReason>("reason");
    }
    /// Both ways round, as who is first says nothing.
    static void compare()
    {
        QFETCH(const Known, one);
        QFETCH(const Known, other);
        QFETCH(const MatchReason, reason);
        const ComparablePerson left = comparable(one);
        const ComparablePerson right = comparable(other);
        QCOMPARE(toKey(matchPeople(left, right, false)), toKey(reason));
        QCOMPARE(toKey(matchPeople(right, left, false)), toKey(reason));
    }

private slots:
    void placesAndEmailsDecide_data()
    {
        addColumns();
        const Known an{u"Nguyễn"_s, u"An"_s};
        const Known withEmail{u"Nguyễn"_s, u"An"_s, {}, u"an@example.org"_s};
        const Known other{u"Garcia"_s, u"Maria"_s};
        add("same name, same city", an, an, SameNameInCity);
        add("same e-mail, other everything", from(withEmail, {}, {}),
            {u"Kim"_s, u"B"_s, {}, u" AN@Example.org "_s, {}, {korea}}, SameEmail);
        add("one of several cities", from(an, {hue, hanoi}, {vietNam}), an, SameNameInCity);
        add("only one has an e-mail", an, withEmail, SameNameInCity);
        add("other e-mails", withEmail, {u"Nguyen"_s, u"An"_s, {}, u"an2@example.org"_s}, OtherEmail);
        add("no e-mails are not the same one", an, other, DifferentNames);
        add("other city, same country", an, inHue(an), SameNameInCountry);
        add("city and country, of which only the country is known", an, from(an, {}, {vietNam}),
            SameNameInCountry);
        add("other country", an, from(an, {CityId(5)}, {korea}), DifferentPlaces);
        add("unknown place", an, from(an, {}, {}), SameNameSomewhere);
        add("both from an unknown place", from(an, {}, {}), from(an, {}, {}), SameNameSomewhere);
        add("unknown place and other e-mails", withEmail,
            {u"Nguyen"_s, u"An"_s, {}, u"an2@example.org"_s, {}, {}}, DifferentPlaces);
        add("close name from an unknown place", {u"Garcia"_s, u"Mario"_s}, from(other, {}, {}),
            DifferentPlaces);
        add("no name", {u"-"_s, {}}, {u"-"_s, {}}, DifferentNames);
    }
    void placesAndEmailsDecide() { compare(); }

    void namesAreTheSame_data()
    {
        addColumns();
        const Known kim{u"Kim"_s, u"Chulsoo"_s, u"김철수"_s};
        add("the other order", {u"An"_s, u"Nguyen"_s}, {u"Nguyen"_s, u"An"_s}, SameNameInCity);
        add("accents, case and spaces", {u"NGUYỄN"_s, u"Đức  Anh"_s}, {u"nguyen"_s, u"duc anh"_s},
            SameNameInCity);
        add("one name, in either field", {u"Sukarno"_s, {}}, {{}, u"Sukarno"_s}, SameNameInCity);
        add("two surnames, parted elsewhere", {u"García López"_s, u"María"_s},
            {u"López"_s, u"María García"_s}, SameNameInCity);
        add("Hangul with and without space", {u"김"_s, u"철수"_s}, {{}, u"김철수"_s}, SameNameInCity);
        add("Hangul taken apart", {u"김철수"_s.normalized(QString::NormalizationForm_D), {}},
            {u"김철수"_s, {}}, SameNameInCity);
        add("the local name, and the name in that script", kim, {u"김"_s, u"철수"_s}, SameNameInCity);
        add("the same local name, written otherwise in Latin", kim, {u"Gim"_s, u"Cheol-su"_s, u"김 철수"_s},
            SameNameInCity);
        add("other local names", {u"Wang"_s, u"Wei"_s, u"王伟"_s}, {u"Wang"_s, u"Wei"_s, u"王威"_s},
            OtherLocalName);
        add("only one has a local name", kim, {u"Kim"_s, u"Chulsoo"_s}, SameNameInCity);
    }
    void namesAreTheSame() { compare(); }

    void namesAreClose_data()
    {
        addColumns();
        add("hyphen", {u"Kim"_s, u"Chul-soo"_s}, {u"Kim"_s, u"Chul Soo"_s}, SpelledApart);
        add("no hyphen, other order, other city", {u"Kim"_s, u"Chul-soo"_s}, inHue({u"Chulsoo"_s, u"Kim"_s}),
            SpelledApart);
        add("apostrophes", {u"O’Brien"_s, u"Ann"_s}, {u"O'Brien"_s, u"Ann"_s}, SpelledApart);
        add("no apostrophe", {u"Oʻktam"_s, u"Dilnoza"_s}, {u"Oktam"_s, u"Dilnoza"_s}, SpelledApart);
        add("joined particle", {u"De la Cruz"_s, u"Juan"_s}, {u"Dela Cruz"_s, u"Juan"_s}, SpelledApart);
        add("article with a hyphen", {u"Al-Hasan"_s, u"Omar"_s}, {u"Alhasan"_s, u"Omar"_s}, SpelledApart);
        add("order of two surnames", {u"García López"_s, u"María"_s}, {u"López García"_s, u"María"_s},
            OtherWordOrder);
        add("left out particle", {u"da Silva"_s, u"João"_s}, {u"Silva"_s, u"João"_s}, OtherWordOrder);
        add("left out article", {u"Al-Hasan"_s, u"Omar"_s}, {u"Hasan"_s, u"Omar"_s}, OtherWordOrder);
        add("another letter", {u"Ahmed"_s, u"Omar"_s}, {u"Ahmad"_s, u"Omar"_s}, OneLetterApart);
        add("a letter more, in the other order", {u"Müller"_s, u"Eva"_s}, {u"Eva"_s, u"Mueller"_s},
            OneLetterApart);
        add("a letter of a syllable", {u"김"_s, u"민수"_s}, {{}, u"김민주"_s}, OneLetterApart);
        add("a letter of the local name", {u"Kim"_s, u"Minsu"_s, u"김민수"_s}, {{}, u"김민주"_s},
            OneLetterApart);
        add("close in another country", {u"Ahmed"_s, u"Omar"_s}, from({u"Ahmad"_s, u"Omar"_s}, {}, {korea}),
            DifferentPlaces);
    }
    void namesAreClose() { compare(); }

    void namesAreDifferent_data()
    {
        addColumns();
        add("two letters", {u"Ahmed"_s, u"Omar"_s}, {u"Hamad"_s, u"Omar"_s}, DifferentNames);
        add("one name and two", {u"Suharto"_s, {}}, {u"Suharto"_s, u"Wijaya"_s}, DifferentNames);
        add("one surname and two", {u"García López"_s, u"María"_s}, {u"García"_s, u"María"_s},
            DifferentNames);
        add("particles that are names", {u"Lê"_s, u"Hưng"_s}, {u"Đỗ"_s, u"Hưng"_s}, DifferentNames);
        add("a middle name that looks like a particle", {u"Nguyễn"_s, u"Văn An"_s}, {u"Nguyễn"_s, u"An"_s},
            DifferentNames);
        add("nothing but a particle and a name", {u"Wang"_s, u"Bin"_s}, {u"Wang"_s, {}}, DifferentNames);
        add("another syllable", {u"김"_s, u"민수"_s}, {u"김"_s, u"영수"_s}, DifferentNames);
        add("short names", {u"Li"_s, u"U"_s}, {u"Lu"_s, u"U"_s}, DifferentNames);
        add("numbers", {u"Participant"_s, u"1"_s}, {u"Participant"_s, u"2"_s}, DifferentNames);
    }
    void namesAreDifferent() { compare(); }

    void namesakesOfACityMustBeToldApart()
    {
        const ComparablePerson an = comparable({u"Nguyễn"_s, u"An"_s});
        const ComparablePerson turned = comparable({u"An"_s, u"Nguyen"_s});
        const ComparablePerson elsewhere = comparable(inHue({u"Nguyen"_s, u"An"_s}));
        Namesakes namesakes;
        namesakes.add(an);
        QCOMPARE(namesakes.count(an, turned), 1);
        namesakes.add(turned);
        namesakes.add(elsewhere);
        QCOMPARE(namesakes.count(an, turned), 2);
        QCOMPARE(namesakes.count(an, elsewhere), 0);
        QCOMPARE(namesakes.count(an, comparable({u"Le"_s, u"An"_s})), 0);
        QCOMPARE(toKey(matchPeople(an, turned, true)), toKey(NamesakesInCity));
        // Who has the same e-mail is not asked about.
        const ComparablePerson written = comparable({u"Nguyễn"_s, u"An"_s, {}, u"an@example.org"_s});
        QCOMPARE(toKey(matchPeople(written, written, true)), toKey(SameEmail));
    }

    void everyReasonHasAVerdict()
    {
        using Counts = std::array<int, 3>;
        Counts counts{};
        for (const auto &[reason, key] : keyTable<MatchReason>)
            ++counts[std::size_t(verdictOf(reason))];
        QCOMPARE(counts, (Counts{3, 8, 2}));
    }
};

QTEST_GUILESS_MAIN(TestPersonMatch)
#include "tst_person_match.moc"
