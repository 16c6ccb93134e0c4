#include "pages/outcome_panel.h"

#include "pages/detail_list.h"
#include "pages/history_card.h"
#include "pages/panel_card.h"
#include "support/language.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

OutcomePanel::OutcomePanel(EditingSession &session, QWidget *parent)
    : PanelStack(parent)
    , m_session(session)
    , m_title(newLabel(u"heading"_s, this))
    , m_meta(newMutedLabel({}, this))
    , m_result(newLabel({}, this))
    , m_details(new DetailList(this))
    , m_history(new HistoryCard(session.store(), 5, this))
{
    m_result->setTextFormat(Qt::PlainText);
    setContent(makeContent());
    connect(&session.store(), &Register::changed, this, &OutcomePanel::refresh);
    connect(m_details, &DetailList::linkActivated, this, &OutcomePanel::follow);
    connect(m_history, &HistoryCard::historyRequested, this, &OutcomePanel::historyRequested);
}

QWidget *OutcomePanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_meta);
    layout->addSpacing(4);
    layout->addWidget(m_result);
    layout->addSpacing(8);
    layout->addWidget(m_details);
    layout->addSpacing(8);
    layout->addWidget(m_history);
    layout->addStretch();
    return newScroller(content, this);
}

void OutcomePanel::showOutcome(OutcomeId id)
{
    m_id = id;
    showContent();
    refresh();
}

void OutcomePanel::forget()
{
    m_id = {};
}

void OutcomePanel::refresh()
{
    const auto outcomes = m_id.isNull() ? Result<std::vector<OutcomeSummary>>()
                                        : outcomeSummaries(m_session.store().database(), std::array{m_id});
    if (!outcomes || outcomes->empty())
        return;
    showDetails(outcomes->front());
    m_history->showRecord(recordOf(m_id));
}

void OutcomePanel::showDetails(const OutcomeSummary &outcome)
{
    const Language language = interfaceLanguage();
    m_title->setText(outcome.title.in(language));
    QStringList meta{wordsFor(outcome.kind).in(language)};
    if (outcome.year > 0)
        meta.append(QString::number(outcome.year));
    m_meta->setText(meta.join(u" · "_s));
    m_result->setText(outcome.result);
    m_result->setVisible(!outcome.result.isEmpty());
    m_details->clear();
    m_details->addLink(tr("City"), u"%1, %2"_s.arg(outcome.city.in(language), outcome.country.in(language)),
                       u"city:%1"_s.arg(outcome.cityId.value()));
    m_details->add(tr("Policies"), outcome.policiesIn(language));
    if (!outcome.courseId.isNull())
        m_details->addLink(tr("Course"), u"%1 %2"_s.arg(outcome.courseCode, outcome.course.in(language)),
                           u"course:%1"_s.arg(outcome.courseId.value()));
    QString heading = tr("People");
    for (const auto &[person, name] : outcome.people) {
        m_details->addLink(heading, name, u"person:%1"_s.arg(person.value()));
        heading.clear();
    }
    m_details->add(tr("Evidence"), outcome.evidence);
}

void OutcomePanel::follow(const QString &link)
{
    const qint64 id = link.section(u':', 1).toLongLong();
    if (link.startsWith(u"city:"_s))
        emit cityRequested(CityId(id));
    else if (link.startsWith(u"course:"_s))
        emit courseRequested(CourseId(id));
    else
        emit personRequested(PersonId(id));
}

} // namespace yeonsu
