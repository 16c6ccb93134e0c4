// The attendance sheet of a course: for which days or sessions one signs.
#pragma once

#include "dialogs/course_paper_dialog.h"

class QSpinBox;

namespace yeonsu {

class AttendanceDialog : public CoursePaperDialog
{
    Q_OBJECT

public:
    AttendanceDialog(const CourseRoll &roll, Prompts &prompts, QWidget *parent = nullptr);

private:
    void showRoll() override;

    QComboBox *m_columns;
    QSpinBox *m_sessions;
    QLabel *m_who;
};

} // namespace yeonsu
