// The press pack from the window: what is chosen, how it runs, and how it ends.
#include "dialogs/press_pack_dialog.h"
#include "results.h"
#include "scripted_prompts.h"
#include "support/fonts.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

class TestPressPackDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void offersEveryChartChosen();
    void leavesOutWhatIsUnchecked();
    void allChartsAtOnce();
    void needsAChartAndALanguage();
    void saysWhatIsFiltered();
    void takesKindsAndTextsOfTheExportDialog();
    void pointsOutSmallNumbersOfWhatIsChosen();
    void makesAFolder();
    void makesAZip();
    void remembersHowTheLastOneWasMade();
    void aChartThatIsNewIsChosen();
    void doesNothingWithoutAPlace();
    void refusesAnExistingFolder();
    void replacesAPackInItsFolderAfterAsking();
    void neverReplacesTheFolderOfTheRegister();
    void refusesADayThatIsNone();
    void answersWhileItRunsAndCanBeCancelled();
    void saysWhatWentWrong();

private:
    void openDialog(const ExportMemory &memory = {});
    [[nodiscard]] static std::vector<ChartChoice> offered();
    [[nodiscard]] QString texts() const; ///< all that is said
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] QListWidget *charts() const { return m_dialog->findChild<QListWidget *>(u"charts"_s); }
    [[nodiscard]] QCheckBox *language(const QString &name) const;
    [[nodiscard]] QString state() const { return m_dialog->findChild<QLabel *>(u"state"_s)->text(); }
    void keepChart(int row) const;
    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return !m_dialog->isRunning(); }, 60'000);
    }

    std::unique_ptr<TemporarySession> m_session;
    FactTable m_facts;
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<PressPackDialog> m_dialog;
};

void TestPressPackDialog::initTestCase()
{
    loadFonts();
    setInterfaceLanguage(Language::English);
    m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
    m_facts = valueOf(FactTable::load(m_session->store().database()));
}

void TestPressPackDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompts = {};
    Settings::setPressPackOptions({});
    openDialog();
}

std::vector<ChartChoice> TestPressPackDialog::offered()
{
    std::vector<ChartChoice> choices{
        defaultChoice(ChartTopic::Themes, Language::English),
        defaultChoice(ChartTopic::Years, Language::English),
        ownChoice({Measure::Cities, Dimension::Continent, {}, {}}, u"Cities of ours"_s, Language::English)};
    for (ChartChoice &choice : choices)
        choice.filter.fromYear = 2015;
    return choices;
}

void TestPressPackDialog::openDialog(const ExportMemory &memory)
{
    m_dialog =
        std::make_unique<PressPackDialog>(offered(), m_facts, valueOf(chartContext(m_session->store())),
                                          memory, m_session->store().path(), m_prompts);
    m_dialog->show();
}

QString TestPressPackDialog::texts() const
{
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QPushButton *TestPressPackDialog::button(const QString &text) const
{
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QCheckBox *TestPressPackDialog::language(const QString &name) const
{
    for (QCheckBox *each : m_dialog->findChildren<QCheckBox *>()) {
        if (each->text() == name)
            return each;
    }
    return nullptr;
}

void TestPressPackDialog::keepChart(int row) const
{
    for (int i = 0; i < charts()->count(); ++i)
        charts()->item(i)->setCheckState(i == row ? Qt::Checked : Qt::Unchecked);
}

void TestPressPackDialog::offersEveryChartChosen()
{
    QCOMPARE(charts()->count(), 3);
    QCOMPARE(charts()->item(2)->text(), u"Cities of ours"_s);
    const PressPackOrder order = m_dialog->order();
    QCOMPARE(order.charts.size(), std::size_t(3));
    QCOMPARE(order.languages, (std::vector{Language::Korean, Language::English}));
    QCOMPARE(order.format.size, QSize(2400, 1350));
    QCOMPARE(order.asOf, QDate(2022, 11, 25));
    QCOMPARE(state(), u"6 pictures"_s);
}

void TestPressPackDialog::leavesOutWhatIsUnchecked()
{
    charts()->setFocus();
    charts()->setCurrentRow(1);
    QTest::keyClick(charts(), Qt::Key_Space);
    language(u"한국어"_s)->click();
    const PressPackOrder order = m_dialog->order();
    QCOMPARE(order.charts.size(), std::size_t(2));
    QCOMPARE(order.charts.front().topic, ChartTopic::Themes);
    QVERIFY(order.charts.back().own);
    QCOMPARE(order.languages, std::vector{Language::English});
    QCOMPARE(state(), u"2 pictures"_s);
}

void TestPressPackDialog::allChartsAtOnce()
{
    auto *all = m_dialog->findChild<QCheckBox *>(u"all"_s);
    QCOMPARE(all->checkState(), Qt::Checked);
    charts()->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    all->click();
    QCOMPARE(m_dialog->order().charts.size(), std::size_t(3));
    all->click();
    QVERIFY(m_dialog->order().charts.empty());
    QCOMPARE(all->checkState(), Qt::Unchecked);
}

void TestPressPackDialog::needsAChartAndALanguage()
{
    QVERIFY(button(u"Make press pack…"_s)->isEnabled());
    keepChart(-1);
    QVERIFY(!button(u"Make press pack…"_s)->isEnabled());
    QVERIFY(state().contains(u"at least one chart"));
    keepChart(0);
    QVERIFY(button(u"Make press pack…"_s)->isEnabled());
    language(u"한국어"_s)->click();
    language(u"English"_s)->click();
    QVERIFY(!button(u"Make press pack…"_s)->isEnabled());
}

void TestPressPackDialog::saysWhatIsFiltered()
{
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"from 2015"_s));
}

void TestPressPackDialog::takesKindsAndTextsOfTheExportDialog()
{
    ExportMemory memory;
    memory.setKind(offered()[1], ChartKind::Column);
    memory.setTexts(offered()[1], Language::Korean, {u"해마다"_s, {}, {}, {}});
    openDialog(memory);
    QCOMPARE(m_dialog->order().charts[1].kind, ChartKind::Column);
    QCOMPARE(m_dialog->order().memory.texts(offered()[1], Language::Korean).title, u"해마다"_s);
    QVERIFY2(texts().contains(u"Courses by year (한국어)"), qPrintable(texts()));
}

void TestPressPackDialog::pointsOutSmallNumbersOfWhatIsChosen()
{
    QVERIFY2(!texts().contains(u"Small numbers"), "courses and cities tell of nobody");
    const std::vector<ChartChoice> charts{defaultChoice(ChartTopic::Themes, Language::English),
                                          defaultChoice(ChartTopic::Continents, Language::English)};
    PressPackDialog dialog(charts, m_facts, valueOf(chartContext(m_session->store())), {}, {}, m_prompts);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>(u"charts"_s);
    const auto notice = [&dialog] {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->property("notice").toBool() && label->isVisible())
                return label->text();
        }
        return QString();
    };
    QVERIFY2(notice().contains(u"Attendances by continent: Oceania 4 people (0.1%)"), qPrintable(notice()));
    list->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(notice(), QString());
}

void TestPressPackDialog::makesAFolder()
{
    keepChart(0);
    m_prompts.answer = m_folder->filePath(u"pack"_s);
    QSignalSpy saved(m_dialog.get(), &PressPackDialog::saved);
    button(u"Make press pack…"_s)->click();
    QVERIFY(m_dialog->isRunning());
    QVERIFY(waitForEnd());
    QCOMPARE(saved.size(), 1);
    QVERIFY(QFileInfo::exists(m_prompts.answer + u"/themes-ko.png"_s));
    QVERIFY(QFileInfo::exists(m_prompts.answer + u"/index.html"_s));
    QVERIFY(!QFileInfo::exists(m_prompts.answer + u"/years-ko.png"_s));
    QVERIFY(state().contains(m_prompts.answer));
    QVERIFY(button(u"Open folder"_s)->isVisible());
    QVERIFY(button(u"Close"_s));
    QVERIFY(m_dialog->isVisible());
}

void TestPressPackDialog::makesAZip()
{
    keepChart(2);
    auto *form = m_dialog->findChild<QComboBox *>(u"form"_s);
    form->setCurrentIndex(form->findText(u"One zip file"_s));
    m_prompts.answer = m_folder->filePath(u"pack"_s);
    m_dialog->make();
    QVERIFY(waitForEnd());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"pack.zip"_s});
}

void TestPressPackDialog::remembersHowTheLastOneWasMade()
{
    language(u"한국어"_s)->setChecked(false);
    auto *form = m_dialog->findChild<QComboBox *>(u"form"_s);
    form->setCurrentIndex(form->findText(u"One zip file"_s));
    auto *picture = m_dialog->findChild<QComboBox *>();
    picture->setCurrentIndex(picture->findData(u"square"_s));
    keepChart(2);
    m_prompts.answer = m_folder->filePath(u"pack"_s);
    m_dialog->make();
    QVERIFY(waitForEnd());

    openDialog();
    QVERIFY(!language(u"한국어"_s)->isChecked());
    QVERIFY(language(u"English"_s)->isChecked());
    QCOMPARE(m_dialog->findChild<QComboBox *>(u"form"_s)->currentText(), u"One zip file"_s);
    QCOMPARE(m_dialog->order().format.size, QSize(2160, 2160));
    QCOMPARE(m_dialog->order().charts.size(), std::size_t(1));
    QVERIFY(m_dialog->order().charts.front().own);
    QVERIFY2(state().contains(u"1 picture"), qPrintable(state()));
}

void TestPressPackDialog::aChartThatIsNewIsChosen()
{
    PressPackOptions options;
    options.leftOut = {u"years"_s, u"own-cities-continent:Cities of others"_s};
    Settings::setPressPackOptions(options);
    openDialog();
    QCOMPARE(m_dialog->order().charts.size(), std::size_t(2));
    options.leftOut = {u"themes"_s, u"years"_s, u"own-cities-continent:Cities of ours"_s};
    Settings::setPressPackOptions(options);
    openDialog();
    QVERIFY2(m_dialog->order().charts.size() == 3, "none of those of the last time is here");
    options.leftOut = {u"years"_s, u"own-cities-continent:Cities of others"_s};
    Settings::setPressPackOptions(options);
    openDialog();
    charts()->item(1)->setCheckState(Qt::Checked);
    charts()->item(0)->setCheckState(Qt::Unchecked);
    m_prompts.answer = m_folder->filePath(u"pack"_s);
    m_dialog->make();
    QVERIFY(waitForEnd());
    QCOMPARE(Settings::pressPackOptions().leftOut,
             (QStringList{u"own-cities-continent:Cities of others"_s, u"themes"_s}));
}

void TestPressPackDialog::doesNothingWithoutAPlace()
{
    m_dialog->make();
    QVERIFY(!m_dialog->isRunning());
    QVERIFY(m_dialog->isVisible());
}

void TestPressPackDialog::refusesAnExistingFolder()
{
    m_prompts.answer = m_folder->path();
    m_dialog->make();
    QVERIFY(!m_dialog->isRunning());
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(m_prompts.toBeReplaced.isEmpty());
    QVERIFY2(texts().contains(u"exists already"), qPrintable(texts()));
}

void TestPressPackDialog::replacesAPackInItsFolderAfterAsking()
{
    const auto make = [this](int chart) {
        keepChart(chart);
        m_dialog->make();
        return waitForEnd();
    };
    m_prompts.answer = m_folder->filePath(u"pack"_s);
    const QDir pack(m_prompts.answer);
    QVERIFY(make(0));
    QVERIFY(m_prompts.toBeReplaced.isEmpty());
    QVERIFY(QFile(pack.filePath(u"mine.txt"_s)).open(QIODevice::WriteOnly));
    QVERIFY(make(1));
    QCOMPARE(m_prompts.toBeReplaced, QStringList{u"pack"_s});
    QVERIFY2(pack.exists(u"themes-ko.png"_s), "the answer was no");
    m_prompts.replaces = true;
    QVERIFY(make(1));
    QVERIFY(pack.exists(u"years-ko.png"_s));
    QVERIFY(!pack.exists(u"themes-ko.png"_s));
    QVERIFY2(pack.exists(u"mine.txt"_s), "not of the pack");
}

/// SQLite would lose what it keeps beside the file.
void TestPressPackDialog::neverReplacesTheFolderOfTheRegister()
{
    m_prompts.answer = QFileInfo(m_session->store().path()).path();
    const QDir folder(m_prompts.answer);
    const QStringList files{u"index.html"_s, u"tables-ko.xlsx"_s, u"alt-texts-ko.txt"_s};
    for (const QString &name : files)
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    m_prompts.replaces = true;
    m_dialog->make();
    QVERIFY(!m_dialog->isRunning());
    QVERIFY2(texts().contains(u"The register itself"), qPrintable(texts()));
    for (const QString &name : files)
        QVERIFY(QFile::remove(folder.filePath(name)));
}

void TestPressPackDialog::refusesADayThatIsNone()
{
    m_prompts.answer = m_folder->filePath(u"pack"_s);
    for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"As of")
            edit->setText(u"the day before yesterday"_s);
    }
    m_dialog->make();
    QVERIFY(!m_dialog->isRunning());
    QVERIFY(!QFileInfo::exists(m_prompts.answer));
}

void TestPressPackDialog::answersWhileItRunsAndCanBeCancelled()
{
    m_prompts.answer = m_folder->filePath(u"pack"_s);
    m_dialog->make();
    auto *progress = m_dialog->findChild<QProgressBar *>();
    QVERIFY(progress->isVisible());
    QVERIFY(!charts()->isEnabled());
    QVERIFY(QTest::qWaitFor([progress] { return progress->value() > 0; }, 60'000));
    QVERIFY(m_dialog->isRunning());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(waitForEnd());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(state().contains(u"cancelled"));
    QVERIFY(charts()->isEnabled());
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestPressPackDialog::saysWhatWentWrong()
{
    keepChart(0);
    m_prompts.answer = m_folder->filePath(u"pack"_s);
    m_dialog->make();
    QVERIFY(QFile(m_prompts.answer).open(QIODevice::WriteOnly)); // something comes there meanwhile
    QVERIFY(waitForEnd());
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.join(u'\n').contains(u"is a file"), qPrintable(texts.join(u'\n')));
    QVERIFY(button(u"Make press pack…"_s)->isEnabled());
}

QTEST_MAIN(TestPressPackDialog)
#include "tst_press_pack_dialog.moc"
