#include "dialogs/course_dialog.h"

#include "dialogs/choices.h"
#include "dialogs/day_edit.h"
#include "dialogs/note_edit.h"
#include "dialogs/questions.h"
#include "dialogs/row_suggestions.h"
#include "dialogs/written_row.h"
#include "editing/acts.h"
#include "editing/course_progress.h"
#include "store/course_list.h"
#include "support/application_style.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// "TR-2019-02" becomes "TR-2019-03"; a code without a number gets one.
QString nextCode(const QString &code)
{
    static const QRegularExpression number(u"^(.*?)(\\d+)$"_s);
    const QRegularExpressionMatch match = number.match(code);
    if (!match.hasMatch())
        return code + u"-2"_s;
    const QString next = QString::number(match.captured(2).toLongLong() + 1);
    return match.captured(1) + next.rightJustified(match.captured(2).size(), u'0');
}

} // namespace

CourseDialog::CourseDialog(EditingSession &session, const std::optional<Course> &course,
                           const Course &pattern, QWidget *parent)
    : RowDialog(session, course ? tr("Edit course") : tr("New course"), parent)
    , m_before(course)
    , m_code(new QLineEdit(this))
    , m_nameKo(new QLineEdit(this))
    , m_nameEn(new QLineEdit(this))
    , m_theme(new QComboBox(this))
    , m_firstDay(new DayEdit(this))
    , m_lastDay(new DayEdit(this))
    , m_mode(new QComboBox(this))
    , m_targetRegion(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_venue(new QLineEdit(this))
    , m_partner(new QLineEdit(this))
    , m_capacity(new QSpinBox(this))
    , m_prerequisite(new SuggestEdit(
          [&session](const QString &typed) { return courseSuggestions(session, typed); }, this))
    , m_note(newNoteEdit(this))
    , m_completeAll(new QCheckBox(this))
{
    setObjectName(u"courseDialog"_s);
    setMinimumWidth(scaledToLetters(640));
    fillChoices();
    setCourse(course.value_or(pattern));
    makeFields();
    connect(m_firstDay, &DayEdit::dateEntered, this, &CourseDialog::moveLastDay);
    connect(m_lastDay, &DayEdit::dateEntered, this, &CourseDialog::followDays);
    connect(m_status, &QComboBox::activated, this, [this] { m_isStatusChosen = true; });
    connect(m_status, &QComboBox::currentIndexChanged, this, &CourseDialog::followStatus);
    m_isStatusChosen = course.has_value();
    followDays();
    followStatus();
    start(course ? tr("Save") : tr("Add"), course ? course->id.value() : 0);
}

Course CourseDialog::emptyPattern()
{
    Course course;
    course.firstDay = QDate::currentDate();
    course.lastDay = course.firstDay;
    return course;
}

Course CourseDialog::nextRunOf(Register &store, const Course &course)
{
    Course next = course;
    next.id = {};
    next.firstDay = course.firstDay.addYears(1);
    next.lastDay = course.lastDay.addYears(1);
    next.status = CourseStatus::Planned;
    const QSet<QString> taken = courseCodes(store.database()).value_or(QSet<QString>());
    // A code that names the year names the year of the next run.
    next.code.replace(QString::number(course.firstDay.year()), QString::number(next.firstDay.year()));
    while (taken.contains(next.code))
        next.code = nextCode(next.code);
    return next;
}

void CourseDialog::fillChoices()
{
    const Result<ReferenceRows> rows = store::readReferenceRows(store().database());
    if (!rows) {
        showError(rows.error());
        return;
    }
    fill(*m_theme, rows->themes, wordsForUnknown().in(interfaceLanguage()));
    fillWithWords<CourseMode>(*m_mode);
    fillWithWords<CourseStatus>(*m_status);
    fillTargetRegions(*m_targetRegion, rows->continents, rows->countries);
    for (QComboBox *combo : {m_theme, m_targetRegion}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
    }
    m_otherCodes = courseCodes(store().database()).value_or(QSet<QString>());
    if (m_before)
        m_otherCodes.remove(m_before->code);
    m_capacity->setRange(0, 100'000);
    m_capacity->setSpecialValueText(wordsForUnknown().in(interfaceLanguage()));
}

void CourseDialog::setCourse(const Course &course)
{
    m_code->setText(course.code);
    m_nameKo->setText(course.nameKo);
    m_nameEn->setText(course.nameEn);
    setCurrentId(*m_theme, course.themeId);
    m_firstDay->setDate(course.firstDay);
    m_lastDay->setDate(course.lastDay);
    m_lastDay->setNear(course.firstDay);
    m_firstDayBefore = course.firstDay;
    setCurrentValue(*m_mode, course.mode);
    m_targetRegion->setCurrentIndex(std::max(0, m_targetRegion->findData(course.targetRegion.key())));
    setCurrentValue(*m_status, course.status);
    m_venue->setText(course.venue);
    m_partner->setText(course.partner);
    m_capacity->setValue(course.capacity);
    if (const Result<std::optional<Course>> prerequisite = store().find(course.prerequisiteId);
        prerequisite && *prerequisite)
        m_prerequisite->choose(courseSuggestion(**prerequisite));
    m_note->setPlainText(course.note);
}

void CourseDialog::makeFields()
{
    m_code->setObjectName(u"code"_s);
    m_status->setObjectName(u"status"_s);
    m_nameKo->setObjectName(u"nameKo"_s);
    m_nameEn->setObjectName(u"nameEn"_s);
    m_firstDay->setObjectName(u"firstDay"_s);
    m_lastDay->setObjectName(u"lastDay"_s);
    m_code->setPlaceholderText(u"TR-2019-01"_s);
    addField(u"code"_s, tr("&Code"), m_code);
    addField(u"nameKo"_s, tr("&Name (Korean)"), m_nameKo);
    addField(u"nameEn"_s, tr("Name (&English)"), m_nameEn);
    addField(u"firstDay"_s, tr("&First day"), m_firstDay, Place::Left);
    addField(u"lastDay"_s, tr("&Last day"), m_lastDay, Place::Right);
    addField(u"themeId"_s, tr("&Theme"), m_theme, Place::Left);
    addField(u"targetRegion"_s, tr("Target &region"), m_targetRegion, Place::Right);
    addField(u"mode"_s, tr("&Mode"), m_mode, Place::Left);
    addField(u"status"_s, tr("&Status"), m_status, Place::Right);
    addField(u"venue"_s, tr("&Venue"), m_venue, Place::Left);
    addField(u"capacity"_s, tr("C&apacity"), m_capacity, Place::Right);
    addField(u"partner"_s, tr("&Partner"), m_partner);
    m_prerequisite->setObjectName(u"prerequisite"_s);
    m_prerequisite->setPlaceholderText(tr("None; type a code or a part of the name"));
    addField(u"prerequisiteId"_s, tr("Prere&quisite"), m_prerequisite);
    addField(u"note"_s, tr("N&ote"), m_note);
    m_completeAll->setChecked(true);
    m_completeAll->setObjectName(u"completeAll"_s);
    addBelow(m_completeAll);
}

/// When a course ends, most who were to take part have completed it.
void CourseDialog::followStatus()
{
    const auto people = stillToComplete(store(), savedCourse(m_before, entered()));
    const bool isAsked = people && !people->empty();
    if (isAsked)
        m_completeAll->setText(tr("Mark as completed, too: %1").arg(countsByStatus(*people)));
    m_completeAll->setVisible(isAsked);
}

/// A new course has the status that its days make likely, until one is chosen.
void CourseDialog::followDays()
{
    if (!m_isStatusChosen)
        setCurrentValue(*m_status, likelyStatus(m_lastDay->date(), QDate::currentDate()));
}

/// The course keeps its length when its first day is moved.
void CourseDialog::moveLastDay()
{
    const QDate before = std::exchange(m_firstDayBefore, m_firstDay->date());
    m_lastDay->setNear(m_firstDay->date());
    if (m_lastDay->date().isValid())
        m_lastDay->setDate(m_lastDay->date().addDays(before.daysTo(m_firstDay->date())));
    followDays();
}

CourseId CourseDialog::courseId() const
{
    return m_before ? m_before->id : writtenId<Course>(applied());
}

Course CourseDialog::entered() const
{
    Course course = m_before.value_or(Course());
    course.code = m_code->text();
    course.nameKo = m_nameKo->text();
    course.nameEn = m_nameEn->text();
    course.themeId = currentId<Theme>(*m_theme);
    course.firstDay = m_firstDay->date();
    course.lastDay = m_lastDay->date();
    course.mode = currentValue<CourseMode>(*m_mode);
    course.targetRegion = TargetRegion::fromKey(m_targetRegion->currentData().toString());
    course.status = currentValue<CourseStatus>(*m_status);
    course.venue = m_venue->text();
    course.partner = m_partner->text();
    course.capacity = m_capacity->value();
    course.prerequisiteId = CourseId(m_prerequisite->chosen().toLongLong());
    course.note = m_note->toPlainText();
    return course;
}

std::vector<RuleViolation> CourseDialog::violations() const
{
    std::vector<RuleViolation> broken = brokenRules(normalised(entered()));
    for (const auto &[key, edit] :
         {std::pair(u"firstDay"_s, m_firstDay), std::pair(u"lastDay"_s, m_lastDay)}) {
        // That nothing is entered is the rule's to say, that it is no day is the field's.
        if (const auto wrong = edit->violation(key))
            std::replace_if(
                broken.begin(), broken.end(),
                [&field = key](const auto &each) { return each.field == field; }, *wrong);
    }
    if (m_otherCodes.contains(normalisedText(m_code->text())))
        broken.insert(broken.begin(), {u"code"_s, tr("There is a course with this code already.")});
    if (!m_prerequisite->chosen().isValid() && !m_prerequisite->text().trimmed().isEmpty())
        broken.push_back({u"prerequisiteId"_s, tr("Choose a course from the list, or leave this empty.")});
    return broken;
}

Result<ChangeSet> CourseDialog::changeSet() const
{
    ChangeSet changeSet = savedCourse(m_before, entered());
    if (!m_completeAll->isHidden() && m_completeAll->isChecked())
        YEONSU_TRY(completeParticipants(store(), changeSet));
    return changeSet;
}

} // namespace yeonsu
