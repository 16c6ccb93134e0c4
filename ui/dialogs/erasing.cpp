#include "dialogs/erasing.h"

#include "dialogs/erase_people_dialog.h"
#include "dialogs/kept_long_dialog.h"
#include "dialogs/questions.h"
#include "editing/erasing.h"
#include "support/record_event.h"

#include <QCoreApplication>

namespace yeonsu {

namespace {

/// What the row belongs to, where it is shown with that.
template <typename Typed, typename Owner>
void toOwner(Register &store, Record &record, Id<Owner> Typed::*owner)
{
    if (record.table != store::tableName<Typed>())
        return;
    if (const Result<std::optional<Typed>> row = store.find(Id<Typed>(record.id)); row && *row)
        record = recordOf((**row).*owner);
}

Record shownFor(Register &store, Record record)
{
    toOwner(store, record, &Headcount::courseId);
    toOwner(store, record, &AgendaItem::forumId);
    toOwner(store, record, &ForumGroup::forumId);
    toOwner(store, record, &ClaimDecision::releaseId);
    toOwner(store, record, &CityAlias::cityId);
    return record;
}

/// Whatever dialogs stand in front of the window are closed, too.
void showInWindow(const Record &record, QWidget *from)
{
    QWidget *window = from->window();
    while (auto *dialog = qobject_cast<QDialog *>(window)) {
        if (!dialog->parentWidget())
            return;
        window = dialog->parentWidget()->window();
        dialog->reject();
    }
    RecordEvent event(record);
    QCoreApplication::sendEvent(window, &event);
}

} // namespace

bool eraseFromRegister(EditingSession &session, std::span<const PersonId> people, QWidget *parent)
{
    const Result<ChangeSet> act = erasedPeople(session.store(), people);
    if (!act) {
        tellError(parent, act.error());
        return false;
    }
    ErasePeopleDialog dialog(session, *act, parent);
    if (dialog.exec() != QDialog::Accepted) {
        if (dialog.goneTo())
            showInWindow(shownFor(session.store(), *dialog.goneTo()), parent);
        return false;
    }
    if (const std::optional<Error> &left = dialog.leftBehind())
        tellError(parent, *left);
    return true;
}

KeptLongDialog &findKeptLong(EditingSession &session, QWidget *parent)
{
    auto *dialog = new KeptLongDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return *dialog;
}

} // namespace yeonsu
