#include "dialogs/attendance_dialog.h"

#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"
#include "papers/attendance_sheet.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

enum Columns { Weekdays, AllDays, Sessions };

constexpr int mostSessions = 100;
constexpr qint64 manyDays = 40; // for which nobody signs one by one

} // namespace

AttendanceDialog::AttendanceDialog(const CourseRoll &roll, Prompts &prompts, QWidget *parent)
    : CoursePaperDialog(roll, tr("Attendance sheet"), prompts, parent)
    , m_columns(new QComboBox(&choosing()))
    , m_sessions(new QSpinBox(&choosing()))
    , m_who(newMutedLabel(tr("Whoever withdrew or did not come is not on it."), &choosing()))
{
    m_columns->addItem(tr("The days of the course, without weekends"), Weekdays);
    m_columns->addItem(tr("All days of the course"), AllDays);
    m_columns->addItem(tr("Sessions with a number"), Sessions);
    m_columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sessions->setRange(1, mostSessions);
    m_sessions->setValue(10);
    if (roll.course.firstDay.daysTo(roll.course.lastDay) >= manyDays)
        m_columns->setCurrentIndex(Sessions);
    addNamedRow(form(), u"columns"_s, tr("&Signed for"), m_columns);
    addNamedRow(form(), u"sessions"_s, tr("&Number of sessions"), m_sessions);
    form().addRow(m_who);
    setStops({&languageBox(), m_columns, m_sessions});
    connect(m_columns, &QComboBox::currentIndexChanged, this, [this] { showRoll(); });
    connect(m_sessions, &QSpinBox::valueChanged, this, [this] { showRoll(); });
    showRoll();
}

void AttendanceDialog::showRoll()
{
    const int columns = m_columns->currentData().toInt();
    m_sessions->setEnabled(columns == Sessions);
    if (expected(roll()).empty()) {
        setEmpty(tr("Nobody takes part yet"),
                 tr("Add participants in the panel of the course; then they are on its sheet."));
        return;
    }
    setPaper(attendanceSheet(
        roll(), {language(), columns == AllDays, columns == Sessions ? m_sessions->value() : 0}));
}

} // namespace yeonsu
