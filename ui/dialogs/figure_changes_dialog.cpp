#include "dialogs/figure_changes_dialog.h"

#include "domain/korean_particle.h"
#include "figures/share.h"
#include "support/application_style.h"
#include "support/language.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// In the order of the table; the share follows the attendances it is of.
constexpr std::array measures{Measure::Countries, Measure::Cities, Measure::Courses, Measure::Persons,
                              Measure::Attendances};
static_assert(measures.size() == keyTable<Measure>.size());
constexpr int shareColumn = int(measures.size()) + 1;

} // namespace

FigureChangesDialog::FigureChangesDialog(const FigureChanges &changes, const QString &act, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(int(changes.lines.size()), shareColumn + 1, this))
{
    setObjectName(u"figureChangesDialog"_s);
    setWindowTitle(tr("Figures change"));
    auto *heading = new QLabel(tr("%n figures change", nullptr, changes.count()), this);
    heading->setProperty("role", u"heading"_s);
    auto *text = new QLabel(withFittingParticles(act) + u' ' + tr("You can undo this."), this);
    text->setWordWrap(true);
    fillTable(changes);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole)->setObjectName(u"change"_s);
    QPushButton *cancel = buttons->addButton(tr("Do not change"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_table->setFocus();
}

void FigureChangesDialog::fillTable(const FigureChanges &changes)
{
    m_table->setHorizontalHeaderLabels({tr("Part"), tr("Countries"), tr("Cities"), tr("Courses"),
                                        tr("Persons"), tr("Attendances"), tr("Share")});
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FigureLine &line = changes.lines[std::size_t(row)];
        const Category &part = line.category;
        const QString name =
            line.dimension ? nameIn(interfaceLanguage(), part.nameKo, part.nameEn) : tr("Everything");
        m_table->setItem(row, 0, new QTableWidgetItem(name));
        for (std::size_t i = 0; i < measures.size(); ++i) {
            const bool isShown = line.hasFigure(measures[i]);
            addCell(row, int(i) + 1, isShown ? groupedNumber(line.numberBefore(measures[i])) : QString(),
                    isShown ? groupedNumber(line.numberAfter(measures[i])) : QString());
        }
        addCell(row, shareColumn, changes.shareBefore(line), changes.shareAfter(line));
    }
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const bool isShown = std::any_of(changes.lines.begin(), changes.lines.end(),
                                         [&](const auto &line) { return line.hasFigure(measures[i]); });
        m_table->setColumnHidden(int(i) + 1, !isShown);
    }
    m_table->setAccessibleName(tr("Figures before and after"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setProperty("card", true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setMinimumSectionSize(64); // room for a short heading, too
    m_table->resizeColumnsToContents();
    m_table->setFixedSize(m_table->horizontalHeader()->length() + 2,
                          m_table->horizontalHeader()->sizeHint().height() +
                              m_table->verticalHeader()->length() + 2);
}

void FigureChangesDialog::addCell(int row, int column, const QString &before, const QString &after)
{
    const bool isChanged = before != after;
    auto *item = new QTableWidgetItem(isChanged ? u"%1 → %2"_s.arg(before, after) : after);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (!isChanged)
        item->setForeground(currentColours().mutedText);
    m_table->setItem(row, column, item);
}

QString moveInWords(const QString &place, const QString &to)
{
    return FigureChangesDialog::tr("“%1” moves to %2.").arg(place, to);
}

QString mergeInWords(const QString &dropped, const QString &kept)
{
    return FigureChangesDialog::tr("“%1” becomes part of “%2”.").arg(dropped, kept);
}

QString decisionInWords(const QString &level, bool isDecisionMaking)
{
    return (isDecisionMaking ? FigureChangesDialog::tr("“%1” counts as section chief and above.")
                             : FigureChangesDialog::tr("“%1” no longer counts as section chief and above."))
        .arg(level);
}

Result<bool> confirmFigureChanges(QWidget *parent, Register &store, const LiveFacts &facts,
                                  const ChangeSet &changeSet, const QString &act)
{
    FigureChanges changes;
    if (facts.isLoaded()) {
        changes = figureChanges(facts.table(), changeSet);
    } else {
        const Result<FactTable> read = FactTable::load(store.database());
        YEONSU_TRY(read);
        changes = figureChanges(*read, changeSet);
    }
    return changes.lines.empty() || FigureChangesDialog(changes, act, parent).exec() == QDialog::Accepted;
}

} // namespace yeonsu
