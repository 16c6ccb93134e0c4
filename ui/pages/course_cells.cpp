#include "dialogs/questions.h"
#include "editing/course_progress.h"
#include "editing/field_edits.h"
#include "models/course_model.h"
#include "pages/cell_edit_parts.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// A column whose cells show `get` of the course and write by `set`.
template <typename Get, typename Set>
CellEdit courseEdit(Register &store, QLatin1StringView column, Get get, Set set, const FillChoices &fill = {})
{
    Register *const from = &store;
    return {{[from, get](const QModelIndex &index) -> QVariant {
                 const Result<std::optional<Course>> course = from->find(idOf<Course>(index));
                 return course && *course ? QVariant(get(**course)) : QVariant();
             },
             fill},
            [from, column, set](const std::vector<qint64> &ids, const QVariant &value) {
                return editedCourses(*from, idsFrom<Course>(ids),
                                     {column, [&](Course &course) { set(course, value); }});
            }};
}

/// A course that ends may complete its participants.
std::function<Result<bool>(ChangeSet &)> askOfParticipants(Register &store, QWidget *window)
{
    return [from = &store, window](ChangeSet &changeSet) -> Result<bool> {
        const Result<std::vector<Enrolment>> people = stillToComplete(*from, changeSet);
        YEONSU_TRY(people);
        if (people->empty())
            return true;
        const std::optional<bool> isWanted = askToComplete(window, *people);
        if (isWanted.value_or(false))
            YEONSU_TRY(completeParticipants(*from, changeSet));
        return isWanted.has_value();
    };
}

} // namespace

std::map<int, CellEdit> courseCellEdits(Register &store, QWidget *window)
{
    const bool isKorean = interfaceLanguage() == Language::Korean;
    QString Course::*const name = isKorean ? &Course::nameKo : &Course::nameEn;
    Register *const from = &store;
    std::map<int, CellEdit> edits;
    edits[CourseModel::Code] = courseEdit(
        store, "code"_L1, [](const Course &row) { return row.code; },
        [](Course &row, const QVariant &value) { row.code = value.toString(); });
    edits[CourseModel::Name] = courseEdit(
        store, isKorean ? "name_ko"_L1 : "name_en"_L1, [name](const Course &row) { return row.*name; },
        [name](Course &row, const QVariant &value) { row.*name = value.toString(); });
    edits[CourseModel::Theme] = courseEdit(
        store, "theme_id"_L1, [](const Course &row) { return row.themeId.value(); },
        [](Course &row, const QVariant &value) { row.themeId = ThemeId(value.toLongLong()); },
        filledWithRows<Theme>(store));
    edits[CourseModel::Mode] = courseEdit(
        store, "mode"_L1, [](const Course &row) { return toKey(row.mode); },
        [](Course &row, const QVariant &value) {
            row.mode = fromKey<CourseMode>(value.toString()).value_or(row.mode);
        },
        fillWithWords<CourseMode>);
    edits[CourseModel::TargetRegion] = courseEdit(
        store, "target_region"_L1, [](const Course &row) { return row.targetRegion.key(); },
        [](Course &row, const QVariant &value) {
            row.targetRegion = TargetRegion::fromKey(value.toString());
        },
        [from](QComboBox &combo) {
            fillTargetRegions(combo, from->all<Continent>().value_or(std::vector<Continent>()),
                              from->all<Country>().value_or(std::vector<Country>()));
        });
    edits[CourseModel::Status] = courseEdit(
        store, "status"_L1, [](const Course &row) { return toKey(row.status); },
        [](Course &row, const QVariant &value) {
            row.status = fromKey<CourseStatus>(value.toString()).value_or(row.status);
        },
        fillWithWords<CourseStatus>);
    edits[CourseModel::Status].ask = askOfParticipants(store, window);
    return edits;
}

} // namespace yeonsu
