// The chosen person: names, what the latest enrolment says, all enrolments, and who changed what.
#pragma once

#include "editing/editing_session.h"
#include "models/shown_list.h"
#include "pages/panel_stack.h"
#include "store/person_list.h"

class QLabel;
class QPushButton;

namespace yeonsu {

class DetailList;
class HistoryCard;
class PersonEnrolmentModel;
class RowSection;

class PersonPanel : public PanelStack
{
    Q_OBJECT

public:
    PersonPanel(EditingSession &session, const QString &readOnlyReason, QWidget *parent = nullptr);

    void showPerson(PersonId id);

signals:
    void historyRequested(const yeonsu::Record &record);
    void outcomeRequested(yeonsu::OutcomeId id);
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    void forget() override;
    QWidget *makeContent();
    void makeSection(const QString &readOnlyReason);
    void makeErasing(const QString &readOnlyReason);
    void refresh();
    void showDetails(const PersonSummary &person);
    void showOutcomes();

    EditingSession &m_session;
    PersonId m_id;
    QLabel *m_title;
    QLabel *m_names;
    QLabel *m_latest;
    DetailList *m_details;
    PersonEnrolmentModel *m_enrolments;
    RowSection *m_section = nullptr;
    QLabel *m_outcomesHeading;
    DetailList *m_outcomes;
    HistoryCard *m_history = nullptr;
    QPushButton *m_erase;
};

} // namespace yeonsu
