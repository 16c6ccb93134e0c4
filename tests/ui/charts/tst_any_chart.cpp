#include "charts/picture_preset.h"
#include "figures_of_2022.h"
#include "sheet_checks.h"
#include "support/fonts.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

/// Enough to meet every rule often, and those that found a mistake once; more, and from another first one,
/// where the environment asks for it.
std::vector<quint32> seeds()
{
    const int asked = qEnvironmentVariableIntValue("YEONSU_CHART_SEEDS");
    std::vector<quint32> seeds(asked > 0 ? std::size_t(asked) : 3000);
    std::iota(seeds.begin(), seeds.end(), quint32(qEnvironmentVariableIntValue("YEONSU_CHART_FIRST_SEED")));
    seeds.insert(seeds.end(), {53976, 55150}); // a total that touched its ring
    return seeds;
}

template <typename List>
const auto &oneOf(QRandomGenerator &random, const List &list)
{
    return list[std::size_t(random.bounded(int(std::size(list))))];
}

QString nameFor(QRandomGenerator &random, Language language)
{
    static const std::array korean{u"서울"_s,
                                   u"아시아"_s,
                                   u"스마트도시·전자정부"_s,
                                   u"보스니아 헤르체고비나"_s,
                                   u"세인트빈센트그레나딘"_s,
                                   u"여성과 가족, 복지와 보건 정책"_s,
                                   u"가나다라마바사아자차카타파하가나다라마바사아자차카타파하"_s};
    static const std::array english{u"Asia"_s,
                                    u"Chad"_s,
                                    u"North Macedonia"_s,
                                    u"Smart city and e-government"_s,
                                    u"Saint Vincent and the Grenadines"_s,
                                    u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s,
                                    u"Policies for women, families, welfare and public health"_s};
    return language == Language::Korean ? oneOf(random, korean) : oneOf(random, english);
}

/// Ties, zeros, a giant, a tail of small ones, or anything.
qint64 valueFor(QRandomGenerator &random, int shape, int index)
{
    switch (shape) {
    case 0:
        return 7;
    case 1:
        return index == 0 ? 5'000'000 : 1 + random.bounded(3);
    case 2:
        return random.bounded(3) == 0 ? 0 : random.bounded(500);
    case 3:
        return 1 + random.bounded(4);
    default:
        return qint64(std::pow(10, random.bounded(6.0)));
    }
}

std::vector<Category> categoriesFor(QRandomGenerator &random, Dimension dimension, int count)
{
    std::vector<Category> categories;
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i);
        categories.push_back({u"key%1"_s.arg(i), nameFor(random, Language::Korean) + number,
                              nameFor(random, Language::English) + number});
        if (dimension == Dimension::Year)
            categories.back().key = QString::number(1980 + i);
    }
    if (dimension != Dimension::Year && random.bounded(2) == 0)
        categories[std::size_t(random.bounded(count))].isOther = true;
    if (dimension != Dimension::Year && random.bounded(2) == 0)
        categories.back() = {unknownKey, u"미상"_s, u"Unknown"_s};
    return categories;
}

CrossTab randomTab(QRandomGenerator &random, const ChartQuestion &asked)
{
    CrossTab tab;
    tab.measure = asked.measure;
    tab.rows = asked.rows;
    tab.columns = asked.columns;
    tab.rowCategories = categoriesFor(random, asked.rows,
                                      random.bounded(4) == 0 ? random.bounded(1, 90) : random.bounded(1, 20));
    if (asked.columns)
        tab.columnCategories = categoriesFor(random, *asked.columns, random.bounded(2, 13));
    const int shape = random.bounded(6);
    const std::size_t width = std::max<std::size_t>(1, tab.columnCategories.size());
    for (std::size_t row = 0; row < tab.rowCategories.size(); ++row) {
        qint64 sum = 0;
        for (std::size_t i = 0; i < width; ++i) {
            tab.cells.push_back(valueFor(random, shape, int(row + i)));
            sum += tab.cells.back();
        }
        if (asked.columns)
            tab.rowTotals.push_back(sum);
        tab.total += sum;
    }
    return tab;
}

ChartChoice randomChoice(QRandomGenerator &random)
{
    static constexpr std::array measures{Measure::Attendances, Measure::Persons, Measure::Courses};
    static constexpr std::array rows{Dimension::Continent, Dimension::Country, Dimension::Year,
                                     Dimension::Theme};
    ChartQuestion asked{oneOf(random, measures), oneOf(random, rows), {}, {}};
    if (random.bounded(2) == 0)
        asked.columns = Dimension::Mode;
    const Language language = random.bounded(2) == 0 ? Language::Korean : Language::English;
    ChartChoice choice = ownChoice(asked, u"anything"_s, language);
    choice.kind = oneOf(random, chartKinds(choice));
    choice.title = u"아주 긴 제목 "_s.repeated(random.bounded(12));
    choice.organisation = u"서울시인재개발원"_s.repeated(random.bounded(4));
    choice.asOf = QDate(2022, 11, 25);
    return choice;
}

/// From none to one of every dimension, as short as it can be said, and long before that.
void addFilter(ChartChoice &choice, quint32 seed)
{
    QRandomGenerator random(seed + 1);
    QStringList few;
    QStringList many;
    for (int count = random.bounded(3) == 0 ? random.bounded(8) : 0; count > 0; --count) {
        few.append(nameIn(choice.language, u"세부 주제 12개"_s, u"12 detailed themes"_s));
        many.append(u"%1: %2"_s.arg(nameFor(random, choice.language),
                                    u"%1, "_s.arg(nameFor(random, choice.language)).repeated(8)));
    }
    choice.filterInWords = many.join(u" · "_s);
    if (!few.isEmpty())
        choice.filterInFewerWords = {few.join(u" · "_s)};
}

SheetStyle randomStyle(QRandomGenerator &random)
{
    static const std::array odd{QSizeF(600, 2000), QSizeF(3000, 500), QSizeF(400, 300), QSizeF(1000, 1000)};
    static const std::array cards{QSizeF(560, 230), QSizeF(360, 180), QSizeF(900, 500), QSizeF(320, 170)};
    switch (random.bounded(4)) {
    case 0:
        return pressStyle(oneOf(random, picturePresets).size);
    case 1:
        return pressStyle(oneOf(random, odd));
    case 2: // a chart of a release, on paper and on a telephone
        return random.bounded(2) == 0 ? closeStyle({2008, 1200}, 34.6) : closeStyle({864, 1080}, 32);
    default:
        return cardStyle(oneOf(random, cards), 12 + random.bounded(3), darkColours());
    }
}

} // namespace

class TestAnyChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void keepsItsPromisesWithAnyNumbers();
};

void TestAnyChart::keepsItsPromisesWithAnyNumbers()
{
    for (const quint32 seed : seeds()) {
        QRandomGenerator random(seed);
        ChartChoice choice = randomChoice(random);
        addFilter(choice, seed);
        const ChartQuestion asked = question(choice);
        const ChartNumbers numbers = chartNumbers(choice, randomTab(random, asked));
        const SheetStyle style = randomStyle(random);
        const ChartSheet sheet(choice, numbers, style);
        const QString wrong = wrongWith(sheet, choice, numbers);
        if (wrong.isEmpty() && (numbers.isEmpty() || !sheet.marks().empty()))
            continue;
        const QString where = u"seed %1, %2 of %3 by %4, %5 × %6: %7"_s.arg(seed)
                                  .arg(toKey(choice.kind))
                                  .arg(numbers.categories.size())
                                  .arg(numbers.series.size())
                                  .arg(style.size.width())
                                  .arg(style.size.height())
                                  .arg(wrong.isEmpty() ? u"nothing is drawn"_s : wrong);
        if (qEnvironmentVariableIsSet("YEONSU_CHART_GO_ON")) {
            qWarning("%s", qPrintable(where));
            continue;
        }
        QFAIL(qPrintable(where));
    }
}

QTEST_MAIN(TestAnyChart)
#include "tst_any_chart.moc"
