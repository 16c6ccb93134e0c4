#include "dialogs/duplicates.h"

#include "dialogs/city_duplicates_dialog.h"
#include "dialogs/merge_cities_dialog.h"
#include "dialogs/merge_people_dialog.h"
#include "dialogs/person_duplicates_dialog.h"
#include "dialogs/questions.h"
#include "editing/rows_of_act.h"

namespace yeonsu {

namespace {

template <typename Dialog>
DuplicatesDialog &openOver(EditingSession &session, QWidget *parent)
{
    auto *dialog = new Dialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return *dialog;
}

template <typename Dialog, typename Row>
std::optional<Id<Row>> mergeIn(EditingSession &session, Id<Row> one, Id<Row> other, QWidget *parent)
{
    const Result<Row> left = existing(session.store(), one);
    const Result<Row> right = existing(session.store(), other);
    if (!left || !right) {
        tellError(parent, left ? right.error() : left.error());
        return std::nullopt;
    }
    Dialog dialog(session, *left, *right, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.keptId()) : std::nullopt;
}

} // namespace

DuplicatesDialog &findDuplicatePeople(EditingSession &session, QWidget *parent)
{
    return openOver<PersonDuplicatesDialog>(session, parent);
}

DuplicatesDialog &findDuplicateCities(EditingSession &session, QWidget *parent)
{
    return openOver<CityDuplicatesDialog>(session, parent);
}

std::optional<PersonId> mergeTwo(EditingSession &session, PersonId one, PersonId other, QWidget *parent)
{
    return mergeIn<MergePeopleDialog>(session, one, other, parent);
}

std::optional<CityId> mergeTwo(EditingSession &session, CityId one, CityId other, QWidget *parent)
{
    return mergeIn<MergeCitiesDialog>(session, one, other, parent);
}

} // namespace yeonsu
