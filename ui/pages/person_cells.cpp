#include "editing/field_edits.h"
#include "models/person_model.h"
#include "pages/cell_edit_parts.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// A column of the latest enrolment.
template <typename Get, typename Set>
CellEdit latestEdit(Register &store, QLatin1StringView column, Get get, Set set, const FillChoices &fill = {})
{
    Register *const from = &store;
    return {{[from, get](const QModelIndex &index) -> QVariant {
                 const Result<std::vector<Enrolment>> enrolments = from->enrolmentsOf(idOf<Person>(index));
                 return enrolments && !enrolments->empty() ? QVariant(get(enrolments->front())) : QVariant();
             },
             fill},
            [from, column, set](const std::vector<qint64> &ids, const QVariant &value) {
                return editedLatestEnrolments(*from, idsFrom<Person>(ids),
                                              {column, [&](Enrolment &row) { set(row, value); }});
            }};
}

CellEdit emailEdit(Register &store)
{
    Register *const from = &store;
    return {{[from](const QModelIndex &index) -> QVariant {
                 const Result<std::optional<Person>> person = from->find(idOf<Person>(index));
                 return person && *person ? QVariant((*person)->email) : QVariant();
             },
             {}},
            [from](const std::vector<qint64> &ids, const QVariant &value) {
                return editedPeople(*from, idsFrom<Person>(ids),
                                    {"email"_L1, [&](Person &person) { person.email = value.toString(); }});
            }};
}

} // namespace

std::map<int, CellEdit> personCellEdits(Register &store)
{
    std::map<int, CellEdit> edits;
    edits[PersonModel::Email] = emailEdit(store);
    edits[PersonModel::Organisation] = latestEdit(
        store, "organisation"_L1, [](const Enrolment &row) { return row.organisation; },
        [](Enrolment &row, const QVariant &value) { row.organisation = value.toString(); });
    edits[PersonModel::JobTitle] = latestEdit(
        store, "job_title"_L1, [](const Enrolment &row) { return row.jobTitle; },
        [](Enrolment &row, const QVariant &value) { row.jobTitle = value.toString(); });
    edits[PersonModel::Seniority] = latestEdit(
        store, "seniority_id"_L1, [](const Enrolment &row) { return row.seniorityId.value(); },
        [](Enrolment &row, const QVariant &value) { row.seniorityId = SeniorityId(value.toLongLong()); },
        filledWithRows<Seniority>(store));
    return edits;
}

} // namespace yeonsu
