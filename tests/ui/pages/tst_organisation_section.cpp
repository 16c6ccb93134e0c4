// What the register says of itself, edited in its place: saved when left, undone, followed, never lost.
#include "charts/chart_context.h"
#include "dialogs/export_chart_dialog.h"
#include "domain/logo.h"
#include "editing/organisation_acts.h"
#include "figures/fact_table.h"
#include "pages/organisation_section.h"
#include "reachable.h"
#include "scripted_prompts.h"
#include "support/logo_picture.h"
#include "temporary_session.h"
#include "typing.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

const QString logoFile = QStringLiteral(TEST_DATA "/logo/wide.svg");

struct Shown
{
    TemporarySession session;
    ScriptedPrompts prompts;
    std::unique_ptr<OrganisationSection> section = open();

    std::unique_ptr<OrganisationSection> open()
    {
        auto made = std::make_unique<OrganisationSection>(*session, prompts);
        made->resize(720, 640);
        made->show();
        made->activateWindow();
        if (!QTest::qWaitForWindowActive(made.get()))
            qFatal("the section is not active");
        return made;
    }
    QUndoStack &stack() const { return session->undoStack(); }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return section->findChild<Widget *>(name);
    }
    QLineEdit *edit(QLatin1StringView key) const { return find<QLineEdit>(key); }
    QString kept(QLatin1StringView key) const { return valueOf(settingOf(session.store(), key)).value; }
    /// As somebody else would, in another window.
    void setElsewhere(QLatin1StringView key, const QString &value) const
    {
        valueOf(session.store().apply(changedSetting(valueOf(settingOf(session.store(), key)), value)));
    }
    QString note(QLatin1StringView key) const { return edit(key)->accessibleDescription(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : section->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void drop(const QUrl &url) const
    {
        QWidget *target = find<QPushButton>(u"chooseLogo"_s)->parentWidget()->parentWidget();
        QMimeData dragged;
        dragged.setUrls({url});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent drop({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
    }
};

} // namespace

class TestOrganisationSection : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsSavedWithEnterAndWhenItIsLeft()
    {
        const Shown shown;
        QLineEdit *korean = shown.edit(SettingKey::OrganisationKo);
        korean->setFocus();
        compose(korean, u"서울시"_s);
        QCOMPARE(shown.kept(SettingKey::OrganisationKo), QString());
        QTest::keyClick(korean, Qt::Key_Return);
        QCOMPARE(shown.kept(SettingKey::OrganisationKo), u"서울시"_s);
        QLineEdit *english = shown.edit(SettingKey::OrganisationEn);
        english->setFocus();
        QTest::keyClicks(english, u" Seoul  "_s);
        QTest::keyClick(english, Qt::Key_Tab);
        QCOMPARE(shown.kept(SettingKey::OrganisationEn), u"Seoul"_s);
        QCOMPARE(english->text(), u"Seoul"_s);
        QCOMPARE(shown.stack().count(), 2);
        QCOMPARE(shown.stack().undoText(), u"change organisation's name"_s);
        shown.stack().undo();
        QCOMPARE(english->text(), QString());
        shown.stack().redo();
        QCOMPARE(english->text(), u"Seoul"_s);
    }

    void nothingIsSavedWhereNothingWasChanged()
    {
        const Shown shown;
        QLineEdit *notice = shown.edit(SettingKey::NoticeEn);
        notice->setFocus();
        QTest::keyClick(notice, Qt::Key_Return);
        QTest::keyClick(notice, Qt::Key_Tab);
        QCOMPARE(shown.stack().count(), 0);
    }

    void whatIsWrongIsSaidWhileItIsTypedAndStays()
    {
        const Shown shown;
        QLineEdit *name = shown.edit(SettingKey::OrganisationKo);
        name->setFocus();
        name->insert(QString(201, u'가'));
        emit name->textEdited(name->text());
        QVERIFY2(shown.note(SettingKey::OrganisationKo).contains(u"200"),
                 qPrintable(shown.note(SettingKey::OrganisationKo)));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(shown.stack().count(), 0);
        QCOMPARE(name->text().size(), 201);
        QVERIFY(shown.note(SettingKey::OrganisationKo).contains(u"200"));
        QTest::keyClick(name, Qt::Key_Backspace);
        QCOMPARE(shown.note(SettingKey::OrganisationKo), QString());
    }

    void whatIsBeingTypedIsSavedWhenTheWindowIsDestroyed()
    {
        Shown shown;
        QLineEdit *name = shown.edit(SettingKey::OrganisationKo);
        name->setFocus();
        compose(name, u"서울시"_s);
        shown.section.reset();
        QCOMPARE(shown.kept(SettingKey::OrganisationKo), u"서울시"_s);
    }

    void escapeAsksBeforeWhatWasTypedGoes()
    {
        const Shown shown;
        QLineEdit *name = shown.edit(SettingKey::OrganisationEn);
        name->setFocus();
        QTest::keyClicks(name, u"Seoul"_s);
        {
            const Answer keep(u"Keep editing"_s);
            QTest::keyClick(name, Qt::Key_Escape);
            QVERIFY(keep.wasAsked());
            QCOMPARE(name->text(), u"Seoul"_s);
        }
        const Answer discard(u"Discard"_s);
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(discard.wasAsked());
        QCOMPARE(name->text(), QString());
        QCOMPARE(shown.stack().count(), 0);
    }

    void anothersChangeIsShown()
    {
        const Shown shown;
        shown.setElsewhere(SettingKey::OrganisationKo, u"부산시"_s);
        QCOMPARE(shown.edit(SettingKey::OrganisationKo)->text(), u"부산시"_s);
        QCOMPARE(shown.note(SettingKey::OrganisationKo), QString());
    }

    void anothersChangeDoesNotTakeWhatIsTyped_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("kept");
        QTest::newRow("mine stays") << u"Save what I typed"_s << u"Seoul"_s;
        QTest::newRow("the other stays") << u"Take the other"_s << u"Busan"_s;
    }
    void anothersChangeDoesNotTakeWhatIsTyped()
    {
        QFETCH(QString, choice);
        QFETCH(QString, kept);
        const Shown shown;
        QLineEdit *name = shown.edit(SettingKey::OrganisationEn);
        name->setFocus();
        QTest::keyClicks(name, u"Seoul"_s);
        shown.setElsewhere(SettingKey::OrganisationEn, u"Busan"_s);
        QCOMPARE(name->text(), u"Seoul"_s);
        QVERIFY(shown.note(SettingKey::OrganisationEn).contains(u"Busan"_s));
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(shown.kept(SettingKey::OrganisationEn), u"Busan"_s);
        shown.button(choice)->click();
        QCOMPARE(shown.kept(SettingKey::OrganisationEn), kept);
        QCOMPARE(name->text(), kept);
        QCOMPARE(shown.note(SettingKey::OrganisationEn), QString());
        QVERIFY(!shown.button(choice));
    }

    /// What another program has written is met when it stands in the way, if not before.
    void aRegisterOpenTwiceShowsTheConflict()
    {
        const Shown shown;
        QLineEdit *name = shown.edit(SettingKey::OrganisationEn);
        name->setFocus();
        QTest::keyClicks(name, u"Seoul"_s);
        const auto other = valueOf(Register::open(shown.session.store().path()));
        valueOf(
            other->apply(changedSetting(valueOf(settingOf(*other, SettingKey::OrganisationEn)), u"Busan"_s)));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(shown.note(SettingKey::OrganisationEn).contains(u"Busan"_s));
        QCOMPARE(name->text(), u"Seoul"_s);
        QVERIFY(shown.button(u"Take the other"_s));
    }

    void theLanguageOfChartsIsChosen()
    {
        const Shown shown;
        auto *language = shown.find<QComboBox>(SettingKey::DefaultLanguage);
        QCOMPARE(language->currentText(), u"That of the window"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(shown.kept(SettingKey::DefaultLanguage), u"en"_s);
        shown.stack().undo();
        QCOMPARE(language->currentText(), u"한국어"_s);
        QCOMPARE(shown.kept(SettingKey::DefaultLanguage), u"ko"_s);
    }

    void chartsAreProposedInTheLanguageOfTheRegister_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("that of the window") << QString() << u"한국어"_s;
        QTest::newRow("Korean") << u"ko"_s << u"한국어"_s;
        QTest::newRow("English") << u"en"_s << u"English"_s;
    }
    void chartsAreProposedInTheLanguageOfTheRegister()
    {
        QFETCH(QString, setting);
        QFETCH(QString, proposed);
        Shown shown;
        shown.setElsewhere(SettingKey::DefaultLanguage, setting);
        Register &store = shown.session.store();
        const FactTable facts = valueOf(FactTable::load(store.database()));
        ExportMemory memory;
        const ExportChartDialog dialog({defaultChoice(ChartTopic::Themes, Language::Korean)}, 0, facts,
                                       valueOf(chartContext(store)), memory, shown.prompts);
        const auto boxes = dialog.findChildren<QComboBox *>();
        const auto language = std::find_if(boxes.begin(), boxes.end(), [](const QComboBox *box) {
            return box->accessibleName() == u"Language"_s;
        });
        QVERIFY(language != boxes.end());
        QCOMPARE((*language)->currentText(), proposed);
    }

    void aLogoIsChosenAndRemoved()
    {
        Shown shown;
        auto *remove = shown.find<QPushButton>(u"removeLogo"_s);
        QVERIFY(!remove->isEnabled());
        shown.find<QPushButton>(u"chooseLogo"_s)->click(); // and cancelled
        QCOMPARE(shown.stack().count(), 0);
        shown.prompts.answer = logoFile;
        shown.find<QPushButton>(u"chooseLogo"_s)->click();
        QVERIFY(logoFrom(shown.kept(SettingKey::Logo)) == valueOf(readLogo(logoFile)));
        QCOMPARE(shown.stack().undoText(), u"set the logo"_s);
        QVERIFY(remove->isEnabled());
        remove->click();
        QCOMPARE(shown.kept(SettingKey::Logo), QString());
        QCOMPARE(shown.stack().undoText(), u"remove the logo"_s);
        QVERIFY(!remove->isEnabled());
        shown.stack().undo();
        QVERIFY(remove->isEnabled());
    }

    void aLogoIsDropped()
    {
        const Shown shown;
        shown.drop(QUrl(u"https://example.org/logo.svg"_s));
        QCOMPARE(shown.stack().count(), 0);
        shown.drop(QUrl::fromLocalFile(logoFile));
        QVERIFY(logoFrom(shown.kept(SettingKey::Logo)).has_value());
    }

    void aFileThatIsNoLogoIsRefusedWithTheReason()
    {
        Shown shown;
        shown.prompts.answer = QStringLiteral(TEST_DATA "/logo/nowhere.png");
        shown.find<QPushButton>(u"chooseLogo"_s)->click();
        QCOMPARE(shown.stack().count(), 0);
        const auto labels = shown.section->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"nowhere.png"_s);
        }));
    }

    void aRegisterThatIsOpenForReadingSaysWhyNothingCanBeEdited()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        store.close();
        RegisterFileState state = valueOf(inspectRegisterFile(store.path()));
        state.isReadOnly = true;
        EditingSession session(valueOf(Register::open(store.path(), state)));
        ScriptedPrompts prompts;
        OrganisationSection section(session, prompts);
        section.show();
        QVERIFY(QTest::qWaitForWindowExposed(&section));
        const QString reason = u"This register is open for reading only."_s;
        QList<QWidget *> editors{section.findChild<QComboBox *>(SettingKey::DefaultLanguage),
                                 section.findChild<QPushButton *>(u"chooseLogo"_s),
                                 section.findChild<QPushButton *>(u"removeLogo"_s)};
        for (QLineEdit *edit : section.findChildren<QLineEdit *>())
            editors.append(edit);
        QCOMPARE(editors.size(), 7);
        QCOMPARE(section.findChild<QLineEdit *>(SettingKey::OrganisationKo)->text(), u"서울시인재개발원"_s);
        for (const QWidget *editor : editors) {
            QVERIFY2(!editor->isEnabled(), qPrintable(editor->objectName()));
            QCOMPARE(editor->toolTip(), reason);
        }
    }

    void everythingIsReachedByTabAndHasAName()
    {
        const Shown shown;
        shown.edit(SettingKey::OrganisationKo)->setFocus();
        const QList<QWidget *> reached = reachedByTab();
        for (QWidget *control : controlsOf(*shown.section)) {
            QVERIFY2(reached.contains(control), qPrintable(control->objectName()));
            QVERIFY2(!spokenName(control).isEmpty(), qPrintable(control->objectName()));
        }
        QCOMPARE(reached.indexOf(shown.edit(SettingKey::OrganisationEn)), 1);
    }
};

QTEST_MAIN(TestOrganisationSection)
#include "tst_organisation_section.moc"
