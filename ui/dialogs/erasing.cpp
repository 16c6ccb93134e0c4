#include "dialogs/erasing.h"

#include "dialogs/erase_people_dialog.h"
#include "dialogs/kept_long_dialog.h"
#include "dialogs/questions.h"
#include "editing/erasing.h"

namespace yeonsu {

bool eraseFromRegister(EditingSession &session, std::span<const PersonId> people, QWidget *parent)
{
    const Result<ChangeSet> act = erasedPeople(session.store(), people);
    if (!act) {
        tellError(parent, act.error());
        return false;
    }
    ErasePeopleDialog dialog(session, *act, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
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
