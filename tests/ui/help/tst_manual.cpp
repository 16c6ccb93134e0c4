// The manual says the same in both languages, names what stands on the screen, and all its links lead
// somewhere.
#include "help/manual.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

const QString tree = QStringLiteral(SOURCE_TREE);

QString contentOf(const QString &path)
{
    QFile file(tree + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QStringList placesOf(Language language)
{
    QStringList places;
    for (const ManualSection &section : manualSections(language))
        places.append(section.place);
    return places;
}

/// All that the expression captures first, in the text.
QStringList capturedIn(const QString &text, const QRegularExpression &expression)
{
    QStringList found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

/// A word of the screen without its mnemonic and without the dots that ask for more.
QString plain(QString word)
{
    static const QRegularExpression mnemonic(uR"(\(&.\)|&|…)"_s);
    return word.remove(mnemonic).trimmed();
}

/// What the program says in the language: its texts and translations, and the words of the field.
QSet<QString> wordsOnScreen(Language language)
{
    QSet<QString> words;
    QXmlStreamReader catalogue(contentOf(u"/resources/translations/yeonsu_ko.ts"_s));
    const QStringList elements = language == Language::English
                                     ? QStringList{u"source"_s}
                                     : QStringList{u"translation"_s, u"numerusform"_s};
    while (!catalogue.atEnd()) {
        if (catalogue.readNext() == QXmlStreamReader::StartElement && elements.contains(catalogue.name()))
            words.insert(plain(catalogue.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    static const QRegularExpression pair(uR"x(\{u"([^"]*)"_s, u"([^"]*)"_s\})x"_s);
    for (auto matches = pair.globalMatch(contentOf(u"/app/domain/vocabulary.cpp"_s)); matches.hasNext();)
        words.insert(matches.next().captured(language == Language::Korean ? 1 : 2));
    return words;
}

void forBothLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Korean") << Language::Korean;
    QTest::newRow("English") << Language::English;
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguagesHaveTheSameChaptersAndHeadings()
    {
        const QStringList places = placesOf(Language::English);
        QVERIFY(places.size() > manualChapters().size());
        QCOMPARE(placesOf(Language::Korean), places);
        QCOMPARE(QSet<QString>(places.begin(), places.end()).size(), places.size());
    }

    void everyFileIsAChapter_data() { forBothLanguages(); }
    void everyFileIsAChapter()
    {
        QFETCH(const Language, language);
        QStringList files = QDir(tree + u"/resources/manual/"_s + keyOf(language)).entryList({u"*.md"_s});
        for (QString &file : files)
            file.chop(3);
        QStringList chapters = manualChapters();
        chapters.sort();
        QCOMPARE(files, chapters);
    }

    /// A heading that was written without its anchor would be shown with its signs, and found by nobody.
    void everyHeadingHasAnAnchor_data() { forBothLanguages(); }
    void everyHeadingHasAnAnchor()
    {
        QFETCH(const Language, language);
        for (const QString &chapter : manualChapters()) {
            const QStringList lines = manualText(chapter, language).split(u'\n');
            QVERIFY2(lines.first().startsWith(u"# "_s), qPrintable(chapter));
            for (const QString &line : lines)
                QVERIFY2(!line.startsWith(u'#') || !headingOf(line).anchor.isEmpty(), qPrintable(line));
        }
    }

    void everyLinkAndPictureLeadsSomewhere_data() { forBothLanguages(); }
    void everyLinkAndPictureLeadsSomewhere()
    {
        QFETCH(const Language, language);
        static const QRegularExpression link(uR"(\]\(([^)]*)\))"_s);
        const QStringList places = placesOf(language);
        for (const QString &chapter : manualChapters()) {
            for (const QString &target : capturedIn(manualText(chapter, language), link)) {
                const QByteArray what = u"%1: %2"_s.arg(chapter, target).toUtf8();
                if (target.endsWith(u".png"_s)) {
                    QVERIFY2(target.startsWith(u"../pictures/"_s + keyOf(language) + u'/'), what.constData());
                    QVERIFY2(QFile::exists(u":/manual/"_s + target.sliced(3)), what.constData());
                } else if (target.contains(u'#')) {
                    QVERIFY2(places.contains(QString(target).remove(u".md"_s)), what.constData());
                } else {
                    QVERIFY2(target.endsWith(u".md"_s) && manualChapters().contains(target.chopped(3)),
                             what.constData());
                }
            }
        }
    }

    void everyPictureIsUsed_data() { forBothLanguages(); }
    void everyPictureIsUsed()
    {
        QFETCH(const Language, language);
        QString all;
        for (const QString &chapter : manualChapters())
            all += manualText(chapter, language);
        const QString folder = u"pictures/"_s + keyOf(language);
        for (const QString &file : QDir(tree + u"/resources/manual/"_s + folder).entryList(QDir::Files))
            QVERIFY2(all.contains(u"../%1/%2"_s.arg(folder, file)), qPrintable(file));
    }

    /// What is written in bold letters is a word of the screen, as it stands there.
    void namesWhatIsOnTheScreen_data() { forBothLanguages(); }
    void namesWhatIsOnTheScreen()
    {
        QFETCH(const Language, language);
        static const QRegularExpression bold(uR"(\*\*(.+?)\*\*)"_s);
        const QSet<QString> words = wordsOnScreen(language);
        QVERIFY(words.size() > 1000);
        int named = 0;
        for (const QString &chapter : manualChapters()) {
            for (const QString &word : capturedIn(manualText(chapter, language), bold)) {
                QVERIFY2(words.contains(plain(word)), qPrintable(u"%1: %2"_s.arg(chapter, word)));
                ++named;
            }
        }
        QVERIFY(named > 100);
    }

    void sectionsAreFoundByAllTheirWords_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("its heading") << Language::English << u"headcounts"_s
                                     << u"participants#participants"_s;
        QTest::newRow("words of the text")
            << Language::English << u"metropolis MARKS"_s << u"places#cities"_s;
        QTest::newRow("Korean") << Language::Korean << u"실인원"_s << u"glossary#persons"_s;
        QTest::newRow("Korean, with a particle")
            << Language::Korean << u"여권"_s << u"import#identity-numbers"_s;
    }
    void sectionsAreFoundByAllTheirWords()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, typed);
        QFETCH(const QString, first);
        const std::vector<ManualSection> found = findInManual(typed, language);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().place, first);
    }

    void nothingIsFoundForNothing()
    {
        QVERIFY(findInManual(u"  "_s, Language::English).empty());
        QVERIFY(findInManual(u"zeppelin"_s, Language::English).empty());
    }

    void textIsFoundWithoutItsMarks()
    {
        for (const ManualSection &section : manualSections(Language::Korean)) {
            QVERIFY2(!section.text.contains(u"**"_s) && !section.text.contains(u"]("_s) &&
                         !section.text.contains(u"---"_s),
                     qPrintable(section.place));
        }
    }
};

QTEST_APPLESS_MAIN(TestManual)
#include "tst_manual.moc"
