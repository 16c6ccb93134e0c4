// The page of places: finding, opening, choosing, marking, editing and deleting, by keyboard.
#include "builders.h"
#include "delegates/cell_delegate.h"
#include "dialogs/marks_edit.h"
#include "dialogs/spellings_edit.h"
#include "edits.h"
#include "pages/empty_state.h"
#include "pages/place_view.h"
#include "pages/places_page.h"
#include "pages/row_table.h"
#include "temporary_session.h"
#include "typing.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// The page over a register, active and counted.
struct Scene
{
    explicit Scene(TemporarySession::Content content = TemporarySession::Content::Sample)
        : session(content)
        , page(*session, facts)
    {
        page.resize(1400, 800);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page) || !QTest::qWaitFor([this] { return facts.isLoaded(); }))
            qFatal("the page does not come up");
    }

    [[nodiscard]] PlaceView &tree() const { return page.tree(); }
    [[nodiscard]] PlaceModel &model() const { return static_cast<PlaceModel &>(*tree().model()); }
    [[nodiscard]] QUndoStack &undoStack() const { return session->undoStack(); }

    City city(const QString &name) const
    {
        for (const City &row : valueOf(session.store().all<City>())) {
            if (row.nameEn == name)
                return row;
        }
        qFatal("there is no %s", qPrintable(name));
    }
    Country country(const QString &code) const
    {
        for (const Country &row : valueOf(session.store().all<Country>())) {
            if (row.code == code)
                return row;
        }
        qFatal("there is no %s", qPrintable(code));
    }
    void select(const QString &name) { page.selectPlace(placeKey(city(name).id)); }
    void search(const QString &text) const { page.findChild<QLineEdit *>(u"search"_s)->setText(text); }
    QString countText() const { return page.findChild<QLabel *>(u"count"_s)->text(); }
    QCheckBox *box(const QString &name) const { return page.findChild<QCheckBox *>(name); }
    EmptyState *empty() const { return page.tree().parentWidget()->findChild<EmptyState *>(); }
    bool isOpen(const PlaceKey &key) const { return tree().isExpanded(model().indexOf(key)); }
    QString texts() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    /// F2 in the column, as its editor.
    QLineEdit *openEditor(int column) const
    {
        tree().setFocus();
        tree().selectionModel()->setCurrentIndex(tree().currentIndex().siblingAtColumn(column),
                                                 QItemSelectionModel::NoUpdate);
        QTest::keyClick(&tree(), Qt::Key_F2);
        return qobject_cast<QLineEdit *>(QApplication::focusWidget());
    }

    TemporarySession session;
    LiveFacts facts{session.store()};
    PlacesPage page;
};

/// Does something with the next dialog, and accepts it.
void inNextDialog(const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(*dialog);
        dialog->accept();
        QVERIFY(!dialog->isVisible());
    });
}

} // namespace

class TestPlacesPage : public QObject
{
    Q_OBJECT

private slots:
    void theCountriesThatPeopleCameFromAreShownAtFirst()
    {
        Scene scene;
        QVERIFY(scene.countText().startsWith(u"72 of 249 countries"_s));
        QVERIFY(scene.countText().endsWith(u"282 cities"_s));
        const PlaceKey asia = scene.model().keyAt(scene.model().index(0, 0));
        QVERIFY(scene.isOpen(asia));
        QVERIFY(scene.tree().selectedPlaces() == std::vector{asia});
        QTRY_VERIFY(scene.texts().contains(u"2,000"_s));
        scene.box(u"onlyWithPeople"_s)->setChecked(false);
        QVERIFY(scene.countText().startsWith(u"249 countries"_s));
    }

    void aSearchOpensWhatItFinds()
    {
        Scene scene;
        const PlaceKey vietnam = placeKey(scene.country(u"VN"_s).id);
        QVERIFY(!scene.isOpen(vietnam));
        scene.search(u"하노이"_s);
        QVERIFY(scene.isOpen(vietnam));
        QCOMPARE(scene.countText(), u"1 of 249 countries · 1 cities"_s);
        scene.search({});
        QVERIFY(!scene.isOpen(vietnam));
        scene.page.focusSearch();
        QCOMPARE(QApplication::focusWidget(), scene.page.findChild<QLineEdit *>(u"search"_s));
    }

    void whatIsSelectedAndOpenIsKept()
    {
        Scene scene;
        scene.select(u"Hanoi"_s);
        const std::vector<PlaceKey> selected = scene.tree().selectedPlaces();
        const PlaceKey vietnam = placeKey(scene.country(u"VN"_s).id);
        QVERIFY(scene.isOpen(vietnam));
        scene.tree().sortByColumn(PlaceModel::Attendances, Qt::DescendingOrder);
        QVERIFY(scene.tree().selectedPlaces() == selected);
        QVERIFY(scene.isOpen(vietnam));
        // Another city is made, in another window.
        const auto other = valueOf(Register::open(scene.session.store().path()));
        added(*other, aCity(scene.country(u"VN"_s).id, u"Can Tho"_s));
        valueOf(scene.session.store().followOthers());
        QVERIFY(scene.tree().selectedPlaces() == selected);
        QVERIFY(scene.isOpen(vietnam));
        const PlacesPage::View view = scene.page.view();
        PlacesPage another(*scene.session, scene.facts);
        another.setView(view);
        another.show();
        QVERIFY(another.tree().selectedPlaces() == selected);
        QCOMPARE(another.view().query.sort, PlaceSort::Attendances);
    }

    void arrowsOpenAndClose()
    {
        Scene scene;
        scene.page.selectPlace(placeKey(scene.country(u"VN"_s).id));
        const PlaceKey vietnam = scene.tree().selectedPlaces().front();
        scene.tree().setFocus();
        QTest::keyClick(&scene.tree(), Qt::Key_Right);
        QVERIFY(scene.isOpen(vietnam));
        QTest::keyClick(&scene.tree(), Qt::Key_Down);
        QCOMPARE(scene.tree().selectedPlaces().front().kind, PlaceKind::City);
        QTest::keyClick(&scene.tree(), Qt::Key_Up);
        QTest::keyClick(&scene.tree(), Qt::Key_Left);
        QVERIFY(!scene.isOpen(vietnam));
    }

    void nothingFoundOffersToSearchEverywhere()
    {
        Scene scene;
        scene.search(u"andorra"_s);
        QVERIFY(scene.empty()->isVisible());
        auto *button = scene.empty()->findChild<QPushButton *>();
        QCOMPARE(button->text(), u"Search all places"_s);
        button->click();
        QVERIFY(!scene.empty()->isVisible());
        scene.search(u"no such place"_s);
        QCOMPARE(button->text(), u"Clear search and filters"_s);
        button->click();
        QVERIFY(scene.countText().startsWith(u"249 countries"_s));
    }

    void aNewCityIsAddedAndSelected()
    {
        Scene scene;
        scene.page.selectPlace(placeKey(scene.country(u"VN"_s).id));
        inNextDialog(
            [](QDialog &dialog) { dialog.findChild<QLineEdit *>(u"nameEn"_s)->setText(u"Newtown"_s); });
        scene.page.newRow();
        const City vinh = scene.city(u"Newtown"_s);
        QCOMPARE(vinh.countryId, scene.country(u"VN"_s).id);
        QVERIFY(scene.tree().selectedPlaces() == std::vector{placeKey(vinh.id)});
        QVERIFY(!scene.box(u"onlyWithPeople"_s)->isChecked()); // nobody came from there yet
    }

    void enterEdits()
    {
        Scene scene;
        scene.select(u"Hanoi"_s);
        scene.tree().setFocus();
        inNextDialog(
            [](QDialog &dialog) { dialog.findChild<QLineEdit *>(u"nameEn"_s)->setText(u"Ha Noi"_s); });
        QTest::keyClick(&scene.tree(), Qt::Key_Return);
        QCOMPARE(scene.city(u"Ha Noi"_s).nameKo, u"하노이"_s);
        QCOMPARE(scene.undoStack().undoText(), u"edit city Ha Noi"_s);
    }

    void namesAreEditedInTheirCells()
    {
        Scene scene;
        scene.select(u"Hanoi"_s);
        auto *line = scene.openEditor(PlaceModel::Name);
        QVERIFY(line);
        QCOMPARE(line->text(), u"Hanoi"_s);
        line->selectAll();
        QTest::keyClicks(line, u"Ha Noi"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(scene.undoStack().undoText(), u"edit city Ha Noi"_s);
        QTRY_COMPARE(QApplication::focusWidget(), &scene.tree());
        line = scene.openEditor(PlaceModel::OtherName);
        QVERIFY(line);
        QCOMPARE(line->text(), u"하노이"_s);
        line->clear();
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(scene.city(u"Ha Noi"_s).nameKo, QString());
        scene.undoStack().undo();
        scene.undoStack().undo();
        QCOMPARE(scene.city(u"Hanoi"_s).nameKo, u"하노이"_s);
    }

    void aRefusedNameIsThereToBeMended()
    {
        Scene scene;
        edited(scene.session.store(), scene.city(u"Hanoi"_s), [](City &row) { row.nameKo.clear(); });
        scene.select(u"Hanoi"_s);
        QPointer<QLineEdit> line = scene.openEditor(PlaceModel::Name);
        QVERIFY(line);
        line->clear();
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!line && qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QVERIFY(scene.texts().contains(u"Enter a name."_s));
        QCOMPARE(scene.undoStack().count(), 0);
    }

    void severalCitiesAreMarkedAtOnce()
    {
        Scene scene;
        const std::vector<City> cities = valueOf(scene.session.store().all<City>());
        std::vector<PlaceKey> keys;
        for (std::size_t i = 0; i < 3; ++i)
            keys.push_back(placeKey(
                edited(scene.session.store(), cities[i], [i](City &row) { row.isSisterCity = i == 0; }).id));
        scene.tree().selectPlaces(keys);
        QCOMPARE(scene.tree().selectedCities().size(), std::size_t(3));
        auto *marks = scene.page.findChild<MarksEdit *>();
        QVERIFY(marks->isVisible());
        QCOMPARE(marks->box(CityMark::SisterCity)->checkState(), Qt::PartiallyChecked);
        marks->box(CityMark::SisterCity)->click();
        QCOMPARE(scene.undoStack().undoText(), u"mark 2 cities as sister cities"_s);
        QCOMPARE(marks->box(CityMark::SisterCity)->checkState(), Qt::Checked);
        for (QAction *action : scene.tree().actions()) {
            if (action->text() == u"Sister city"_s) {
                QVERIFY(action->isChecked());
                action->trigger();
            }
        }
        QCOMPARE(scene.undoStack().undoText(), u"mark 3 cities as no sister cities"_s);
        scene.undoStack().undo();
        scene.undoStack().undo();
        QCOMPARE(marks->box(CityMark::SisterCity)->checkState(), Qt::PartiallyChecked);
    }

    void twoCitiesCanBeMerged()
    {
        Scene scene;
        const std::vector<City> cities = valueOf(scene.session.store().all<City>());
        auto *merge = scene.page.findChild<QPushButton *>(u"merge"_s);
        scene.tree().selectPlaces({placeKey(cities[0].id)});
        QVERIFY(!merge->isEnabled());
        scene.tree().selectPlaces({placeKey(cities[0].id), placeKey(cities[1].id)});
        QVERIFY(merge->isEnabled());
        QTimer::singleShot(0, qApp,
                           [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->accept(); });
        merge->click();
        QVERIFY(scene.undoStack().undoText().startsWith(u"merge "));
        QCOMPARE(scene.tree().selectedCities().size(), std::size_t(1));
        scene.tree().selectPlaces({placeKey(scene.country(u"VN"_s).id), placeKey(cities[5].id)});
        QVERIFY(!merge->isEnabled());
    }

    void spellingsAreKeptAsTheyAreEntered()
    {
        Scene scene;
        scene.select(u"Hanoi"_s);
        auto *spellings = scene.page.findChild<SpellingsEdit *>();
        QVERIFY(spellings->isVisible());
        spellings->add();
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"Thang Long"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(scene.undoStack().undoText(), u"edit city Hanoi"_s);
        scene.search(u"thang long"_s);
        QCOMPARE(scene.countText(), u"1 of 249 countries · 1 cities"_s);
        QTRY_VERIFY(scene.texts().contains(u"Edit city Hanoi"_s)); // the history
        scene.undoStack().undo();
        QVERIFY(spellings->spellings().isEmpty());
    }

    void aSpellingThatSaysNothingNewGoes()
    {
        Scene scene;
        scene.select(u"Hanoi"_s);
        auto *spellings = scene.page.findChild<SpellingsEdit *>();
        spellings->add();
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"hanoi"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(spellings->findChild<QAbstractItemView *>()->model()->rowCount(), 0);
        QCOMPARE(scene.undoStack().count(), 0);
    }

    void theCoursesOfACityAreListed()
    {
        Scene scene;
        scene.select(u"Hanoi"_s);
        const PlaceRow &row = *scene.model().find(placeKey(scene.city(u"Hanoi"_s).id));
        QVERIFY(row.numbers.courses > 0);
        QCOMPARE(qint64(scene.page.findChild<RowTable *>()->model()->rowCount()), row.numbers.courses);
        QVERIFY(scene.texts().contains(u"Courses (%1)"_s.arg(row.numbers.courses)));
    }

    void aCityInUseIsNotDeleted()
    {
        Scene scene;
        scene.select(u"Hanoi"_s);
        scene.tree().setFocus();
        Answer answer(u"OK"_s);
        QTest::keyClick(&scene.tree(), Qt::Key_Delete);
        QVERIFY(answer.question().contains(u"is still in use (enrolments: "_s));
        QCOMPARE(scene.undoStack().count(), 0);
    }

    void aCityIsDeletedWithItsSpellings()
    {
        Scene scene;
        const City vinh = added(scene.session.store(), aCity(scene.country(u"VN"_s).id, u"Newtown"_s));
        added(scene.session.store(), aCityAlias(vinh.id, u"Newtown City"_s));
        scene.select(u"Newtown"_s);
        scene.tree().setFocus();
        Answer answer(u"Delete"_s);
        QTest::keyClick(&scene.tree(), Qt::Key_Delete);
        QVERIFY(answer.question().contains(u"Delete the city “Newtown”?"_s));
        QVERIFY(answer.details().contains(u"Newtown City"_s));
        QCOMPARE(scene.undoStack().undoText(), u"delete city Newtown"_s);
        QVERIFY(!scene.model().find(placeKey(vinh.id)));
    }

    void selectedRowsAreCopiedAsTheyRead()
    {
        Scene scene;
        scene.select(u"Hanoi"_s);
        scene.tree().copySelection();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Place\t"_s));
        QVERIFY(lines[1].startsWith(u"Hanoi\t하노이\t"_s));
    }

    void whatIsSelectedIsTold()
    {
        Scene scene;
        QSignalSpy told(&scene.page, &PlacesPage::statusTextChanged);
        scene.select(u"Hanoi"_s);
        QVERIFY(scene.page.statusText().startsWith(u"1 "_s));
        QCOMPARE(told.size(), 1);
        scene.tree().clearSelection();
        QCOMPARE(scene.page.statusText(), QString());
        QCOMPARE(told.size(), 2);
        QVERIFY(scene.texts().contains(u"No place selected"_s));
    }

    void anEmptyRegisterShowsAllPlacesOnDemand()
    {
        Scene scene(TemporarySession::Content::ReferenceData);
        QVERIFY(scene.empty()->isVisible());
        QVERIFY(scene.texts().contains(u"Nobody has come yet"_s));
        scene.empty()->findChild<QPushButton *>()->click();
        QVERIFY(!scene.empty()->isVisible());
        QVERIFY(scene.countText().startsWith(u"249 countries"_s));
    }

    void aRegisterForReadingSaysWhyNothingCanBeEdited()
    {
        TemporaryRegister file(TemporaryRegister::Content::Sample);
        valueOf(file->database().execute(u"PRAGMA user_version = 999"_s)); // of a newer program
        file.close();
        EditingSession session(valueOf(Register::open(file.path())));
        LiveFacts facts(session.store());
        PlacesPage page(session, facts);
        page.show();
        QVERIFY(QTest::qWaitFor([&] { return page.tree().model()->rowCount() > 0; }));
        page.selectPlace(placeKey(valueOf(session.store().all<City>()).front().id));
        for (const QAction *action : page.tree().actions())
            QVERIFY(!action->isEnabled() || action->isSeparator() ||
                    action->shortcut() == QKeySequence(QKeySequence::Copy));
        QVERIFY(!page.tree().currentIndex().flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!page.findChild<MarksEdit *>()->box(CityMark::Metropolis)->isEnabled());
        page.newRow(); // opens nothing
    }
};

QTEST_MAIN(TestPlacesPage)
#include "tst_places_page.moc"
