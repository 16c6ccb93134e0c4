// A release on paper: each format is read back.
#include "charts/sheet_style.h"
#include "exchange/zip_archive.h"
#include "pdf_texts.h"
#include "press/paper_parts.h"
#include "press/release_html.h"
#include "press/release_odt.h"
#include "press/release_pack.h"
#include "press/release_paper.h"
#include "release/frozen_figures.h"
#include "results.h"
#include "support/fonts.h"
#include "support/theme_colours.h"
#include "temporary_register.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextTable>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

ReleaseDocument sampleDocument(Register &store, Language language)
{
    ReleaseSource source = valueOf(releaseSource(store, valueOf(store.all<Release>()).front().id));
    source.release.language = language;
    if (language == Language::English) {
        source.organisation = u"Seoul Human Resource Development Center"_s;
        source.release.title = u"{{attendances}} public officials from abroad learned from Seoul"_s;
        source.release.subtitle = u"{{courses}} courses for {{cities}} cities since 2008"_s;
        source.release.body =
            u"□ Since 2008 {{attendances}} officials of {{cities}} cities in {{countries}} countries took "
            u"part in "
            "{{courses}} courses, which teach what Seoul has learned about running a large city.\n"
            " ○ {{share themes=smart-city,transport,urban-management}} of them came for three themes.\n"
            "\n{{chart continents}}\n\n{{table themes}}\n"_s;
    }
    source.release.body += u"\n - 셋째 단계 <&\"> 줄\n※ 주\n\n"
                           u"대륙명\t총계\t아시아\n도시\t282개\t181개\n"_s;
    return releaseDocument(source, releaseText(source.release, valueOf(FactTable::load(store.database()))));
}

QByteArray fileIn(const QByteArray &archive, const QString &name)
{
    for (const ArchivedFile &file : valueOf(unzipped(archive))) {
        if (file.name == name)
            return file.content;
    }
    return {};
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

/// The texts of all elements of this name, with those within; nothing where the XML is broken.
QStringList textsOf(const QByteArray &xml, const QString &element)
{
    QXmlStreamReader reader(xml);
    QStringList texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.qualifiedName() == element)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return reader.hasError() ? QStringList() : texts;
}

QString withoutSpaces(const QString &text)
{
    return text.simplified().remove(u' ');
}

} // namespace

/// Wide, and in a red that nothing else has.
const Logo redLogo{LogoFormat::Svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\">"
                                    "<rect width=\"40\" height=\"10\" fill=\"#ff0000\"/></svg>"};

/// All pages, beneath one another.
QImage painted(const ReleaseDocument &document)
{
    const Paper paper = printedRelease(document);
    const PaperPages pages = paper.layOut(paper.layout, {});
    constexpr double pixels = 25.4 / 72 * 5; // of a point; five of a millimetre
    const QSize sheet = (paper.layout.fullRect(QPageLayout::Point).size() * pixels).toSize();
    QImage image(QSize(sheet.width(), sheet.height() * pages.count), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int page = 0; page < pages.count; ++page) {
        painter.resetTransform();
        painter.translate(0, page * sheet.height());
        painter.scale(pixels, pixels);
        pages.paint(painter, page);
    }
    return image;
}

int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

/// Each block of red is a logo: their heights, from the top, in the image's pixels.
std::vector<int> redHeights(const QImage &image)
{
    std::vector<int> heights;
    bool wasRed = false;
    for (int y = 0; y < image.height(); ++y) {
        bool isRed = false;
        for (int x = 0; x < image.width() && !isRed; ++x)
            isRed = image.pixelColor(x, y) == QColor(Qt::red);
        if (isRed && !wasRed)
            heights.push_back(0);
        if (isRed)
            ++heights.back();
        wasRed = isRed;
    }
    return heights;
}

class TestReleasePaper : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryRegister> m_store;
    ReleaseDocument m_korean;
    ReleaseDocument m_english;

private slots:
    void initTestCase()
    {
        loadFonts();
        m_store = std::make_unique<TemporaryRegister>(TemporaryRegister::Content::Sample);
        m_korean = sampleDocument(**m_store, Language::Korean);
        m_english = sampleDocument(**m_store, Language::English);
        if (const QString folder = qEnvironmentVariable("YEONSU_PAPER_FOLDER"); !folder.isEmpty()) {
            for (const ReleaseDocument &document : {m_korean, m_english}) {
                const auto save = [&](const QString &ending, const QByteArray &bytes) {
                    QFile file(folder + u"/release-"_s + toKey(document.language) + ending);
                    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
                };
                save(u".odt"_s, valueOf(releaseOdt(document)));
                save(u".pdf"_s, releasePdf(document));
                save(u".html"_s, releaseHtml(document));
            }
        }
    }

    void theOdtNamesItsTypeFirst()
    {
        const QByteArray odt = valueOf(releaseOdt(m_korean));
        const std::vector<ArchivedFile> files = valueOf(unzipped(odt));
        QCOMPARE(files.front().name, u"mimetype"_s);
        QVERIFY(files.front().isStored);
        QCOMPARE(files.front().content, QByteArray("application/vnd.oasis.opendocument.text"));
        QCOMPARE(odt.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
        const QByteArray manifest = fileIn(odt, u"META-INF/manifest.xml"_s);
        for (const ArchivedFile &file : files) {
            if (file.name != u"mimetype"_s && !file.name.startsWith(u"META-INF"_s))
                QVERIFY2(manifest.contains(u"\"%1\""_s.arg(file.name).toUtf8()), qPrintable(file.name));
            if (file.name.endsWith(u".xml"_s))
                QVERIFY2(isWellFormed(file.content), qPrintable(file.name));
        }
    }

    void theOdtSaysAllThatTheDocumentSays()
    {
        for (const ReleaseDocument &document : {m_korean, m_english}) {
            const QByteArray content = fileIn(valueOf(releaseOdt(document)), u"content.xml"_s);
            const QStringList headings = textsOf(content, u"text:h"_s);
            QCOMPARE(headings, (QStringList{document.headline, document.annexTitle}));
            const QString paragraphs = textsOf(content, u"text:p"_s).join(u'\n');
            for (const ReleaseBlock &block : document.body)
                QVERIFY2(paragraphs.contains(block.text), qPrintable(block.text));
            QVERIFY(paragraphs.contains(document.embargo));
            // Header, themes, typed table, programme.
            QCOMPARE(textsOf(content, u"table:table"_s).size(), 4);
            QCOMPARE(textsOf(content, u"table:table-header-rows"_s).size(), 3);
            QVERIFY(textsOf(content, u"table:table-row"_s).filter(u"599"_s).size() == 1);
        }
    }

    void theOdtHasItsChartWithAnAltText()
    {
        const QByteArray odt = valueOf(releaseOdt(m_korean));
        const QImage picture = QImage::fromData(fileIn(odt, u"Pictures/chart-1.png"_s));
        QCOMPARE(picture.size(), QSize(2008, 1200));
        const QByteArray content = fileIn(odt, u"content.xml"_s);
        const QStringList altTexts = textsOf(content, u"svg:desc"_s);
        QCOMPARE(altTexts.size(), 1);
        QVERIFY2(altTexts[0].contains(u"2,000"_s), qPrintable(altTexts[0]));
        QVERIFY(content.contains("xlink:href=\"Pictures/chart-1.png\""));
    }

    void everyStyleThatIsUsedIsThere()
    {
        const QByteArray odt = valueOf(releaseOdt(m_korean));
        const QString styles = QString::fromUtf8(fileIn(odt, u"styles.xml"_s));
        const QString content = QString::fromUtf8(fileIn(odt, u"content.xml"_s));
        static const QRegularExpression used(u"(?:text|table|draw):style-name=\"([^\"]+)\""_s);
        for (auto matches = used.globalMatch(content); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            QVERIFY2(QString(styles + content).contains(u"style:name=\"%1\""_s.arg(name)), qPrintable(name));
        }
    }

    void theSameReleaseGivesTheSameFiles()
    {
        QCOMPARE(valueOf(releaseOdt(m_korean)), valueOf(releaseOdt(m_korean)));
        QCOMPARE(releaseHtml(m_korean), releaseHtml(m_korean));
        QVERIFY(releasePdf(m_korean) == releasePdf(m_korean));
    }

    /// What was frozen has no facts any more, and looks as it did.
    void aFrozenReleaseGivesTheSameFiles()
    {
        ReleaseSource source =
            valueOf(releaseSource(**m_store, valueOf((*m_store)->all<Release>()).front().id));
        source.release.body += u"\n{{chart years from=2015}}\n\n{{table themes continent=AS}}\n"_s;
        source.logo = redLogo;
        const FactTable facts = valueOf(FactTable::load((*m_store)->database()));
        const FrozenRelease frozen = valueOf(frozenRelease(source, {}, facts, QDate(2022, 11, 25)));
        const FrozenRelease read = valueOf(frozenFromJson(toJson(frozen)));
        QCOMPARE(read.document.logo, source.logo);
        // Outlines of letters as large as the number in a ring lie a hair differently the first time.
        QVERIFY(!releaseHtml(read.document).isEmpty());
        QCOMPARE(releaseHtml(read.document), releaseHtml(frozen.document));
        QCOMPARE(valueOf(releaseOdt(read.document)), valueOf(releaseOdt(frozen.document)));
    }

    void thePageIsWholeAndNamesItsTables()
    {
        for (const ReleaseDocument &document : {m_korean, m_english}) {
            const QString html = QString::fromUtf8(releaseHtml(document));
            QVERIFY(html.contains(u"<html lang=\"%1\">"_s.arg(toKey(document.language))));
            QCOMPARE(html.count(u"<h1>"_s), 2);
            QCOMPARE(html.count(u"<table>"_s), 4);
            QCOMPARE(html.count(u"<caption>"_s), 1);
            QCOMPARE(html.count(u"<img "_s), 1);
            QCOMPARE(html.count(u"src=\"data:image/png;base64,"_s), 1);
            QCOMPARE(html.count(u"srcset=\"data:image/png;base64,"_s), 1); // for narrow screens
            QVERIFY(!html.contains(u"min-width: 600px"_s));
            static const QRegularExpression alt(u"alt=\"([^\"]+)\""_s);
            QVERIFY(alt.match(html).captured(1).contains(u"2,000"_s));
            QVERIFY(html.contains(u"&lt;&amp;&quot;&gt; 줄"_s));
            QVERIFY(!html.contains(u"http"_s)); // nothing is fetched
            for (const QString &tag :
                 {u"table"_s, u"tr"_s, u"td"_s, u"th"_s, u"p"_s, u"section"_s, u"figure"_s})
                QCOMPARE(html.count(QRegularExpression(u"<%1[ >]"_s.arg(tag))),
                         html.count(u"</%1>"_s.arg(tag)));
        }
    }

    void thePaperHasItsTablesAndFitsItsPages()
    {
        const std::unique_ptr<QTextDocument> paper = releasePaper(m_korean);
        int tables = 0;
        for (QTextFrame *frame : paper->rootFrame()->childFrames())
            tables += qobject_cast<QTextTable *>(frame) ? 1 : 0;
        QCOMPARE(tables, 4);
        QVERIFY(paper->pageCount() >= 3);
        QVERIFY(paper->size().width() <= paper->pageSize().width() + 1);
        const QString text = paper->toPlainText();
        for (const ReleaseBlock &block : m_korean.body)
            QVERIFY2(text.contains(block.text), qPrintable(block.text));
    }

    void theSampleHasAsManyPagesAsItSays()
    {
        const Release release = valueOf((*m_store)->all<Release>()).front();
        const ReleaseSource source = valueOf(releaseSource(**m_store, release.id));
        const FactTable facts = valueOf(FactTable::load((*m_store)->database()));
        const ReleaseDocument document = releaseDocument(source, releaseText(release, facts));
        QCOMPARE(releasePaper(document)->pageCount(), release.pages);
    }

    void aTableThatHasRoomIsOnOnePage()
    {
        for (int linesBefore = 0; linesBefore < 40; linesBefore += 3) {
            ReleaseDocument document = m_english;
            const ReleaseBlock line{ReleaseBlock::Kind::Dash, u"a line"_s, {}, {}};
            document.body.insert(document.body.begin(), std::size_t(linesBefore), line);
            const std::unique_ptr<QTextDocument> paper = releasePaper(document);
            const double height = paper->pageSize().height();
            for (QTextFrame *frame : paper->rootFrame()->childFrames()) {
                const QRectF rect = paper->documentLayout()->frameBoundingRect(frame);
                QCOMPARE(std::floor((rect.top() + 30) / height), std::floor((rect.bottom() - 30) / height));
            }
        }
    }

    void thePdfHasThePagesAndTheTypeface()
    {
        const QByteArray pdf = releasePdf(m_korean);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), releasePaper(m_korean)->pageCount());
        QVERIFY(pdf.contains("Pretendard"));
    }

    /// Signs between digits and beside Hangul, too.
    void whatThePdfShowsCanBeCopied()
    {
        for (const ReleaseDocument &document : {m_korean, m_english}) {
            const QString text = textsOfPages(releasePdf(document)).join(QString());
            QVERIFY(!text.contains(QChar(0)) && !text.contains(u'\t'));
            QVERIFY(text.contains(u"14:00~16:00"_s));
            QVERIFY(text.contains(u"-1-"_s));
            for (const std::vector<ReleaseBlock> &blocks : {document.body, document.annex}) {
                for (const ReleaseBlock &block : blocks)
                    QVERIFY2(text.contains(withoutSpaces(block.text)), qPrintable(block.text));
            }
        }
    }

    void everyPageSaysWhatIsOnIt()
    {
        for (int linesBefore = 0; linesBefore < 40; linesBefore += 13) {
            ReleaseDocument document = m_korean;
            const ReleaseBlock line{ReleaseBlock::Kind::Dash, u"a line"_s, {}, {}};
            document.body.insert(document.body.begin(), std::size_t(linesBefore), line);
            const QStringList pages = textsOfPages(releasePdf(document));
            QCOMPARE(pages.size(), releasePaper(document)->pageCount());
            QCOMPARE(pages.filter(withoutSpaces(document.annexTitle)).size(), 1);
            QCOMPARE(pages.filter(withoutSpaces(document.headline)).size(), 1);
            QCOMPARE(pages.join(QString()).count(u"aline"_s), linesBefore);
        }
    }

    void whatLeadsOnStaysWithTheNext_data()
    {
        QTest::addColumn<ReleaseBlock>("lead");
        QTest::addRow("a heading") << ReleaseBlock{ReleaseBlock::Kind::Heading, u"Heading"_s, {}, {}};
        QTest::addRow("a colon") << ReleaseBlock{ReleaseBlock::Kind::Square, u"As follows:"_s, {}, {}};
        QTest::addRow("above a chart") << ReleaseBlock{ReleaseBlock::Kind::Circle, u"A chart"_s, {}, {}};
    }
    void whatLeadsOnStaysWithTheNext()
    {
        QFETCH(const ReleaseBlock, lead);
        for (int linesBefore = 0; linesBefore < 40; ++linesBefore) {
            ReleaseDocument document = m_english;
            const ReleaseBlock line{ReleaseBlock::Kind::Dash, u"a line"_s, {}, {}};
            std::vector<ReleaseBlock> body(std::size_t(linesBefore), line);
            body.push_back(lead);
            body.push_back(*std::find_if(m_english.body.begin(), m_english.body.end(), isChart));
            document.body = body;
            const std::unique_ptr<QTextDocument> paper = releasePaper(document);
            const double height = paper->pageSize().height();
            const auto topOf = [&paper](const QTextBlock &block) {
                return paper->documentLayout()->blockBoundingRect(block).top();
            };
            for (QTextBlock block = paper->begin(); block.isValid(); block = block.next()) {
                if (block.text().endsWith(lead.text))
                    QCOMPARE(std::floor(topOf(block) / height), std::floor(topOf(block.next()) / height));
            }
        }
        const QByteArray odt = valueOf(releaseOdt(m_english));
        QVERIFY(fileIn(odt, u"content.xml"_s)
                    .contains("style:parent-style-name=\"Square\"><style:paragraph-"
                              "properties fo:keep-with-next=\"always\"/>"));
    }

    void aTotalIsKeptWithItsRowsInTheOdt()
    {
        const QByteArray odt = valueOf(releaseOdt(m_korean));
        const QByteArray content = fileIn(odt, u"content.xml"_s);
        QCOMPARE(content.count("table:style-name=\"WholeSheet\""), 3);
        QVERIFY(content.contains("text:style-name=\"CellKept\"") &&
                content.contains("text:style-name=\"CellNumberKept\""));
        const QString settings = QString::fromUtf8(fileIn(odt, u"settings.xml"_s));
        QVERIFY(settings.contains(u"config:name=\"TableRowKeep\" config:type=\"boolean\">true<"_s));
        QVERIFY(settings.contains(u"0123456789</config:config-item>"_s)); // no line ends so
    }

    void aTableOfManyRowsMayGoOnOverThePage()
    {
        ReleaseBlock block{ReleaseBlock::Kind::Table, {}, {{u"a"_s, u"b"_s}}, {}};
        QVERIFY(isShort(paperTable(block, m_korean)));
        block.rows.insert(block.rows.end(), 60, {u"가"_s, u"1"_s});
        QVERIFY(!isShort(paperTable(block, m_korean)));
    }

    /// Seven points are what can be read.
    void theSourceOfAChartCanBeReadOnPaper()
    {
        for (const ReleaseBlock &block : m_korean.body) {
            if (!isChart(block))
                continue;
            const PaperChart chart = paperChart(block, m_korean);
            const double notes = chart.em * closeStyle(chart.pixels, chart.em).noteScale;
            QVERIFY(notes * chart.size.width() / chart.pixels.width() * 72 / 25.4 >= 7);
        }
    }

    /// Sharp at any size, and its words can be found and copied.
    void theChartInThePdfIsNoPicture()
    {
        QVERIFY(std::any_of(m_korean.body.begin(), m_korean.body.end(), isChart));
        QVERIFY(!releasePdf(m_korean).contains("/Subtype /Image"));
        ReleaseDocument plain = m_korean;
        std::erase_if(plain.body, isChart);
        const QImage with = painted(m_korean);
        const QImage without = painted(plain);
        const QColor ofAsia = seriesColour(lightColours(), 0);
        QVERIFY(countOf(with, ofAsia) > 1000);
        QCOMPARE(countOf(without, ofAsia), 0);
    }

    void theLogoStandsAboveTheReleaseAndOnItsCharts()
    {
        ReleaseDocument document = m_korean;
        document.logo = redLogo;
        const std::vector<int> heights = redHeights(painted(document));
        QCOMPARE(heights.size(), std::size_t(2));
        QVERIFY(heights[0] >= 65 && heights[0] <= 75); // 14 mm
        QVERIFY(heights[1] < heights[0]);

        const QByteArray odt = valueOf(releaseOdt(document));
        const QImage picture = QImage::fromData(fileIn(odt, u"Pictures/logo.png"_s));
        QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() / 2), QColor(Qt::red));
        QCOMPARE(redHeights(QImage::fromData(fileIn(odt, u"Pictures/chart-1.png"_s))).size(), std::size_t(1));
        QVERIFY(fileIn(odt, u"META-INF/manifest.xml"_s).contains("Pictures/logo.png"));
        QCOMPARE(textsOf(fileIn(odt, u"content.xml"_s), u"svg:desc"_s).front(), u"서울시인재개발원 로고"_s);

        const QString html = QString::fromUtf8(releaseHtml(document));
        QVERIFY(html.contains(settingText(redLogo)));
        QVERIFY(html.indexOf(settingText(redLogo)) < html.indexOf(u"보도자료</p>"_s));
        QVERIFY(html.contains(u"alt=\"서울시인재개발원 로고\""_s));
        for (const PressChart &chart : releasePack(document, {}).charts)
            QCOMPARE(chart.choice.logo, document.logo);
    }

    void aTableIsOfThePackUnlessItsNumbersAreDrawn()
    {
        ReleaseSource source =
            valueOf(releaseSource(**m_store, valueOf((*m_store)->all<Release>()).front().id));
        const FactTable facts = valueOf(FactTable::load((*m_store)->database()));
        const auto namesOf = [&](const QString &body) {
            source.release.body = body;
            QStringList names;
            for (const PressChart &chart :
                 releasePack(releaseDocument(source, releaseText(source.release, facts)), {}).charts)
                names.append(chart.name);
            return names;
        };
        QCOMPARE(namesOf(u"{{table themes}}\n\n{{chart continents}}"_s),
                 QStringList({u"themes-ko"_s, u"continents-ko"_s}));
        QCOMPARE(namesOf(u"{{table themes}}\n\n{{chart themes}}"_s), QStringList({u"themes-ko"_s}));
        QCOMPARE(namesOf(u"{{table themes}}\n\n{{table themes}}"_s), QStringList({u"themes-ko"_s}));
        QCOMPARE(namesOf(u"{{table themes}}\n\n{{table themes continent=AS}}"_s),
                 QStringList({u"themes-ko"_s, u"own-1-ko"_s}));
    }

    void aLogoThatCannotBeDrawnIsLeftOut()
    {
        ReleaseDocument document = m_korean;
        document.logo = Logo{LogoFormat::Png, "damaged"};
        QCOMPARE(releaseHtml(document).count("<img "), 1);
        QVERIFY(fileIn(valueOf(releaseOdt(document)), u"Pictures/logo.png"_s).isEmpty());
    }

    void columnsShareThePage()
    {
        for (const ReleaseBlock &block : m_korean.body) {
            if (!isTable(block))
                continue;
            const PaperTable table = paperTable(block, m_korean);
            double sum = 0;
            for (const double width : table.widths)
                sum += width;
            QVERIFY(std::abs(sum - paperWidth) < 0.01);
            QVERIFY(!table.isOfNumbers.front() && table.isOfNumbers.back());
        }
    }

    void aReleaseOfNothingIsPaperToo()
    {
        Release release;
        release.title = u"x"_s;
        release.body = u"\t\n"_s;
        const ReleaseDocument document =
            releaseDocument({release, {}, {}, {}, {}}, releaseText(release, FactTable()));
        QCOMPARE(releasePaper(document)->pageCount(), 1);
        QVERIFY(isWellFormed(fileIn(valueOf(releaseOdt(document)), u"content.xml"_s)));
        QVERIFY(!releaseHtml(document).contains("annex\">"));
    }
};

QTEST_MAIN(TestReleasePaper)
#include "tst_release_paper.moc"
