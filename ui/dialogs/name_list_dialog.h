// The list of a course's participants by countries.
#pragma once

#include "dialogs/course_paper_dialog.h"

namespace yeonsu {

class NameListDialog : public CoursePaperDialog
{
    Q_OBJECT

public:
    NameListDialog(const CourseRoll &roll, Prompts &prompts, QWidget *parent = nullptr);

private:
    void showRoll() override;
};

} // namespace yeonsu
