#include "pages/person_panel.h"

#include "dialogs/enrolment_dialog.h"
#include "dialogs/enrolments_dialog.h"
#include "dialogs/erasing.h"
#include "dialogs/questions.h"
#include "editing/acts.h"
#include "models/person_enrolment_model.h"
#include "pages/detail_list.h"
#include "pages/history_card.h"
#include "pages/panel_card.h"
#include "pages/row_section.h"
#include "pages/usual_texts.h"
#include "store/outcome_list.h"
#include "support/language.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

PersonPanel::PersonPanel(EditingSession &session, const QString &readOnlyReason, QWidget *parent)
    : PanelStack(parent)
    , m_session(session)
    , m_title(newLabel(u"heading"_s, this))
    , m_names(newMutedLabel({}, this))
    , m_latest(newLabel(u"heading"_s, this))
    , m_details(new DetailList(this))
    , m_enrolments(new PersonEnrolmentModel(session.store(), interfaceLanguage(), this))
    , m_outcomesHeading(newLabel(u"heading"_s, this))
    , m_outcomes(new DetailList(this))
    , m_erase(new QPushButton(tr("Erase…"), this))
{
    m_latest->setText(tr("Latest"));
    m_outcomesHeading->setText(tr("Outcomes"));
    m_outcomesHeading->setContentsMargins(0, 8, 0, 0);
    makeSection(readOnlyReason);
    makeErasing(readOnlyReason);
    m_history = new HistoryCard(session.store(), 5, this);
    setContent(makeContent());
    connect(&session.store(), &Register::changed, this, &PersonPanel::refresh);
    connect(m_history, &HistoryCard::historyRequested, this, &PersonPanel::historyRequested);
    connect(m_outcomes, &DetailList::linkActivated, this,
            [this](const QString &link) { emit outcomeRequested(OutcomeId(link.toLongLong())); });
}

QWidget *PersonPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_names);
    layout->addSpacing(8);
    layout->addWidget(m_latest);
    layout->addWidget(m_details);
    layout->addSpacing(8);
    layout->addWidget(m_section);
    layout->addWidget(m_outcomesHeading);
    layout->addWidget(m_outcomes);
    layout->addSpacing(8);
    layout->addWidget(m_history);
    layout->addSpacing(8);
    layout->addWidget(m_erase, 0, Qt::AlignLeft);
    layout->addStretch();
    return newScroller(content, this);
}

void PersonPanel::makeSection(const QString &readOnlyReason)
{
    m_section = new RowSection({tr("Courses"), tr("Add…"), tr("Edit…"), tr("Remove"),
                                tr("In no course yet: add one here, or the person in the course.")},
                               m_enrolments,
                               {{u"2019-05"_s, 9},
                                {u"대중교통 정책"_s, 10, true},
                                {u"울란바토르"_s, 5},
                                {u"Deputy Director, Transport"_s, 2},
                                {longestWord<EnrolmentStatus>(), 8}},
                               readOnlyReason, this);
    m_section->offerOutInMenu();
    connect(m_section, &RowSection::outRequested, this, [this](ListOut way) {
        ShownList list = m_section->shownList();
        list.title = tr("Courses of a person");
        list.narrowings.push_back({m_title->text(), true});
        emit outRequested(list, way);
    });
    connect(m_section, &RowSection::addRequested, this, [this] {
        Enrolment enrolment;
        enrolment.personId = m_id;
        EnrolmentDialog(m_session, enrolment, this).exec();
    });
    m_section->setSeveralEditable(true);
    m_section->setCellEdits(m_session,
                            {{PersonEnrolmentModel::Status, enrolmentStatusEdit(m_session.store())}});
    connect(m_section, &RowSection::editRequested, this, [this](const std::vector<int> &rows) {
        editEnrolments(m_session, m_enrolments->idsAt(rows), this);
    });
    connect(m_section, &RowSection::removeRequested, this, [this](const std::vector<int> &rows) {
        askAndApply(this, m_session, deletedEnrolments(m_session.store(), m_enrolments->idsAt(rows)));
    });
}

void PersonPanel::makeErasing(const QString &readOnlyReason)
{
    m_erase->setObjectName(u"erase"_s);
    m_erase->setEnabled(readOnlyReason.isEmpty());
    m_erase->setToolTip(readOnlyReason.isEmpty() ? tr("Forget who this was, and keep what is counted")
                                                 : readOnlyReason);
    connect(m_erase, &QPushButton::clicked, this,
            [this] { eraseFromRegister(m_session, std::array{m_id}, this); });
}

void PersonPanel::showPerson(PersonId id)
{
    if (id != m_id) {
        m_id = id;
        m_enrolments->setPerson(id);
    }
    showContent();
    refresh();
}

void PersonPanel::forget()
{
    m_id = {};
}

void PersonPanel::refresh()
{
    const auto people = m_id.isNull() ? Result<std::vector<PersonSummary>>()
                                      : personSummaries(m_session.store().database(), std::array{m_id});
    if (!people || people->empty())
        return;
    showDetails(people->front());
    showOutcomes();
    m_history->showRecord(recordOf(m_id));
}

void PersonPanel::showDetails(const PersonSummary &person)
{
    m_title->setText(person.name);
    const Result<std::optional<Person>> row = m_session.store().find(person.id);
    const bool isGone = row && *row && isErased(**row);
    QStringList names{person.localName, person.email};
    if (isGone)
        names = {tr("Who this was is erased; only what is counted is kept.")};
    m_erase->setVisible(!isGone);
    names.removeAll(QString());
    m_names->setText(names.join(u" · "_s));
    m_names->setVisible(!names.isEmpty());
    m_details->clear();
    const bool hasLatest = !person.latestEnrolmentId.isNull();
    m_latest->setVisible(hasLatest);
    if (!hasLatest)
        return;
    const Language language = interfaceLanguage();
    const QString unknown = wordsForUnknown().in(language);
    const QString city = person.city.in(language);
    m_details->add(tr("City"), city.isEmpty() ? unknown : u"%1, %2"_s.arg(city, person.country.in(language)));
    m_details->add(tr("Organisation"), person.organisation);
    m_details->add(tr("Job title"), person.jobTitle);
    const QString seniority = person.seniority.in(language);
    m_details->add(tr("Seniority"), seniority.isEmpty() ? unknown : seniority);
}

void PersonPanel::showOutcomes()
{
    m_outcomes->clear();
    const auto outcomes = outcomesOf(m_session.store().database(), m_id);
    for (const OutcomeSummary &outcome : outcomes.value_or(std::vector<OutcomeSummary>()))
        m_outcomes->addLink(outcome.city.in(interfaceLanguage()), outcome.title.in(interfaceLanguage()),
                            QString::number(outcome.id.value()));
    m_outcomesHeading->setVisible(!m_outcomes->isEmpty());
    m_outcomes->setVisible(!m_outcomes->isEmpty());
}

} // namespace yeonsu
