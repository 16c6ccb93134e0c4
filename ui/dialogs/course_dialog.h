// Adds a course or edits one.
#pragma once

#include "dialogs/row_dialog.h"
#include "store/reference_rows.h"

#include <QSet>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace yeonsu {

class DayEdit;
class SuggestEdit;

class CourseDialog : public RowDialog
{
    Q_OBJECT

public:
    /// Without `course` a new one is added, which begins as a copy of `pattern` (a null id).
    CourseDialog(EditingSession &session, const std::optional<Course> &course, const Course &pattern,
                 QWidget *parent = nullptr);

    /// The id after accept().
    [[nodiscard]] CourseId courseId() const;

    /// What a wholly new course begins with.
    [[nodiscard]] static Course emptyPattern();
    /// The next run of the same course: a year later, planned, with the next code that is free.
    [[nodiscard]] static Course nextRunOf(Register &store, const Course &course);

private:
    void fillChoices();
    void setCourse(const Course &course);
    void makeFields();
    void moveLastDay();
    void followStatus();
    void followDays();
    [[nodiscard]] Course entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    std::optional<Course> m_before;
    QSet<QString> m_otherCodes; ///< of all courses but this one
    QDate m_firstDayBefore;
    bool m_isStatusChosen = false; ///< by hand, or of a course that is there
    QLineEdit *m_code;
    QLineEdit *m_nameKo;
    QLineEdit *m_nameEn;
    QComboBox *m_theme;
    DayEdit *m_firstDay;
    DayEdit *m_lastDay;
    QComboBox *m_mode;
    QComboBox *m_targetRegion;
    QComboBox *m_status;
    QLineEdit *m_venue;
    QLineEdit *m_partner;
    QSpinBox *m_capacity;
    SuggestEdit *m_prerequisite;
    QPlainTextEdit *m_note;
    QCheckBox *m_completeAll; ///< where the course ends
};

} // namespace yeonsu
