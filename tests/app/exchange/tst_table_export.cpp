// Tables that go out: what they say, what they leave out, and that they come in again as they were.
#include "exchange/csv_text.h"
#include "exchange/import_plan.h"
#include "exchange/new_register.h"
#include "exchange/table_export.h"
#include "exchange/xlsx_workbook.h"
#include "figures/fact_table.h"
#include "figures/figure_report.h"
#include "results.h"
#include "sheets/sheet_file.h"
#include "temporary_register.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QStringList headingsOf(const PlainTable &table)
{
    QStringList headings;
    for (const TableColumn &column : table.columns)
        headings.append(column.heading);
    return headings;
}

std::vector<SheetRow> rowsIn(const QString &path)
{
    const auto file = valueOf(SheetFile::open(path));
    std::vector<SheetRow> rows;
    const TakeRow take = [&rows](SheetRow &&row) {
        rows.push_back(std::move(row));
        return true;
    };
    valueOf(file->read(0, take));
    return rows;
}

ImportCounts bringIn(Register &store, ListKind kind, const QString &path)
{
    const auto known = valueOf(ImportKnown::read(store.database(), kind));
    ImportList list;
    list.rows = rowsIn(path);
    list.layout = guessLayout(kind, list.rows, *known);
    const ImportPlan plan = valueOf(planImport(list, {}, *known, QDate(2022, 11, 25)));
    if (!plan.writesNothing())
        valueOf(store.apply(changeSet(plan, {u"list"_s, u"0"_s})));
    return plan.counts;
}

/// All figures as text, to be compared.
QStringList figuresOf(Register &store)
{
    const FigureReport report = figureReport(valueOf(FactTable::load(store.database())), {});
    QStringList lines{
        u"%1 courses, %2 attendances, %3 persons, %4 cities, %5 countries, %6 decide"_s.arg(report.courses)
            .arg(report.attendances)
            .arg(report.persons.number)
            .arg(report.cities)
            .arg(report.countries)
            .arg(report.decisionMakers)};
    for (const auto &each : report.byThemeGroup)
        lines.append(u"%1: %2, %3"_s.arg(each.category.key).arg(each.courses).arg(each.attendances));
    for (const auto &each : report.byContinent)
        lines.append(u"%1: %2, %3"_s.arg(each.category.key).arg(each.cities).arg(each.attendances));
    for (const auto &each : report.bySeniority)
        lines.append(u"%1: %2"_s.arg(each.category.key).arg(each.attendances));
    for (const auto &each : report.byYear)
        lines.append(u"%1: %2, %3"_s.arg(each.year).arg(each.courses).arg(each.attendances));
    return lines;
}

} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT

private slots:
    void headingsAreThoseThatAreUnderstood()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const std::array tables{std::pair(ExportTable::Courses, ListKind::Courses),
                                std::pair(ExportTable::People, ListKind::People),
                                std::pair(ExportTable::Enrolments, ListKind::People),
                                std::pair(ExportTable::Headcounts, ListKind::Headcounts)};
        for (const Language language : {Language::Korean, Language::English}) {
            for (const auto &[table, kind] : tables) {
                const PlainTable exported =
                    valueOf(exportedTable(store->database(), table, language, PersonalData::Included));
                QVERIFY(exported.columns.size() >= 6);
                for (const QString &heading : headingsOf(exported))
                    QVERIFY2(fieldHeaded(kind, heading).has_value(), qPrintable(heading));
            }
        }
    }

    void personalDataCanBeLeftOut()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const PlainTable all = valueOf(exportedTable(store->database(), ExportTable::Enrolments,
                                                     Language::English, PersonalData::Included));
        const PlainTable some = valueOf(exportedTable(store->database(), ExportTable::Enrolments,
                                                      Language::English, PersonalData::LeftOut));
        QVERIFY(headingsOf(all).contains(u"Family name"_s) && headingsOf(all).contains(u"E-mail"_s));
        QCOMPARE(headingsOf(some), QStringList({u"Country"_s, u"City"_s, u"Seniority"_s, u"Course"_s,
                                                u"Status"_s, u"Completed on"_s}));
        QCOMPARE(some.rows.size(), all.rows.size());
    }

    void everybodyIsThereOnceAndEveryCity()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        const auto rows = [&](ExportTable table) {
            return valueOf(exportedTable(store->database(), table, Language::Korean, PersonalData::Included))
                .rows.size();
        };
        QCOMPARE(rows(ExportTable::People), valueOf(store->all<Person>()).size());
        QCOMPARE(rows(ExportTable::Places), valueOf(store->all<City>()).size());
    }

    void whatGoesOutComesInAsItWas_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("isCsv");
        QTest::newRow("Korean, CSV") << Language::Korean << true;
        QTest::newRow("Korean, XLSX") << Language::Korean << false;
        QTest::newRow("English, CSV") << Language::English << true;
        QTest::newRow("English, XLSX") << Language::English << false;
    }
    void whatGoesOutComesInAsItWas()
    {
        QFETCH(const Language, language);
        QFETCH(const bool, isCsv);
        TemporaryRegister sample(TemporaryRegister::Content::Sample);
        addHeadcount(*sample);
        TemporaryRegister other(TemporaryRegister::Content::ReferenceData);
        const std::array tables{std::pair(ExportTable::Courses, ListKind::Courses),
                                std::pair(ExportTable::People, ListKind::People),
                                std::pair(ExportTable::Enrolments, ListKind::People),
                                std::pair(ExportTable::Headcounts, ListKind::Headcounts)};
        for (const auto &[table, kind] : tables) {
            const PlainTable exported =
                valueOf(exportedTable(sample->database(), table, language, PersonalData::Included));
            const QByteArray file =
                isCsv ? csv(exported) : valueOf(xlsx({u"list"_s, {}, {}, {{u"list"_s, exported, {}}}}));
            const QString path = sample.folder() + u"/list"_s;
            QFile written(path);
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
            written.close();
            const ImportCounts counts = bringIn(*other, kind, path);
            QCOMPARE(counts.rows, int(exported.rows.size()));
            QCOMPARE(counts.errors, 0);
            QCOMPARE(counts.perhaps, 0);
            const ImportCounts again = bringIn(*other, kind, path);
            QCOMPARE(again.already, counts.rows);
        }
        QCOMPARE(figuresOf(*other), figuresOf(*sample));
    }

private:
    static void addHeadcount(Register &store)
    {
        Headcount headcount;
        headcount.courseId = valueOf(store.all<Course>()).front().id;
        headcount.continentId = valueOf(store.all<Continent>()).back().id;
        headcount.number = 12;
        ChangeSet changeSet{u"test"_s, {}, {}, {}};
        changeSet.insert(headcount);
        headcount.continentId = {};
        headcount.cityId = valueOf(store.all<City>()).front().id;
        changeSet.insert(headcount);
        valueOf(store.apply(changeSet));
    }
};

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_table_export.moc"
