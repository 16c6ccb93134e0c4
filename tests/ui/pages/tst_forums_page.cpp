// The page of forums: its programme edited in the cell, moved, checked, led on from and put on paper.
#include "builders.h"
#include "dialogs/agenda_item_dialog.h"
#include "dialogs/forum_dialog.h"
#include "dialogs/suggest_edit.h"
#include "edits.h"
#include "models/agenda_model.h"
#include "models/forum_model.h"
#include "models/shown_list_reader.h"
#include "pages/cell_edit.h"
#include "pages/forum_panel.h"
#include "pages/forums_page.h"
#include "pages/programme_notice.h"
#include "pages/row_section.h"
#include "support/background.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct Scene
{
    TemporarySession session{TemporarySession::Content::Sample};
    Register &store = session.store();
    LiveFacts facts{store};
    ForumsPage page{*session, facts};
    ForumPanel &panel = page.panel();
    RowTable &programme = panel.programme().table();

    Scene()
    {
        page.resize(1400, 900);
        page.show();
        page.selectForum(ForumId(1));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return programme.model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < programme.model()->rowCount(); ++row)
            texts.append(cell(row, column));
        return texts;
    }
    [[nodiscard]] AgendaItem item(int row) const
    {
        const auto id = programme.model()->index(row, 0).data(RowListModel::IdRole).toLongLong();
        return valueOf(store.find(AgendaItemId(id))).value();
    }
    [[nodiscard]] QString notice() const
    {
        const auto *frame = panel.findChild<ProgrammeNotice *>();
        return frame->isHidden() ? QString() : frame->findChild<QLabel *>()->text();
    }
    [[nodiscard]] QStringList panelTexts() const
    {
        QCoreApplication::processEvents(); // shows what was just made
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
};

const QStringList timesOfSample{u"14:00–14:10"_s, u"14:10–14:25"_s, u"14:25–14:40"_s, u"14:40–14:55"_s,
                                u"14:55–15:10"_s, u"15:10–15:50"_s, u"15:50–16:00"_s};

} // namespace

class TestForumsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setInterfaceLanguage(Language::English);
        patience = std::chrono::hours(1);
    }

    void theForumIsShownWithItsProgrammeAndGroups()
    {
        const Scene scene;
        QCOMPARE(scene.page.table().model()->rowCount(), 1);
        QCOMPARE(scene.column(AgendaModel::Time), timesOfSample);
        QTRY_VERIFY(scene.facts.isLoaded());
        const QString all = scene.panelTexts().join(u'\n');
        for (const QString &text :
             {u"2022 SHRDC Expert Forum"_s, u"2022-11-25 · 인재개발원"_s, u"Programme (7) · 120 minutes"_s,
              u"Groups (2)"_s, u"Expected: 100 (on site 30, online 70)"_s,
              u"서울에서 배운 외국공무원 2,688명"_s})
            QVERIFY2(all.contains(text), qPrintable(text + u"\n\n"_s + all));
        QCOMPARE(scene.notice(), QString());
    }

    void aCellThatChangesATimeMovesTheRest()
    {
        const Scene scene;
        const auto edits = agendaCellEdits(scene.store);
        const auto set = [&](int row, AgendaModel::Column column, const QString &value) {
            return scene.session->apply(
                valueOf(edits.at(int(column)).change({scene.item(row).id.value()}, value)));
        };
        VERIFY_OK(set(0, AgendaModel::Minutes, u"15"_s));
        QCOMPARE(scene.cell(0, AgendaModel::Time), u"14:00–14:15"_s);
        QCOMPARE(scene.cell(6, AgendaModel::Time), u"15:55–16:05"_s);
        VERIFY_OK(set(0, AgendaModel::Time, u"13:30"_s));
        QCOMPARE(scene.cell(6, AgendaModel::Time), u"15:25–15:35"_s);
        QCOMPARE(scene.notice(), QString());
        VERIFY_FAILS(set(0, AgendaModel::Time, u"soon"_s), ErrorCode::BadValue);
        VERIFY_FAILS(set(0, AgendaModel::Minutes, u"few"_s), ErrorCode::BadValue);
        VERIFY_OK(set(0, AgendaModel::Title, u"인사"_s));
        QCOMPARE(scene.cell(0, AgendaModel::Title), u"인사"_s);
        scene.session->undoStack().setIndex(0);
        QCOMPARE(scene.column(AgendaModel::Time), timesOfSample);
    }

    void anItemIsMovedByKeysAndStaysSelected()
    {
        const Scene scene;
        const AgendaItemId moved = scene.item(1).id;
        scene.programme.selectSingleRow(1);
        for (QAction *action : scene.programme.actions()) {
            if (action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Down))
                action->trigger();
        }
        QCOMPARE(scene.item(2).id, moved);
        QCOMPARE(scene.programme.selectedKeys(), std::vector{moved.value()});
        QCOMPARE(scene.column(AgendaModel::Time), timesOfSample); // both take a quarter of an hour
        QCOMPARE(scene.session->undoStack().count(), 1);
    }

    void anItemIsDraggedToAPlace()
    {
        const Scene scene;
        auto *model = scene.programme.model();
        const AgendaItemId last = scene.item(6).id;
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(6, 0)}));
        model->dropMimeData(data.get(), Qt::MoveAction, 1, 0, {});
        QCOMPARE(scene.item(1).id, last);
        QCOMPARE(scene.cell(1, AgendaModel::Time), u"14:10–14:20"_s);
        QCOMPARE(scene.cell(6, AgendaModel::Time), u"15:20–16:00"_s);
        const std::unique_ptr<QMimeData> back(model->mimeData({model->index(1, 0)}));
        model->dropMimeData(back.get(), Qt::MoveAction, -1, -1, {}); // below all
        QCOMPARE(scene.item(6).id, last);
        QCOMPARE(scene.column(AgendaModel::Time), timesOfSample);
    }

    void gapsAreSaidAndClosed()
    {
        const Scene scene;
        edited(scene.store, scene.item(2), [](AgendaItem &row) { row.minutes = 10; });
        edited(scene.store, scene.item(5), [](AgendaItem &row) { row.starts = QTime(15, 5); });
        QVERIFY2(scene.notice().contains(u"5 minutes are free before “발표 2"_s), qPrintable(scene.notice()));
        QVERIFY2(scene.notice().contains(u"“지정토론” begins 5 minutes before"_s),
                 qPrintable(scene.notice()));
        scene.panel.findChild<QPushButton *>(u"closeProgramme"_s)->click();
        QCOMPARE(scene.notice(), QString());
        QCOMPARE(scene.cell(6, AgendaModel::Time), u"15:45–15:55"_s);
    }

    void anOutcomeThatTheReleaseLeavesOutIsSaid()
    {
        const Scene scene;
        const Release release = valueOf(scene.store.all<Release>()).front();
        edited(scene.store, release, [](Release &row) {
            row.title = u"{{attendances}}명"_s;
            row.subtitle.clear();
            row.body = u"□ 포럼을 연다."_s;
        });
        QVERIFY2(scene.notice().contains(u"the release “…명” names neither"_s), qPrintable(scene.notice()));
        QVERIFY(scene.panel.findChild<QPushButton *>(u"closeProgramme"_s)->isHidden());
        edited(scene.store, valueOf(scene.store.find(release.id)).value(),
               [](Release &row) { row.body = u"□ {{attendances city=EG/Cairo}}명, Cairoline"_s; });
        QVERIFY(!scene.notice().isEmpty()); // neither says so
        edited(scene.store, valueOf(scene.store.find(release.id)).value(),
               [](Release &row) { row.body = u"□ 카이로가 발표한다."_s; });
        QCOMPARE(scene.notice(), QString());
        edited(scene.store, scene.item(3), [](AgendaItem &row) { row.title = u"응답소의 경험"_s; });
        QVERIFY2(scene.notice().startsWith(u"“E-government"_s), qPrintable(scene.notice()));
    }

    void anItemLeadsToWhatItIsAbout()
    {
        const Scene scene;
        const AgendaItem cairo = scene.item(4);
        scene.programme.selectSingleRow(4);
        const QSignalSpy cities(&scene.page, &ForumsPage::cityRequested);
        const QSignalSpy outcomes(&scene.page, &ForumsPage::outcomeRequested);
        for (QLabel *label : scene.panel.findChildren<QLabel *>()) {
            if (label->text().startsWith(u"<a "_s))
                emit label->linkActivated(label->text().section(u'"', 1, 1));
        }
        QCOMPARE(cities.count(), 1);
        QCOMPARE(cities.front().front().value<CityId>(), cairo.cityId);
        QCOMPARE(outcomes.count(), 1);
        QCOMPARE(outcomes.front().front().value<OutcomeId>(), cairo.outcomeId);
    }

    void theDialogKeepsWhatItIsNotAskedToChange()
    {
        const Scene scene;
        const AgendaItem about = edited(scene.store, scene.item(4), [&](AgendaItem &row) {
            row.personId = valueOf(scene.store.all<Person>()).front().id;
        });
        AgendaItemDialog unchanged(*scene.session, about);
        unchanged.show();
        unchanged.accept();
        QCOMPARE(unchanged.result(), int(QDialog::Accepted));
        QCOMPARE(valueOf(scene.store.find(about.id)).value(), about);
        ForumDialog forum(*scene.session, valueOf(scene.store.find(ForumId(1))));
        forum.show();
        forum.accept();
        QCOMPARE(scene.session->undoStack().count(), 0);
    }

    void theDialogRefusesWhatIsNoRow()
    {
        const Scene scene;
        AgendaItemDialog dialog(*scene.session, scene.item(4));
        dialog.show();
        auto *person = dialog.findChild<SuggestEdit *>(u"person"_s);
        person->setFocus();
        QTest::keyClicks(person, u"zzzz"_s);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        person->clear();
        dialog.findChild<QLineEdit *>(u"starts"_s)->setText(u"15:0"_s);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        dialog.findChild<QLineEdit *>(u"starts"_s)->setText(u"1500"_s);
        dialog.findChild<QSpinBox *>(u"minutes"_s)->setValue(30);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(scene.cell(5, AgendaModel::Time), u"15:30–16:10"_s);
    }

    void theProgrammeLeavesWithDayAndVenue()
    {
        const Scene scene;
        const ShownList list = scene.panel.programmeList();
        QVERIFY(!isOfPeople(*list.model));
        ShownListReader reader(list, PersonalData::LeftOut);
        PlainTable table;
        connect(&reader, &ShownListReader::finished, this, [&](const PlainTable &read) { table = read; });
        reader.start();
        QTRY_COMPARE(table.rows.size(), std::size_t(8));
        QVERIFY(table.hasTotal);
        QCOMPARE(table.rows.back()[AgendaModel::Part], TableCell(u"Total"_s));
        QCOMPARE(table.rows.back()[AgendaModel::Minutes], TableCell(qint64(120)));
        QVERIFY2(table.title.contains(u"2022 SHRDC Expert Forum"_s), qPrintable(table.title));
        QVERIFY2(table.subtitle.contains(u"2022-11-25 · 인재개발원 창의관"_s), qPrintable(table.subtitle));
        QCOMPARE(table.columns.size(), std::size_t(AgendaModel::ColumnCount));
    }

    void everyColumnOfTheProgrammeCanBeReached()
    {
        Scene scene;
        scene.page.resize(820, 560);
        QCoreApplication::processEvents();
        for (int column = 0; column < AgendaModel::ColumnCount; ++column)
            QVERIFY(!scene.programme.isColumnHidden(column));
        // No row is behind the bar by which one scrolls.
        QVERIFY(scene.programme.horizontalScrollBar()->isVisible());
        QCOMPARE(scene.programme.verticalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(TestForumsPage)
#include "tst_forums_page.moc"
