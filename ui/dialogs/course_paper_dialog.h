// A paper of a course before it is printed: in which language, and whatever its kind lets one choose.
#pragma once

#include "dialogs/paper_dialog.h"
#include "papers/course_roll.h"

namespace yeonsu {

class CoursePaperDialog : public PaperDialog
{
    Q_OBJECT

protected:
    /// `title` is the paper's: "Attendance sheet".
    CoursePaperDialog(const CourseRoll &roll, const QString &title, Prompts &prompts, QWidget *parent);

    [[nodiscard]] const CourseRoll &roll() const { return m_roll; }
    [[nodiscard]] CourseRoll &roll() { return m_roll; }
    [[nodiscard]] QComboBox &languageBox() const { return *m_language; }
    [[nodiscard]] Language language() const;
    /// Keys go through these, and then through the choices of the sheet. The first has the keyboard.
    void setStops(QList<QWidget *> stops);
    /// Lays the paper out anew.
    virtual void showRoll() = 0;

private:
    CourseRoll m_roll;
    QComboBox *m_language;
};

} // namespace yeonsu
