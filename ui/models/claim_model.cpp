#include "models/claim_model.h"

#include "release/figure_words.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString withValue(const QString &figure, const QString &value)
{
    return figure.isEmpty() ? value : ClaimModel::tr("%1: %2", "a figure and its value").arg(figure, value);
}

QString figureInWords(const Claim &claim, const FactTable &facts, Language language)
{
    return claim.question ? withValue(inWords(*claim.question, facts, language),
                                      answerText(*claim.question, claim.answer))
                          : QString();
}

QString verdictInWords(ClaimVerdict verdict, bool isWaived)
{
    if (isWaived)
        return ClaimModel::tr("may stay");
    switch (verdict) {
    case ClaimVerdict::True:
        return ClaimModel::tr("true");
    case ClaimVerdict::Rounded:
        return ClaimModel::tr("rounded");
    case ClaimVerdict::False:
        return ClaimModel::tr("false");
    case ClaimVerdict::Wording:
        return ClaimModel::tr("wording");
    case ClaimVerdict::Unchecked:
        return ClaimModel::tr("unchecked");
    }
    Q_UNREACHABLE();
}

} // namespace

QString reasonOf(const DecidedClaim &claim, Language language)
{
    return claim.sum ? inWords(*claim.sum, language) + u' ' + claim.claim.reason : claim.claim.reason;
}

void ClaimModel::setClaims(const std::vector<DecidedClaim> &claims, const FactTable &facts, Language language)
{
    beginResetModel();
    m_claims = claims;
    m_rows.clear();
    for (const DecidedClaim &claim : m_claims) {
        const bool isWaived = claim.isWrong() && !claim.waiver.isEmpty();
        const bool isOfSum = claim.sum && !claim.claim.isWrong() && !isWaived;
        m_rows.push_back({claim.claim.text.simplified(), figureInWords(claim.claim, facts, language),
                          isOfSum ? tr("wrong total") : verdictInWords(claim.claim.verdict, isWaived),
                          reasonOf(claim, language), claim.isOpen(), isWaived,
                          isRight(claim.claim.verdict) && !claim.sum});
    }
    endResetModel();
}

void ClaimModel::setKept(const FrozenRelease &kept, const FactTable &facts, Language language)
{
    beginResetModel();
    m_claims.clear();
    m_rows.clear();
    for (const FrozenFigure &figure : kept.figures) {
        const bool isWrong = figure.verdict == ClaimVerdict::False || figure.verdict == ClaimVerdict::Wording;
        const bool isWaived = isWrong && !figure.waiver.isEmpty();
        m_rows.push_back({figure.written.simplified(),
                          withValue(inWords(kept, figure, facts, language), figure.value),
                          verdictInWords(figure.verdict, isWaived), figure.waiver, isWrong && !isWaived,
                          isWaived, isRight(figure.verdict)});
    }
    endResetModel();
}

const DecidedClaim *ClaimModel::claimAt(int row) const
{
    return std::size_t(row) < m_claims.size() ? &m_claims[std::size_t(row)] : nullptr;
}

bool ClaimModel::isWaivedAt(int row) const
{
    return m_rows[std::size_t(row)].isWaived;
}

int ClaimModel::openCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Line &row) { return row.isOpen; }));
}

int ClaimModel::uncheckedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Line &row) { return !row.isRight && !row.isOpen && !row.isWaived; }));
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClaimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &row = m_rows[std::size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return row.reason;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Written:
        return row.written;
    case Figure:
        return row.figure;
    case Verdict:
        return row.verdict;
    default:
        return {};
    }
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Written:
        return tr("In the text");
    case Figure:
        return tr("In the register");
    case Verdict:
        return tr("Verdict");
    default:
        return {};
    }
}

} // namespace yeonsu
