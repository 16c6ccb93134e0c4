// What other programs are given of a chart.
#include "charts/chart_text.h"
#include "charts/picture_mime.h"
#include "charts/picture_size.h"
#include "figures_of_2022.h"
#include "support/fonts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace yeonsu;
using namespace Qt::StringLiterals;

class TestPictureMime : public QObject
{
    Q_OBJECT

    ChartChoice m_choice = choiceOf2022(ChartTopic::Continents, Language::Korean);
    ChartNumbers m_numbers = numbersOf2022(m_choice);

private slots:
    void initTestCase() { loadFonts(); }

    void theSizeIsThatOfTheOptions()
    {
        PictureOptions options;
        QCOMPARE(pictureSize(options), QSize(2400, 1350));
        options.preset = u"slide"_s;
        QCOMPARE(pictureFormat(options).size, QSize(1920, 1080));
        QCOMPARE(pictureFormat(options).dpi, 96);
        options = {.preset = {}, .ownSize = {101.6, 50.8}, .isInMillimetres = true, .dpi = 150};
        QCOMPARE(pictureSize(options), QSize(600, 300));
        options.ownSize = {1, 5000};
        QCOMPARE(pictureSize(options), QSize(200, 10000));
        options.preset = u"gone"_s;
        options.ownSize = {800, 600};
        options.isInMillimetres = false;
        QCOMPARE(pictureSize(options), QSize(800, 600));
    }

    void theClipboardHasPictureAndText()
    {
        const auto mime = pictureForClipboard(m_choice, m_numbers, {{600, 400}, 96, false, {}});
        QCOMPARE(qvariant_cast<QImage>(mime->imageData()).size(), QSize(600, 400));
        QVERIFY(mime->text().startsWith(ChartText(m_choice, m_numbers).altText() + u'\n'));
        QVERIFY(pictureForClipboard(m_choice, m_numbers, {{600, 400}, 96, false, u"own"_s})
                    ->text()
                    .startsWith(u"own\n"_s));
        QVERIFY(mime->text().contains(u"\n대륙\t참가자(연인원)\t비율(%)\n"_s));
    }

    void aDraggedPictureIsAFile()
    {
        const QTemporaryDir folder;
        const PictureFormat format{{600, 400}, 96, true, {}};
        const auto mime = pictureToDrag(m_choice, m_numbers, format, folder.path());
        QVERIFY(mime);
        QCOMPARE(qvariant_cast<QImage>((*mime)->imageData()).size(), QSize(600, 400));
        const QList<QUrl> urls = (*mime)->urls();
        QCOMPARE(urls.size(), 1);
        QCOMPARE(urls.front().fileName(), u"continents-ko.png"_s);
        QFile file(urls.front().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), png(m_choice, m_numbers, format));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto mime =
            pictureToDrag(m_choice, m_numbers, {{600, 400}, 96, false, {}}, u"/nowhere/at/all"_s);
        QVERIFY(!mime);
    }
};

QTEST_MAIN(TestPictureMime)
#include "tst_picture_mime.moc"
