#include "dialogs/kept_long_dialog.h"

#include "dialogs/dialog_table.h"
#include "dialogs/erasing.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/list_out_buttons.h"
#include "dialogs/progress_row.h"
#include "figures/share.h"
#include "models/kept_long_model.h"
#include "support/background.h"
#include "support/settings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr QSize usualSize(680, 560);
constexpr int mostYears = 99;

} // namespace

KeptLongDialog::KeptLongDialog(EditingSession &session, QWidget *parent, QDate today)
    : QDialog(parent)
    , m_session(session)
    , m_today(today)
    , m_size(*this, u"keptLongDialog"_s, usualSize)
    , m_model(new KeptLongModel(this))
    , m_years(new QSpinBox(this))
    , m_count(newMutedLabel({}, this))
    , m_table(new QTableView(this))
    , m_error(new ErrorNote(this))
{
    setWindowTitle(tr("People kept for long"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(
        newMutedLabel(tr("Whose last course ended so long ago that it is to be asked whether it must "
                         "still be known who they were. People without a course count from when "
                         "they were entered."),
                      this));
    layout->addWidget(makeHeader());
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_error);
    m_error->sayErrorsOf(*this);
    layout->addWidget(makeButtons());
    setTabOrderOf({m_years, m_table, m_selectAll, m_erase});
    connect(m_years, &QSpinBox::valueChanged, this, [this](int years) {
        Settings::setYearsKept(years);
        read();
    });
    connect(&session.store(), &Register::changed, this, &KeptLongDialog::read);
    showState();
    m_count->clear(); // until it is known
    read();
    m_table->setFocus();
}

QWidget *KeptLongDialog::makeHeader()
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("Kept for more &years than"), row);
    label->setBuddy(m_years);
    m_years->setObjectName(u"years"_s);
    m_years->setAccessibleName(withoutMnemonic(label->text()));
    m_years->setRange(0, mostYears);
    m_years->setValue(Settings::yearsKept());
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_years);
    layout->addStretch();
    layout->addWidget(m_count);
    return row;
}

QWidget *KeptLongDialog::makeTable()
{
    dressTable(*m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->horizontalHeader()->setSectionResizeMode(KeptLongModel::Name, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &KeptLongDialog::showState);
    return newTableCard(*m_table, this);
}

QWidget *KeptLongDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_selectAll = new QPushButton(tr("Select &all"), row);
    m_selectAll->setObjectName(u"selectAll"_s);
    m_erase = new QPushButton(tr("&Erase…"), row);
    m_erase->setObjectName(u"erase"_s);
    auto *out = new ListOutButtons(*m_model, this);
    auto *close = new QPushButton(tr("Close"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_selectAll);
    layout->addWidget(out);
    layout->addStretch();
    layout->addWidget(m_erase);
    layout->addWidget(close);
    for (QPushButton *button : {m_selectAll, m_erase, close}) {
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    connect(out, &ListOutButtons::requested, this,
            [this](ListOut way) { emit outRequested(shownList(), way); });
    connect(m_selectAll, &QPushButton::clicked, m_table, &QTableView::selectAll);
    connect(m_erase, &QPushButton::clicked, this, &KeptLongDialog::eraseSelected);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

ShownList KeptLongDialog::shownList() const
{
    return {windowTitle(),
            {{tr("Kept for more than %n years", nullptr, m_years->value())}},
            m_model,
            allColumns(*m_model),
            [model = m_model] { return allRows(*model); }};
}

void KeptLongDialog::read()
{
    m_error->clear();
    const int years = m_years->value();
    const auto work = [path = m_session.store().path(), state = m_session.store().fileState(),
                       day = m_today.addYears(-years)] {
        return openForReading(path, state).and_then([day](Database database) {
            return peopleKeptSinceBefore(database, day);
        });
    };
    readWithPatience(this, work,
                     [this, years](const Result<std::vector<KeptPerson>> &people) { take(people, years); });
}

void KeptLongDialog::take(const Result<std::vector<KeptPerson>> &people, int years)
{
    if (years != m_years->value())
        return; // Another number is being looked for by now.
    if (people)
        m_model->setPeople(*people);
    else
        m_error->show(people.error());
    showState();
}

void KeptLongDialog::showState()
{
    const int selected = int(m_table->selectionModel()->selectedRows().size());
    const int all = m_model->rowCount();
    m_count->setText(selected == 0
                         ? tr("%Ln people", nullptr, all)
                         : tr("%1 of %2 selected").arg(groupedNumber(selected), groupedNumber(all)));
    m_selectAll->setEnabled(all > 0);
    m_erase->setEnabled(selected > 0 && m_session.store().isWritable());
}

void KeptLongDialog::eraseSelected()
{
    eraseFromRegister(m_session, m_model->idsAt(m_table->selectionModel()->selectedRows()), this);
}

} // namespace yeonsu
