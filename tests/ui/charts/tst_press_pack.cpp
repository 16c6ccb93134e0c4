// The press pack: what is in it, that it is the same each time, and that it comes whole or not at all.
#include "../full_disk.h"
#include "charts/press_pack_job.h"
#include "charts/press_page.h"
#include "figures_of_2022.h"
#include "results.h"
#include "support/fonts.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

namespace {

const ChartContext context{u"서울시인재개발원"_s,
                           u"Seoul Human Resource Development Center"_s,
                           {},
                           {},
                           u"가상의 이름입니다"_s,
                           u"Names are invented"_s,
                           QDate(2022, 11, 25)};

/// Small pictures of two charts and one question of the user's.
PressPackOrder smallOrder()
{
    PressPackOrder order;
    order.charts = {
        defaultChoice(ChartTopic::Continents, Language::Korean),
        defaultChoice(ChartTopic::Years, Language::Korean),
        ownChoice({Measure::Attendances, Dimension::Country, {}, {}}, u"나라"_s, Language::Korean)};
    order.languages = {Language::Korean, Language::English};
    order.format = {{480, 270}, 96, false, {}};
    return order;
}

PressPack packOf(const PressPackOrder &order)
{
    return pressPack(order, context, factsOf2022());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// Runs the job to its end, and gives the error that it ended with, if any.
std::optional<Error> made(const PressPack &pack, const PressPackJob::Target &target)
{
    PressPackJob job(pack, target);
    std::optional<Error> error;
    bool isOver = false;
    QObject::connect(&job, &PressPackJob::finished, &job, [&] { isOver = true; });
    QObject::connect(&job, &PressPackJob::failed, &job, [&](const Error &what) {
        error = what;
        isOver = true;
    });
    job.start();
    if (!QTest::qWaitFor([&] { return isOver; }, 60'000))
        qFatal("the press pack is not made");
    return error;
}

/// Every file that the page refers to.
QStringList linksIn(const QByteArray &page)
{
    static const QRegularExpression link(u"(?:href|src)=\"([^\"#]+)\""_s);
    QStringList links;
    for (auto found = link.globalMatch(QString::fromUtf8(page)); found.hasNext();)
        links.append(found.next().captured(1));
    links.removeDuplicates();
    return links;
}

} // namespace

class TestPressPack : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void holdsEveryChartInEveryLanguage();
    void ownTextsStandInTheirLanguage();
    void ownTextsAreOfOneFilter();
    void anEmptiedTitleIsTheNeutralOne();
    void underAFilterTitlesAreNeutral();
    void thePageNamesEveryFile();
    void thePageIsWellFormedAndNeedsNoNetwork();
    void thePageEscapesWhatTheUserWrote();
    void theWorkbookHasAChartForEachSheet();
    void theWorkbookWritesARestThatIsLargerThanEachOther();
    void hasTheSameBytesEveryTime();
    void isDatedAsAsked();
    void replacesAnOlderPackOnlyWhenAsked();
    void knowsItsOwnFiles_data();
    void knowsItsOwnFiles();
    void isWrittenAsOneZip();
    void tellsHowFarItIs();
    void writesNothingWhenCancelled_data();
    void writesNothingWhenCancelled();
    void writesNothingWhenTheDiskIsFull_data();
    void writesNothingWhenTheDiskIsFull();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPressPack::holdsEveryChartInEveryLanguage()
{
    QVERIFY(!made(packOf(smallOrder()), {path(u"pack"_s), PressPackForm::Folder, IfExists::Refuse}));
    QStringList expected{u"index.html"_s};
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        expected << u"tables-%1.xlsx"_s.arg(language) << u"alt-texts-%1.txt"_s.arg(language);
        for (const QString &chart : {u"continents"_s, u"years"_s, u"own-1"_s}) {
            for (const QString &ending : {u"png"_s, u"svg"_s, u"csv"_s})
                expected << u"%1-%2.%3"_s.arg(chart, language, ending);
        }
    }
    expected.sort();
    QCOMPARE(filesIn(path(u"pack"_s)), expected);
    const QImage picture = QImage::fromData(contentOf(path(u"pack/continents-en.png"_s)));
    QCOMPARE(picture.size(), QSize(480, 270));
    QCOMPARE(picture.text(u"Title"_s), u"Three in four participants came from Asia"_s);
    QVERIFY(contentOf(path(u"pack/years-ko.svg"_s)).startsWith("<?xml"));
    QVERIFY(contentOf(path(u"pack/continents-ko.csv"_s)).contains("아시아,2000,74.4\r\n"));
    const QString altTexts = QString::fromUtf8(contentOf(path(u"pack/alt-texts-en.txt"_s)));
    QCOMPARE(altTexts.count(u".png\r\n"), 3);
    QVERIFY(altTexts.contains(
        u"continents-en.png\r\nThree in four participants came from Asia\r\nDonut chart: "));
}

void TestPressPack::ownTextsStandInTheirLanguage()
{
    PressPackOrder order = smallOrder();
    order.charts.resize(1);
    order.memory.setTexts(order.charts.front(), Language::Korean,
                          {u"세계의 도시"_s, u"모든 해"_s, u"자료: 우리"_s, u"아시아가 가장 많다"_s});
    QVERIFY(!made(packOf(order), {path(u"pack"_s), PressPackForm::Folder, IfExists::Refuse}));
    const QImage korean = QImage::fromData(contentOf(path(u"pack/continents-ko.png"_s)));
    QCOMPARE(korean.text(u"Title"_s), u"세계의 도시"_s);
    QCOMPARE(korean.text(u"Description"_s), u"아시아가 가장 많다"_s);
    QVERIFY(contentOf(path(u"pack/continents-ko.svg"_s)).contains("아시아가 가장 많다"));
    const QString altTexts = QString::fromUtf8(contentOf(path(u"pack/alt-texts-ko.txt"_s)));
    QVERIFY2(altTexts.contains(u"세계의 도시\r\n아시아가 가장 많다"), qPrintable(altTexts));
    const QString page = QString::fromUtf8(contentOf(path(u"pack/index.html"_s)));
    for (const QString &own :
         {u"<h2>세계의 도시</h2>"_s, u">모든 해<"_s, u">자료: 우리<"_s, u"alt=\"아시아가 가장 많다\""_s})
        QVERIFY2(page.contains(own), qPrintable(own));
    const QImage english = QImage::fromData(contentOf(path(u"pack/continents-en.png"_s)));
    QCOMPARE(english.text(u"Title"_s), u"Three in four participants came from Asia"_s);
    QVERIFY(english.text(u"Description"_s).startsWith(u"Donut chart: "));
}

void TestPressPack::ownTextsAreOfOneFilter()
{
    PressPackOrder order = smallOrder();
    order.charts.resize(1);
    order.memory.setTexts(order.charts.front(), Language::Korean, {u"세계의 도시"_s, {}, {}, {}});
    order.charts.front().filter.select(Dimension::Continent, {u"AF"_s});
    QCOMPARE(packOf(order).charts.front().choice.title, QString());
}

void TestPressPack::anEmptiedTitleIsTheNeutralOne()
{
    PressPackOrder order = smallOrder();
    order.memory.setTexts(order.charts.front(), Language::Korean, {QString(), {}, {}, {}});
    QCOMPARE(packOf(order).charts.front().choice.title, QString());
}

/// Of some of all, the sentence would be false.
void TestPressPack::underAFilterTitlesAreNeutral()
{
    PressPackOrder order = smallOrder();
    for (ChartChoice &chart : order.charts)
        chart.filter.select(Dimension::Continent, {u"AF"_s});
    for (const PressChart &chart : packOf(order).charts)
        QCOMPARE(chart.choice.title, QString());
}

void TestPressPack::thePageNamesEveryFile()
{
    const PressPack pack = packOf(smallOrder());
    QVERIFY(!made(pack, {path(u"pack"_s), PressPackForm::Folder, IfExists::Refuse}));
    QStringList links = linksIn(pressPage(pack)) << u"index.html"_s;
    links.sort();
    QCOMPARE(links, filesIn(path(u"pack"_s)));
}

void TestPressPack::thePageIsWellFormedAndNeedsNoNetwork()
{
    const PressPack pack = packOf(smallOrder());
    QString page = QString::fromUtf8(pressPage(pack));
    QVERIFY(!page.contains(u"http"));
    QVERIFY(page.contains(u"Names are invented") && page.contains(u"가상의 이름입니다"));
    QVERIFY(page.contains(u"<td>아시아</td>\n<td>2,000</td>\n<td>74.4</td>"));
    QCOMPARE(page.count(u"<figure lang=\"ko\">"), 3);
    QCOMPARE(page.count(u"<figure lang=\"en\">"), 3);
    // HTML's elements without an end, closed so that it can be read as XML.
    page.remove(u"<!DOCTYPE html>"_s)
        .replace(QRegularExpression(u"<(meta|img|br)([^>]*)>"_s), u"<\\1\\2/>"_s);
    QXmlStreamReader reader(page);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(),
             qPrintable(u"%1 in line %2"_s.arg(reader.errorString()).arg(reader.lineNumber())));
}

void TestPressPack::thePageEscapesWhatTheUserWrote()
{
    PressPackOrder order = smallOrder();
    order.memory.setTexts(order.charts.front(), Language::Korean,
                          {u"<script>alert(\"1\")</script> & more"_s, {}, {}, {}});
    const QByteArray page = pressPage(packOf(order));
    QVERIFY(!page.contains("<script>"));
    QVERIFY(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more"));
}

void TestPressPack::theWorkbookHasAChartForEachSheet()
{
    PressPackOrder order = smallOrder();
    order.charts.clear();
    for (const auto &[topic, key] : keyTable<ChartTopic>)
        order.charts.push_back(defaultChoice(topic, Language::Korean));
    order.languages = {Language::English};
    qsizetype sheets = 0;
    qsizetype charts = 0;
    static const QRegularExpression severalCells(
        uR"(<c:val><c:numRef><c:f>'.+'!\$([A-Z]+)\$\d+:\$\1\$\d+</c:f>)"_s);
    for (const ArchivedFile &file : valueOf(textFiles(packOf(order)))) {
        if (file.name != tablesName(Language::English))
            continue;
        for (const ArchivedFile &part : valueOf(unzipped(file.content))) {
            sheets += part.name.startsWith(u"xl/worksheets/sheet"_s) ? 1 : 0;
            if (!part.name.startsWith(u"xl/charts/chart"_s))
                continue;
            ++charts;
            QVERIFY2(severalCells.match(QString::fromUtf8(part.content)).hasMatch(),
                     part.content.constData());
        }
    }
    QCOMPARE(sheets, qsizetype(order.charts.size()));
    QCOMPARE(charts, qsizetype(order.charts.size()));
}

/// As on the sheet.
void TestPressPack::theWorkbookWritesARestThatIsLargerThanEachOther()
{
    PressPackOrder order = smallOrder();
    order.charts = {defaultChoice(ChartTopic::Countries, Language::English)};
    const XlsxWorkbook workbook = workbookIn(packOf(order), Language::English);
    const PlainTable drawn = workbook.sheets.front().chart->drawn.value();
    QCOMPARE(drawn.bodySize(), std::size_t(16));
    QCOMPARE(shownText(drawn.rows[0][1], ColumnKind::Number), u"188"_s);
    QCOMPARE(shownText(drawn.rows[15][0], ColumnKind::Text), u"57 others: 1,105"_s);
    QCOMPARE(shownText(drawn.rows[15][1], ColumnKind::Number), QString());
    QCOMPARE(shownText(drawn.rows[16][1], ColumnKind::Number), u"2,688"_s);
    QVERIFY(workbook.sheets.front().chart->description.contains(u"Largest: Indonesia 188 people"_s));
    // Round charts have no bars that it could outgrow.
    order.charts.front().kind = ChartKind::Donut;
    const XlsxWorkbook round = workbookIn(packOf(order), Language::English);
    const PlainTable slices = round.sheets.front().chart->drawn.value();
    QCOMPARE(shownText(slices.rows[slices.bodySize() - 1][1], ColumnKind::Number), u"1,697"_s);
}

void TestPressPack::hasTheSameBytesEveryTime()
{
    const auto zip = [this](const QString &name) {
        const QString file = path(name);
        if (made(packOf(smallOrder()), {file, PressPackForm::Zip, IfExists::Refuse}))
            qFatal("the pack is not made");
        return contentOf(file);
    };
    const QByteArray first = zip(u"first.zip"_s);
    QTest::qWait(2100); // past the time that a zip can tell
    QVERIFY(zip(u"second.zip"_s) == first);
}

void TestPressPack::isDatedAsAsked()
{
    PressPackOrder order = smallOrder();
    order.asOf = QDate(2020, 5, 1);
    const PressPack pack = packOf(order);
    QCOMPARE(pack.asOf, order.asOf);
    QCOMPARE(pack.charts.front().choice.asOf, order.asOf);
    QVERIFY(pressPage(pack).contains("2020-05-01"));
    QVERIFY(!pressPage(pack).contains("2022-11-25"));
}

void TestPressPack::replacesAnOlderPackOnlyWhenAsked()
{
    const QString folder = path(u"pack"_s);
    QVERIFY(!made(packOf(smallOrder()), {folder, PressPackForm::Folder, IfExists::Refuse}));
    PressPackOrder order = smallOrder();
    order.charts.resize(1);
    order.languages = {Language::English};
    const std::optional<Error> refused =
        made(packOf(order), {folder, PressPackForm::Folder, IfExists::Refuse});
    QVERIFY(refused);
    QCOMPARE(refused->code, ErrorCode::AlreadyExists);
    QVERIFY(filesIn(folder).contains(u"years-ko.png"_s));
    QVERIFY(!made(packOf(order), {folder, PressPackForm::Folder, IfExists::Replace}));
    QCOMPARE(filesIn(folder),
             (QStringList{u"alt-texts-en.txt"_s, u"continents-en.csv"_s, u"continents-en.png"_s,
                          u"continents-en.svg"_s, u"index.html"_s, u"tables-en.xlsx"_s}));
}

void TestPressPack::knowsItsOwnFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOwn");
    for (const QString &name : {u"index.html"_s, u"themes-ko.png"_s, u"cities-by-continent-en.csv"_s,
                                u"own-12-ko.svg"_s, u"tables-en.xlsx"_s, u"alt-texts-ko.txt"_s})
        QTest::newRow(qPrintable(name)) << name << true;
    for (const QString &name : {u"themes.png"_s, u"my-themes-ko.png"_s, u"themes-ko.png.bak"_s,
                                u"holiday.png"_s, u"own--ko.svg"_s, u"tables-ko.csv"_s})
        QTest::newRow(qPrintable(name)) << name << false;
}

void TestPressPack::knowsItsOwnFiles()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isOwn);
    QCOMPARE(isOfPressPack(name), isOwn);
}

void TestPressPack::isWrittenAsOneZip()
{
    QCOMPARE(pressPackPath(u"a/pack"_s, PressPackForm::Zip), u"a/pack.zip"_s);
    QCOMPARE(pressPackPath(u"a/pack.ZIP"_s, PressPackForm::Zip), u"a/pack.ZIP"_s);
    QCOMPARE(pressPackPath(u"a/pack"_s, PressPackForm::Folder), u"a/pack"_s);
    QVERIFY(!made(packOf(smallOrder()), {path(u"pack.zip"_s), PressPackForm::Zip, IfExists::Refuse}));
    const std::vector<ArchivedFile> files = valueOf(unzipped(contentOf(path(u"pack.zip"_s))));
    QCOMPARE(files.size(), std::size_t(23));
    QVERIFY(
        std::is_sorted(files.begin(), files.end(), [](const ArchivedFile &left, const ArchivedFile &right) {
            return left.name < right.name;
        }));
    for (const ArchivedFile &file : files)
        QVERIFY2(isOfPressPack(file.name) && !file.content.isEmpty(), qPrintable(file.name));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"pack.zip"_s});
}

void TestPressPack::tellsHowFarItIs()
{
    PressPackJob job(packOf(smallOrder()), {path(u"pack"_s), PressPackForm::Folder, IfExists::Refuse});
    QSignalSpy progress(&job, &PressPackJob::progressed);
    QSignalSpy end(&job, &PressPackJob::finished);
    job.start();
    QVERIFY(end.wait(60'000));
    QCOMPARE(progress.size(), job.count());
    for (int i = 0; i < progress.size(); ++i)
        QCOMPARE(progress[i].first().toInt(), i + 1);
}

void TestPressPack::writesNothingWhenCancelled_data()
{
    QTest::addColumn<int>("afterPictures");
    QTest::newRow("at once") << 0;
    QTest::newRow("after the first picture") << 1;
    QTest::newRow("half-way") << 6;
    QTest::newRow("after the last picture but one") << 11;
}

void TestPressPack::writesNothingWhenCancelled()
{
    QFETCH(const int, afterPictures);
    PressPackJob job(packOf(smallOrder()), {path(u"pack"_s), PressPackForm::Folder, IfExists::Refuse});
    QList<ErrorCode> errors;
    connect(&job, &PressPackJob::failed, this, [&](const Error &error) { errors.append(error.code); });
    connect(&job, &PressPackJob::progressed, this, [&](int done) {
        if (done == afterPictures)
            job.cancel();
    });
    job.start();
    if (afterPictures == 0)
        job.cancel();
    QVERIFY(QTest::qWaitFor([&] { return !errors.isEmpty(); }, 60'000));
    QTest::qWait(100); // nothing is said twice, and nothing written later
    QCOMPARE(errors, QList<ErrorCode>{ErrorCode::Cancelled});
    QVERIFY(filesIn(m_folder->path()).isEmpty());
}

void TestPressPack::writesNothingWhenTheDiskIsFull_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PressPackForm>("form");
    QTest::addColumn<int>("bytes");
    QTest::newRow("no room for the pictures") << u"pack"_s << PressPackForm::Folder << 12'000;
    QTest::newRow("no room for the tables on their way") << u"pack"_s << PressPackForm::Folder << 4'000;
    QTest::newRow("no room for the zip") << u"pack.zip"_s << PressPackForm::Zip << 100'000;
}

void TestPressPack::writesNothingWhenTheDiskIsFull()
{
    QFETCH(const QString, name);
    QFETCH(const PressPackForm, form);
    QFETCH(const int, bytes);
    const PressPackJob::Target target{path(name), form, IfExists::Replace};
    QVERIFY(!made(packOf(smallOrder()), target));
    const QStringList before = filesIn(path(name));
    const QByteArray content =
        contentOf(form == PressPackForm::Zip ? path(name) : path(name + u"/years-ko.png"_s));
    {
        const FullDisk full{rlim_t(bytes)};
        PressPackOrder order = smallOrder();
        order.format.size = {960, 540};
        const std::optional<Error> error = made(packOf(order), target);
        QVERIFY(error);
        QVERIFY(!error->message.isEmpty());
    }
    QCOMPARE(filesIn(path(name)), before);
    QCOMPARE(contentOf(form == PressPackForm::Zip ? path(name) : path(name + u"/years-ko.png"_s)), content);
    QCOMPARE(filesIn(m_folder->path()), QStringList{name});
}

QTEST_MAIN(TestPressPack)
#include "tst_press_pack.moc"
