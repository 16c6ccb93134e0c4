#include "dialogs/import_columns_step.h"

#include "support/language.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int mostExamples = 3;
constexpr int choiceWidth = 220;

} // namespace

ImportColumnsStep::ImportColumnsStep(ImportWork &work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_missing(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    m_missing->setProperty("notice", true);
    m_missing->setContentsMargins(12, 8, 12, 8);
    m_missing->setWordWrap(true);
    m_table->setAccessibleName(tr("Columns of the list"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 20);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_missing);
    layout->addWidget(m_table, 1);
    connect(&m_work, &ImportWork::listChanged, this, &ImportColumnsStep::refresh);
}

void ImportColumnsStep::refresh()
{
    const ListLayout &list = m_work.list().layout;
    const QString complaint = list.complaint(!m_work.list().courseCode.isEmpty());
    m_missing->setText(complaint);
    m_missing->setVisible(!complaint.isEmpty());
    m_table->clear();
    m_table->setColumnCount(4);
    m_table->setRowCount(int(list.columns.size()));
    m_table->setHorizontalHeaderLabels({tr("Heading"), tr("Is read as"), tr("Known by"), tr("Examples")});
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ListColumn &column = list.columns[std::size_t(row)];
        const QString known = !column.field                            ? tr("not read")
                              : column.sureness == Sureness::ByHeading ? tr("its heading")
                              : column.sureness == Sureness::ByContent ? tr("its content; please check")
                                                                       : tr("your choice");
        m_table->setItem(row, 0, new QTableWidgetItem(column.heading));
        m_table->setCellWidget(row, 1, newChoice(row));
        m_table->setItem(row, 2, new QTableWidgetItem(known));
        m_table->setItem(row, 3, new QTableWidgetItem(examplesOf(row)));
    }
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(1, choiceWidth);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
}

QString ImportColumnsStep::examplesOf(qsizetype column) const
{
    QStringList examples;
    const ImportList &list = m_work.list();
    for (std::size_t row = list.layout.firstRow; row < list.rows.size() && examples.size() < mostExamples;
         ++row) {
        const QString text = list.rows[row].cells.value(column);
        if (!text.isEmpty() && !examples.contains(text))
            examples.append(text);
    }
    return examples.join(u" · "_s);
}

/// The table is made anew by what is chosen, so the choice is told after the box is done with it.
QWidget *ImportColumnsStep::newChoice(qsizetype column)
{
    const ImportList &list = m_work.list();
    const ListColumn &shown = list.layout.columns[std::size_t(column)];
    auto *box = new QComboBox(m_table);
    box->setAccessibleName(tr("“%1” is read as").arg(shown.heading));
    box->addItem(tr("Not read"), -1);
    for (const ListField field : fieldsOf(list.kind()))
        box->addItem(headingOf(list.kind(), field, interfaceLanguage()), int(field));
    box->setCurrentIndex(shown.field ? box->findData(int(*shown.field)) : 0);
    connect(
        box, &QComboBox::activated, this,
        [this, box, column] {
            const int chosen = box->currentData().toInt();
            m_work.setField(column, chosen < 0 ? std::nullopt : std::optional(ListField(chosen)));
        },
        Qt::QueuedConnection);
    return box;
}

} // namespace yeonsu
