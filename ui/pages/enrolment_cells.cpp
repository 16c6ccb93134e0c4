#include "editing/field_edits.h"
#include "pages/cell_edit_parts.h"

namespace yeonsu {

namespace {

template <typename Get>
CellEditor editorOf(Register &store, Get get, const FillChoices &fill)
{
    return {[from = &store, get](const QModelIndex &index) -> QVariant {
                const Result<std::optional<Enrolment>> row = from->find(idOf<Enrolment>(index));
                return row && *row ? QVariant(get(**row)) : QVariant();
            },
            fill};
}

} // namespace

CellEdit enrolmentStatusEdit(Register &store)
{
    return {
        editorOf(
            store, [](const Enrolment &row) { return toKey(row.status); }, fillWithWords<EnrolmentStatus>),
        [from = &store](const std::vector<qint64> &ids, const QVariant &value) {
            return editedEnrolments(*from, idsFrom<Enrolment>(ids),
                                    {fromKey<EnrolmentStatus>(value.toString()), {}, {}});
        }};
}

CellEdit enrolmentSeniorityEdit(Register &store)
{
    return {editorOf(
                store, [](const Enrolment &row) { return row.seniorityId.value(); },
                filledWithRows<Seniority>(store)),
            [from = &store](const std::vector<qint64> &ids, const QVariant &value) {
                return editedEnrolments(*from, idsFrom<Enrolment>(ids),
                                        {{}, SeniorityId(value.toLongLong()), {}});
            }};
}

} // namespace yeonsu
