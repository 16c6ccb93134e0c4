// The chosen course: what it is, its key figures, its participants and headcounts.
#pragma once

#include "editing/editing_session.h"
#include "models/shown_list.h"
#include "pages/panel_stack.h"

class QAction;
class QLabel;
class QPushButton;

namespace yeonsu {

class DetailList;
class EnrolmentModel;
class HeadcountModel;
class HistoryCard;
class ParticipantEntry;
class RowSection;

class CoursePanel : public PanelStack
{
    Q_OBJECT

public:
    CoursePanel(EditingSession &session, const QString &readOnlyReason, QWidget *parent = nullptr);

    void showCourse(CourseId id);
    [[nodiscard]] CourseId course() const { return m_id; }

    /// To add participants by name; nothing where they cannot be added.
    void focusEntry();
    /// What can be printed of the course, behind a button of its own.
    void offerPapers(const QList<QAction *> &actions);

signals:
    void historyRequested(const yeonsu::Record &record);
    void courseRequested(CourseId id);
    void importRequested(CourseId id); ///< of a list of participants
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    void forget() override;
    QLayout *makeFigures();
    void makeSections(const QString &readOnlyReason);
    void connectParticipants();
    void connectHeadcounts();
    void refresh();
    void showRow(const Course &course);
    void showHeadcounts();
    [[nodiscard]] ShownList participants() const;
    [[nodiscard]] QString codeAndName() const;

    EditingSession &m_session;
    CourseId m_id;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_meta;
    DetailList *m_details;
    QLabel *m_participantCount;
    QLabel *m_cityCount;
    QLabel *m_decisionMakerCount;
    EnrolmentModel *m_enrolments;
    HeadcountModel *m_headcounts;
    ParticipantEntry *m_entry = nullptr; ///< where the register can be written
    RowSection *m_participantSection = nullptr;
    RowSection *m_headcountSection = nullptr;
    QPushButton *m_addHeadcount = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_papers = nullptr;
    HistoryCard *m_history = nullptr;
};

} // namespace yeonsu
