// Drafts: of one form of one register, for nobody else to read.
#include "support/drafts.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestDrafts : public QObject
{
    Q_OBJECT

    const QString m_register = u"/somewhere/r.yeonsu"_s;
    const Draft m_draft{QDateTime(QDate(2022, 11, 25), QTime(14, 2)), {{u"name"_s, u"김민준"_s}}};

    static QFileInfoList files()
    {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s);
        return folder.entryInfoList(QDir::Files);
    }

private slots:
    void cleanup() { Drafts::drop(m_register, u"person/1"_s); }

    void whatIsKeptIsFoundUntilItIsDropped()
    {
        QVERIFY(!Drafts::find(m_register, u"person/1"_s));
        Drafts::keep(m_register, u"person/1"_s, m_draft);
        const std::optional<Draft> found = Drafts::find(m_register, u"person/1"_s);
        QVERIFY(found);
        QCOMPARE(found->fields, m_draft.fields);
        QCOMPARE(found->at, m_draft.at);
        QVERIFY(!Drafts::find(m_register, u"person/2"_s));
        QVERIFY(!Drafts::find(u"/elsewhere/r.yeonsu"_s, u"person/1"_s));
        Drafts::drop(m_register, u"person/1"_s);
        QVERIFY(!Drafts::find(m_register, u"person/1"_s));
        QVERIFY(files().isEmpty());
    }

    void nobodyElseCanReadIt()
    {
        Drafts::keep(m_register, u"person/1"_s, m_draft);
        QCOMPARE(files().size(), 1);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(files().front().permissions() & others));
        QVERIFY(!(QFileInfo(files().front().path()).permissions() & (others | QFile::ExeOther)));
        QVERIFY(!files().front().fileName().contains(u"person"_s));
    }

    void whatIsNoDraftIsNone()
    {
        Drafts::keep(m_register, u"person/1"_s, m_draft);
        QFile file(files().front().filePath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"fields\": [1, 2");
        file.close();
        QVERIFY(!Drafts::find(m_register, u"person/1"_s));
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
