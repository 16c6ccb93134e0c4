#include "dialogs/backup_details.h"

#include "dialogs/dialog_table.h"
#include "dialogs/error_note.h"
#include "dialogs/progress_row.h"
#include "editing/history_text.h"
#include "figures/share.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString lastActText(const std::optional<HistoryEntry> &act)
{
    return act ? BackupDetails::tr("Last change in the copy: %1 (%2)")
                     .arg(actSentence(*act), timeAndActor(*act))
               : BackupDetails::tr("Nobody had written anything yet.");
}

QString sinceText(const BackupComparison &comparison)
{
    QStringList parts;
    if (comparison.actsSince == 0 && comparison.actsOnlyInCopy == 0)
        parts.append(BackupDetails::tr("The register is as it was then: nothing was changed since."));
    if (comparison.actsSince > 0)
        parts.append(BackupDetails::tr("%Ln changes of the register are not in the copy.", nullptr,
                                       int(comparison.actsSince)));
    if (comparison.actsOnlyInCopy > 0)
        parts.append(
            BackupDetails::tr("%Ln changes are in the copy only.", nullptr, int(comparison.actsOnlyInCopy)));
    return parts.join(u' ');
}

QString inWords(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return BackupDetails::tr("daily");
    case BackupKind::ByHand:
        return BackupDetails::tr("by hand");
    case BackupKind::BeforeRestore:
        return BackupDetails::tr("before restoring");
    }
    return {};
}

} // namespace

QString timeOf(const Backup &backup)
{
    return backup.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString kindInWords(const Backup &backup)
{
    const QString kind = inWords(backup.kind);
    return backup.formerName.isEmpty() ? kind : BackupDetails::tr("%1, as “%2”").arg(kind, backup.formerName);
}

BackupDetails::BackupDetails(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_counts(new QTableWidget(4, 3, this))
    , m_lastAct(newMutedLabel({}, this))
    , m_since(new QLabel(this))
    , m_acts(new QTableWidget(0, 2, this))
    , m_error(new ErrorNote(this))
{
    m_heading->setProperty("role", u"heading"_s);
    m_heading->setObjectName(u"copyHeading"_s);
    m_since->setObjectName(u"since"_s);
    m_since->setWordWrap(true);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setAccessibleName(tr("What the copy holds"));
    dressTable(*m_counts);
    m_counts->setHorizontalHeaderLabels({tr("Held"), tr("In the copy"), tr("Now")});
    m_counts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->setSelectionMode(QAbstractItemView::SingleSelection);
    const int rows = 4 * m_counts->verticalHeader()->defaultSectionSize();
    m_counts->setFixedHeight(rows + m_counts->horizontalHeader()->sizeHint().height() + 4);
    m_acts->setObjectName(u"actsSince"_s);
    m_acts->setAccessibleName(tr("Changes since"));
    dressTable(*m_acts);
    m_acts->setHorizontalHeaderLabels({tr("Changed since then"), tr("When and by whom")});
    // An act names the rows that it was on, and so people.
    m_acts->horizontalHeaderItem(0)->setData(ColumnRole::IsPersonal, true);
    m_acts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_acts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_acts->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_error);
    layout->addWidget(newTableCard(*m_counts, this));
    layout->addWidget(m_lastAct);
    layout->addWidget(m_since);
    layout->addWidget(newTableCard(*m_acts, this), 1);
    layout->addStretch();
    setHasComparison(false);
}

std::optional<ShownList> BackupDetails::focusedList() const
{
    for (const QTableWidget *table : {m_counts, m_acts}) {
        const QAbstractItemModel *model = table->model();
        if (table->hasFocus() && model->rowCount() > 0)
            return ShownList{
                table->accessibleName(), {{m_heading->text()}}, model, allColumns(*model), [model] {
                    return allRows(*model);
                }};
    }
    return {};
}

void BackupDetails::setHasComparison(bool hasOne)
{
    m_counts->parentWidget()->setVisible(hasOne);
    m_lastAct->setVisible(hasOne);
    m_since->setVisible(hasOne);
    m_acts->parentWidget()->setVisible(hasOne && m_acts->rowCount() > 0);
}

void BackupDetails::showComparing(const Backup &backup)
{
    m_heading->setText(u"%1 · %2"_s.arg(timeOf(backup), kindInWords(backup)));
    m_error->clear();
    setHasComparison(false);
}

void BackupDetails::show(const Backup &backup, const Result<BackupComparison> &comparison)
{
    showComparing(backup);
    if (!comparison) {
        m_error->show(comparison.error());
        return;
    }
    showCounts(*comparison);
    showActs(*comparison);
    setHasComparison(true);
}

void BackupDetails::showCounts(const BackupComparison &comparison)
{
    const BackupCounts &then = comparison.copy.counts;
    const BackupCounts &now = comparison.now.counts;
    const std::tuple<QString, qint64, qint64> rows[]{
        {tr("Courses"), then.courses, now.courses},
        {tr("People"), then.people, now.people},
        {tr("Attendances"), then.attendances, now.attendances},
        {tr("Releases"), then.releases, now.releases},
    };
    int row = 0;
    for (const auto &[name, inCopy, inRegister] : rows) {
        m_counts->setItem(row, 0, new QTableWidgetItem(name));
        int column = 1;
        for (const qint64 number : {inCopy, inRegister}) {
            auto *item = new QTableWidgetItem(groupedNumber(number));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            QFont font = m_counts->font();
            font.setBold(inCopy != inRegister);
            item->setFont(font);
            m_counts->setItem(row, column++, item);
        }
        ++row;
    }
    for (const int column : {1, 2})
        m_counts->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

/// A long sentence is read in its tip.
void BackupDetails::addAct(const QString &sentence, const QString &when)
{
    const int row = m_acts->rowCount();
    m_acts->insertRow(row);
    m_acts->setItem(row, 0, new QTableWidgetItem(sentence));
    m_acts->setItem(row, 1, new QTableWidgetItem(when));
    m_acts->item(row, 0)->setToolTip(sentence);
}

void BackupDetails::showActs(const BackupComparison &comparison)
{
    m_lastAct->setText(lastActText(comparison.copy.lastAct));
    m_since->setText(sinceText(comparison));
    m_acts->setRowCount(0);
    for (const HistoryEntry &act : comparison.newestSince)
        addAct(actSentence(act), timeAndActor(act));
    if (const qint64 more = comparison.actsSince - m_acts->rowCount(); more > 0)
        addAct(tr("and %Ln older ones", nullptr, int(more)), {});
}

} // namespace yeonsu
