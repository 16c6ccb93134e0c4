// Cities, countries and continents are entered; what moves asks first, with the figures that it changes.
#include "builders.h"
#include "dialogs/city_dialog.h"
#include "dialogs/continent_dialog.h"
#include "dialogs/country_dialog.h"
#include "dialogs/figure_changes_dialog.h"
#include "dialogs/marks_edit.h"
#include "dialogs/spellings_edit.h"
#include "edits.h"
#include "temporary_session.h"
#include "typing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Presses a button of the next question about figures, and keeps what it showed.
class FigureAnswer : public QObject
{
public:
    explicit FigureAnswer(bool isYes)
    {
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this, isYes] {
            auto *dialog = qobject_cast<FigureChangesDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            m_timer.stop();
            m_heading = dialog->findChild<QLabel *>()->text();
            auto *table = dialog->findChild<QTableWidget *>();
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column)
                    m_cells.append(table->item(row, column)->text());
            }
            isYes ? dialog->accept() : dialog->reject();
        });
        m_timer.start();
    }

    [[nodiscard]] const QString &heading() const { return m_heading; }
    [[nodiscard]] const QStringList &cells() const { return m_cells; }

private:
    QTimer m_timer;
    QString m_heading;
    QStringList m_cells;
};

struct Scene
{
    explicit Scene(TemporarySession::Content content = TemporarySession::Content::Sample)
        : session(content)
    {
        if (!QTest::qWaitFor([this] { return facts.isLoaded(); }))
            qFatal("the facts are not read");
    }

    Country country(const QString &code) const
    {
        for (const Country &row : valueOf(session.store().all<Country>())) {
            if (row.code == code)
                return row;
        }
        qFatal("there is no %s", qPrintable(code));
    }
    City city(const QString &name) const
    {
        for (const City &row : valueOf(session.store().all<City>())) {
            if (row.nameEn == name)
                return row;
        }
        qFatal("there is no %s", qPrintable(name));
    }
    Continent otherContinent(const Country &than) const
    {
        for (const Continent &row : valueOf(session.store().all<Continent>())) {
            if (row.id != than.continentId)
                return row;
        }
        qFatal("there is only one");
    }
    QStringList spellings(CityId id) const
    {
        QStringList names;
        for (const CityAlias &row : valueOf(session.store().aliasesOf(id)))
            names.append(row.name);
        return names;
    }

    TemporarySession session;
    LiveFacts facts{session.store()};
};

template <typename Widget>
Widget *find(const QWidget &dialog, const QString &name)
{
    auto *widget = dialog.findChild<Widget *>(name);
    if (!widget)
        qFatal("there is no field \"%s\"", qPrintable(name));
    return widget;
}

void choose(const QWidget &dialog, const QString &name, qint64 id)
{
    auto *combo = find<QComboBox>(dialog, name);
    combo->setCurrentIndex(combo->findData(id));
}

QString complaintOf(const QDialog &dialog)
{
    QStringList complaints;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->property("error").toBool() && label->isVisible())
            complaints.append(label->text());
    }
    return complaints.join(u' ');
}

void show(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// The editor that is open in the list.
QLineEdit *editorOf(const SpellingsEdit &edit)
{
    return edit.list()->viewport()->findChild<QLineEdit *>();
}

} // namespace

class TestPlaceDialogs : public QObject
{
    Q_OBJECT

private slots:
    void aCityIsTypedAndAdded()
    {
        Scene scene;
        CityDialog dialog(*scene.session, scene.facts, scene.country(u"VN"_s).id);
        show(dialog);
        compose(find<QLineEdit>(dialog, u"nameKo"_s), u"껀터"_s);
        QTest::keyClicks(find<QLineEdit>(dialog, u"nameEn"_s), u"Can Tho"_s);
        QTest::keyClick(find<QCheckBox>(dialog, u"sisterCity"_s), Qt::Key_Space);
        auto *spellings = dialog.findChild<SpellingsEdit *>();
        spellings->add();
        QVERIFY(editorOf(*spellings));
        QTest::keyClicks(editorOf(*spellings), u"Kantho"_s);
        QTest::keyClick(editorOf(*spellings), Qt::Key_Return);
        QTRY_COMPARE(spellings->spellings(), QStringList{u"Kantho"_s});
        QVERIFY(dialog.isVisible()); // Enter was the editor's
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const City city = valueOf(scene.session.store().find(dialog.cityId())).value();
        QCOMPARE(city.nameKo, u"껀터"_s);
        QVERIFY(city.isSisterCity && !city.isMetropolisMember);
        QCOMPARE(scene.spellings(city.id), QStringList{u"Kantho"_s});
        QCOMPARE(scene.session->undoStack().undoText(), u"add city Can Tho"_s);
        QCOMPARE(scene.session->undoStack().count(), 1);
    }

    void whatIsMissingIsSaidBesideItsField()
    {
        Scene scene;
        CityDialog dialog(*scene.session, scene.facts, CountryId());
        show(dialog);
        dialog.accept();
        QCOMPARE(complaintOf(dialog), u"Choose the city's country."_s);
        choose(dialog, u"country"_s, scene.country(u"VN"_s).id.value());
        dialog.accept();
        QCOMPARE(complaintOf(dialog), u"Enter a name."_s);
        QCOMPARE(dialog.focusWidget(), find<QLineEdit>(dialog, u"nameKo"_s));
    }

    void anEditWithoutChangeIsNoStep()
    {
        Scene scene;
        City city = scene.city(u"Hanoi"_s);
        valueOf(scene.session->apply(insertion(aCityAlias(city.id))));
        city = edited(scene.session.store(), city,
                      [](City &row) { row.isMetropolisMember = row.isSisterCity = true; });
        const qint64 newest = valueOf(scene.session.store().newestChangeId());
        const auto accept = [](QDialog &&dialog) {
            dialog.show();
            dialog.accept();
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
        };
        accept(CityDialog(*scene.session, scene.facts, city));
        accept(CountryDialog(*scene.session, scene.facts, scene.country(u"VN"_s)));
        accept(ContinentDialog(*scene.session, valueOf(scene.session.store().all<Continent>()).front()));
        QCOMPARE(valueOf(scene.session.store().newestChangeId()), newest);
    }

    void aMovedCountryAsksFirst()
    {
        Scene scene;
        const Country mexico = scene.country(u"MX"_s);
        const Continent to = scene.otherContinent(mexico);
        CountryDialog dialog(*scene.session, scene.facts, mexico);
        show(dialog);
        choose(dialog, u"continent"_s, to.id.value());
        {
            const FigureAnswer no(false);
            dialog.accept();
            QVERIFY(no.heading().endsWith(u"figures change"_s));
            QVERIFY(no.cells().contains(u"256 → 223"_s)); // attendances of South America
            QVERIFY(no.cells().contains(u"9.5% → 8.3%"_s));
        }
        QVERIFY(dialog.isVisible());
        QCOMPARE(valueOf(scene.session.store().find(mexico.id))->continentId, mexico.continentId);
        const FigureAnswer yes(true);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(valueOf(scene.session.store().find(mexico.id))->continentId, to.id);
        QCOMPARE(scene.session->undoStack().count(), 1);
        scene.session->undoStack().undo();
        QCOMPARE(valueOf(scene.session.store().find(mexico.id))->continentId, mexico.continentId);
    }

    void whatChangesNoFigureDoesNotAsk()
    {
        Scene scene;
        Country nobody;
        QSet<CountryId> used;
        for (const City &city : valueOf(scene.session.store().all<City>()))
            used.insert(city.countryId);
        for (const Country &row : valueOf(scene.session.store().all<Country>())) {
            if (!used.contains(row.id))
                nobody = row;
        }
        CountryDialog dialog(*scene.session, scene.facts, nobody);
        show(dialog);
        choose(dialog, u"continent"_s, scene.otherContinent(nobody).id.value());
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    void aCityThatMovesToAnotherCountryAsksFirst()
    {
        Scene scene;
        const City hanoi = scene.city(u"Hanoi"_s);
        CityDialog dialog(*scene.session, scene.facts, hanoi);
        show(dialog);
        choose(dialog, u"country"_s, scene.country(u"LA"_s).id.value());
        const FigureAnswer no(false);
        dialog.accept();
        QVERIFY(no.cells().contains(u"Vietnam"_s) && no.cells().contains(u"Laos"_s));
        QVERIFY(!no.cells().contains(u"Asia"_s));
        QVERIFY(dialog.isVisible());
    }

    void theCodeOfACountryIsFixed()
    {
        Scene scene;
        CountryDialog dialog(*scene.session, scene.facts, scene.country(u"VN"_s));
        show(dialog);
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        const auto code = std::find_if(lines.begin(), lines.end(),
                                       [](const QLineEdit *line) { return line->text() == u"VN"; });
        QVERIFY(code != lines.end() && !(*code)->isEnabled());
    }

    void spellingsAreEditedByKeyboard()
    {
        SpellingsEdit edit;
        edit.setSpellings({u"Kiev"_s, u"Kyjiw"_s});
        show(edit);
        edit.list()->setFocus();
        edit.list()->setCurrentRow(0);
        QTest::keyClick(edit.list(), Qt::Key_F2);
        QVERIFY(editorOf(edit));
        editorOf(edit)->selectAll();
        QTest::keyClicks(editorOf(edit), u"Kiew"_s);
        QTest::keyClick(editorOf(edit), Qt::Key_Return);
        QTRY_COMPARE(edit.spellings(), (QStringList{u"Kiew"_s, u"Kyjiw"_s}));
        edit.list()->setFocus();
        edit.list()->setCurrentRow(1);
        QTest::keyClick(edit.list(), Qt::Key_Delete);
        QCOMPARE(edit.spellings(), QStringList{u"Kiew"_s});
    }

    void whatWasEnteredIsAState()
    {
        SpellingsEdit spellings;
        spellings.setSpellings({u"Kiev"_s});
        const QVariantMap kept = spellings.state();
        spellings.setState({});
        QVERIFY(spellings.spellings().isEmpty());
        spellings.setState(kept);
        QCOMPARE(spellings.spellings(), QStringList{u"Kiev"_s});
        MarksEdit marks;
        marks.box(CityMark::SisterCity)->setChecked(true);
        MarksEdit others;
        others.setState(marks.state());
        QVERIFY(others.isOn(CityMark::SisterCity) && !others.isOn(CityMark::Metropolis));
    }

    void anEmptySpellingGoes()
    {
        SpellingsEdit edit;
        edit.setSpellings({u"Kiev"_s});
        show(edit);
        QSignalSpy told(&edit, &CompoundEdit::edited);
        edit.add();
        QCOMPARE(edit.list()->count(), 2);
        QTest::keyClick(editorOf(edit), Qt::Key_Escape);
        QTRY_COMPARE(edit.list()->count(), 1);
        QCOMPARE(told.size(), 0);
    }

    void marksOfSeveralCitiesMayDiffer()
    {
        MarksEdit edit;
        City with;
        with.isSisterCity = true;
        edit.setCities({with, City()});
        QCOMPARE(edit.box(CityMark::SisterCity)->checkState(), Qt::PartiallyChecked);
        QCOMPARE(edit.box(CityMark::Metropolis)->checkState(), Qt::Unchecked);
        show(edit);
        QSignalSpy marked(&edit, &MarksEdit::marked);
        QTest::keyClick(edit.box(CityMark::SisterCity), Qt::Key_Space);
        QCOMPARE(marked.size(), 1);
        QVERIFY(edit.isOn(CityMark::SisterCity));
        QTest::keyClick(edit.box(CityMark::SisterCity), Qt::Key_Space);
        QVERIFY(!edit.isOn(CityMark::SisterCity));
        QCOMPARE(edit.box(CityMark::SisterCity)->checkState(), Qt::Unchecked);
    }
};

QTEST_MAIN(TestPlaceDialogs)
#include "tst_place_dialogs.moc"
