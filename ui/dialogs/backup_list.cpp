#include "dialogs/backup_list.h"

#include "delegates/value_delegate.h"
#include "dialogs/backup_details.h"
#include "dialogs/dialog_table.h"
#include "dialogs/progress_row.h"
#include "support/background.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

enum Column { When, Made, Courses, People, Attendances };

constexpr int tableWidth = 470;

QTableWidgetItem *numberItem(qint64 number)
{
    auto *item = new QTableWidgetItem;
    item->setData(Qt::DisplayRole, int(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

BackupList::BackupList(const BackupFolder &folder, const QString &registerPath, QWidget *parent)
    : QStackedWidget(parent)
    , m_folder(folder)
    , m_register(registerPath)
{
    addWidget(makeList());
    addWidget(makeEmptyState());
}

QWidget *BackupList::makeList()
{
    auto *both = new QWidget(this);
    m_table = new QTableWidget(0, 5, both);
    m_table->setObjectName(u"copies"_s);
    m_table->setAccessibleName(tr("Copies"));
    m_table->setItemDelegate(new ValueDelegate(m_table));
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("Made"), tr("Courses"), tr("People"), tr("Attendances")});
    for (const Column column : {Courses, People, Attendances})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Made, QHeaderView::Stretch);
    m_details = new BackupDetails(both);
    QWidget *card = newTableCard(*m_table, both);
    card->setMinimumWidth(tableWidth);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addWidget(card, 1);
    layout->addWidget(m_details, 1);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row != before)
            compare();
    });
    return both;
}

QWidget *BackupList::makeEmptyState()
{
    auto *state = new QWidget(this);
    auto *heading = new QLabel(tr("There is no copy yet"), state);
    heading->setProperty("role", u"heading"_s);
    QLabel *text = newMutedLabel(
        tr("The first one is made by itself while the register is open, or now by “Back up now”."), state);
    text->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(state);
    layout->addStretch();
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addStretch();
    return state;
}

void BackupList::read()
{
    m_isReading = true;
    const auto work = [folder = m_folder]() -> Result<std::vector<Listed>> {
        Result<std::vector<Backup>> copies = folder.copies();
        YEONSU_TRY(copies);
        const std::vector<Backup> earlier = folder.earlierCopies();
        copies->insert(copies->end(), earlier.begin(), earlier.end());
        std::stable_sort(copies->begin(), copies->end(),
                         [](const Backup &one, const Backup &other) { return one.at > other.at; });
        std::vector<Listed> list;
        for (const Backup &backup : *copies)
            list.push_back({backup, backupContent(backup.path)});
        return list;
    };
    readWithPatience(this, work, [this](const Result<std::vector<Listed>> &list) {
        m_isReading = false;
        show(list.value_or(std::vector<Listed>()));
        if (!list)
            emit readFailed(list.error());
    });
}

void BackupList::show(const std::vector<Listed> &list)
{
    m_list = list;
    m_table->setCurrentCell(-1, -1);
    m_table->setRowCount(int(m_list.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
    setCurrentIndex(m_list.empty() ? 1 : 0);
    if (m_list.empty())
        emit chosenChanged();
    else
        m_table->setCurrentCell(0, 0);
}

void BackupList::fillRow(int row)
{
    const auto &[backup, content] = m_list[std::size_t(row)];
    m_table->setItem(row, When, new QTableWidgetItem(timeOf(backup)));
    m_table->setItem(row, Made, new QTableWidgetItem(kindInWords(backup)));
    if (!content) {
        m_table->item(row, Made)->setText(tr("unreadable"));
        return;
    }
    m_table->setItem(row, Courses, numberItem(content->counts.courses));
    m_table->setItem(row, People, numberItem(content->counts.people));
    m_table->setItem(row, Attendances, numberItem(content->counts.attendances));
}

void BackupList::focusCopies()
{
    m_table->setFocus();
}

ShownList BackupList::shownList() const
{
    if (const std::optional<ShownList> list = m_details->focusedList())
        return *list;
    const QAbstractItemModel *model = m_table->model();
    return {m_table->accessibleName(), {}, model, allColumns(*model), [model] { return allRows(*model); }};
}

const Backup *BackupList::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= int(m_list.size()) ? nullptr : &m_list[std::size_t(row)].backup;
}

bool BackupList::isChosenReadable() const
{
    return chosen() && m_list[std::size_t(m_table->currentRow())].content;
}

void BackupList::compare()
{
    const Backup *backup = chosen();
    emit chosenChanged();
    if (!backup)
        return;
    m_isComparing = true;
    m_details->showComparing(*backup);
    readWithPatience(
        this, [copy = backup->path, path = m_register] { return compareBackup(copy, path); },
        [this, compared = *backup](const Result<BackupComparison> &comparison) {
            const Backup *now = chosen();
            if (!now || now->path != compared.path)
                return; // another one was chosen meanwhile
            m_isComparing = false;
            m_details->show(compared, comparison);
        });
}

} // namespace yeonsu
