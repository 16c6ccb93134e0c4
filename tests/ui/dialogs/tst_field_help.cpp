// Shift+F1 says what a field of the main dialogs is for.
#include "builders.h"
#include "dialogs/city_dialog.h"
#include "dialogs/course_dialog.h"
#include "dialogs/enrolment_dialog.h"
#include "dialogs/field_form.h"
#include "dialogs/field_help.h"
#include "dialogs/forum_dialog.h"
#include "dialogs/headcount_dialog.h"
#include "dialogs/person_dialog.h"
#include "dialogs/release_dialog.h"
#include "edits.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct Scene
{
    TemporarySession session{TemporarySession::Content::Sample};
    LiveFacts facts{session.store()};
    Course course = valueOf(session.store().all<Course>()).front();
};

using MakeDialog = std::function<std::unique_ptr<QDialog>(Scene &)>;

} // namespace

Q_DECLARE_METATYPE(MakeDialog)

class TestFieldHelp : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsExplained_data()
    {
        QTest::addColumn<MakeDialog>("make");
        const auto add = [](const char *name, const MakeDialog &make) { QTest::newRow(name) << make; };
        add("course", [](Scene &scene) {
            return std::make_unique<CourseDialog>(*scene.session, std::nullopt, CourseDialog::emptyPattern());
        });
        add("person",
            [](Scene &scene) { return std::make_unique<PersonDialog>(*scene.session, std::nullopt); });
        add("enrolment", [](Scene &scene) {
            Enrolment enrolment;
            enrolment.courseId = scene.course.id;
            return std::make_unique<EnrolmentDialog>(*scene.session, enrolment);
        });
        add("headcount",
            [](Scene &scene) { return std::make_unique<HeadcountDialog>(*scene.session, scene.course.id); });
        add("city", [](Scene &scene) {
            return std::make_unique<CityDialog>(*scene.session, scene.facts, CountryId());
        });
        add("forum",
            [](Scene &scene) { return std::make_unique<ForumDialog>(*scene.session, std::nullopt); });
        add("release",
            [](Scene &scene) { return std::make_unique<ReleaseDialog>(*scene.session, std::nullopt); });
    }
    void everyFieldIsExplained()
    {
        QFETCH(const MakeDialog, make);
        Scene scene;
        const std::unique_ptr<QDialog> dialog = make(scene);
        const auto *form = dialog->findChild<FieldForm *>();
        QVERIFY(form);
        const QHash<QString, QWidget *> fields = fieldsIn(*form);
        QVERIFY(fields.size() >= 5);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            QVERIFY2(!field.value()->whatsThis().isEmpty(), qPrintable(field.key()));
        for (QWidget *stop : form->tabStops()) {
            const QWidget *explained = stop;
            while (explained != form && explained->whatsThis().isEmpty())
                explained = explained->parentWidget();
            QVERIFY2(explained != form, qPrintable(stop->accessibleName()));
        }
    }

    void theDialogsOwnSentenceGoesFirst()
    {
        QVERIFY(fieldHelp(u"courseDialog"_s, u"status"_s) != fieldHelp(u"enrolmentDialog"_s, u"status"_s));
        QVERIFY(!fieldHelp(u"enrolmentDialog"_s, u"status"_s).isEmpty());
        QCOMPARE(fieldHelp(u"courseDialog"_s, u"zeppelin"_s), QString());
    }

    void shiftF1ShowsTheSentence()
    {
        setInterfaceLanguage(Language::English);
        Scene scene;
        CourseDialog dialog(*scene.session, std::nullopt, CourseDialog::emptyPattern());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *code = dialog.findChild<QLineEdit *>(u"code"_s);
        code->setFocus();
        QTest::keyClick(code, Qt::Key_F1, Qt::ShiftModifier);
        const QWidgetList windows = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
            return window->inherits("QWhatsThat") && window->isVisible();
        }));
    }
};

QTEST_MAIN(TestFieldHelp)
#include "tst_field_help.moc"
