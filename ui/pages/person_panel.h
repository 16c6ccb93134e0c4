// The chosen person: names, what the latest enrolment says, all enrolments, and who changed what.
#pragma once

#include "editing/editing_session.h"
#include "store/person_list.h"

#include <QStackedWidget>

class QLabel;

namespace yeonsu {

class DetailList;
class EmptyState;
class HistoryCard;
class PersonEnrolmentModel;
class RowSection;

class PersonPanel : public QStackedWidget
{
    Q_OBJECT

public:
    PersonPanel(EditingSession &session, const QString &readOnlyReason, QWidget *parent = nullptr);

    void showPerson(PersonId id);
    /// For nobody or for several people.
    void showText(const QString &heading, const QString &text);

signals:
    void historyRequested(const yeonsu::Record &record);
    void outcomeRequested(yeonsu::OutcomeId id);

private:
    QWidget *makeContent();
    void makeSection(const QString &readOnlyReason);
    void refresh();
    void showDetails(const PersonSummary &person);
    void showOutcomes();

    EditingSession &m_session;
    PersonId m_id;
    EmptyState *m_empty;
    QLabel *m_title;
    QLabel *m_names;
    QLabel *m_latest;
    DetailList *m_details;
    PersonEnrolmentModel *m_enrolments;
    RowSection *m_section = nullptr;
    QLabel *m_outcomesHeading;
    DetailList *m_outcomes;
    HistoryCard *m_history = nullptr;
};

} // namespace yeonsu
