#include "pages/claims_card.h"

#include "delegates/verdict_delegate.h"
#include "domain/korean_particle.h"
#include "models/rows_behind_model.h"
#include "pages/own_output.h"
#include "pages/panel_card.h"
#include "pages/row_table.h"
#include "release/claim_context.h"
#include "support/language.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

ClaimsCard::ClaimsCard(Register &store, const LiveFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_facts(facts)
    , m_model(new ClaimModel(this))
    , m_summary(newMutedLabel({}, this))
    , m_table(new RowTable(this))
    , m_reason(newMutedLabel({}, this))
    , m_count(newMutedLabel({}, this))
    , m_rows(new RowTable(this))
    , m_decisions(nullptr)
    , m_all(new QPushButton(tr("Rows…"), this))
    , m_tie(new QPushButton(tr("Another figure…"), this))
    , m_waiver(new QLineEdit(this))
    , m_waive(new QPushButton(tr("May stay"), this))
    , m_takeBack(new QPushButton(tr("Forget decision"), this))
{
    makeTables();
    m_decisions = makeDecisions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_reason);
    layout->addWidget(m_decisions);
    auto *counted = new QHBoxLayout;
    counted->addWidget(m_count, 1);
    counted->addWidget(m_all);
    layout->addLayout(counted);
    layout->addWidget(m_rows, 2);
    connectButtons();
    showChosen();
}

void ClaimsCard::makeTables()
{
    m_table->setObjectName(u"claims"_s);
    m_table->setAccessibleName(tr("Numbers of the text"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->columns().setColumns(
        {{u"2,700여명 이상"_s, 3}, {u"✓ "_s + tr("unchecked"), 4}, {tr("attendances: Asia"), 2, true}});
    m_table->columns().keepAll();
    m_table->setItemDelegate(new VerdictDelegate(
        [this](const QModelIndex &index) {
            if (m_model->isOpenAt(index.row()))
                return CellMark::Error;
            if (m_model->isWaivedAt(index.row()))
                return CellMark::Warning;
            return index.column() == ClaimModel::Verdict && m_model->isRightAt(index.row()) ? CellMark::Good
                                                                                            : CellMark::None;
        },
        ClaimModel::Verdict, m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_gone.clear();
        rememberChosen();
        showChosen();
        if (const DecidedClaim *claim = chosen())
            emit claimChosen(claim->claim);
    });
    connect(new OwnOutput(*m_table), &OwnOutput::requested, this, &ClaimsCard::outRequested);
    m_rows->setObjectName(u"rowsBehind"_s);
    m_rows->setAccessibleName(tr("Rows behind the number"));
    m_rows->setToolTip(tr("Enter or a double click goes to the row"));
    connect(new OwnOutput(static_cast<QWidget &>(*m_rows)), &OwnOutput::requested, this, [this](ListOut way) {
        if (const DecidedClaim *claim = chosen(); claim && claim->claim.question)
            emit rowsOutRequested(*claim->claim.question, way);
    });
}

ShownList ClaimsCard::shownList() const
{
    return {m_table->accessibleName(), {}, m_model, m_table->columns().shownColumns(), [model = m_model] {
                return allRows(*model);
            }};
}

QWidget *ClaimsCard::makeDecisions()
{
    auto *decisions = new QWidget(this);
    m_waiver->setPlaceholderText(tr("Why it may stay as it is"));
    m_waiver->setAccessibleName(m_waiver->placeholderText());
    m_tie->setToolTip(tr("Say which figure of the register the number stands for"));
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_tie);
    ways->addWidget(m_takeBack);
    ways->addStretch();
    auto *waiver = new QHBoxLayout;
    waiver->addWidget(m_waiver, 1);
    waiver->addWidget(m_waive);
    auto *layout = new QVBoxLayout(decisions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(ways);
    layout->addLayout(waiver);
    return decisions;
}

void ClaimsCard::connectButtons()
{
    const auto askForRows = [this] {
        if (const DecidedClaim *claim = chosen(); claim && claim->claim.question)
            emit rowsRequested(*claim->claim.question);
    };
    connect(m_all, &QPushButton::clicked, this, askForRows);
    connect(m_table, &QTableView::activated, this, askForRows);
    connect(m_rows, &QTableView::activated, this, [this](const QModelIndex &index) { goToRow(index.row()); });
    connect(m_tie, &QPushButton::clicked, this, [this] {
        if (const DecidedClaim *claim = chosen())
            emit tieRequested(DecidedClaim(*claim)); // the model may be filled anew meanwhile
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const DecidedClaim *claim = chosen())
            emit takeBackRequested(DecidedClaim(*claim));
    });
    const auto waive = [this] {
        const DecidedClaim *claim = chosen();
        const QString reason = m_waiver->text().trimmed();
        if (!claim || reason.isEmpty())
            return;
        m_waiver->clear();
        emit waiverEntered(DecidedClaim(*claim), reason);
    };
    connect(m_waive, &QPushButton::clicked, this, waive);
    connect(m_waiver, &QLineEdit::returnPressed, this, waive);
    connect(m_waiver, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_waive->setEnabled(!text.trimmed().isEmpty()); });
}

void ClaimsCard::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showChosen();
}

void ClaimsCard::showClaims(const QString &text, const std::vector<DecidedClaim> &claims, Language language)
{
    m_text = text;
    const int row = rowOfChosen(claims);
    {
        const QSignalBlocker silence(m_table->selectionModel());
        m_model->setClaims(claims, m_facts.table(), language);
    }
    if (row >= 0) {
        const QSignalBlocker silence(this); // the text was not left for it
        m_table->selectSingleRow(row);
    } else if (m_chosen) {
        tellGone();
    }
    showSummary();
    showChosen();
}

int ClaimsCard::rowOfChosen(const std::vector<DecidedClaim> &claims) const
{
    constexpr double leastLikeness = 0.5; // as of a decision that is kept
    int row = -1;
    double best = leastLikeness;
    int number = -1;
    for (int i = 0; m_chosen && i < int(claims.size()); ++i) {
        const Claim &claim = claims[std::size_t(i)].claim;
        if (claim.text.simplified() != m_chosen->number.simplified())
            continue;
        ++number;
        const double like = likeness(m_chosen->context, m_text, claim.start, claim.length);
        // Among equal words the place in their order decides.
        if (like > best || (like == best && (row < 0 || number == m_chosenNumber))) {
            row = i;
            best = like;
        }
    }
    return row;
}

void ClaimsCard::rememberChosen()
{
    m_chosen.reset();
    const DecidedClaim *claim = chosen();
    if (!claim)
        return;
    m_chosen = decisionOn(claim->claim, m_text, {});
    m_chosenNumber = 0;
    for (int row = 0; m_model->claimAt(row) != claim; ++row) {
        if (m_model->claimAt(row)->claim.text.simplified() == m_chosen->number.simplified())
            ++m_chosenNumber;
    }
}

/// With what was begun about it, so that it can be written again.
void ClaimsCard::tellGone()
{
    const QString begun = m_waiver->text().trimmed();
    m_waiver->clear();
    if (begun.isEmpty())
        m_gone.clear();
    else
        m_gone = withFittingParticles(
            tr("“%1” does not stand in the text any more. The reason that was begun for it: %2")
                .arg(m_chosen->number.simplified(), begun));
    m_chosen.reset();
}

void ClaimsCard::startOver()
{
    m_chosen.reset();
    m_gone.clear();
    m_waiver->clear();
    m_model->setKept({}, m_facts.table(), interfaceLanguage());
    m_summary->clear();
    showChosen();
}

void ClaimsCard::showKept(const FrozenRelease &kept, Language language)
{
    startOver();
    m_model->setKept(kept, m_facts.table(), language);
    m_table->scrollToTop();
    showSummary();
    showChosen();
}

void ClaimsCard::selectRow(int row)
{
    m_table->selectSingleRow(row);
}

void ClaimsCard::showSummary()
{
    if (m_model->rowCount() == 0) {
        m_summary->setText(tr("There is no number in the text yet."));
        return;
    }
    const int open = m_model->openCount();
    const int unchecked = m_model->uncheckedCount();
    QStringList parts{open == 0 ? tr("%Ln numbers, none of them wrong", nullptr, m_model->rowCount())
                                : tr("%Ln numbers are wrong", nullptr, open)};
    if (unchecked > 0)
        parts.append(tr("%Ln are not checked", nullptr, unchecked));
    m_summary->setText(parts.join(u" · "_s));
}

const DecidedClaim *ClaimsCard::chosen() const
{
    const std::vector<int> rows = m_table->selectedRowNumbers();
    return rows.size() == 1 ? m_model->claimAt(rows.front()) : nullptr;
}

void ClaimsCard::showChosen()
{
    const DecidedClaim *claim = chosen();
    QStringList reasons;
    if (claim)
        reasons << reasonOf(*claim, interfaceLanguage()) << claim->error
                << (claim->waiver.isEmpty() ? QString() : tr("It may stay: %1").arg(claim->waiver));
    reasons.removeAll(QString());
    // Of what was kept there is no claim, and no rows.
    const bool canShow = claim || m_model->claimAt(0);
    m_reason->setText(claim              ? reasons.join(u'\n')
                      : m_gone.isEmpty() ? tr("Choose a number to see the rows of the register behind it.")
                                         : m_gone);
    m_reason->setVisible(canShow || !m_gone.isEmpty());
    const bool canDecide = claim && !m_isReadOnly && !claim->isFromToken;
    m_tie->setEnabled(canDecide);
    m_takeBack->setEnabled(claim && !m_isReadOnly && !claim->decision.isNull());
    m_waiver->setEnabled(canDecide && claim->isOpen());
    m_waive->setEnabled(m_waiver->isEnabled() && !m_waiver->text().trimmed().isEmpty());
    m_decisions->setVisible(!m_isReadOnly);
    showRowsBehind(claim && claim->claim.question ? &*claim->claim.question : nullptr);
}

void ClaimsCard::goToRow(int row)
{
    const RowTargets targets = m_behind->targetsOf(row);
    if (!targets.person.isNull())
        emit personRequested(targets.person);
    else if (!targets.course.isNull())
        emit courseRequested(targets.course);
    else if (!targets.city.isNull())
        emit cityRequested(targets.city);
    else if (!targets.country.isNull())
        emit countryRequested(targets.country);
}

void ClaimsCard::showRowsBehind(const FigureQuestion *question)
{
    m_rows->setModel(nullptr);
    delete std::exchange(m_behind, nullptr);
    m_rows->setVisible(question);
    m_all->setVisible(question);
    m_count->clear();
    if (!question)
        return;
    const RowsBehind rows = rowsBehind(m_facts.table(), *question);
    const Measure measure =
        question->kind == FigureQuestion::Kind::Years ? Measure::Courses : question->measure;
    m_behind = new RowsBehindModel(m_store, m_facts.table(), measure, rows, interfaceLanguage(), this);
    m_count->setText(tr("%Ln rows behind it", nullptr, m_behind->rowCount()));
    m_rows->setModel(m_behind);
}

} // namespace yeonsu
