#include "dialogs/kept_long_dialog.h"

#include "dialogs/dialog_table.h"
#include "dialogs/erasing.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/list_out_buttons.h"
#include "dialogs/progress_row.h"
#include "editing/history_text.h"
#include "figures/share.h"
#include "models/kept_long_model.h"
#include "support/background.h"
#include "support/settings.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_model(new KeptLongModel(actSentence, this))
    , m_years(new QSpinBox(this))
    , m_withDeleted(new QCheckBox(tr("Also those who were &deleted and whom the history still knows"), this))
    , m_count(newMutedLabel({}, this))
    , m_later(newMutedLabel({}, this))
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
                         "they were entered. Who was deleted is out of the lists, but not out of the "
                         "history, until they are erased."),
                      this));
    layout->addWidget(makeHeader());
    layout->addWidget(m_withDeleted);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_later);
    layout->addWidget(m_error);
    m_error->sayErrorsOf(*this);
    layout->addWidget(makeButtons());
    setTabOrderOf({m_years, m_withDeleted, m_table, m_selectAll, m_erase});
    connect(m_years, &QSpinBox::valueChanged, this, [this](int years) {
        Settings::setYearsKept(years);
        read();
    });
    m_withDeleted->setObjectName(u"withDeleted"_s);
    m_withDeleted->setAccessibleName(withoutMnemonic(m_withDeleted->text()));
    m_withDeleted->setChecked(true);
    m_later->setObjectName(u"later"_s);
    connect(m_withDeleted, &QCheckBox::toggled, this, &KeptLongDialog::read);
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

KeptLongDialog::Wanted KeptLongDialog::wanted() const
{
    return {m_years->value(), m_withDeleted->isChecked()};
}

/// Of whom was deleted nothing more can come, so that today counts, too.
Result<KeptLongDialog::Found> KeptLongDialog::find(Database &database, QDate day, bool withDeleted)
{
    Result<std::vector<KeptPerson>> people = peopleKeptSinceBefore(database, day);
    YEONSU_TRY(people);
    Found found{std::move(*people)};
    if (!withDeleted)
        return found;
    Result<std::vector<KeptPerson>> deleted = deletedPeopleKept(database);
    YEONSU_TRY(deleted);
    found.laterDeleted =
        int(std::erase_if(*deleted, [day](const KeptPerson &each) { return each.since() > day; }));
    found.people.insert(found.people.end(), deleted->begin(), deleted->end());
    std::ranges::stable_sort(found.people, {}, &KeptPerson::since);
    return found;
}

void KeptLongDialog::read()
{
    m_error->clear();
    const Wanted asked = wanted();
    const auto work = [path = m_session.store().path(), state = m_session.store().fileState(),
                       day = m_today.addYears(-asked.years), withDeleted = asked.withDeleted] {
        return openForReading(path, state).and_then([day, withDeleted](Database database) {
            return find(database, day, withDeleted);
        });
    };
    readWithPatience(this, work, [this, asked](const Result<Found> &found) { take(found, asked); });
}

void KeptLongDialog::take(const Result<Found> &found, const Wanted &asked)
{
    if (asked != wanted())
        return; // Something else is being looked for by now.
    if (found)
        m_model->setPeople(found->people);
    else
        m_error->show(found.error());
    const int later = found ? found->laterDeleted : 0;
    m_later->setText(tr("%Ln people more were deleted, but are not kept for that long: with 0 years they are "
                        "shown, too.",
                        nullptr, later));
    m_later->setVisible(later > 0);
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
