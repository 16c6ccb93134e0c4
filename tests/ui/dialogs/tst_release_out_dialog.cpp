// A release goes out: in which format, with what beside it, and what keeps it from going.
#include "dialogs/error_note.h"
#include "dialogs/paper_dialog.h"
#include "dialogs/release_out_dialog.h"
#include "editing/event_acts.h"
#include "edits.h"
#include "pdf_texts.h"
#include "scripted_prompts.h"
#include "support/fonts.h"
#include "support/language.h"
#include "support/settings.h"
#include "temporary_session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

class TestReleaseOutDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<LiveFacts> m_facts;
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<ReleaseOutDialog> m_dialog;

    [[nodiscard]] Release release() const { return valueOf(m_session->store().all<Release>()).front(); }
    void setBody(const QString &body)
    {
        edited(m_session->store(), release(), [&](Release &row) { row.body = body; });
        QTRY_VERIFY(m_facts->isLoaded());
    }
    void freeze()
    {
        VERIFY_OK((*m_session)
                      ->apply(valueOf(freezeRelease(m_session->store(), release().id, m_facts->table(),
                                                    QDate(2022, 11, 25)))));
    }
    void open(const QString &format, bool withPack = false)
    {
        m_dialog = std::make_unique<ReleaseOutDialog>(**m_session, *m_facts, release().id, m_prompts);
        auto *formats = m_dialog->findChild<QComboBox *>(u"format"_s);
        formats->setCurrentIndex(formats->findData(format));
        m_dialog->findChild<QCheckBox *>(u"withPack"_s)->setChecked(withPack);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString warning() const { return m_dialog->findChild<QLabel *>(u"warning"_s)->text(); }
    [[nodiscard]] QString state() const { return m_dialog->findChild<QLabel *>(u"state"_s)->text(); }
    [[nodiscard]] bool hasError() const { return !m_dialog->findChild<ErrorNote *>()->isHidden(); }
    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return !m_dialog->isRunning(); }, 60'000);
    }

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        setInterfaceLanguage(Language::English);
        Settings::setReleaseOutOptions({});
        m_dialog.reset();
        m_facts.reset();
        m_prompts = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
        m_facts = std::make_unique<LiveFacts>(m_session->store());
        QTRY_VERIFY(m_facts->isLoaded());
    }

    void goesOutInEachFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::addRow("odt") << u"odt"_s << QByteArray("PK");
        QTest::addRow("pdf") << u"pdf"_s << QByteArray("%PDF");
        QTest::addRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    }
    void goesOutInEachFormat()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begin);
        open(format);
        const QSignalSpy saved(m_dialog.get(), &ReleaseOutDialog::saved);
        m_prompts.answer = path(u"release"_s); // the ending is added
        m_dialog->save();
        QVERIFY(content(u"release."_s + format).startsWith(begin));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.front()[0].toString(), path(u"release."_s + format));
        QVERIFY2(state().contains(u"release."_s + format), qPrintable(state()));
        QVERIFY(!m_dialog->findChild<QPushButton *>(u"openFolder"_s)->isHidden());
        QCOMPARE(Settings::releaseOutOptions().format, format);
    }

    void aDraftSaysThatItIsOne()
    {
        setBody(u"□ 전체 참가자 2,700여명이 서울에서 배웠다."_s);
        open(u"html"_s);
        QVERIFY2(warning().contains(u"draft"_s) && warning().contains(u"1 number is wrong"_s),
                 qPrintable(warning()));
        m_prompts.answer = path(u"draft.html"_s);
        m_dialog->save();
        QVERIFY(QString::fromUtf8(content(u"draft.html"_s)).contains(u"보도자료 (초안)"_s));
    }

    void aDraftNamesItsWrongNumbers()
    {
        setBody(u"□ 전체 참가자 2,700여명이 서울에서 배웠다.\n\n□ 전체 참가자는 2,600명이다.\n\n"
                "□ 과정은 모두 170회 운영했다.\n\n□ 전체 참가자의 70%가 아시아에서 왔다."_s);
        open(u"html"_s);
        const QStringList lines = warning().split(u'\n');
        QVERIFY2(lines.size() >= 6, qPrintable(warning()));
        QVERIFY2(lines[1].startsWith(u"4 numbers are wrong"_s), qPrintable(warning()));
        QCOMPARE(lines[2], u"• “2,700여명” in “전체 참가자 2,700여명이 서울에서 배웠다.”"_s);
        QCOMPARE(lines[5], u"and 1 more"_s);
    }

    void whatIsFrozenGoesOutAsItWas()
    {
        setBody(u"□ 모두 {{attendances}}명이 서울에서 배웠다."_s);
        freeze();
        valueOf(m_session->store().apply(removal(valueOf(m_session->store().all<Enrolment>()).front())));
        open(u"html"_s);
        QVERIFY(warning().isEmpty());
        m_prompts.answer = path(u"frozen.html"_s);
        m_dialog->save();
        const QString html = QString::fromUtf8(content(u"frozen.html"_s));
        QVERIFY(html.contains(u"2,688명"_s));
        QVERIFY(!html.contains(u"초안"_s));
    }

    void aDraftThatIsNotUnderstoodStaysHere()
    {
        setBody(u"□ {{nothing}}"_s);
        open(u"pdf"_s);
        QVERIFY(hasError());
        QVERIFY(!m_dialog->findChild<QPushButton *>(u"save"_s)->isEnabled());
    }

    void itsChartsStandBesideIt()
    {
        setBody(u"{{chart continents}}\n\n{{chart continents from=2019}}\n\n{{chart themes}}"_s);
        freeze();
        open(u"html"_s, true);
        m_prompts.answer = path(u"release.html"_s);
        m_dialog->save();
        QVERIFY(waitForEnd());
        QVERIFY(!hasError());
        const QDir pack(path(u"release-press-pack"_s));
        for (const auto &name : {u"continents-ko.png"_s, u"own-1-ko.png"_s, u"themes-ko.svg"_s,
                                 u"themes-ko.csv"_s, u"index.html"_s})
            QVERIFY2(pack.exists(name), qPrintable(pack.entryList().join(u' ')));
        QVERIFY(content(u"release-press-pack/continents-ko.csv"_s).contains("2,000") ||
                content(u"release-press-pack/continents-ko.csv"_s).contains("2000"));
        QVERIFY2(state().contains(u"release-press-pack"_s), qPrintable(state()));
        m_prompts.replaces = true;
        m_dialog->save();
        QVERIFY(waitForEnd());
        QCOMPARE(m_prompts.toBeReplaced, QStringList{u"release-press-pack"_s});
    }

    void withoutChartsThereIsNoPack()
    {
        setBody(u"□ 모두 {{attendances}}명"_s);
        open(u"html"_s, true);
        QVERIFY(!m_dialog->findChild<QCheckBox *>(u"withPack"_s)->isEnabled());
        m_prompts.answer = path(u"release.html"_s);
        m_dialog->save();
        QVERIFY(!m_dialog->isRunning());
        QVERIFY(!QDir(path(u"release-press-pack"_s)).exists());
    }

    void thePackCanBeCancelled()
    {
        setBody(u"{{chart continents}}\n\n{{chart themes}}"_s);
        open(u"html"_s, true);
        m_prompts.answer = path(u"release.html"_s);
        m_dialog->save();
        QVERIFY(m_dialog->isRunning());
        m_dialog->reject();
        QVERIFY(waitForEnd());
        QVERIFY(!QDir(path(u"release-press-pack"_s)).exists());
        QVERIFY(!content(u"release.html"_s).isEmpty());
        QVERIFY2(state().contains(u"without the press pack"_s), qPrintable(state()));
    }

    void aFolderThatIsNoPackIsLeftAlone()
    {
        setBody(u"{{chart continents}}"_s);
        QVERIFY(QDir(m_folder->path()).mkdir(u"release-press-pack"_s));
        QFile other(path(u"release-press-pack/mine.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        open(u"html"_s, true);
        m_prompts.answer = path(u"release.html"_s);
        m_dialog->save();
        QVERIFY(hasError());
        QVERIFY(!QFile::exists(path(u"release.html"_s)));
        QCOMPARE(QDir(path(u"release-press-pack"_s)).entryList(QDir::Files), QStringList{u"mine.txt"_s});
    }

    void saysWhatWentWrong()
    {
        open(u"html"_s);
        m_prompts.answer = path(u"missing/release.html"_s);
        m_dialog->save();
        QVERIFY(hasError());
        QVERIFY(m_dialog->findChild<QPushButton *>(u"openFolder"_s)->isHidden());
    }

    /// As it will be on paper first.
    void isPrinted()
    {
        open(u"pdf"_s);
        m_prompts.answer = path(u"printed.pdf"_s);
        int pages = 0;
        QTimer::singleShot(0, qApp, [&pages] {
            auto *preview = qobject_cast<PaperDialog *>(QApplication::activeModalWidget());
            QVERIFY(preview);
            pages = preview->view().pageCount();
            preview->print();
            QTRY_VERIFY(!preview->isRunning());
            preview->reject();
        });
        m_dialog->print();
        QVERIFY(!hasError());
        QVERIFY(pages > 0);
        QCOMPARE(pagesIn(content(u"printed.pdf"_s)), pages);
    }
};

QTEST_MAIN(TestReleaseOutDialog)
#include "tst_release_out_dialog.moc"
