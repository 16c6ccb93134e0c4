// The rules that a row keeps by itself, and the form in which it is kept.
#include "domain/rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

Q_DECLARE_METATYPE(yeonsu::Row)

namespace {

// One row of each type that keeps all rules; the tests spoil one field at a time.

ThemeGroup themeGroup()
{
    return {ThemeGroupId(1), u"smart-city"_s, u"스마트도시"_s, u"Smart city"_s, 1, false};
}

Theme theme()
{
    return {ThemeId(1), u"smart-city"_s, ThemeGroupId(1), u"스마트도시"_s, u"Smart city"_s, 1};
}

Continent continent()
{
    return {ContinentId(1), u"AS"_s, u"아시아"_s, u"Asia"_s, 1};
}

Country country()
{
    return {CountryId(1), u"VN"_s, u"베트남"_s, u"Viet Nam"_s, ContinentId(1)};
}

City city()
{
    return {CityId(1), CountryId(1), u"하노이"_s, u"Hanoi"_s, false, false};
}

Seniority seniority()
{
    return {SeniorityId(1), u"section-chief"_s, u"과장급"_s, u"Section chief"_s, 3, true};
}

Course course()
{
    Course row;
    row.id = CourseId(1);
    row.code = u"2019-03"_s;
    row.nameKo = u"도시교통 과정"_s;
    row.firstDay = QDate(2019, 3, 4);
    row.lastDay = QDate(2019, 3, 15);
    return row;
}

Person person()
{
    Person row;
    row.id = PersonId(1);
    row.familyName = u"Nguyễn"_s;
    row.givenName = u"An"_s;
    row.email = u"an@example.org"_s;
    return row;
}

Enrolment enrolment()
{
    Enrolment row;
    row.courseId = CourseId(1);
    row.personId = PersonId(1);
    return row;
}

Headcount headcount()
{
    Headcount row;
    row.courseId = CourseId(1);
    row.number = 12;
    return row;
}

Outcome outcome()
{
    Outcome row;
    row.cityId = CityId(1);
    row.titleKo = u"교통정보센터"_s;
    return row;
}

Forum forum()
{
    Forum row;
    row.nameEn = u"Expert forum"_s;
    row.firstDay = row.lastDay = QDate(2022, 11, 25);
    return row;
}

AgendaItem agendaItem()
{
    AgendaItem row;
    row.forumId = ForumId(1);
    row.day = QDate(2022, 11, 25);
    row.starts = QTime(14, 0);
    row.minutes = 10;
    row.title = u"개회"_s;
    return row;
}

ForumGroup forumGroup()
{
    return {{}, ForumId(1), u"수료생"_s, AttendanceChannel::Online, 70, 0};
}

Release release()
{
    Release row;
    row.title = u"국제연수 15년"_s;
    return row;
}

Release frozenRelease()
{
    Release row = release();
    row.state = ReleaseState::Frozen;
    row.asOf = QDate(2022, 11, 25);
    row.frozenFigures = u"{}"_s;
    return row;
}

ClaimDecision claimDecision()
{
    return {{}, ReleaseId(1), u"70%"_s, u"전체의"_s, {}, u"인용"_s};
}

template <typename Typed, typename Change>
Row changed(Typed row, Change change)
{
    change(row);
    return row;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void aRowInOrderBreaksNoRule_data()
    {
        QTest::addColumn<Row>("row");
        const auto add = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
        add("setting", Setting{{}, u"organisation_ko"_s, QString()});
        add("setting of a language", Setting{{}, SettingKey::DefaultLanguage, u"en"_s});
        add("setting of no language", Setting{{}, SettingKey::DefaultLanguage, QString()});
        add("setting of another program", Setting{{}, u"colour"_s, QString(300, u'x')});
        add("longest wording of certificates", Setting{{}, SettingKey::CertificateKo, QString(800, u'가')});
        add("longest name of an organisation", Setting{{}, SettingKey::OrganisationKo, QString(200, u'서')});
        add("theme group", themeGroup());
        add("theme", theme());
        add("theme that is to be inserted with its group",
            changed(theme(), [](Theme &row) { row.groupId = ThemeGroupId(-1); }));
        add("continent", continent());
        add("country", country());
        add("city", city());
        add("city with an English name only", changed(city(), [](City &row) { row.nameKo.clear(); }));
        add("city alias", CityAlias{{}, CityId(1), u"Ha Noi"_s});
        add("seniority", seniority());
        add("job title", JobTitleMapping{{}, u"director general"_s, SeniorityId(1)});
        add("course", course());
        add("course of one day", changed(course(), [](Course &row) { row.lastDay = row.firstDay; }));
        add("course after another", changed(course(), [](Course &row) { row.prerequisiteId = CourseId(2); }));
        add("new course without a prerequisite", changed(course(), [](Course &row) { row.id = {}; }));
        add("person", person());
        add("person with one name", changed(person(), [](Person &row) { row.familyName.clear(); }));
        add("person without e-mail", changed(person(), [](Person &row) { row.email.clear(); }));
        add("e-mail with a plus, dots and a long domain",
            changed(person(), [](Person &row) { row.email = u"an.b+seoul@mail.hanoi.gov.vn"_s; }));
        add("e-mail in Hangul", changed(person(), [](Person &row) { row.email = u"안@예시.한국"_s; }));
        add("enrolment", enrolment());
        add("enrolment of a person who is to be inserted",
            changed(enrolment(), [](Enrolment &row) { row.personId = PersonId(-1); }));
        add("not the same people", NotSamePeople{{}, PersonId(1), PersonId(2)});
        add("not the same cities", NotSameCities{{}, CityId(1), CityId(2)});
        add("not the same people, of whom one is to be inserted",
            NotSamePeople{{}, PersonId(-1), PersonId(2)});
        add("headcount of unknown origin", headcount());
        add("policy with one name", Policy{{}, {}, u"TOPIS"_s, {}});
        add("outcome", outcome());
        add("outcome with an English title only", changed(outcome(), [](Outcome &row) {
                row.titleKo.clear();
                row.titleEn = u"Centre"_s;
            }));
        add("person of an outcome", OutcomePerson{{}, OutcomeId(1), PersonId(-1)});
        add("policy of an outcome", OutcomePolicy{{}, OutcomeId(1), PolicyId(1)});
        add("forum", forum());
        add("item of a programme", agendaItem());
        add("item until midnight", changed(agendaItem(), [](AgendaItem &row) { row.minutes = 600; }));
        add("group of a forum", forumGroup());
        add("release", release());
        add("release that is frozen", frozenRelease());
        add("release with an embargo", changed(release(), [](Release &row) {
                row.embargoDay = QDate(2022, 11, 25);
                row.embargoTime = QTime(6, 0);
            }));
        add("release that is free from a day on",
            changed(release(), [](Release &row) { row.embargoDay = QDate(2022, 11, 25); }));
        add("decision on a number", claimDecision());
        add("saved view", SavedView{{}, u"people"_s, u"Asia"_s, u"{}"_s});
    }
    void aRowInOrderBreaksNoRule()
    {
        QFETCH(const Row, row);
        const std::optional<RuleViolation> violation = brokenRule(row);
        QVERIFY2(!violation, violation ? qPrintable(violation->field) : "");
    }

    void aBrokenRuleNamesItsField_data()
    {
        QTest::addColumn<Row>("row");
        QTest::addColumn<QString>("field");
        const auto add = [](const char *name, const QString &field, const Row &row) {
            QTest::newRow(name) << row << field;
        };
        add("setting without key", u"key"_s, Setting{{}, QString(), u"x"_s});
        add("setting of an unknown language", u"value"_s, Setting{{}, SettingKey::DefaultLanguage, u"fr"_s});
        for (const auto key : {SettingKey::CertificateKo, SettingKey::CertificateEn})
            add(qPrintable(u"wording too long: "_s + key), u"value"_s, Setting{{}, key, QString(801, u'x')});
        for (const auto key : {SettingKey::OrganisationKo, SettingKey::OrganisationEn, SettingKey::NoticeKo,
                               SettingKey::NoticeEn, SettingKey::SignerKo, SettingKey::SignerEn})
            add(qPrintable(u"setting too long: "_s + key), u"value"_s, Setting{{}, key, QString(201, u'x')});
        add("theme group without key", u"key"_s, changed(themeGroup(), [](auto &row) { row.key.clear(); }));
        add("theme group with a key in Hangul", u"key"_s,
            changed(themeGroup(), [](auto &row) { row.key = u"교통"_s; }));
        add("theme group with a space in its key", u"key"_s,
            changed(themeGroup(), [](auto &row) { row.key = u"smart city"_s; }));
        add("theme group with a key that opens with a hyphen", u"key"_s,
            changed(themeGroup(), [](auto &row) { row.key = u"-smart"_s; }));
        add("theme group without name", u"nameKo"_s, changed(themeGroup(), [](auto &row) {
                row.nameKo.clear();
                row.nameEn.clear();
            }));
        add("theme with a bad key", u"key"_s, changed(theme(), [](auto &row) { row.key = u"a/b"_s; }));
        add("theme without group", u"groupId"_s, changed(theme(), [](auto &row) { row.groupId = {}; }));
        add("continent without key", u"key"_s, changed(continent(), [](auto &row) { row.key.clear(); }));
        add("seniority without name", u"nameKo"_s, changed(seniority(), [](auto &row) {
                row.nameKo.clear();
                row.nameEn.clear();
            }));
        add("country with a code of three letters", u"code"_s,
            changed(country(), [](auto &row) { row.code = u"VNM"_s; }));
        add("country with a code in small letters", u"code"_s,
            changed(country(), [](auto &row) { row.code = u"vn"_s; }));
        add("country without name", u"nameKo"_s, changed(country(), [](auto &row) {
                row.nameKo.clear();
                row.nameEn.clear();
            }));
        add("country without continent", u"continentId"_s,
            changed(country(), [](auto &row) { row.continentId = {}; }));
        add("city without country", u"countryId"_s, changed(city(), [](auto &row) { row.countryId = {}; }));
        add("city without name", u"nameKo"_s, changed(city(), [](auto &row) {
                row.nameKo.clear();
                row.nameEn.clear();
            }));
        add("city alias without city", u"cityId"_s, CityAlias{{}, {}, u"Kiev"_s});
        add("city alias without name", u"name"_s, CityAlias{{}, CityId(1), QString()});
        add("job title without title", u"title"_s, JobTitleMapping{{}, QString(), SeniorityId(1)});
        add("job title without seniority", u"seniorityId"_s, JobTitleMapping{{}, u"mayor"_s, {}});
        add("course without code", u"code"_s, changed(course(), [](auto &row) { row.code.clear(); }));
        add("course without name", u"nameKo"_s, changed(course(), [](auto &row) { row.nameKo.clear(); }));
        add("course without first day", u"firstDay"_s,
            changed(course(), [](auto &row) { row.firstDay = {}; }));
        add("course without last day", u"lastDay"_s, changed(course(), [](auto &row) { row.lastDay = {}; }));
        add("course that ends before it starts", u"lastDay"_s,
            changed(course(), [](auto &row) { row.lastDay = row.firstDay.addDays(-1); }));
        add("course for fewer than nobody", u"capacity"_s,
            changed(course(), [](auto &row) { row.capacity = -1; }));
        add("course that is its own prerequisite", u"prerequisiteId"_s,
            changed(course(), [](auto &row) { row.prerequisiteId = row.id; }));
        add("person without any name", u"familyName"_s, changed(person(), [](auto &row) {
                row.familyName.clear();
                row.givenName.clear();
            }));
        add("e-mail without at sign", u"email"_s,
            changed(person(), [](auto &row) { row.email = u"an.org"_s; }));
        add("e-mail without domain", u"email"_s, changed(person(), [](auto &row) { row.email = u"an@"_s; }));
        add("e-mail with a domain of one part", u"email"_s,
            changed(person(), [](auto &row) { row.email = u"an@localhost"_s; }));
        add("e-mail that ends in a dot", u"email"_s,
            changed(person(), [](auto &row) { row.email = u"an@example."_s; }));
        add("two e-mails", u"email"_s,
            changed(person(), [](auto &row) { row.email = u"a@example.org, b@example.org"_s; }));
        add("enrolment without course", u"courseId"_s,
            changed(enrolment(), [](auto &row) { row.courseId = {}; }));
        add("enrolment without person", u"personId"_s,
            changed(enrolment(), [](auto &row) { row.personId = {}; }));
        add("headcount of nobody", u"number"_s, changed(headcount(), [](auto &row) { row.number = 0; }));
        add("headcount below zero", u"number"_s, changed(headcount(), [](auto &row) { row.number = -3; }));
        add("headcount without course", u"courseId"_s,
            changed(headcount(), [](auto &row) { row.courseId = {}; }));
        add("not the same people, of whom one is nobody", u"higher"_s, NotSamePeople{{}, PersonId(1), {}});
        add("not the same as oneself", u"higher"_s, NotSamePeople{{}, PersonId(1), PersonId(1)});
        add("a city that is not the same as itself", u"higher"_s, NotSameCities{{}, CityId(1), CityId(1)});
        add("policy without name", u"nameKo"_s, Policy{});
        add("outcome without city", u"cityId"_s, changed(outcome(), [](auto &row) { row.cityId = {}; }));
        add("outcome without title", u"titleKo"_s,
            changed(outcome(), [](auto &row) { row.titleKo.clear(); }));
        add("outcome before there were years", u"year"_s,
            changed(outcome(), [](auto &row) { row.year = -1; }));
        add("outcome of a year of five digits", u"year"_s,
            changed(outcome(), [](auto &row) { row.year = 20220; }));
        add("person of no outcome", u"outcomeId"_s, OutcomePerson{{}, {}, PersonId(1)});
        add("nobody of an outcome", u"personId"_s, OutcomePerson{{}, OutcomeId(1), {}});
        add("policy of no outcome", u"outcomeId"_s, OutcomePolicy{{}, {}, PolicyId(1)});
        add("no policy of an outcome", u"policyId"_s, OutcomePolicy{{}, OutcomeId(1), {}});
        add("forum without name", u"nameKo"_s, changed(forum(), [](auto &row) { row.nameEn.clear(); }));
        add("forum without first day", u"firstDay"_s, changed(forum(), [](auto &row) { row.firstDay = {}; }));
        add("forum that ends before it starts", u"lastDay"_s,
            changed(forum(), [](auto &row) { row.lastDay = row.firstDay.addDays(-1); }));
        add("item of no forum", u"forumId"_s, changed(agendaItem(), [](auto &row) { row.forumId = {}; }));
        add("item without day", u"day"_s, changed(agendaItem(), [](auto &row) { row.day = {}; }));
        add("item without time", u"starts"_s, changed(agendaItem(), [](auto &row) { row.starts = {}; }));
        add("item that starts within a minute", u"starts"_s,
            changed(agendaItem(), [](auto &row) { row.starts = QTime(14, 0, 30); }));
        add("item of no minutes", u"minutes"_s, changed(agendaItem(), [](auto &row) { row.minutes = 0; }));
        add("item over midnight", u"minutes"_s, changed(agendaItem(), [](auto &row) { row.minutes = 601; }));
        add("item without title", u"title"_s, changed(agendaItem(), [](auto &row) { row.title.clear(); }));
        add("group of no forum", u"forumId"_s, changed(forumGroup(), [](auto &row) { row.forumId = {}; }));
        add("group without name", u"name"_s, changed(forumGroup(), [](auto &row) { row.name.clear(); }));
        add("fewer than nobody expected", u"expected"_s,
            changed(forumGroup(), [](auto &row) { row.expected = -1; }));
        add("fewer than nobody there", u"attended"_s,
            changed(forumGroup(), [](auto &row) { row.attended = -1; }));
        add("release without title", u"title"_s, changed(release(), [](auto &row) { row.title.clear(); }));
        add("embargo until a time of no day", u"embargoDay"_s,
            changed(release(), [](auto &row) { row.embargoTime = QTime(6, 0); }));
        add("embargo to the second", u"embargoTime"_s, changed(release(), [](auto &row) {
                row.embargoDay = QDate(2022, 11, 25);
                row.embargoTime = QTime(6, 0, 1);
            }));
        add("release of fewer than no pages", u"pages"_s,
            changed(release(), [](auto &row) { row.pages = -1; }));
        add("frozen without a day", u"asOf"_s, changed(frozenRelease(), [](auto &row) { row.asOf = {}; }));
        add("frozen without figures", u"frozenFigures"_s,
            changed(frozenRelease(), [](auto &row) { row.frozenFigures.clear(); }));
        add("draft with figures", u"frozenFigures"_s,
            changed(release(), [](auto &row) { row.frozenFigures = u"{}"_s; }));
        add("decision for no release", u"releaseId"_s,
            changed(claimDecision(), [](auto &row) { row.releaseId = {}; }));
        add("decision on no number", u"number"_s,
            changed(claimDecision(), [](auto &row) { row.number.clear(); }));
        add("decision for nothing", u"waiver"_s,
            changed(claimDecision(), [](auto &row) { row.waiver.clear(); }));
        add("saved view without name", u"name"_s, SavedView{{}, u"people"_s, QString(), u"{}"_s});
    }
    void aBrokenRuleNamesItsField()
    {
        QFETCH(const Row, row);
        QFETCH(const QString, field);
        const std::optional<RuleViolation> violation = brokenRule(row);
        QVERIFY(violation);
        QCOMPARE(violation->field, field);
        QVERIFY(!violation->message.isEmpty());
    }

    void rowsAreKeptNormalised_data()
    {
        QTest::addColumn<Row>("row");
        QTest::addColumn<Row>("kept");
        QSet<std::size_t> typesTried;
        const auto add = [&](const char *name, const Row &row, const Row &kept) {
            typesTried << row.index();
            QTest::newRow(name) << row << kept;
        };
        const QString spaced = u" 한 "_s.normalized(QString::NormalizationForm_D);
        const QString text = u"한"_s;

        add("setting", Setting{{}, spaced, spaced}, Setting{{}, text, text});
        add("theme group", ThemeGroup{{}, u" a "_s, spaced, spaced, 2, true},
            ThemeGroup{{}, u"a"_s, text, text, 2, true});
        add("theme", Theme{{}, u" a "_s, {}, spaced, spaced, 2}, Theme{{}, u"a"_s, {}, text, text, 2});
        add("continent", Continent{{}, u" AS "_s, spaced, spaced, 1}, Continent{{}, u"AS"_s, text, text, 1});
        add("country", Country{{}, u" VN "_s, spaced, spaced, {}}, Country{{}, u"VN"_s, text, text, {}});
        add("city", City{{}, {}, spaced, spaced, true, true}, City{{}, {}, text, text, true, true});
        add("city alias", CityAlias{{}, {}, spaced}, CityAlias{{}, {}, text});
        add("seniority", Seniority{{}, u" a "_s, spaced, spaced, 1, true},
            Seniority{{}, u"a"_s, text, text, 1, true});
        add("job title, folded", JobTitleMapping{{}, u" Director  GENERAL "_s, {}},
            JobTitleMapping{{}, u"director general"_s, {}});
        add("course",
            changed(course(),
                    [&](Course &row) {
                        row.code = row.nameKo = row.nameEn = row.venue = row.partner = row.note = spaced;
                    }),
            changed(course(), [&](Course &row) {
                row.code = row.nameKo = row.nameEn = row.venue = row.partner = row.note = text;
            }));
        add("person",
            changed(person(),
                    [&](Person &row) {
                        row.familyName = row.givenName = row.localName = row.note = spaced;
                        row.email = u" An@Example.ORG "_s;
                    }),
            changed(person(), [&](Person &row) {
                row.familyName = row.givenName = row.localName = row.note = text;
                row.email = u"an@example.org"_s;
            }));
        add("not the same people, the lower id first", NotSamePeople{{}, PersonId(2), PersonId(1)},
            NotSamePeople{{}, PersonId(1), PersonId(2)});
        add("not the same cities, the lower id first", NotSameCities{{}, CityId(2), CityId(1)},
            NotSameCities{{}, CityId(1), CityId(2)});
        add("enrolment",
            changed(enrolment(), [&](Enrolment &row) { row.organisation = row.jobTitle = spaced; }),
            changed(enrolment(), [&](Enrolment &row) { row.organisation = row.jobTitle = text; }));
        add("headcount", changed(headcount(), [&](Headcount &row) { row.note = spaced; }),
            changed(headcount(), [&](Headcount &row) { row.note = text; }));
        add("policy", Policy{{}, spaced, spaced, {}}, Policy{{}, text, text, {}});
        add("outcome",
            changed(outcome(),
                    [&](Outcome &row) {
                        row.titleKo = row.titleEn = row.evidence = spaced;
                        row.result = u" 한\n둘 "_s;
                    }),
            changed(outcome(), [&](Outcome &row) {
                row.titleKo = row.titleEn = row.evidence = text;
                row.result = u"한\n둘"_s;
            }));
        add("person of an outcome", OutcomePerson{{}, OutcomeId(1), PersonId(2)},
            OutcomePerson{{}, OutcomeId(1), PersonId(2)});
        add("policy of an outcome", OutcomePolicy{{}, OutcomeId(1), PolicyId(2)},
            OutcomePolicy{{}, OutcomeId(1), PolicyId(2)});
        add("forum",
            changed(
                forum(),
                [&](Forum &row) { row.nameKo = row.nameEn = row.venue = row.subject = row.note = spaced; }),
            changed(forum(), [&](Forum &row) {
                row.nameKo = row.nameEn = row.venue = row.subject = row.note = text;
            }));
        add("item of a programme",
            changed(agendaItem(),
                    [&](AgendaItem &row) { row.part = row.title = row.presenter = row.note = spaced; }),
            changed(agendaItem(),
                    [&](AgendaItem &row) { row.part = row.title = row.presenter = row.note = text; }));
        add("group of a forum", changed(forumGroup(), [&](ForumGroup &row) { row.name = spaced; }),
            changed(forumGroup(), [&](ForumGroup &row) { row.name = text; }));
        add("release, its frozen figures untouched",
            changed(frozenRelease(),
                    [&](Release &row) {
                        row.title = row.subtitle = row.department = row.contacts = row.body = spaced;
                        row.frozenFigures = spaced;
                    }),
            changed(frozenRelease(), [&](Release &row) {
                row.title = row.subtitle = row.department = row.contacts = row.body = text;
                row.frozenFigures = spaced;
            }));
        add("decision on a number", ClaimDecision{{}, {}, spaced, spaced, spaced, spaced},
            ClaimDecision{{}, {}, text, text, text, text});
        add("saved view, its definition untouched", SavedView{{}, spaced, spaced, spaced},
            SavedView{{}, text, text, spaced});
        QCOMPARE(typesTried.size(), qsizetype(std::variant_size_v<Row>));
    }
    void rowsAreKeptNormalised()
    {
        QFETCH(const Row, row);
        QFETCH(const Row, kept);
        QVERIFY(normalised(row) == kept);
        QVERIFY(normalised(kept) == kept);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
