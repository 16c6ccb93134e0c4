// Themes in their groups and levels of seniority as models: in order, with their uses, followed, dragged.
#include "builders.h"
#include "edits.h"
#include "models/seniority_model.h"
#include "models/theme_model.h"
#include "temporary_session.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

template <typename Model>
struct World
{
    explicit World(Language language = Language::English)
        : model(session.store(), language, nullptr)
    {
        model.setFollowing(true);
    }

    template <typename Row>
    [[nodiscard]] Row row(const QString &key) const
    {
        for (const Row &each : valueOf(session.store().all<Row>())) {
            if (each.key == key)
                return each;
        }
        qFatal("there is no %s", qPrintable(key));
    }
    template <typename Row>
    [[nodiscard]] QModelIndex index(const QString &key) const
    {
        return model.indexOf(recordOf(row<Row>(key).id));
    }
    template <typename Row>
    [[nodiscard]] QString text(const QString &key, int column) const
    {
        return index<Row>(key).siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString heading(int column) const
    {
        return model.headerData(column, Qt::Horizontal).toString();
    }
    /// Where the row would be let go: before `row` in `parent`.
    [[nodiscard]] bool drop(const QModelIndex &dragged, int row, const QModelIndex &parent)
    {
        const std::unique_ptr<QMimeData> data(model.mimeData({dragged}));
        return model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    }

    TemporarySession session;
    Model model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

using Themes = World<ThemeModel>;
using Levels = World<SeniorityModel>;

} // namespace

class TestRankedModels : public QObject
{
    Q_OBJECT

private slots:
    void themesStandInTheirGroups()
    {
        Themes world;
        QCOMPARE(world.model.rowCount(), 5);
        const QModelIndex transport = world.index<ThemeGroup>(u"transport"_s);
        QCOMPARE(transport.row(), 1);
        QCOMPARE(world.model.rowCount(transport), 2);
        QCOMPARE(world.index<Theme>(u"public-transport"_s).parent(), transport);
        QCOMPARE(world.text<Theme>(u"public-transport"_s, ThemeModel::Name), u"Public transport"_s);
        QCOMPARE(world.text<Theme>(u"public-transport"_s, ThemeModel::OtherName), u"대중교통"_s);
        QCOMPARE(world.text<Theme>(u"transport"_s, ThemeModel::Mark), u"stands for the group"_s);
        QCOMPARE(world.text<ThemeGroup>(u"other"_s, ThemeModel::Mark), u"collects the rest"_s);
        QCOMPARE(world.heading(ThemeModel::Name), u"English name"_s);
        Themes korean(Language::Korean);
        QCOMPARE(korean.text<Theme>(u"public-transport"_s, ThemeModel::Name), u"대중교통"_s);
        QCOMPARE(korean.heading(ThemeModel::Name), u"Korean name"_s);
    }

    void coursesAreCountedAsTheyCome()
    {
        Themes world;
        QSignalSpy resets(&world.model, &QAbstractItemModel::modelReset);
        Course course = aCourse();
        course.themeId = world.row<Theme>(u"public-transport"_s).id;
        course.status = CourseStatus::Cancelled; // it keeps its theme in use all the same
        course = added(world.session.store(), course);
        QCOMPARE(world.text<Theme>(u"public-transport"_s, ThemeModel::Courses), u"1"_s);
        QCOMPARE(world.text<ThemeGroup>(u"transport"_s, ThemeModel::Courses), u"1"_s);
        edited(world.session.store(), course,
               [&](Course &row) { row.themeId = world.row<Theme>(u"safety"_s).id; });
        QCOMPARE(world.text<ThemeGroup>(u"transport"_s, ThemeModel::Courses), u"0"_s);
        QCOMPARE(world.text<Theme>(u"safety"_s, ThemeModel::Courses), u"1"_s);
        QCOMPARE(resets.size(), 0);
    }

    void rowsComeMoveAndGo()
    {
        Themes world;
        const ThemeGroup climate = world.row<ThemeGroup>(u"climate"_s);
        const Theme walking = added(world.session.store(), aTheme(climate.id, u"walking"_s, 99));
        QCOMPARE(world.index<Theme>(u"walking"_s).parent(), world.index<ThemeGroup>(u"climate"_s));
        edited(world.session.store(), walking,
               [&](Theme &row) { row.groupId = world.row<ThemeGroup>(u"other"_s).id; });
        QCOMPARE(world.index<Theme>(u"walking"_s).parent(), world.index<ThemeGroup>(u"other"_s));
        valueOf(world.session->apply(removal(world.row<Theme>(u"walking"_s))));
        QVERIFY(!world.model.indexOf(recordOf(walking.id)).isValid());
        edited(world.session.store(), climate, [](ThemeGroup &row) { row.rank = 0; });
        QCOMPARE(world.index<ThemeGroup>(u"climate"_s).row(), 0);
    }

    void anotherWindowsActsAreFollowed()
    {
        Themes world;
        const auto other = valueOf(Register::open(world.session.store().path()));
        edited(*other, world.row<Theme>(u"safety"_s), [](Theme &row) { row.nameEn = u"Fires"_s; });
        valueOf(world.session.store().followOthers());
        QCOMPARE(world.text<Theme>(u"safety"_s, ThemeModel::Name), u"Fires"_s);
    }

    void nothingIsReadWhileNobodyLooks()
    {
        Themes world;
        world.model.setFollowing(false);
        edited(world.session.store(), world.row<Theme>(u"safety"_s),
               [](Theme &row) { row.nameEn = u"Fires"_s; });
        QCOMPARE(world.text<Theme>(u"safety"_s, ThemeModel::Name), u"Safety and disaster management"_s);
        world.model.setFollowing(true);
        QCOMPARE(world.text<Theme>(u"safety"_s, ThemeModel::Name), u"Fires"_s);
    }

    void levelsHaveTheirUses()
    {
        Levels world;
        Register &store = world.session.store();
        const SeniorityId director = world.row<Seniority>(u"director"_s).id;
        const Course course = added(store, aCourse());
        Enrolment enrolment = anEnrolment(course.id, added(store, aPerson()).id);
        enrolment.seniorityId = director;
        added(store, enrolment);
        Headcount headcount = aHeadcount(course.id);
        headcount.seniorityId = director;
        added(store, headcount);
        added(store, aJobTitle(director));
        for (const int column :
             {SeniorityModel::Enrolments, SeniorityModel::Headcounts, SeniorityModel::JobTitles})
            QCOMPARE(world.text<Seniority>(u"director"_s, column), u"1"_s);
        QCOMPARE(world.text<Seniority>(u"director"_s, SeniorityModel::DecisionMaking), u"Yes"_s);
        QCOMPARE(world.text<Seniority>(u"staff"_s, SeniorityModel::DecisionMaking), QString());
        QCOMPARE(world.index<Seniority>(u"mayor"_s).row(), 0);
    }

    void onlyNamesAreEdited()
    {
        Themes world;
        const auto isEditable = [&](int column) {
            return world.index<Theme>(u"safety"_s)
                .siblingAtColumn(column)
                .flags()
                .testFlag(Qt::ItemIsEditable);
        };
        QVERIFY(!isEditable(ThemeModel::Name));
        QVERIFY(!world.index<Theme>(u"safety"_s).flags().testFlag(Qt::ItemIsDragEnabled));
        world.model.setEditable(true);
        QVERIFY(isEditable(ThemeModel::Name) && isEditable(ThemeModel::OtherName));
        QVERIFY(!isEditable(ThemeModel::Key) && !isEditable(ThemeModel::Courses));
    }

    void aRowIsDraggedAmongItsSiblings()
    {
        Themes world;
        world.model.setEditable(true);
        QSignalSpy asked(&world.model, &RankedModel::placeRequested);
        const QModelIndex other = world.index<ThemeGroup>(u"other"_s);
        const QModelIndex theme = world.index<Theme>(u"safety"_s);
        const int from = theme.row();
        QVERIFY(world.drop(theme, 0, other));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toInt(), 0);
        // Behind the last, the ones between move up.
        QVERIFY(world.drop(theme, world.model.rowCount(other), other));
        QTRY_COMPARE(asked.size(), 2);
        QCOMPARE(asked[1][1].toInt(), world.model.rowCount(other) - 1);
        QVERIFY(world.drop(theme, from, other)); // where it is
        QVERIFY(!world.drop(theme, 0, world.index<ThemeGroup>(u"climate"_s)));
        QVERIFY(!world.drop(theme, 0, {}));
        QVERIFY(!world.drop(theme, -1, other)); // on a row
        QVERIFY(world.drop(world.index<ThemeGroup>(u"climate"_s), 0, {}));
        QTRY_COMPARE(asked.size(), 3);
        QVERIFY(asked[2][0].value<Record>() == recordOf(world.row<ThemeGroup>(u"climate"_s).id));
    }
};

QTEST_MAIN(TestRankedModels)
#include "tst_ranked_models.moc"
