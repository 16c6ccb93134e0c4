// The dialog that makes pictures: what it proposes, what it keeps, and what it writes.
#include "charts/chart_text.h"
#include "charts/picture_preset.h"
#include "dialogs/error_note.h"
#include "dialogs/export_chart_dialog.h"
#include "dialogs/paper_dialog.h"
#include "dialogs/picture_size_edit.h"
#include "dialogs/proposed_text_edit.h"
#include "figures_of_2022.h"
#include "pdf_texts.h"
#include "scripted_prompts.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"
#include "support/pdf_text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

ChartContext contextOf2022()
{
    ChartContext context;
    context.organisationKo = u"서울시인재개발원"_s;
    context.organisationEn = u"Seoul Human Resource Development Center"_s;
    context.asOf = QDate(2022, 11, 25);
    return context;
}

struct Scene
{
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    std::vector<ChartChoice> charts{defaultChoice(ChartTopic::Themes, Language::Korean),
                                    defaultChoice(ChartTopic::Continents, Language::Korean)};
    ExportMemory fresh;
    ExportChartDialog dialog;

    Scene()
        : Scene(fresh)
    {
    }
    explicit Scene(ExportMemory &memory)
        : dialog(charts, 1, factsOf2022(), contextOf2022(), memory, prompts)
    {
        dialog.show();
    }

    [[nodiscard]] ProposedTextEdit &text(int index) const
    {
        return *dialog.findChildren<ProposedTextEdit *>()[index];
    }
    [[nodiscard]] ProposedTextEdit &title() const { return text(0); }
    [[nodiscard]] QComboBox &box(const QString &accessibleName) const
    {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->accessibleName() == accessibleName)
                return *box;
        }
        qFatal("no such choice: %s", qPrintable(accessibleName));
    }
    void choose(const QString &accessibleName, const QString &value) const
    {
        QComboBox &choices = box(accessibleName);
        choices.setCurrentIndex(choices.findText(value));
        QVERIFY(choices.currentIndex() >= 0);
        emit choices.activated(choices.currentIndex());
    }
    void check(const QString &accessibleName) const
    {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->accessibleName() == accessibleName)
                return box->setChecked(true);
        }
        qFatal("no such box: %s", qPrintable(accessibleName));
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString errorShown() const
    {
        const auto *note = dialog.findChild<ErrorNote *>();
        return note->isVisible() ? note->findChild<QLabel *>()->text() : QString();
    }
    [[nodiscard]] QString state() const { return dialog.findChild<QLabel *>(u"state"_s)->text(); }
    [[nodiscard]] const ChartChoice &choice() const { return dialog.form().choice(); }
    [[nodiscard]] QString smallNumbers() const
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->property("notice").toBool() && label->isVisible())
                return label->text();
        }
        return {};
    }
};

} // namespace

class TestExportChartDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
        applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
    }
    void init() { Settings::setPictureOptions({}); }

    void proposesATitleThatIsTrue()
    {
        const Scene scene;
        QCOMPARE(scene.title().text(), u"참가자 네 명 중 세 명은 아시아에서 왔다"_s);
        QCOMPARE(scene.choice().title, scene.title().text());
        scene.choose(u"Language"_s, u"English"_s);
        QCOMPARE(scene.title().text(), u"Three in four participants came from Asia"_s);
        scene.choose(u"Chart"_s, u"Attendances by theme · courses"_s);
        QCOMPARE(scene.title().text(), u"Most participants: Urban management, with 609"_s);
    }

    void aTextOfOnesOwnStaysWithItsChartAndLanguage()
    {
        const Scene scene;
        scene.title().editor().setPlainText(u"아시아에서 세계로"_s);
        QCOMPARE(scene.choice().title, u"아시아에서 세계로"_s);
        scene.choose(u"Kind"_s, u"Bars"_s);
        QCOMPARE(scene.choice().title, u"아시아에서 세계로"_s);
        scene.choose(u"Language"_s, u"English"_s);
        QCOMPARE(scene.choice().title, u"Three in four participants came from Asia"_s);
        scene.choose(u"Language"_s, u"한국어"_s);
        QCOMPARE(scene.choice().title, u"아시아에서 세계로"_s);
        QTest::mouseClick(&scene.title().againButton(), Qt::LeftButton);
        QCOMPARE(scene.choice().title, u"참가자 네 명 중 세 명은 아시아에서 왔다"_s);
        QVERIFY(scene.title().againButton().isHidden());
    }

    void anEmptiedTitleIsTheNeutralOne()
    {
        const Scene scene;
        scene.title().editor().clear();
        const ChartText text(scene.choice(), scene.dialog.form().numbers());
        QCOMPARE(text.title(), u"대륙별 참가자"_s);
    }

    void subtitleNotesAndAltTextAreEditable()
    {
        const Scene scene;
        QVERIFY(scene.text(1).text().startsWith(u"대륙별 국제연수 참가자(연인원)"));
        QVERIFY(scene.text(2).text().contains(u"2022-11-25"));
        QVERIFY(scene.text(3).text().startsWith(u"도넛"));
        scene.text(1).editor().setPlainText(u"2008년부터"_s);
        scene.text(2).editor().setPlainText(u"자료: 우리"_s);
        const ChartText text(scene.choice(), scene.dialog.form().numbers());
        QCOMPARE(text.subtitle(), u"2008년부터"_s);
        QCOMPARE(text.footer(), u"자료: 우리"_s);
        QVERIFY2(scene.text(3).text().contains(u"2008년부터"), "what is proposed follows the subtitle");
        scene.text(3).editor().setPlainText(u"아시아가 가장 많다"_s);
        QCOMPARE(scene.dialog.form().format().altText, u"아시아가 가장 많다"_s);
    }

    void enterSavesAndMakesNoParagraph()
    {
        Scene scene;
        scene.prompts.answer = scene.folder.filePath(u"a.png"_s);
        scene.title().editor().setFocus();
        QTest::keyClick(&scene.title().editor(), Qt::Key_Return);
        QCOMPARE(scene.dialog.result(), int(QDialog::Accepted));
        QVERIFY(QFile::exists(scene.prompts.answer));
    }

    void savesEachFormat_data()
    {
        QTest::addColumn<PictureKind>("kind");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PNG") << PictureKind::Png << QByteArray("\x89PNG");
        QTest::newRow("SVG") << PictureKind::Svg << QByteArray("<?xml");
        QTest::newRow("PDF") << PictureKind::Pdf << QByteArray("%PDF");
    }
    void savesEachFormat()
    {
        QFETCH(const PictureKind, kind);
        QFETCH(const QByteArray, start);
        Scene scene;
        QSignalSpy saved(&scene.dialog, &ExportChartDialog::saved);
        scene.prompts.answer = scene.folder.filePath(u"chart.%1"_s.arg(toKey(kind)));
        scene.dialog.save(kind);
        QCOMPARE(scene.errorShown(), QString());
        QCOMPARE(saved.size(), 1);
        QFile file(scene.prompts.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(start.size()), start);
        if (kind == PictureKind::Png) {
            const QImage picture(scene.prompts.answer);
            QCOMPARE(picture.size(), QSize(2400, 1350));
            QCOMPARE(picture.text(u"Title"_s), scene.title().text());
            QCOMPARE(picture.text(u"Description"_s), scene.text(3).text());
        }
    }

    void theSourceInAPngIsTheOneOnThePicture_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("source");
        QTest::newRow("as proposed") << QString() << u"서울시인재개발원 국제연수 등록부 (2022-11-25 기준)"_s;
        QTest::newRow("Korean") << u"자료: 우리의 말 · 잠정치"_s << u"우리의 말 · 잠정치"_s;
        QTest::newRow("English") << u"Source: my own words"_s << u"my own words"_s;
        QTest::newRow("no such word") << u"Resources: many"_s << u"Resources: many"_s;
    }
    void theSourceInAPngIsTheOneOnThePicture()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, source);
        Scene scene;
        if (!written.isEmpty())
            scene.text(2).editor().setPlainText(written);
        scene.prompts.answer = scene.folder.filePath(u"a.png"_s);
        scene.dialog.save(PictureKind::Png);
        QCOMPARE(QImage(scene.prompts.answer).text(u"Source"_s), source);
    }

    void whatCannotBeWrittenIsSaidAndTheDialogStays()
    {
        Scene scene;
        scene.prompts.answer = scene.folder.filePath(u"no/such/folder.png"_s);
        scene.dialog.save(PictureKind::Png);
        QVERIFY(!scene.errorShown().isEmpty());
        QVERIFY(scene.dialog.isVisible());
        scene.prompts.answer.clear();
        scene.dialog.save(PictureKind::Png);
        QVERIFY2(!scene.errorShown().isEmpty(), "nothing was tried since");
        scene.dialog.copy();
        QCOMPARE(scene.errorShown(), QString());
    }

    void theNumbersAreWrittenBesideThePicture()
    {
        {
            Scene scene;
            scene.check(u"Numbers as CSV"_s);
            scene.check(u"Numbers for Excel"_s);
            scene.prompts.answer = scene.folder.filePath(u"a.b.png"_s);
            QSignalSpy saved(&scene.dialog, &ExportChartDialog::saved);
            scene.dialog.save(PictureKind::Png);
            QCOMPARE(saved.value(0).value(0).toString(), scene.prompts.answer + u", a.b.csv, a.b.xlsx"_s);
            QCOMPARE(scene.errorShown(), QString());
            QVERIFY(scene.content(u"a.b.csv"_s).contains("아시아,2000,74.4"));
            QVERIFY(scene.content(u"a.b.xlsx"_s).startsWith("PK"));
            QVERIFY2(scene.prompts.toBeReplaced.isEmpty(), "nothing was there");
        }
        const PictureOptions remembered = Settings::pictureOptions();
        QVERIFY(remembered.hasCsvBeside && remembered.hasWorkbookBeside);
    }

    void numbersThatAreThereAreReplacedOnlyWhenToldSo()
    {
        Scene scene;
        scene.check(u"Numbers as CSV"_s);
        scene.prompts.answer = scene.folder.filePath(u"a.png"_s);
        QFile old(scene.folder.filePath(u"a.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
        old.close();
        scene.dialog.save(PictureKind::Png);
        QCOMPARE(scene.prompts.toBeReplaced, QStringList{u"a.csv"_s});
        QCOMPARE(scene.content(u"a.csv"_s), QByteArray("mine"));
        QVERIFY(!QFile::exists(scene.prompts.answer));
        QVERIFY(scene.dialog.isVisible());
        scene.prompts.replaces = true;
        scene.dialog.save(PictureKind::Png);
        QVERIFY(scene.content(u"a.csv"_s) != "mine");
        QVERIFY(QFile::exists(scene.prompts.answer));
    }

    void numbersThatCannotBeWrittenAreSaid()
    {
        Scene scene;
        scene.check(u"Numbers for Excel"_s);
        scene.prompts.answer = scene.folder.filePath(u"a.png"_s);
        scene.prompts.replaces = true;
        QVERIFY(QDir(scene.folder.path()).mkdir(u"a.xlsx"_s));
        scene.dialog.save(PictureKind::Png);
        QVERIFY(!scene.errorShown().isEmpty());
        QVERIFY(scene.dialog.isVisible());
        QVERIFY2(!QFile::exists(scene.prompts.answer), "the picture alone is not what was asked for");
    }

    void aSizeOfOnesOwnInMillimetres()
    {
        const Scene scene;
        const QString own = u"Size of your own…"_s;
        scene.choose(u"Size"_s, own);
        QCOMPARE(scene.dialog.form().format().size, QSize(2400, 1350));
        scene.choose(u"Unit"_s, u"mm"_s);
        QCOMPARE(scene.dialog.form().format().size, QSize(2400, 1350));
        const QList<QDoubleSpinBox *> sides = scene.dialog.findChildren<QDoubleSpinBox *>();
        sides[0]->setValue(100);
        sides[1]->setValue(50.8);
        QCOMPARE(scene.dialog.form().format().size, QSize(1181, 600));
        QCOMPARE(scene.dialog.form().format().dpi, 300);
        sides[1]->setValue(1);
        QVERIFY(scene.dialog.form().format().size.height() >= smallestSide);
    }

    void sizeAndGroundAreRemembered()
    {
        {
            const Scene scene;
            scene.choose(u"Size"_s, u"Square — 2160 × 2160 px"_s);
            scene.dialog.findChild<QCheckBox *>()->setChecked(true);
        }
        const Scene scene;
        QCOMPARE(scene.dialog.form().format().size, QSize(2160, 2160));
        QVERIFY(scene.dialog.form().format().isTransparent);
    }

    void kindAndTextsAreThereTheNextTime()
    {
        ExportMemory memory;
        const auto textsOf = [](const Scene &scene) {
            QStringList texts;
            for (int text = 0; text < 4; ++text)
                texts.append(scene.text(text).text());
            return texts;
        };
        const QStringList own{u"아시아에서 세계로"_s, u"모든 해"_s, u"자료: 우리"_s, u"아시아가 가장 많다"_s};
        {
            const Scene scene(memory);
            scene.choose(u"Kind"_s, u"Bars"_s);
            for (int text = 0; text < 4; ++text)
                scene.text(text).editor().setPlainText(own[text]);
        }
        const Scene scene(memory);
        QCOMPARE(scene.choice().kind, ChartKind::Bar);
        QCOMPARE(textsOf(scene), own);
        QCOMPARE(scene.choice().title, own.front());
        scene.choose(u"Language"_s, u"English"_s);
        QCOMPARE(scene.title().text(), u"Three in four participants came from Asia"_s);
    }

    void aKindChosenOnTheDashboardSinceIsTaken()
    {
        ExportMemory memory;
        ChartChoice chart = defaultChoice(ChartTopic::Continents, Language::Korean);
        memory.setKind(chart, ChartKind::Bar);
        QCOMPARE(memory.inChosenKinds({chart}).front().kind, ChartKind::Bar);
        chart.kind = ChartKind::Pie;
        QCOMPARE(memory.inChosenKinds({chart}).front().kind, ChartKind::Pie);
    }

    void theLanguageIsThereTheNextTime()
    {
        {
            const Scene scene;
            QCOMPARE(scene.choice().language, Language::Korean);
            scene.choose(u"Language"_s, u"English"_s);
        }
        const Scene scene;
        QCOMPARE(scene.choice().language, Language::English);
    }

    void aLanguageSetInTheRegisterSinceIsTaken()
    {
        PictureOptions options;
        options.language = Language::English;
        options.proposedLanguage = Language::English;
        Settings::setPictureOptions(options);
        const Scene scene; // proposes Korean
        QCOMPARE(scene.choice().language, Language::Korean);
    }

    void smallNumbersOfPeopleArePointedOut()
    {
        const Scene scene;
        QVERIFY(scene.smallNumbers().contains(u"오세아니아 4명"));
        QVERIFY(!scene.smallNumbers().contains(u"북미"));
        auto *least = scene.dialog.findChild<QSpinBox *>(u"leastNumber"_s);
        least->setValue(20);
        QVERIFY(scene.smallNumbers().contains(u"북미 13명"));
        least->setValue(0);
        QCOMPARE(scene.smallNumbers(), QString());
        least->setValue(20);
        scene.choose(u"Chart"_s, u"Attendances by theme · courses"_s);
        QCOMPARE(scene.smallNumbers(), QString());
    }

    void copiesPictureAndText()
    {
        Scene scene;
        scene.dialog.copy();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), QSize(2400, 1350));
        QVERIFY(data->text().contains(u"아시아 2,000명"));
        QVERIFY2(scene.state().startsWith(u"Copied"), qPrintable(scene.state()));
        scene.choose(u"Kind"_s, u"Bars"_s);
        QCOMPARE(scene.state(), QString()); // this one was not copied
    }

    /// As it is chosen here, and first on screen.
    void printsOnePage()
    {
        Scene scene;
        scene.prompts.answer = scene.folder.filePath(u"printed.pdf"_s);
        QTimer::singleShot(0, qApp, [] {
            auto *preview = qobject_cast<PaperDialog *>(QApplication::activeModalWidget());
            QVERIFY(preview);
            preview->print();
            QTRY_VERIFY(!preview->isRunning());
            preview->reject();
        });
        scene.dialog.print();
        QFile file(scene.prompts.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList pages = textsOfPages(pdfWithSpaces(file.readAll()));
        QCOMPARE(pages.size(), 1);
        QVERIFY2(pages[0].contains(QString(scene.dialog.form().choice().title).remove(u' ')),
                 qPrintable(pages[0]));
    }
};

QTEST_MAIN(TestExportChartDialog)
#include "tst_export_chart_dialog.moc"
