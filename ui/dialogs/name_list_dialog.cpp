#include "dialogs/name_list_dialog.h"

#include "dialogs/progress_row.h"
#include "papers/name_list.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace yeonsu {

NameListDialog::NameListDialog(const CourseRoll &roll, Prompts &prompts, QWidget *parent)
    : CoursePaperDialog(roll, tr("List of participants"), prompts, parent)
{
    form().addRow(
        newMutedLabel(tr("By countries. Whoever withdrew or did not come is not on it."), &choosing()));
    setStops({&languageBox()});
    showRoll();
}

void NameListDialog::showRoll()
{
    if (!expected(roll()).empty())
        setPaper(nameList(roll(), language()));
    else if (roll().course.code.isEmpty())
        setEmpty(tr("The list has nobody"), tr("Clear search and filters of the page, or add people."));
    else
        setEmpty(tr("Nobody takes part yet"),
                 tr("Add participants in the panel of the course; then they are on its list."));
}

} // namespace yeonsu
