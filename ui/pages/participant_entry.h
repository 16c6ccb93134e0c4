// Adds participants to the shown course by typing: a name, Enter, what is not known yet, Enter.
#pragma once

#include "editing/editing_session.h"

#include <QFrame>

#include <map>
#include <memory>

class QLabel;
class QPushButton;

namespace yeonsu {

class DraftKeeper;
class EnrolmentFields;
class ErrorNote;
class FieldForm;

/// What is typed for one course and not added stays there when another one is shown, and through a crash.
class ParticipantEntry : public QFrame
{
    Q_OBJECT

public:
    explicit ParticipantEntry(EditingSession &session, QWidget *parent = nullptr);
    ~ParticipantEntry() override;

    void setCourse(const Course &course);

signals:
    void courseRequested(CourseId id);

public slots:
    /// After a list of suggestions that is closing has given the focus back.
    void focusPerson();

private:
    void makeKeys();
    void beginAnew();
    void enter();
    void add();
    void discard();
    void open(bool isOpen);
    void keepUnfinished();
    void showUnfinished();
    void showViolation(const QString &key);

    EditingSession &m_session;
    Course m_course;
    FieldForm *m_form;
    EnrolmentFields *m_fields;
    std::unique_ptr<DraftKeeper> m_draft;
    ErrorNote *m_error;
    QWidget *m_buttons;
    QPushButton *m_add;
    QLabel *m_unfinishedElsewhere;
    std::map<CourseId, QString> m_unfinished; ///< the names typed for other courses
    bool m_isOpen = false;                    ///< more than the name is shown
};

} // namespace yeonsu
