// The page of outcomes: found, narrowed, shown with all that they go back to, entered, edited and deleted.
#include "builders.h"
#include "charts/chart_table_model.h"
#include "charts/chart_table_view.h"
#include "charts/chart_widget.h"
#include "dialogs/chosen_rows_edit.h"
#include "dialogs/error_note.h"
#include "dialogs/export_chart_dialog.h"
#include "dialogs/outcome_chart_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "editing/outcome_acts.h"
#include "edits.h"
#include "models/outcome_model.h"
#include "models/policy_model.h"
#include "pages/cell_edit.h"
#include "pages/counted_outcomes.h"
#include "pages/outcome_panel.h"
#include "pages/outcomes_page.h"
#include "pages/policies_section.h"
#include "pages/row_section.h"
#include "scripted_prompts.h"
#include "support/background.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct Scene
{
    TemporarySession session{TemporarySession::Content::Sample};
    Register &store = session.store();
    ScriptedPrompts prompts;
    OutcomesPage page{*session, prompts};

    Scene()
    {
        page.resize(1200, 700);
        page.show();
    }
    [[nodiscard]] int rows() const { return page.table().model()->rowCount(); }
    void search(const QString &text) const { page.findChild<QLineEdit *>(u"search"_s)->setText(text); }
    Outcome outcome(const QString &titleEn)
    {
        for (const Outcome &row : valueOf(store.all<Outcome>())) {
            if (row.titleEn == titleEn)
                return row;
        }
        qFatal("the sample has no such outcome");
    }
    QStringList panelTexts() const
    {
        QCoreApplication::processEvents(); // shows what was just made
        QStringList texts;
        for (const QLabel *label : page.findChild<OutcomePanel *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
};

void enter(SuggestEdit *line, const QString &text)
{
    line->setFocus();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

/// Looks at the chart that the page's button opens, which `look` may close.
void atTheChart(OutcomesPage &page, const std::function<void(OutcomeChartDialog &)> &look)
{
    bool wasLookedAt = false;
    QTimer::singleShot(0, &page, [&] {
        auto *dialog = page.findChild<OutcomeChartDialog *>();
        QVERIFY(dialog);
        look(*dialog);
        wasLookedAt = true;
        if (dialog->isVisible())
            dialog->reject();
    });
    page.findChild<QPushButton *>(u"chart"_s)->click();
    QVERIFY(wasLookedAt);
}

} // namespace

class TestOutcomesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setInterfaceLanguage(Language::English);
        patience = std::chrono::hours(1);
    }

    void theListIsSearchedAndNarrowed()
    {
        const Scene scene;
        QCOMPARE(scene.rows(), 6);
        scene.search(u"mvoting"_s);
        QCOMPARE(scene.rows(), 1);
        scene.search({});
        ListView view = scene.page.view();
        view.chosen = {{u"kind"_s, u"capacity"_s}};
        const_cast<OutcomesPage &>(scene.page).setView(view);
        QCOMPARE(scene.rows(), 3);
    }

    void thePanelLeadsToWhatItGoesBackTo()
    {
        Scene scene;
        const Outcome bangkok = scene.outcome(u"Remote training at the BMATDI"_s);
        scene.page.selectOutcome(bangkok.id);
        const QString all = scene.panelTexts().join(u'\n');
        for (const QString &text :
             {u"Bangkok"_s, u"Online training"_s, u"OT-2020-01"_s, u"2021"_s, bangkok.result})
            QVERIFY2(all.contains(text), qPrintable(text));
        const QSignalSpy cities(&scene.page, &OutcomesPage::cityRequested);
        const QSignalSpy courses(&scene.page, &OutcomesPage::courseRequested);
        const QSignalSpy people(&scene.page, &OutcomesPage::personRequested);
        for (QLabel *label : scene.page.findChild<OutcomePanel *>()->findChildren<QLabel *>()) {
            const QString link = label->text().section(u'"', 1, 1);
            if (label->text().startsWith(u"<a "_s))
                emit label->linkActivated(link);
        }
        QCOMPARE(cities.count(), 1);
        QCOMPARE(cities.front().front().value<CityId>(), bangkok.cityId);
        QCOMPARE(courses.front().front().value<CourseId>(), bangkok.courseId);
        QCOMPARE(people.count(), 2);
    }

    void anOutcomeIsTypedAndAdded()
    {
        Scene scene;
        OutcomeDialog dialog(*scene.session, std::nullopt);
        dialog.show();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"titleEn"_s), u"New buses"_s);
        auto *city = dialog.findChild<SuggestEdit *>(u"city"_s);
        city->choose({u"Cairo"_s, {}, {}});
        emit city->edited();
        const auto edits = dialog.findChildren<ChosenRowsEdit *>();
        QCOMPARE(edits.size(), 2);
        enter(edits[0]->line(), u"Bus reform"_s);
        enter(edits[0]->line(), u"Night buses"_s);
        QCOMPARE(edits[0]->chosen().size(), std::size_t(2));
        QVERIFY(edits[0]->chosen()[0].id > 0);
        QCOMPARE(edits[0]->chosen()[1].id, 0);
        // Nobody is called so, and nobody is made.
        enter(edits[1]->line(), u"zzzz"_s);
        QVERIFY(edits[1]->chosen().empty());
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        edits[1]->line()->clear();
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const Outcome added = valueOf(scene.store.find(dialog.outcomeId())).value();
        QCOMPARE(added.titleEn, u"New buses"_s);
        QCOMPARE(valueOf(scene.store.all<Policy>()).back().nameEn, u"Night buses"_s);
        QCOMPARE(scene.rows(), 7);
        scene.session->undoStack().undo();
        QCOMPARE(scene.rows(), 6);
    }

    void anOutcomeThatIsNotChangedStays()
    {
        Scene scene;
        for (const Outcome &outcome : valueOf(scene.store.all<Outcome>())) {
            OutcomeDialog dialog(*scene.session, outcome);
            dialog.show();
            dialog.accept();
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
        }
        QCOMPARE(scene.session->undoStack().count(), 0);
    }

    void whatWasEnteredIsKeptByADraft()
    {
        Scene scene;
        ChosenRowsEdit edit(
            u"Policies"_s, [](const QString &) { return std::vector<Suggestion>(); }, true);
        edit.setChosen({{u"TOPIS"_s, 3}, {u"New"_s, 0}});
        ChosenRowsEdit other(
            u"Policies"_s, [](const QString &) { return std::vector<Suggestion>(); }, true);
        other.setState(edit.state());
        QVERIFY(other.chosen() == edit.chosen());
        other.list()->item(0)->setSelected(true);
        other.remove();
        QCOMPARE(other.chosen().size(), std::size_t(1));
        other.setState({});
        QVERIFY(other.chosen().empty());
    }

    void cellsAreEditedInTheirPlace()
    {
        Scene scene;
        const Outcome outcome = scene.outcome(u"Training of senior officials"_s);
        const auto edits = outcomeCellEdits(scene.store);
        const std::vector<qint64> ids{outcome.id.value()};
        const auto set = [&](OutcomeModel::Column column, const QVariant &value) {
            return scene.session->apply(valueOf(edits.at(int(column)).change(ids, value)));
        };
        VERIFY_OK(set(OutcomeModel::Year, u"2020"_s));
        QCOMPARE(valueOf(scene.store.find(outcome.id))->year, 2020);
        QCOMPARE(scene.session->undoStack().undoText(),
                 u"set year of outcome “Training of senior officials”"_s);
        VERIFY_FAILS(set(OutcomeModel::Year, u"soon"_s), ErrorCode::BadValue);
        VERIFY_OK(set(OutcomeModel::Year, QString()));
        QCOMPARE(valueOf(scene.store.find(outcome.id))->year, 0);
        VERIFY_OK(set(OutcomeModel::Kind, u"problem-solved"_s));
        VERIFY_OK(set(OutcomeModel::Title, u"Other title"_s));
        QCOMPARE(valueOf(scene.store.find(outcome.id))->titleEn, u"Other title"_s);
    }

    void theChartShowsWhatTheListShows()
    {
        Scene scene;
        atTheChart(scene.page, [](const OutcomeChartDialog &dialog) {
            QCOMPARE(dialog.numbers().total, 6);
            QCOMPARE(dialog.numbers().series.size(), std::size_t(2));
            QVERIFY(dialog.choice().filterInWords.isEmpty());
        });
        ListView view = scene.page.view();
        view.chosen = {{u"kind"_s, u"capacity"_s}};
        scene.page.setView(view);
        atTheChart(scene.page, [](const OutcomeChartDialog &dialog) {
            QCOMPARE(dialog.numbers().total, 3);
            QCOMPARE(dialog.numbers().series.size(), std::size_t(1));
            QCOMPARE(dialog.choice().filterInWords, u"Kind: People and capacity"_s);
        });
        view.chosen.clear();
        view.search = u"mvoting"_s;
        scene.page.setView(view);
        atTheChart(scene.page, [](const OutcomeChartDialog &dialog) {
            QCOMPARE(dialog.numbers().total, 1);
            QCOMPARE(dialog.choice().filterInWords, u"found by a search"_s);
        });
        view.search = u"zzzz"_s;
        scene.page.setView(view);
        atTheChart(scene.page, [](const OutcomeChartDialog &dialog) {
            QVERIFY(dialog.numbers().isEmpty());
            QVERIFY(!dialog.findChild<QPushButton *>(u"export"_s)->isEnabled());
        });
    }

    void aPartOfTheChartNarrowsTheList()
    {
        Scene scene;
        qint64 wanted = 0;
        atTheChart(scene.page, [&wanted](const OutcomeChartDialog &dialog) {
            const ChartCategory &largest = dialog.numbers().categories.front();
            wanted = largest.values.front();
            QVERIFY(wanted > 0 && wanted < 6);
            emit dialog.chart().rowsRequested({largest.key}, dialog.numbers().series.front().key);
            QVERIFY(!dialog.isVisible());
        });
        QCOMPARE(scene.rows(), int(wanted));
        QCOMPARE(scene.page.view().chosen.size(), 2);
    }

    void theChartFollowsTheRegister()
    {
        Scene scene;
        const Outcome outcome = scene.outcome(u"Training of senior officials"_s);
        atTheChart(scene.page, [&](const OutcomeChartDialog &dialog) {
            const ChangeSet change = valueOf(deletedOutcomes(scene.store, std::vector{outcome.id}));
            VERIFY_OK(scene.session->apply(change));
            QTRY_COMPARE(dialog.numbers().total, 5);
            scene.session->undoStack().undo();
            QTRY_COMPARE(dialog.numbers().total, 6);
        });
    }

    void theChartIsPrinted()
    {
        Scene scene;
        atTheChart(scene.page, [](OutcomeChartDialog &dialog) {
            dialog.findChild<QPushButton *>(u"asTable"_s)->click();
            dialog.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            bool isWithTable = false;
            QTimer::singleShot(0, &dialog, [&isWithTable] {
                auto *print = qobject_cast<QDialog *>(QApplication::activeModalWidget());
                if (!print || print->windowTitle() != u"Print charts"_s)
                    return;
                isWithTable = print->findChild<QCheckBox *>(u"withTables"_s)->isChecked();
                print->reject();
            });
            QTest::keyClick(&dialog.table(), Qt::Key_P, Qt::ControlModifier);
            QVERIFY(isWithTable);
        });
    }

    void theChartIsLookedAtAsATableAndExported()
    {
        Scene scene;
        scene.prompts.answer = u"/nowhere/chart.png"_s;
        atTheChart(scene.page, [&scene](OutcomeChartDialog &dialog) {
            auto *kind = dialog.findChild<QComboBox *>(u"chartKind"_s);
            QCOMPARE(dialog.choice().kind, ChartKind::Stacked);
            kind->setCurrentIndex(1);
            QCOMPARE(dialog.choice().kind, ChartKind::Grouped);
            dialog.findChild<QPushButton *>(u"asTable"_s)->click();
            QVERIFY(dialog.table().isVisible() && !dialog.chart().isVisible());
            QCOMPARE(dialog.table().numbers().rowCount(), int(dialog.numbers().categories.size()) + 1);
            dialog.findChild<QPushButton *>(u"asTable"_s)->click();
            QVERIFY(!dialog.table().isVisible() && dialog.chart().isVisible());
            bool wasOpened = false;
            QTimer::singleShot(0, &dialog, [&] {
                auto *exported = dialog.findChild<ExportChartDialog *>();
                QVERIFY(exported);
                wasOpened = true;
                QCOMPARE(exported->form().numbers().total, 6);
                QCOMPARE(exported->form().choice().kind, ChartKind::Grouped);
                exported->save(PictureKind::Png); // into a folder that is not there
                QVERIFY(exported->findChild<ErrorNote *>()->isVisible());
                exported->reject();
            });
            dialog.findChild<QPushButton *>(u"export"_s)->click();
            QVERIFY(wasOpened);
        });
    }

    void whatNarrowsIsSaidInBothLanguages()
    {
        Scene scene;
        OutcomeQuery query;
        query.kind = OutcomeKind::Capacity;
        query.continentId = valueOf(scene.store.all<Continent>()).front().id;
        query.policyId = valueOf(scene.store.all<Policy>()).front().id;
        query.year = 0;
        const Policy policy = valueOf(scene.store.all<Policy>()).front();
        const CountedOutcomes counted = valueOf(countedOutcomes(scene.store, query, {}));
        QVERIFY(counted.filterEn.startsWith(u"Kind: People and capacity · Continent: "_s));
        QVERIFY(counted.filterEn.endsWith(u"Policy: %1 · Year: Unknown"_s.arg(policy.nameEn)));
        QVERIFY(counted.filterKo.startsWith(u"유형: 인재양성·역량개발 · 대륙: "_s));
        QVERIFY(counted.filterKo.endsWith(u"연도: 미상"_s));
    }

    void theSettingsListPolicies()
    {
        Scene scene;
        const LiveFacts facts(scene.store);
        const PoliciesSection section(*scene.session, facts);
        const QAbstractItemModel &model = *section.policies().table().model();
        QCOMPARE(model.rowCount(), 8);
        int outcomes = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            outcomes += model.index(row, PolicyModel::Outcomes).data().toInt();
        QCOMPARE(outcomes, 8);
    }
};

QTEST_MAIN(TestOutcomesPage)
#include "tst_outcomes_page.moc"
