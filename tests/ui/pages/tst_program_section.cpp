// The language and the appearance of the program: what is set is shown, and what is chosen is asked for.
#include "pages/program_section.h"
#include "reachable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestProgramSection : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        Settings::setLanguage(std::nullopt);
        Settings::setAppearance(Appearance::System);
    }

    void showsWhatIsSet_data()
    {
        QTest::addColumn<std::optional<Language>>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << std::optional<Language>() << u"As the system"_s;
        QTest::newRow("Korean") << std::optional(Language::Korean) << u"한국어"_s;
        QTest::newRow("English") << std::optional(Language::English) << u"English"_s;
    }
    void showsWhatIsSet()
    {
        QFETCH(std::optional<Language>, language);
        QFETCH(QString, text);
        Settings::setLanguage(language);
        QCOMPARE(Settings::language(), language);
        Settings::setAppearance(Appearance::Dark);
        const ProgramSection section;
        QCOMPARE(section.findChild<QComboBox *>(u"language"_s)->currentText(), text);
        QCOMPARE(section.findChild<QComboBox *>(u"appearance"_s)->currentText(), u"Dark"_s);
    }

    void asksForWhatIsChosen()
    {
        ProgramSection section;
        section.show();
        QVERIFY(QTest::qWaitForWindowExposed(&section));
        std::vector<std::optional<Language>> languages;
        std::vector<Appearance> appearances;
        connect(&section, &ProgramSection::languageRequested, this,
                [&](const auto &language) { languages.push_back(language); });
        connect(&section, &ProgramSection::appearanceRequested, this,
                [&](Appearance appearance) { appearances.push_back(appearance); });
        auto *language = section.findChild<QComboBox *>(u"language"_s);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Home})
            QTest::keyClick(language, key);
        auto *appearance = section.findChild<QComboBox *>(u"appearance"_s);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Home})
            QTest::keyClick(appearance, key);
        QCOMPARE(languages, (std::vector<std::optional<Language>>{Language::Korean, Language::English, {}}));
        QCOMPARE(appearances, (std::vector{Appearance::Light, Appearance::Dark, Appearance::System}));
        QCOMPARE(Settings::language(), std::nullopt);
    }

    void dailyCopiesAreTurnedOffAndOn()
    {
        const ProgramSection section;
        auto *daily = section.findChild<QCheckBox *>(u"dailyBackups"_s);
        QVERIFY(daily->isChecked());
        daily->click();
        QVERIFY(!Settings::areDailyBackupsOn());
        QVERIFY(!ProgramSection().findChild<QCheckBox *>(u"dailyBackups"_s)->isChecked());
        daily->click();
        QVERIFY(Settings::areDailyBackupsOn());
    }

    void hasNamesForAScreenReader()
    {
        ProgramSection section;
        section.show();
        QVERIFY(QTest::qWaitForWindowExposed(&section));
        QCOMPARE(controlsOf(section).size(), 3);
        for (QWidget *control : controlsOf(section))
            QVERIFY(!spokenName(control).isEmpty());
    }
};

QTEST_MAIN(TestProgramSection)
#include "tst_program_section.moc"
