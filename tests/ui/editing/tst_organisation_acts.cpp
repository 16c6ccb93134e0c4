// What the register says of itself is edited as one step for each setting.
#include "domain/logo.h"
#include "editing/act_words.h"
#include "editing/organisation_acts.h"
#include "register_dump.h"
#include "temporary_session.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestOrganisationActs : public QObject
{
    Q_OBJECT

private slots:
    void aSettingIsSetChangedAndCleared_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &key, const QString &value, const QString &words) {
            QTest::newRow(qPrintable(key)) << key << value << words;
        };
        row(SettingKey::OrganisationKo, u"서울시"_s, u"change organisation's name"_s);
        row(SettingKey::OrganisationEn, u"Seoul"_s, u"change organisation's name"_s);
        row(SettingKey::NoticeKo, u"예제입니다."_s, u"change the register's notice"_s);
        row(SettingKey::NoticeEn, u"A sample."_s, u"change the register's notice"_s);
        row(SettingKey::DefaultLanguage, u"en"_s, u"change the language of charts"_s);
        row(SettingKey::Logo, settingText({LogoFormat::Png, "\x89PNG\r\n\x1a\n"}), u"set the logo"_s);
    }
    void aSettingIsSetChangedAndCleared()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, words);
        TemporarySession session;
        Register &store = session.store();
        QUndoStack &stack = session->undoStack();
        const QByteArray name = key.toLatin1();
        const QLatin1StringView settingKey(name.data(), name.size());
        QStringList states{rowsOf(store.database()).join(u'\n')};
        const auto write = [&](const QString &text) {
            const Setting before = valueOf(settingOf(store, settingKey));
            valueOf(session->apply(changedSetting(before, text)));
            states.append(rowsOf(store.database()).join(u'\n'));
        };
        QCOMPARE(valueOf(settingOf(store, settingKey)).value, QString());
        write(u"  "_s + value + u' ');
        QCOMPARE(valueOf(settingOf(store, settingKey)).value, value);
        QCOMPARE(stack.undoText(), words);
        write(value);
        QCOMPARE(stack.count(), 1);
        write({});
        QCOMPARE(valueOf(settingOf(store, settingKey)).value, QString());
        QCOMPARE(stack.count(), 2);
        QCOMPARE(stack.undoText(), key == SettingKey::Logo ? u"remove the logo"_s : words);
        stack.undo();
        QCOMPARE(valueOf(settingOf(store, settingKey)).value, value);
        stack.undo();
        QCOMPARE(rowsOf(store.database()).join(u'\n'), states.front());
        stack.redo();
        QCOMPARE(rowsOf(store.database()).join(u'\n'), states[1]);
    }

    /// In one act, which one undo takes back.
    void whatCertificatesSayIsChangedTogether()
    {
        TemporarySession session;
        const auto change = [&session](const EditedText &wording, const EditedText &signer) {
            return valueOf(changedCertificates(
                session.store(), {{SettingKey::CertificateEn, wording}, {SettingKey::SignerEn, signer}}));
        };
        const EditedText wording{{}, u"Well done,\n[name]!"_s};
        const EditedText signer{{}, u"The President"_s};
        QVERIFY(change({}, {}).isEmpty());
        valueOf(session->apply(change(wording, signer)));
        QCOMPARE(valueOf(settingOf(session.store(), SettingKey::CertificateEn)).value,
                 u"Well done,\n[name]!"_s); // its lines stay
        QVERIFY(change({wording.now, wording.now}, {signer.now, signer.now}).isEmpty());
        VERIFY_FAILS(session->apply(change({u"Another's"_s, u"Mine"_s}, {})), ErrorCode::Conflict);
        session->undoStack().undo();
        for (const auto key : {SettingKey::CertificateEn, SettingKey::SignerEn})
            QVERIFY(valueOf(settingOf(session.store(), key)).value.isEmpty());
    }

    void nothingIsWrittenForASettingThatStaysEmpty()
    {
        TemporarySession session;
        const Setting never = valueOf(settingOf(session.store(), SettingKey::NoticeKo));
        QVERIFY(changedSetting(never, u"  "_s).isEmpty());
    }

    void whatAnotherHasChangedIsNotOverwritten()
    {
        TemporarySession session;
        const Setting never = valueOf(settingOf(session.store(), SettingKey::OrganisationKo));
        valueOf(session->apply(changedSetting(never, u"서울시"_s)));
        const Setting first = valueOf(settingOf(session.store(), SettingKey::OrganisationKo));
        valueOf(session->apply(changedSetting(first, u"부산시"_s)));
        const Result<AppliedChange> late = session->apply(changedSetting(first, u"대구시"_s));
        VERIFY_FAILS(late, ErrorCode::Conflict);
        QVERIFY(late.error().message.contains(u"부산시"_s) && late.error().message.contains(u"대구시"_s));
        VERIFY_FAILS(session->apply(changedSetting(never, u"인천시"_s)), ErrorCode::RuleBroken);
    }
};

QTEST_MAIN(TestOrganisationActs)
#include "tst_organisation_acts.moc"
