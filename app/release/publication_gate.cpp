#include "release/publication_gate.h"

#include "figures/share.h"
#include "release/gate_annex.h"
#include "release/gate_tables.h"
#include "release/table_sums.h"
#include "store/referring_rows.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Kind = GateFinding::Kind;

class Gate
{
public:
    Gate(const GateQuestion &question, const FactTable &facts)
        : m_question(question)
        , m_facts(facts)
    {
    }

    std::vector<GateFinding> find()
    {
        addDraftErrors();
        addClaims();
        for (GateFinding &finding : tableFindings(m_question, m_facts))
            m_findings.push_back(std::move(finding));
        addSums();
        addUnknown();
        addPlanned();
        for (GateFinding &finding : annexFindings(m_question))
            m_findings.push_back(std::move(finding));
        addPages();
        std::stable_partition(m_findings.begin(), m_findings.end(),
                              [](const GateFinding &finding) { return finding.stops(); });
        return std::move(m_findings);
    }

private:
    [[nodiscard]] QString say(const QString &korean, const QString &english) const
    {
        return m_question.language == Language::Korean ? korean : english;
    }

    [[nodiscard]] QString placeInWords(DraftField field, int line) const
    {
        switch (field) {
        case DraftField::Title:
            return say(u"제목"_s, u"Title"_s);
        case DraftField::Subtitle:
            return say(u"부제목 %1행"_s, u"Subtitle, line %1"_s).arg(line);
        case DraftField::Body:
            return say(u"본문 %1행"_s, u"Body, line %1"_s).arg(line);
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] QString placeInWords(int line) const
    {
        const auto [field, ofField] = m_question.text.placeOf(line);
        return placeInWords(field, ofField);
    }

    [[nodiscard]] int lineOf(const DraftError &error) const
    {
        switch (error.field) {
        case DraftField::Title:
            return error.line;
        case DraftField::Subtitle:
            return m_question.text.subtitleLine + error.line;
        case DraftField::Body:
            return m_question.text.bodyLine + error.line;
        }
        Q_UNREACHABLE();
    }

    void addDraftErrors()
    {
        for (const DraftError &error : m_question.text.errors)
            m_findings.push_back({Kind::NotUnderstood,
                                  u"%1: %2"_s.arg(placeInWords(error.field, error.line), error.message),
                                  {},
                                  lineOf(error)});
    }

    void addClaims()
    {
        for (const DecidedClaim &each : m_question.claims.claims) {
            const QString number = u"%1 “%2”"_s.arg(placeInWords(each.claim.line), each.claim.text);
            if (each.claim.isWrong() && each.isOpen())
                m_findings.push_back({Kind::WrongClaim,
                                      u"%1: %2"_s.arg(number, each.claim.reason),
                                      rowsBehind(m_facts, *each.claim.question),
                                      each.claim.line,
                                      {},
                                      each.decision});
            if (each.claim.isDoubtful && each.decision.isNull())
                m_findings.push_back(
                    {Kind::DoubtfulClaim, u"%1: %2"_s.arg(number, each.claim.reason), {}, each.claim.line});
            if (!each.error.isEmpty())
                m_findings.push_back({Kind::LapsedDecision,
                                      u"%1: %2"_s.arg(number, each.error),
                                      {},
                                      each.claim.line,
                                      {},
                                      each.decision});
        }
        for (const ClaimDecisionId id : m_question.claims.lapsed)
            addLapsed(id);
    }

    void addLapsed(ClaimDecisionId id)
    {
        const auto &decisions = m_question.rows.decisions;
        const auto found = std::find_if(decisions.begin(), decisions.end(),
                                        [id](const ClaimDecision &each) { return each.id == id; });
        if (found != decisions.end())
            m_findings.push_back(
                {Kind::LapsedDecision,
                 say(u"“%1”에 대한 결정이 있지만 그 자리에 이 수치가 이제 없습니다."_s,
                     u"There is a decision on “%1”, which no longer stands where it stood."_s)
                     .arg(found->number),
                 {},
                 {},
                 {},
                 id});
    }

    void addSums()
    {
        const auto mayStay = [this](const WrongSum &sum) {
            const auto &claims = m_question.claims.claims;
            return std::any_of(claims.begin(), claims.end(),
                               [&](const DecidedClaim &each) { return each.sum == sum && !each.isOpen(); });
        };
        for (const WrongSum &sum : wrongSums(m_question.text.text)) {
            if (!mayStay(sum))
                m_findings.push_back(
                    {Kind::WrongSum,
                     u"%1: %2"_s.arg(placeInWords(sum.line), inWords(sum, m_question.language)),
                     {},
                     sum.line});
        }
    }

    void addUnknown()
    {
        const auto look = [this](Kind kind, Measure measure, Dimension dimension, const QString &korean,
                                 const QString &english) {
            Filter filter;
            filter.select(dimension, {QString(unknownKey)});
            const RowsBehind rows = rowsBehind(m_facts, FigureQuestion::count(measure, filter));
            if (rows.number > 0)
                m_findings.push_back({kind, say(korean, english).arg(groupedNumber(rows.number)), rows});
        };
        look(Kind::UnknownTheme, Measure::Courses, Dimension::Theme,
             u"주제를 알 수 없는 과정이 %1개 집계됩니다."_s, u"Counted courses without a theme: %1."_s);
        look(Kind::UnknownCity, Measure::Attendances, Dimension::City,
             u"도시를 알 수 없는 참가자가 %1명 집계됩니다."_s, u"Counted attendances without a city: %1."_s);
        look(Kind::UnknownSeniority, Measure::Attendances, Dimension::Seniority,
             u"직급을 알 수 없는 참가자가 %1명 집계됩니다."_s,
             u"Counted attendances without a seniority: %1."_s);
    }

    void addPlanned()
    {
        RowsBehind rows;
        for (const Course &course : m_question.rows.courses) {
            const bool isAhead =
                course.status == CourseStatus::Planned || course.status == CourseStatus::Open;
            if (isAhead && course.lastDay < m_question.today)
                rows.courses.push_back(course.id);
        }
        rows.number = qint64(rows.courses.size());
        if (rows.number > 0)
            m_findings.push_back(
                {Kind::PlannedAndPast,
                 say(u"이미 지났지만 아직 계획이나 모집 상태인 과정: %1개. 집계되지 않습니다."_s,
                     u"Courses that are over and still planned or open: %1. They do not count."_s)
                     .arg(groupedNumber(rows.number)),
                 rows});
    }

    void addPages()
    {
        const int said = m_question.source.release.pages;
        const int printed = m_question.printedPages;
        if (said > 0 && printed > 0 && said != printed)
            m_findings.push_back(
                {Kind::OtherPages, say(u"머리글에는 %1쪽이라고 적혀 있지만 인쇄하면 %2쪽입니다."_s,
                                       u"The header says %1 pages; on paper there are %2."_s)
                                       .arg(said)
                                       .arg(printed)});
    }

    const GateQuestion &m_question;
    const FactTable &m_facts;
    std::vector<GateFinding> m_findings;
};

} // namespace

Result<GateRows> gateRows(Register &store, ReleaseId id)
{
    Result<std::vector<Course>> courses = store.all<Course>();
    YEONSU_TRY(courses);
    const Result<std::optional<Release>> release = store.find(id);
    YEONSU_TRY(release);
    Result<std::vector<PresentedOutcome>> presented =
        presentedOutcomes(store.database(), *release ? (*release)->forumId : ForumId());
    YEONSU_TRY(presented);
    Result<std::vector<ClaimDecision>> decisions =
        store::rowsReferringTo<ClaimDecision>(store.database(), id);
    YEONSU_TRY(decisions);
    return GateRows{std::move(*courses), std::move(*presented), std::move(*decisions)};
}

std::vector<GateFinding> gateFindings(const GateQuestion &question, const FactTable &facts)
{
    return Gate(question, facts).find();
}

bool stops(const std::vector<GateFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const GateFinding &finding) { return finding.stops(); });
}

} // namespace yeonsu
