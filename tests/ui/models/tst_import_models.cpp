// A list on its way into the register, as the tables of the window show it.
#include "builders.h"
#include "edits.h"
#include "models/import_meaning_model.h"
#include "models/import_row_model.h"
#include "models/known_values.h"
#include "models/list_column_model.h"
#include "models/sheet_preview_model.h"
#include "support/background.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QAbstractItemModelTester>
#include <QScopedValueRollback>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

const QString header = u"성명\t국가\t도시\t직위\t과정\n"_s;
const QString wrongCountry = u"SILVA João\tBrasli\tSão Paulo\tMayor\tSC-2019-04\n"_s;
const QString newPerson = u"OKOT Daniel\tUganda\tGulu\tGrand Wizard\tSC-2019-04\n"_s;

template <typename T>
QString meaningKey(const T &value)
{
    if constexpr (std::is_same_v<T, TargetRegion>)
        return value.key();
    else if constexpr (requires { value.value(); })
        return QString::number(value.value());
    else
        return QString::number(int(value));
}

} // namespace

class TestImportModels : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporarySession> m_session;

    [[nodiscard]] Register &store() const { return m_session->store(); }

private slots:
    void initTestCase() { setInterfaceLanguage(Language::English); }
    void init()
    {
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::ReferenceData);
        added(store(), aCourse(u"SC-2019-04"_s));
    }

    void everyModelFollowsTheList()
    {
        ListImport import(store(), {});
        SheetPreviewModel preview(import, nullptr);
        ListColumnModel columns(import, nullptr);
        ImportMeaningModel meanings(import, nullptr);
        ImportRowModel rows;
        const QAbstractItemModelTester testers[]{
            QAbstractItemModelTester(&preview), QAbstractItemModelTester(&columns),
            QAbstractItemModelTester(&meanings), QAbstractItemModelTester(&rows)};
        connect(&import, &ListImport::judgingDone, &rows, [&] { rows.setList(import.judged()); });
        connect(&rows, &ImportRowModel::cellEdited, &import, &ListImport::mend);

        import.paste(u"2019 participants\n"_s + header + wrongCountry + newPerson);
        QCOMPARE(preview.rowCount(), 4);
        QCOMPARE(preview.columnCount(), 5);
        QVERIFY(preview.index(1, 0).data(SheetPreviewModel::HeaderRole).toBool());
        QVERIFY(!preview.index(0, 0).data(SheetPreviewModel::HeaderRole).toBool());
        QCOMPARE(preview.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), u"E"_s);
        QCOMPARE(columns.rowCount(), 5);
        QCOMPARE(columns.index(1, ListColumnModel::Samples).data().toString(), u"Brasli · Uganda"_s);
        QCOMPARE(columns.index(1, ListColumnModel::Field).data().toString(), u"Country"_s);
        QCOMPARE(columns.index(1, ListColumnModel::How).data().toString(), u"Heading"_s);

        import.judge();
        QCOMPARE(rows.rowCount(), 2);
        rows.setShown(RowVerdict::Error);
        QCOMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.rowOf(3), 0);
        QCOMPARE(rows.rowOf(4), -1);
        QCOMPARE(
            rows.headerData(rows.columnOf(ListField::JobTitle), Qt::Horizontal, Qt::DisplayRole).toString(),
            u"Job title → seniority"_s);
        const QModelIndex country = rows.index(0, rows.columnOf(ListField::Country));
        QVERIFY(rows.setData(country, u"Brazil"_s, Qt::EditRole));
        QCOMPARE(rows.rowCount(), 0);
        rows.setShown({});
        QCOMPARE(rows.rowCount(), 2);
        QVERIFY(!rows.setData(rows.index(0, 0), u"7"_s, Qt::EditRole)); // the number of the row

        import.setKind(ListKind::Headcounts);
        QVERIFY(!import.judged());
        import.judge();
        QVERIFY(rows.columnOf(ListField::JobTitle) < 0);
    }

    void aFieldIsOfOneColumn()
    {
        ListImport import(store(), {});
        ListColumnModel columns(import, nullptr);
        const QAbstractItemModelTester tester(&columns);
        import.paste(header + newPerson);
        QVERIFY(columns.setData(columns.index(3, ListColumnModel::Field), u"city"_s, Qt::EditRole));
        QCOMPARE(columns.index(2, ListColumnModel::Field).data().toString(), u"Not read"_s);
        QCOMPARE(columns.index(3, ListColumnModel::How).data().toString(), u"Your choice"_s);
        QVERIFY(columns.setData(columns.index(3, ListColumnModel::Field), QString(), Qt::EditRole));
        QVERIFY(!import.list().layout.columnOf(ListField::City));
    }

    void aNewCityCanBeOneThatIsKnown()
    {
        const auto countries = valueOf(store().all<Country>());
        const auto uganda = std::find_if(countries.begin(), countries.end(),
                                         [](const Country &country) { return country.code == u"UG"; });
        const City gulu = added(store(), aCity(uganda->id, u"Gulu City"_s, u"굴루시"_s));
        ListImport import(store(), {});
        ImportMeaningModel meanings(import, nullptr);
        const QAbstractItemModelTester tester(&meanings);
        import.paste(header + u"OKOT Daniel\tUganda\tGuluu\t\tSC-2019-04\n"_s);
        import.judge();
        QCOMPARE(meanings.rowCount(), 1);
        QCOMPARE(meanings.index(0, ImportMeaningModel::Text).data().toString(), u"Guluu"_s);
        QCOMPARE(meanings.index(0, ImportMeaningModel::Meaning).data().toString(), u"A new city"_s);
        QVERIFY(
            meanings.setData(meanings.index(0, ImportMeaningModel::Meaning), gulu.id.value(), Qt::EditRole));
        QVERIFY(import.judged()->plan.newCities.empty());
        QCOMPARE(meanings.index(0, ImportMeaningModel::Meaning).data().toString(), u"Gulu City"_s);
        QVERIFY(meanings.setData(meanings.index(0, ImportMeaningModel::Meaning), 0, Qt::EditRole));
        QCOMPARE(import.judged()->plan.newCities.size(), std::size_t(1));
    }

    void unknownThemesAreMappedOnceAndRemembered()
    {
        const QString courses = u"과정코드\t과정명\t주제\t시작일\n"_s
                                u"A-1\tAlpha\tFlying cars\t2019-03-04\n"_s
                                u"A-2\tBeta\tflying  cars\t2019-03-05\n"_s
                                u"A-3\tGamma\tBalloons\t2019-03-06\n"_s
                                u"A-4\tDelta\t\t2019-03-07\n"_s;
        const Theme theme = valueOf(store().all<Theme>()).back();
        const auto choose = [](ImportMeaningModel &meanings, int row, const QString &text) {
            for (const ImportMeaningModel::Choice &choice : meanings.choices(row)) {
                if (choice.text == text)
                    QVERIFY(meanings.setData(meanings.index(row, ImportMeaningModel::Meaning), choice.value,
                                             Qt::EditRole));
            }
        };
        {
            ListImport import(store(), {ListKind::Courses, {}});
            ImportMeaningModel meanings(import, nullptr);
            const QAbstractItemModelTester tester(&meanings);
            import.paste(courses);
            import.judge();
            QCOMPARE(meanings.rowCount(), 2);
            QCOMPARE(meanings.openCount(), 2);
            QCOMPARE(meanings.index(0, ImportMeaningModel::What).data().toString(), u"Theme"_s);
            QCOMPARE(meanings.index(0, ImportMeaningModel::Text).data().toString(), u"Flying cars"_s);
            QCOMPARE(meanings.index(0, ImportMeaningModel::Rows).data().toInt(), 2);
            QCOMPARE(meanings.index(0, ImportMeaningModel::Meaning).data().toString(), u"Not known"_s);
            choose(meanings, 0, theme.nameEn);
            QCOMPARE(import.judged()->plan.counts.newCourses, 3);
            QCOMPARE(import.judged()->plan.newCourses.at(1).themeId, theme.id);
            QCOMPARE(meanings.openCount(), 1);
            QCOMPARE(meanings.index(1, ImportMeaningModel::Meaning).data().toString(), theme.nameEn);
            import.rememberMeanings();
        }
        ListImport next(store(), {ListKind::Courses, {}});
        ImportMeaningModel meanings(next, nullptr);
        next.paste(courses);
        next.judge();
        QCOMPARE(next.judged()->plan.counts.newCourses, 3);
        QVERIFY(!next.isDecided()); // only recalled
        QCOMPARE(meanings.rowCount(), 2);
        choose(meanings, 1, u"Not known"_s);
        QVERIFY(next.isDecided());
        QCOMPARE(next.judged()->plan.counts.newCourses, 1);
        next.chooseField(3, ListField::FirstDay);
        next.judge();
        QCOMPARE(next.judged()->plan.counts.newCourses, 1); // and stays so
        next.rememberMeanings();

        ListImport last(store(), {ListKind::Courses, {}});
        last.paste(courses);
        last.judge();
        QCOMPARE(last.judged()->plan.counts.newCourses, 1);
    }

    void whatTheRegisterKnowsByNowIsNotRecalled()
    {
        const QString list = u"성명\t과정\nOKOT Ann\tUP-1\nKIM Bo\tSC-2019-04\n"_s;
        ListImport import(store(), {});
        ImportMeaningModel meanings(import, nullptr);
        import.paste(list);
        import.judge();
        QCOMPARE(meanings.index(0, ImportMeaningModel::Text).data().toString(), u"UP-1"_s);
        QVERIFY(meanings.setData(meanings.index(0, ImportMeaningModel::Meaning), 1, Qt::EditRole));
        QCOMPARE(import.judged()->plan.counts.newPeople, 2);
        import.rememberMeanings();
        added(store(), aCourse(u"UP-1"_s));
        ListImport next(store(), {});
        next.paste(list);
        next.judge();
        QVERIFY(next.decisions().values.isEmpty());
        QCOMPARE(next.judged()->plan.counts.newPeople, 2);
    }

    void everyChoiceMeansAValueOfItsOwn()
    {
        // A name that is another theme's, too, is no choice of its own.
        const auto themes = valueOf(store().all<Theme>());
        Theme namesake = themes.back();
        namesake.nameKo = themes.front().nameKo;
        namesake.nameEn = themes.front().nameEn;
        valueOf(store().apply(edit(themes.back(), namesake)));
        const auto known = valueOf(ImportKnown::read(store().database(), ListKind::Courses));
        const ListValues &values = known->values;
        const auto distinct = [&](ListKind kind, ListField field, auto read) {
            const std::vector<KnownChoice> choices = knownChoices(kind, field, *known);
            QSet<QString> meanings;
            for (const KnownChoice &choice : choices) {
                if (const auto meant = read(choice.cell))
                    meanings.insert(meaningKey(*meant));
                QVERIFY2(isKnownValue(kind, field, choice.cell, *known), qPrintable(choice.cell));
            }
            QVERIFY(choices.size() > 1 || field == ListField::Course);
            QCOMPARE(std::size_t(meanings.size()), choices.size());
        };
        using enum ListField;
        for (const Language language : {Language::English, Language::Korean}) {
            setInterfaceLanguage(language);
            distinct(ListKind::People, Country, [&](const QString &t) { return values.country(t); });
            distinct(ListKind::People, Seniority, [&](const QString &t) { return values.seniority(t); });
            distinct(ListKind::People, Status, [&](const QString &t) { return values.enrolmentStatus(t); });
            distinct(ListKind::People, NameOrder, [&](const QString &t) { return values.nameOrder(t); });
            distinct(ListKind::Courses, Course, [&](const QString &t) { return known->courses.find(t); });
            distinct(ListKind::Courses, Status, [&](const QString &t) { return values.courseStatus(t); });
            distinct(ListKind::Courses, ListField::Theme, [&](const QString &t) { return values.theme(t); });
            distinct(ListKind::Courses, Mode, [&](const QString &t) { return values.mode(t); });
            distinct(ListKind::Courses, ListField::TargetRegion,
                     [&](const QString &t) { return values.targetRegion(t); });
            distinct(ListKind::Headcounts, Continent, [&](const QString &t) { return values.continent(t); });
        }
        setInterfaceLanguage(Language::English);
    }

    void onlyTheLastAnswerIsTold()
    {
        const QScopedValueRollback<std::chrono::milliseconds> impatient(patience, 0ms);
        ListImport import(store(), {});
        QSignalSpy read(&import, &ListImport::read);
        import.paste(header + wrongCountry);
        import.paste(header + newPerson);
        QVERIFY(import.isReading());
        QVERIFY(QTest::qWaitFor([&] { return !import.isReading(); }));
        QSignalSpy judged(&import, &ListImport::judgingDone);
        import.judge();
        import.chooseFor({2}, {RowChoice::What::Skip, {}});
        QVERIFY(import.isJudging());
        QVERIFY(QTest::qWaitFor([&] { return !import.isJudging(); }));
        QTest::qWait(50);
        QCOMPARE(read.size(), 1);
        QCOMPARE(judged.size(), 1);
        QCOMPARE(import.judged()->plan.rows.front().verdict, RowVerdict::Skipped);
    }

    void oneThatGoesWhileItWorksIsNotWaitedFor()
    {
        const QScopedValueRollback<std::chrono::milliseconds> impatient(patience, 0ms);
        auto import = std::make_unique<ListImport>(store(), ListHint());
        import->paste(header + newPerson);
        QVERIFY(QTest::qWaitFor([&] { return !import->isReading(); }));
        import->judge();
        import.reset();
        QTest::qWait(50);
    }

    void theKindIsGuessedByTheColumns_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<ListKind>("hint");
        QTest::addColumn<ListKind>("kind");
        QTest::newRow("people") << u"성명\t이메일\t과정"_s << ListKind::Courses << ListKind::People;
        QTest::newRow("courses") << u"과정코드\t과정명\t시작일\t종료일"_s << ListKind::People
                                 << ListKind::Courses;
        QTest::newRow("headcounts") << u"과정\t국가\t인원"_s << ListKind::People << ListKind::Headcounts;
        QTest::newRow("not to be told") << u"a\tb"_s << ListKind::Courses << ListKind::Courses;
    }
    void theKindIsGuessedByTheColumns()
    {
        QFETCH(const QString, headings);
        QFETCH(const ListKind, hint);
        QFETCH(const ListKind, kind);
        ListImport import(store(), {hint, {}});
        import.paste(headings + u"\nx\ty\tz\n"_s);
        QCOMPARE(import.list().kind(), kind);
    }
};

QTEST_MAIN(TestImportModels)
#include "tst_import_models.moc"
