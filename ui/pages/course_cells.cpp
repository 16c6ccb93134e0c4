#include "editing/field_edits.h"
#include "models/course_model.h"
#include "pages/cell_edit_parts.h"

namespace yeonsu {

namespace {

/// A column whose cells show `get` of the course and write by `set`.
template <typename Get, typename Set>
CellEdit courseEdit(Register &store, Get get, Set set, const FillChoices &fill = {})
{
    Register *const from = &store;
    return {{[from, get](const QModelIndex &index) -> QVariant {
                 const Result<std::optional<Course>> course = from->find(idOf<Course>(index));
                 return course && *course ? QVariant(get(**course)) : QVariant();
             },
             fill},
            [from, set](const std::vector<qint64> &ids, const QVariant &value) {
                return editedCourses(*from, idsFrom<Course>(ids),
                                     [&](Course &course) { set(course, value); });
            }};
}

} // namespace

std::map<int, CellEdit> courseCellEdits(Register &store)
{
    const bool isKorean = interfaceLanguage() == Language::Korean;
    QString Course::*const name = isKorean ? &Course::nameKo : &Course::nameEn;
    Register *const from = &store;
    std::map<int, CellEdit> edits;
    edits[CourseModel::Code] = courseEdit(
        store, [](const Course &row) { return row.code; },
        [](Course &row, const QVariant &value) { row.code = value.toString(); });
    edits[CourseModel::Name] = courseEdit(
        store, [name](const Course &row) { return row.*name; },
        [name](Course &row, const QVariant &value) { row.*name = value.toString(); });
    edits[CourseModel::Theme] = courseEdit(
        store, [](const Course &row) { return row.themeId.value(); },
        [](Course &row, const QVariant &value) { row.themeId = ThemeId(value.toLongLong()); },
        filledWithRows<Theme>(store));
    edits[CourseModel::Mode] = courseEdit(
        store, [](const Course &row) { return toKey(row.mode); },
        [](Course &row, const QVariant &value) {
            row.mode = fromKey<CourseMode>(value.toString()).value_or(row.mode);
        },
        fillWithWords<CourseMode>);
    edits[CourseModel::TargetRegion] = courseEdit(
        store, [](const Course &row) { return row.targetRegion.key(); },
        [](Course &row, const QVariant &value) {
            row.targetRegion = TargetRegion::fromKey(value.toString());
        },
        [from](QComboBox &combo) {
            fillTargetRegions(combo, from->all<Continent>().value_or(std::vector<Continent>()),
                              from->all<Country>().value_or(std::vector<Country>()));
        });
    edits[CourseModel::Status] = courseEdit(
        store, [](const Course &row) { return toKey(row.status); },
        [](Course &row, const QVariant &value) {
            row.status = fromKey<CourseStatus>(value.toString()).value_or(row.status);
        },
        fillWithWords<CourseStatus>);
    return edits;
}

} // namespace yeonsu
