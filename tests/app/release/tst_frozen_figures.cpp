// What is kept of a frozen release, that it reads as it was, and what has changed since.
#include "builders.h"
#include "edits.h"
#include "release/changes_since.h"
#include "release/release_json.h"
#include "temporary_register.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

const QDate frozenDay(2022, 11, 25);

Release sampleRelease(Register &store)
{
    return valueOf(store.all<Release>()).front();
}

/// The sample's, with charts, a table, a typed table and a number that is waived.
Release richRelease(Register &store)
{
    Release release = sampleRelease(store);
    release.body += u"\n{{chart continents}}\n{{chart years from=2015 to=2019}}\n{{table themes}}\n\n"
                    u"대륙\t도시\n아시아\t181개\n\n□ 참가자는 모두 2,700여명이다."_s;
    return release;
}

FrozenRelease frozenFrom(Register &store, const Release &release,
                         const std::vector<ClaimDecision> &decisions = {})
{
    ReleaseSource source = valueOf(releaseSource(store, release.id));
    source.release = release;
    return valueOf(frozenRelease(source, decisions, valueOf(FactTable::load(store.database())), frozenDay));
}

ChangesSince changesOf(Register &store, const FrozenRelease &frozen, Language language = Language::Korean)
{
    return valueOf(
        changesSince(frozen, valueOf(FactTable::load(store.database())), store.database(), language));
}

const ChangedFigure *changeOf(const ChangesSince &changes, const QString &inWords)
{
    const auto found = std::find_if(changes.figures.begin(), changes.figures.end(),
                                    [&](const ChangedFigure &figure) { return figure.inWords == inWords; });
    return found == changes.figures.end() ? nullptr : &*found;
}

Enrolment anEnrolmentFrom(Register &store, const QString &continentKey)
{
    const FactTable facts = valueOf(FactTable::load(store.database()));
    Filter filter;
    filter.select(Dimension::Continent, {continentKey});
    const RowsBehind rows = rowsBehind(facts, FigureQuestion::count(Measure::Attendances, filter));
    return valueOf(store.find(rows.enrolments.front())).value();
}

} // namespace

class TestFrozenFigures : public QObject
{
    Q_OBJECT

private slots:
    void aFrozenReleaseReadsAsItWas()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const FrozenRelease frozen = frozenFrom(*store, richRelease(*store));
        const QString json = toJson(frozen);
        const FrozenRelease read = valueOf(frozenFromJson(json));
        QCOMPARE(toJson(read), json);
        QCOMPARE(read.document.headline, u"서울에서 배운 외국공무원 2,688명, 자기 도시를 바꾸다"_s);
        QCOMPARE(read.document.body.size(), frozen.document.body.size());
        QCOMPARE(read.document.annex.size(), frozen.document.annex.size());
        QCOMPARE(read.document.asOf, frozenDay);
        QCOMPARE(read.text, frozen.text);
        QVERIFY(read.figures == frozen.figures);
        QCOMPARE(read.newestAct, valueOf(store->newestChangeId()));
        int charts = 0;
        for (const ReleaseBlock &block : read.document.body) {
            if (!block.figure)
                continue;
            ++charts;
            QVERIFY(block.figure->counted.total > 0);
            QCOMPARE(block.figure->beside.has_value(), block.figure->topic == ChartTopic::Themes);
            QCOMPARE(block.figure->counted.columns.has_value(), block.figure->topic == ChartTopic::Years);
        }
        QCOMPARE(charts, 5);
        QVERIFY(read.document.annex.back().hasTotal);
    }

    void itStaysAsItWasWhenTheRegisterChanges()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const Release release = richRelease(*store);
        const QString json = toJson(frozenFrom(*store, release));
        edited(*store, anEnrolmentFrom(*store, u"AF"_s),
               [](Enrolment &row) { row.status = EnrolmentStatus::NoShow; });
        QVERIFY(toJson(frozenFrom(*store, release)) != json);
        QCOMPARE(toJson(valueOf(frozenFromJson(json))), json);
    }

    void thisYearIsThatOfTheFreezing()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        ReleaseSource source = valueOf(releaseSource(*store, sampleRelease(*store).id));
        source.release.embargoDay = {};
        source.release.asOf = {};
        source.release.title = u"제목"_s;
        source.release.subtitle.clear();
        source.release.body = u"□ 올해 국제연수에는 251명이 참가했다."_s;
        const FactTable facts = valueOf(FactTable::load(store->database()));
        const FrozenRelease frozen = valueOf(frozenRelease(source, {}, facts, QDate(2019, 12, 1)));
        QCOMPARE(frozen.figures.at(0).verdict, ClaimVerdict::True);
    }

    void everyNumberIsKept()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        ClaimDecision waived = aClaimDecision({}, u"2,700여명"_s);
        waived.context = u"참가자는 모두 …"_s;
        waived.figure.clear();
        waived.waiver = u"said so"_s;
        const FrozenRelease frozen = frozenFrom(*store, richRelease(*store), {waived});
        QCOMPARE(frozen.figures.front().written, u"2,688"_s);
        QCOMPARE(frozen.figures.front().token, u"{{attendances}}"_s);
        QCOMPARE(frozen.figures.front().line, 1);
        const FrozenFigure &last = frozen.figures.back();
        QCOMPARE(last.written, u"2,700여명"_s);
        QCOMPARE(last.token, u"{{attendances}}"_s);
        QCOMPARE(last.value, u"2,688"_s);
        QCOMPARE(last.verdict, ClaimVerdict::Wording);
        QCOMPARE(last.waiver, u"said so"_s);
        const auto deciding =
            std::find_if(frozen.figures.begin(), frozen.figures.end(), [](const auto &figure) {
                return figure.token == u"{{share seniority=decision-making}}"_s;
            });
        QVERIFY(deciding != frozen.figures.end());
    }

    void nothingHasChangedAtFirst()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const FrozenRelease frozen = frozenFrom(*store, richRelease(*store));
        QVERIFY(changesOf(*store, frozen).isEmpty());
        edited(*store, valueOf(store->all<Course>()).front(), [](Course &row) { row.note = u"noted"_s; });
        QVERIFY(changesOf(*store, frozen).isEmpty());
    }

    void aChangeNamesItsCause()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const FrozenRelease frozen = valueOf(frozenFromJson(toJson(frozenFrom(*store, richRelease(*store)))));
        edited(*store, valueOf(store->all<Course>()).front(), [](Course &row) { row.note = u"noted"_s; });
        edited(*store, anEnrolmentFrom(*store, u"AF"_s),
               [](Enrolment &row) { row.status = EnrolmentStatus::NoShow; });
        const ActId ofAfrica(valueOf(store->newestChangeId()));
        edited(*store, anEnrolmentFrom(*store, u"EU"_s),
               [](Enrolment &row) { row.status = EnrolmentStatus::NoShow; });
        const ActId ofEurope(valueOf(store->newestChangeId()));
        added(*store, aPolicy());
        const ChangesSince changes = changesOf(*store, frozen);
        const ChangedFigure *all = changeOf(changes, u"참가자(연인원)"_s);
        QVERIFY(all);
        QCOMPARE(all->was, u"2,688"_s);
        QCOMPARE(all->now, u"2,686"_s);
        QCOMPARE(all->causes, (std::vector{ofAfrica, ofEurope}));
        const ChangedFigure *africa = changeOf(changes, u"참가자(연인원): 아프리카"_s);
        QVERIFY(africa);
        QCOMPARE(africa->was, u"256"_s);
        QCOMPARE(africa->now, u"255"_s);
        QCOMPARE(africa->causes, std::vector{ofAfrica});
        QVERIFY(!changeOf(changes, u"참가자(연인원): 아시아"_s));
        const ChangesSince inEnglish = changesOf(*store, frozen, Language::English);
        QCOMPARE(inEnglish.figures.size(), changes.figures.size());
        QVERIFY(changeOf(inEnglish, u"attendances"_s) && changeOf(inEnglish, u"attendances: Africa"_s));
        QCOMPARE(changes.acts, (std::vector{ofAfrica, ofEurope}));
    }

    /// A table of themes counts courses beside the participants.
    void whatIsCountedBesideIsComparedToo()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const FrozenRelease frozen = frozenFrom(*store, richRelease(*store));
        edited(*store, valueOf(store->all<Course>()).front(),
               [](Course &row) { row.status = CourseStatus::Cancelled; });
        const ChangesSince changes = changesOf(*store, frozen);
        const auto courses =
            std::count_if(changes.figures.begin(), changes.figures.end(), [](const ChangedFigure &figure) {
                return figure.inWords.startsWith(u"과정: "_s) && figure.now.toInt() == figure.was.toInt() - 1;
            });
        QCOMPARE(courses, 1);
    }

    void whatWasTakenBackIsNoCause()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const FrozenRelease frozen = frozenFrom(*store, richRelease(*store));
        const Enrolment before = anEnrolmentFrom(*store, u"AF"_s);
        Enrolment after = before;
        after.status = EnrolmentStatus::NoShow;
        const AppliedChange act = valueOf(store->apply(edit(before, after)));
        ChangeSet back = inverse(act.changeSet);
        back.takesBack = act.id;
        const AppliedChange undone = valueOf(store->apply(back));
        QVERIFY(changesOf(*store, frozen).isEmpty());
        edited(*store, anEnrolmentFrom(*store, u"EU"_s),
               [](Enrolment &row) { row.status = EnrolmentStatus::NoShow; });
        const ActId ofEurope(valueOf(store->newestChangeId()));
        QCOMPARE(changesOf(*store, frozen).acts, std::vector{ofEurope});
        // Done again, it is a cause.
        ChangeSet again = inverse(undone.changeSet);
        again.takesBack = undone.id;
        VERIFY_OK(store->apply(again));
        QCOMPARE(changesOf(*store, frozen).acts, (std::vector{ActId(act.id), ofEurope}));
    }

    void aThemeThatMovesChangesItsGroups()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const FrozenRelease frozen = frozenFrom(*store, richRelease(*store));
        const std::vector<Theme> themes = valueOf(store->all<Theme>());
        const std::vector<ThemeGroup> groups = valueOf(store->all<ThemeGroup>());
        const auto moved = std::find_if(themes.begin(), themes.end(),
                                        [](const Theme &theme) { return theme.key == u"culture-tourism"_s; });
        QVERIFY(moved != themes.end());
        edited(*store, *moved, [&](Theme &row) { row.groupId = groups.front().id; });
        const ChangesSince changes = changesOf(*store, frozen);
        QCOMPARE(changes.acts, std::vector{ActId(valueOf(store->newestChangeId()))});
        QVERIFY(changeOf(changes, u"참가자(연인원): 기타정책"_s));
        QVERIFY(!changeOf(changes, u"참가자(연인원)"_s));
    }

    void whatIsNoLongerThereHasNoValue()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const City city = added(*store, aCity(valueOf(store->all<Country>()).front().id, u"Nowhere"_s));
        const Country country = valueOf(store->find(city.countryId)).value();
        Release release = sampleRelease(*store);
        release.body = u"□ {{attendances city=\"%1/Nowhere\"}}명"_s.arg(country.code);
        const FrozenRelease frozen = frozenFrom(*store, release);
        VERIFY_OK(store->apply(removal(city)));
        const ChangesSince changes = changesOf(*store, frozen);
        QCOMPARE(changes.figures.size(), 1UL);
        QCOMPARE(changes.figures.front().was, u"0"_s);
        QCOMPARE(changes.figures.front().now, QString());
        QCOMPARE(changes.acts.size(), 1UL);
    }

    void aDraftThatIsNotUnderstoodIsNotKept()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        ReleaseSource source = valueOf(releaseSource(*store, sampleRelease(*store).id));
        source.release.body = u"{{nothing}}"_s;
        VERIFY_FAILS(frozenRelease(source, {}, valueOf(FactTable::load(store->database())), frozenDay),
                     ErrorCode::BadValue);
    }

    void whatIsBrokenIsToldAsDamaged_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no JSON") << QByteArray("{\"") << QByteArray("{{");
        QTest::newRow("a later version") << QByteArray("\"version\":1") << QByteArray("\"version\":2");
        QTest::newRow("no such block")
            << QByteArray("\"kind\":\"square\"") << QByteArray("\"kind\":\"cube\"");
        QTest::newRow("no such topic") << QByteArray("\"topic\":\"themes\"") << QByteArray("\"topic\":\"x\"");
        QTest::newRow("no such verdict")
            << QByteArray("\"verdict\":\"true\"") << QByteArray("\"verdict\":\"maybe\"");
        QTest::newRow("a cell too many") << QByteArray("\"cells\":[") << QByteArray("\"cells\":[1,");
    }
    void whatIsBrokenIsToldAsDamaged()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        QByteArray json = toJson(frozenFrom(*store, richRelease(*store))).toUtf8();
        QVERIFY(json.contains(from));
        json.replace(from, to);
        VERIFY_FAILS(frozenFromJson(QString::fromUtf8(json)), ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestFrozenFigures)
#include "tst_frozen_figures.moc"
