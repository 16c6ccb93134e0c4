#include "dialogs/rows_behind_dialog.h"

#include "charts/chart_text.h"
#include "delegates/value_delegate.h"
#include "dialogs/dialog_table.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/list_out_buttons.h"
#include "dialogs/progress_row.h"
#include "figures/share.h"
#include "models/rows_behind_model.h"
#include "release/figure_words.h"
#include "support/copied_cells.h"
#include "support/language.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

TablePart partOf(const ChartChoice &choice, const AskedMark &asked)
{
    const Dimension rows = question(choice).rows;
    if (asked.series.isEmpty())
        return {rows, asked.categories, {}, {}};
    return {rows, asked.categories, question(choice).columns, {asked.series}};
}

/// "Asia", "2019, Invited", "57 others"
QString nameOf(const ChartNumbers &numbers, const AskedMark &asked)
{
    QString name = RowsBehindDialog::tr("%n others", nullptr, int(asked.categories.size()));
    for (const ChartCategory &category : numbers.categories) {
        if (asked.categories == QStringList{category.key})
            name = category.label;
    }
    for (const ChartSeries &series : numbers.series) {
        if (!series.key.isEmpty() && series.key == asked.series)
            name += u", "_s + series.label;
    }
    return name;
}

RowsBehind rowsOf(const FactTable &facts, const ChartChoice &choice, const AskedMark &asked)
{
    return rowsBehind(facts, question(choice).measure, partOf(choice, asked), choice.filter);
}

/// Why the chart says another number than its rows add up to.
QString noteOn(const ChartNumbers &numbers, const AskedMark &asked, qint64 number)
{
    qint64 inChart = 0;
    for (const ChartCategory &category : numbers.categories)
        inChart += asked.categories.contains(category.key) ? category.value : 0;
    if (asked.categories.size() < 2 || !asked.series.isEmpty() || inChart == number)
        return {};
    return RowsBehindDialog::tr("The chart adds up to %1, as what is in several of them is counted in each.")
        .arg(groupedNumber(inChart));
}

} // namespace

RowsBehindDialog::RowsBehindDialog(Register &store, const FactTable &facts, const ChartChoice &choice,
                                   const ChartNumbers &numbers, const AskedMark &asked, QWidget *parent)
    : RowsBehindDialog(store, facts, yeonsu::question(choice).measure, rowsOf(facts, choice, asked), parent)
{
    ChartChoice said = choice;
    said.language = interfaceLanguage();
    const ChartText text(said, numbers);
    setHeader(u"%1: %2"_s.arg(nameOf(numbers, asked), text.counted(m_rows.number)), text.neutralSubtitle(),
              noteOn(numbers, asked, m_rows.number));
}

RowsBehindDialog::RowsBehindDialog(Register &store, const FactTable &facts, const FigureQuestion &question,
                                   Language language, QWidget *parent)
    : RowsBehindDialog(store, facts,
                       question.kind == FigureQuestion::Kind::Years ? Measure::Courses : question.measure,
                       rowsBehind(facts, question), parent)
{
    const FigureAnswer answer = answerTo(question, facts);
    const bool isShare = question.kind == FigureQuestion::Kind::Share;
    setHeader(u"%1 — %2"_s.arg(inWords(question, facts, language), answerText(question, answer)),
              isShare ? tr("%1 of %2; the list is of the %1.")
                            .arg(groupedNumber(answer.number), groupedNumber(answer.whole))
              : question.kind == FigureQuestion::Kind::Years
                  ? tr("From the year of the first to that of the last of these courses.")
                  : QString(),
              {});
}

RowsBehindDialog::RowsBehindDialog(Register &store, const FactTable &facts, Measure measure,
                                   const RowsBehind &rows, QWidget *parent)
    : QDialog(parent)
    , m_rows(rows)
    , m_measure(measure)
    , m_size(*this, u"rowsBehindDialog"_s, {1080, 600})
    , m_model(new RowsBehindModel(store, facts, m_measure, m_rows, interfaceLanguage(), this))
    , m_table(new QTableView(this))
    , m_error(new ErrorNote(this))
{
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(newTableCard(*m_table, this), 1);
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    connect(m_model, &RowsBehindModel::readFailed, m_error, &ErrorNote::show);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RowsBehindDialog::updateButtons);
    m_table->selectRow(0);
    updateButtons();
    m_table->setFocus();
}

void RowsBehindDialog::setHeader(const QString &what, const QString &about, const QString &note)
{
    setWindowTitle(what);
    m_table->setAccessibleName(what);
    auto *header = new QWidget(this);
    auto *heading = new QLabel(what, header);
    heading->setProperty("role", u"heading"_s);
    heading->setWordWrap(true);
    m_about = about;
    if (m_measure == Measure::Persons && m_rows.number != qint64(m_rows.size()))
        m_notes.append(
            tr("%n enrolments; whoever came more than once is counted once.", nullptr, int(m_rows.size())));
    if (!note.isEmpty())
        m_notes.append(note);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(heading);
    for (const QString &text : {about, m_notes.join(u' ')}) {
        auto *label = newMutedLabel(text, header);
        label->setWordWrap(true);
        label->setVisible(!text.isEmpty());
        layout->addWidget(label);
    }
    static_cast<QVBoxLayout *>(this->layout())->insertWidget(0, header);
}

void RowsBehindDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ValueDelegate(m_table));
    dressTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(
        m_measure == Measure::Cities || m_measure == Measure::Countries ? 0 : 1, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &RowsBehindDialog::goToRow);
}

QWidget *RowsBehindDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *copyButton = new QPushButton(tr("Cop&y"), bar);
    copyButton->setToolTip(tr("The selected rows, for a spreadsheet"));
    auto *out = new ListOutButtons(*m_model, this);
    m_toPerson = new QPushButton(tr("Go to &person"), bar);
    m_toCourse = new QPushButton(tr("Go to &course"), bar);
    m_toPlace = new QPushButton(tr("Go to p&lace"), bar);
    auto *close = new QPushButton(tr("Close"), bar);
    const bool isOfPeople = countsPeople(m_measure);
    m_toPerson->setVisible(isOfPeople);
    m_toCourse->setVisible(isOfPeople || m_measure == Measure::Courses);
    m_toPlace->setVisible(m_measure == Measure::Cities || m_measure == Measure::Countries);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(copyButton);
    layout->addWidget(out);
    layout->addStretch();
    for (QPushButton *button : {m_toPerson, m_toCourse, m_toPlace, close})
        layout->addWidget(button);
    for (QPushButton *button : {copyButton, m_toPerson, m_toCourse, m_toPlace, close}) {
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    connect(copyButton, &QPushButton::clicked, this, &RowsBehindDialog::copy);
    connect(out, &ListOutButtons::requested, this,
            [this](ListOut way) { emit outRequested(shownList(), way); });
    connect(m_toPerson, &QPushButton::clicked, this, &RowsBehindDialog::goToPerson);
    connect(m_toCourse, &QPushButton::clicked, this, &RowsBehindDialog::goToCourse);
    connect(m_toPlace, &QPushButton::clicked, this, &RowsBehindDialog::goToPlace);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

ShownList RowsBehindDialog::shownList() const
{
    const std::vector<int> columns = allColumns(*m_model);
    ShownList list{windowTitle(), {}, m_model, columns, [model = m_model] { return allRows(*model); }};
    if (!m_about.isEmpty())
        list.narrowings.push_back({m_about});
    list.notes = m_notes;
    if (m_measure == Measure::Attendances)
        list.total = [count = columns.size(), number = m_rows.number] {
            std::vector<TableCell> cells(count);
            cells[1] = tr("Total"); // names may be left out
            cells.back() = number;
            return cells;
        };
    return list;
}

std::vector<int> RowsBehindDialog::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RowsBehindDialog::copy() const
{
    std::vector<int> rows = selectedRows();
    if (rows.empty()) {
        rows.resize(std::size_t(m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    copyCells(m_model->lines(rows));
}

void RowsBehindDialog::updateButtons()
{
    const RowTargets targets = m_model->targetsOf(m_table->currentIndex().row());
    m_toPerson->setEnabled(!targets.person.isNull());
    m_toCourse->setEnabled(!targets.course.isNull());
    m_toPlace->setEnabled(!targets.city.isNull() || !targets.country.isNull());
}

void RowsBehindDialog::goToPerson()
{
    const PersonId id = m_model->targetsOf(m_table->currentIndex().row()).person;
    accept();
    emit personRequested(id);
}

void RowsBehindDialog::goToCourse()
{
    const CourseId id = m_model->targetsOf(m_table->currentIndex().row()).course;
    accept();
    emit courseRequested(id);
}

void RowsBehindDialog::goToPlace()
{
    const RowTargets targets = m_model->targetsOf(m_table->currentIndex().row());
    accept();
    if (!targets.city.isNull())
        emit cityRequested(targets.city);
    else
        emit countryRequested(targets.country);
}

void RowsBehindDialog::goToRow()
{
    const RowTargets targets = m_model->targetsOf(m_table->currentIndex().row());
    if (!targets.person.isNull())
        goToPerson();
    else if (!targets.course.isNull())
        goToCourse();
    else if (!targets.city.isNull() || !targets.country.isNull())
        goToPlace();
}

bool RowsBehindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        goToRow();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace yeonsu
