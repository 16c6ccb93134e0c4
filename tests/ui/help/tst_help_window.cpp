// The manual is read: chosen, searched, gone through back and forth, in the colours of the program.
#include "help/help_window.h"
#include "help/manual.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

QString firstLine(const HelpWindow &window)
{
    return window.text().document()->begin().text();
}

/// The colour of the first link of the chapter.
QColor linkColour(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!part.fragment().charFormat().anchorHref().isEmpty())
                return part.fragment().charFormat().foreground().color();
        }
    }
    return {};
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void init()
    {
        setInterfaceLanguage(Language::English);
        applyAppearance(*qApp, Appearance::Light);
    }

    void allChaptersAreListedAndShown()
    {
        HelpWindow window;
        QCOMPARE(window.contents().count(), manualChapters().size());
        for (int row = 0; row < window.contents().count(); ++row) {
            window.contents().setCurrentRow(row);
            QCOMPARE(window.place(), manualChapters()[row]);
            QCOMPARE(firstLine(window), window.contents().item(row)->text());
        }
    }

    /// A sign that is not understood where it stands would be shown to the reader.
    void noSignOfMarkdownIsLeft_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Korean") << Language::Korean;
        QTest::newRow("English") << Language::English;
    }
    void noSignOfMarkdownIsLeft()
    {
        QFETCH(const Language, language);
        setInterfaceLanguage(language);
        HelpWindow window;
        for (const QString &chapter : manualChapters()) {
            window.goTo(chapter);
            const QString text = window.text().toPlainText();
            for (const QString &sign : {u"*"_s, u"`"_s, u"]("_s, u"{#"_s, u"| "_s})
                QVERIFY2(!text.contains(sign), qPrintable(chapter + u": "_s + sign));
        }
    }

    void aPlaceIsScrolledTo()
    {
        HelpWindow window;
        window.resize(700, 300);
        window.showPlace(u"glossary#frozen"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(firstLine(window), u"Glossary: how things are counted"_s);
        const QTextCursor top = window.text().cursorForPosition({40, 5});
        QCOMPARE(top.block().text(), u"Frozen"_s);
    }

    void linksLeadToChaptersAndBack()
    {
        HelpWindow window;
        window.showPlace(u"people"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        emit window.text().anchorClicked(QUrl(u"history.md#import"_s));
        QCOMPARE(window.place(), u"history#import"_s);
        emit window.text().anchorClicked(QUrl(u"#undo"_s));
        QCOMPARE(window.place(), u"history#undo"_s);
        window.goBack();
        QCOMPARE(window.place(), u"history#import"_s);
        window.goBack();
        QCOMPARE(window.place(), u"people"_s);
        QCOMPARE(firstLine(window), u"People"_s);
        window.goForward();
        QCOMPARE(window.place(), u"history#import"_s);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.place(), u"people"_s);
        window.goBack(); // to where every window begins
        QCOMPARE(window.place(), manualChapters().first());
        window.goBack();
        QCOMPARE(window.place(), manualChapters().first());
    }

    void theSearchListsSectionsOfAllChapters()
    {
        HelpWindow window;
        window.showPlace(u"people"_s);
        window.search().setText(u"headcount"_s);
        QVERIFY(window.contents().count() > 3);
        QCOMPARE(window.place(), u"people"_s); // nothing is left for what is only listed
        window.contents().setCurrentRow(0);
        QCOMPARE(window.place().section(u'#', 0, 0), u"participants"_s);
        window.search().setText(u"zeppelin"_s);
        QCOMPARE(window.contents().count(), 0);
        QTest::keyClick(&window.search(), Qt::Key_Escape);
        QCOMPARE(window.contents().count(), manualChapters().size());
        QVERIFY(window.isVisible());
        QTest::keyClick(&window.search(), Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void itIsReadInTheLanguageOfTheProgram()
    {
        setInterfaceLanguage(Language::Korean);
        HelpWindow window;
        window.showPlace(u"people"_s);
        QCOMPARE(firstLine(window), u"연수생"_s);
    }

    void coloursFollowTheProgram()
    {
        HelpWindow window;
        window.showPlace(u"people"_s);
        QCOMPARE(linkColour(*window.text().document()), lightColours().accent);
        applyAppearance(*qApp, Appearance::Dark);
        QCOMPARE(linkColour(*window.text().document()), darkColours().accent);
        QCOMPARE(window.place(), u"people"_s);
    }

    void tablesAreTables()
    {
        HelpWindow window;
        window.showPlace(u"import"_s);
        const QList<QTextFrame *> frames = window.text().document()->rootFrame()->childFrames();
        QCOMPARE(frames.size(), 2); // what a list needs, and what becomes of its rows
        for (const auto &[frame, columns] : {std::pair(frames[0], 3), std::pair(frames[1], 2)}) {
            const auto *table = qobject_cast<QTextTable *>(frame);
            QVERIFY(table);
            QCOMPARE(table->columns(), columns);
            QVERIFY(table->rows() > 3);
        }
    }

    void itsSizeIsKept()
    {
        const QSize size(811, 622);
        HelpWindow().resize(size);
        QCOMPARE(HelpWindow().size(), size);
    }

    /// A dialog that waits for an answer holds up every other window but its own.
    void itIsReadBesideADialog()
    {
        HelpWindow window;
        window.showPlace(u"people"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        {
            QDialog dialog;
            dialog.setModal(true);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            window.showPlace(u"courses"_s);
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keyClick(window.windowHandle(), Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(window.place(), u"people"_s);
        }
        QVERIFY(window.isVisible());
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_help_window.moc"
