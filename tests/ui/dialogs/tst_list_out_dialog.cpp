// A list on its way out to a file, without anybody's data unless it is asked for, or not at all.
#include "dialogs/error_note.h"
#include "dialogs/list_out_dialog.h"
#include "scripted_prompts.h"
#include "support/fonts.h"
#include "support/language.h"
#include "whole_lists.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file cannot be written");
}

QPushButton *primary(const QDialog &dialog)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->property("primary").toBool())
            return each;
    }
    return nullptr;
}

QString personalText(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"personal"_s)->text();
}

void chooseFormat(const QDialog &dialog, TableFormat format)
{
    auto *box = dialog.findChild<QComboBox *>(u"format"_s);
    box->setCurrentIndex(box->findData(int(format)));
}

} // namespace

class TestListOutDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void savesTheListAsItIsShown();
    void keepsPeopleHereUnlessAskedFor();
    void asksAnewEachTime();
    void saysWhatIsSearchedForOnlyWithPeople();
    void refusesWhereNothingWouldBeLeft();
    void writesEveryFormat();
    void givesTheFileItsEnding();
    void doesNothingWithoutAPlace();
    void leavesTheOldFileWhereItCannotWrite();
    void canBeCancelledWhileItReads();

private:
    [[nodiscard]] ShownList courses() const;
    [[nodiscard]] ShownList people(const std::vector<int> &columns) const;

    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<CourseModel> m_courses;
    std::unique_ptr<PersonModel> m_people;
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;
};

void TestListOutDialog::initTestCase()
{
    loadFonts();
    setInterfaceLanguage(Language::English);
    m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
    m_courses = allCourses(*m_session);
    m_people = allPeople(*m_session);
}

void TestListOutDialog::cleanupTestCase()
{
    m_people.reset();
    m_courses.reset();
    m_session.reset();
}

void TestListOutDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompts = {};
    m_prompts.answer = m_folder->filePath(u"list.csv"_s);
}

ShownList TestListOutDialog::courses() const
{
    const QAbstractItemModel *model = m_courses.get();
    return {u"Courses"_s, {}, model, {CourseModel::Code}, [model] { return allRows(*model); }};
}

ShownList TestListOutDialog::people(const std::vector<int> &columns) const
{
    const QAbstractItemModel *model = m_people.get();
    return {u"People"_s, {}, model, columns, [model] { return allRows(*model); }};
}

void TestListOutDialog::savesTheListAsItIsShown()
{
    m_courses->sort(CourseModel::Code, Qt::AscendingOrder);
    ListOutDialog dialog(courses(), m_prompts);
    QVERIFY(!dialog.findChild<QCheckBox *>(u"withPersonal"_s));
    chooseFormat(dialog, TableFormat::Csv);
    QSignalSpy saved(&dialog, &ListOutDialog::saved);
    primary(dialog)->click();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].toString(), m_prompts.answer);
    const QList<QByteArray> lines = contentOf(m_prompts.answer).split('\n');
    QCOMPARE(lines.size(), 174 + 2); // with the headings, and behind the last line
    QCOMPARE(lines[1].trimmed(), m_courses->summaryAt(0)->code.toUtf8());
}

void TestListOutDialog::keepsPeopleHereUnlessAskedFor()
{
    for (const bool isWith : {false, true}) {
        ListOutDialog dialog(people({PersonModel::Name, PersonModel::Country, PersonModel::Email}),
                             m_prompts);
        chooseFormat(dialog, TableFormat::Csv);
        QVERIFY(personalText(dialog).contains(u"Name, E-mail"_s));
        dialog.findChild<QCheckBox *>(u"withPersonal"_s)->setChecked(isWith);
        QCOMPARE(personalText(dialog).contains(u"Name, E-mail"_s), !isWith);
        primary(dialog)->click();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        const QByteArray content = contentOf(m_prompts.answer);
        QCOMPARE(content.contains("@"), isWith);
        QCOMPARE(content.contains(m_people->summaryAt(0)->name.toUtf8()), isWith);
        QVERIFY(content.contains("Country"));
    }
}

void TestListOutDialog::asksAnewEachTime()
{
    for (int i = 0; i < 2; ++i) {
        ListOutDialog dialog(people({PersonModel::Country}), m_prompts);
        auto *box = dialog.findChild<QCheckBox *>(u"withPersonal"_s);
        QVERIFY(!box->isChecked());
        box->setChecked(true);
        chooseFormat(dialog, TableFormat::Csv);
        dialog.begin();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    }
}

void TestListOutDialog::saysWhatIsSearchedForOnlyWithPeople()
{
    ShownList list = people({PersonModel::Country});
    list.narrowings = {{u"Search: “Sukarno”"_s, true}};
    ListOutDialog dialog(list, m_prompts);
    QVERIFY(personalText(dialog).contains(u"may be a name"_s));
    dialog.begin();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    const QString path = m_prompts.answer + u".xlsx"_s;
    QVERIFY(QFile::exists(path));
}

void TestListOutDialog::refusesWhereNothingWouldBeLeft()
{
    ListOutDialog dialog(people({PersonModel::Name}), m_prompts);
    QVERIFY(!primary(dialog)->isEnabled());
    QVERIFY(personalText(dialog).contains(u"Nothing"_s));
    dialog.findChild<QCheckBox *>(u"withPersonal"_s)->setChecked(true);
    QVERIFY(primary(dialog)->isEnabled());
}

void TestListOutDialog::writesEveryFormat()
{
    for (const auto &[format, beginning] :
         {std::pair(TableFormat::Xlsx, "PK"), std::pair(TableFormat::Pdf, "%PDF")}) {
        m_prompts.answer = m_folder->filePath(u"list."_s + toKey(format));
        ListOutDialog dialog(courses(), m_prompts);
        chooseFormat(dialog, format);
        dialog.begin();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(contentOf(m_prompts.answer).startsWith(beginning));
    }
}

void TestListOutDialog::givesTheFileItsEnding()
{
    m_prompts.answer = m_folder->filePath(u"seoul.yeonsu"_s);
    write(m_prompts.answer, "a register");
    const QString written = m_prompts.answer + u".csv"_s;
    write(written, "old");
    for (const bool replaces : {false, true}) {
        m_prompts.replaces = replaces;
        ListOutDialog dialog(courses(), m_prompts);
        chooseFormat(dialog, TableFormat::Csv);
        dialog.begin();
        QCOMPARE(m_prompts.toBeReplaced, QStringList(u"seoul.yeonsu.csv"_s));
        QTRY_COMPARE(dialog.result(), int(replaces ? QDialog::Accepted : QDialog::Rejected));
        QCOMPARE(contentOf(written) == "old", !replaces);
    }
    QCOMPARE(contentOf(m_prompts.answer), QByteArray("a register"));
}

void TestListOutDialog::doesNothingWithoutAPlace()
{
    m_prompts.answer.clear();
    ListOutDialog dialog(courses(), m_prompts);
    dialog.begin();
    QVERIFY(!dialog.isRunning());
    QVERIFY(primary(dialog)->isEnabled());
}

void TestListOutDialog::leavesTheOldFileWhereItCannotWrite()
{
    write(m_prompts.answer, "old");
    QDir(m_folder->path()).mkdir(u"closed"_s);
    m_prompts.answer = m_folder->filePath(u"nowhere/list.csv"_s);
    ListOutDialog dialog(courses(), m_prompts);
    dialog.show();
    chooseFormat(dialog, TableFormat::Csv);
    QSignalSpy saved(&dialog, &ListOutDialog::saved);
    dialog.begin();
    QTRY_VERIFY(dialog.findChild<ErrorNote *>()->isVisible());
    QVERIFY(saved.isEmpty());
    QVERIFY(dialog.isVisible());
    QVERIFY(primary(dialog)->isEnabled()); // another place may do
    m_prompts.answer = m_folder->filePath(u"list.csv"_s);
    dialog.begin();
    QVERIFY(!dialog.findChild<ErrorNote *>()->isVisible());
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(contentOf(m_prompts.answer) != "old");
}

void TestListOutDialog::canBeCancelledWhileItReads()
{
    write(m_prompts.answer, "old");
    ListOutDialog dialog(people({PersonModel::Country}), m_prompts);
    dialog.show();
    chooseFormat(dialog, TableFormat::Csv);
    dialog.begin();
    QVERIFY(dialog.isRunning());
    QVERIFY(!primary(dialog)->isEnabled());
    dialog.reject();
    QVERIFY(!dialog.isRunning());
    QTest::qWait(50);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QLabel *>(u"state"_s)->text().contains(u"Nothing was written"_s));
    QCOMPARE(contentOf(m_prompts.answer), QByteArray("old"));
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestListOutDialog)
#include "tst_list_out_dialog.moc"
