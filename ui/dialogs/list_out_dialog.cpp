#include "dialogs/list_out_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"
#include "dialogs/save_table.h"
#include "models/shown_list_reader.h"
#include "support/background.h"
#include "support/replace_file.h"
#include "support/table_pages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int usualWidth = 480;

} // namespace

ListOutDialog::ListOutDialog(ShownList list, ListOut way, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_list(std::move(list))
    , m_way(way)
    , m_prompts(prompts)
    , m_isOfPeople(isOfPeople(*m_list.model))
    , m_scope(newMutedLabel({}, this))
    , m_choosing(new QWidget(this))
    , m_error(new ErrorNote(this))
    , m_progress(new ProgressRow(this))
{
    setWindowTitle(way == ListOut::File ? tr("Save the list — %1").arg(m_list.title)
                                        : tr("Print the list — %1").arg(m_list.title));
    setMinimumWidth(usualWidth);
    auto *form = new QFormLayout(m_choosing);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    makeForm(*form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_scope);
    layout->addWidget(m_choosing);
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    showState();
    if (QWidget *first = m_format ? static_cast<QWidget *>(m_format) : m_withPersonal)
        first->setFocus();
}

ListOutDialog::~ListOutDialog()
{
    m_stop.request_stop();
}

void ListOutDialog::makeForm(QFormLayout &form)
{
    if (m_way == ListOut::File) {
        m_format = new QComboBox(m_choosing);
        m_format->setObjectName(u"format"_s);
        m_format->addItem(tr("Excel workbook (.xlsx)"), int(TableFormat::Xlsx));
        m_format->addItem(tr("Text with commas (.csv)"), int(TableFormat::Csv));
        m_format->addItem(tr("PDF document (.pdf)"), int(TableFormat::Pdf));
        const QString label = tr("&Format");
        m_format->setAccessibleName(withoutMnemonic(label));
        form.addRow(label, m_format);
    }
    if (!m_isOfPeople)
        return;
    m_withPersonal = new QCheckBox(tr("&With names, e-mails and notes"), m_choosing);
    m_withPersonal->setObjectName(u"withPersonal"_s);
    m_withPersonal->setAccessibleName(withoutMnemonic(m_withPersonal->text()));
    m_personal = newMutedLabel({}, m_choosing);
    m_personal->setObjectName(u"personal"_s);
    form.addRow(m_withPersonal);
    form.addRow(m_personal);
    connect(m_withPersonal, &QCheckBox::toggled, this, &ListOutDialog::showState);
}

QWidget *ListOutDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_close = new QPushButton(tr("Cancel"), row);
    m_begin = new QPushButton(m_way == ListOut::File ? tr("Save as…") : tr("Print…"), row);
    m_begin->setProperty("primary", true);
    m_begin->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_close);
    layout->addWidget(m_begin);
    connect(m_close, &QPushButton::clicked, this, &ListOutDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &ListOutDialog::begin);
    return row;
}

PersonalData ListOutDialog::personalData() const
{
    return m_isOfPeople && !m_withPersonal->isChecked() ? PersonalData::LeftOut : PersonalData::Included;
}

TableFormat ListOutDialog::format() const
{
    return TableFormat(m_format->currentData().toInt());
}

QStringList ListOutDialog::personalHeadings() const
{
    QStringList headings;
    for (const int column : m_list.columns) {
        if (isPersonal(*m_list.model, column))
            headings.append(m_list.model->headerData(column, Qt::Horizontal).toString());
    }
    return headings;
}

/// What leaves: the rows and columns as the list shows them, and by what they were narrowed.
QString ListOutDialog::scopeText() const
{
    QStringList lines{tr("The list as it is shown: its rows and columns, in their order.")};
    QStringList words;
    for (const ShownList::Narrowing &each : m_list.narrowings)
        words.append(each.words);
    if (!words.isEmpty())
        lines.append(words.join(u" · "_s));
    return lines.join(u'\n');
}

QString ListOutDialog::personalText() const
{
    if (personalData() == PersonalData::Included)
        return tr("People can be recognised by this. Give it only to those who need it.");
    QStringList parts;
    if (const QStringList headings = personalHeadings(); !headings.isEmpty())
        parts.append(tr("Left out: %1.").arg(headings.join(u", "_s)));
    const auto &all = m_list.narrowings;
    if (std::any_of(all.begin(), all.end(), [](const ShownList::Narrowing &each) { return each.isPersonal; }))
        parts.append(tr("What was searched for is not written on it, as it may be a name."));
    return parts.isEmpty() ? tr("No column that is shown names anybody.") : parts.join(u' ');
}

void ListOutDialog::showState()
{
    m_scope->setText(scopeText());
    const bool isAnythingLeft = personalData() == PersonalData::Included ||
                                personalHeadings().size() < qsizetype(m_list.columns.size());
    if (m_personal)
        m_personal->setText(isAnythingLeft ? personalText()
                                           : tr("Nothing would be left: every column names people."));
    m_choosing->setEnabled(!m_isRunning);
    m_progress->setVisible(m_isRunning || !m_progress->state().text().isEmpty());
    m_progress->bar().setVisible(m_isRunning);
    m_begin->setEnabled(!m_isRunning && isAnythingLeft);
}

void ListOutDialog::begin()
{
    m_error->clear();
    if (m_way == ListOut::File) {
        m_path = chooseTableFile(m_prompts, this, m_list.title, format(), m_format->currentText());
        if (m_path.isEmpty())
            return;
    }
    read();
}

void ListOutDialog::read()
{
    m_isRunning = true;
    m_stop = std::stop_source();
    m_reader = new ShownListReader(m_list, personalData(), this);
    m_progress->bar().setRange(0, m_reader->count());
    m_progress->state().setText(tr("Reading…"));
    connect(m_reader, &ShownListReader::progressed, &m_progress->bar(), &QProgressBar::setValue);
    connect(m_reader, &ShownListReader::failed, this, &ListOutDialog::stop);
    connect(m_reader, &ShownListReader::finished, this, [this](const PlainTable &table) {
        m_reader->deleteLater();
        m_reader = nullptr;
        take(std::make_shared<const PlainTable>(table));
    });
    m_reader->start();
    showState();
    m_close->setFocus();
}

void ListOutDialog::take(const std::shared_ptr<const PlainTable> &table)
{
    m_progress->bar().setRange(0, 0);
    if (m_way == ListOut::Printer) {
        print(table);
        return;
    }
    m_progress->state().setText(tr("Writing…"));
    runInBackground(
        this,
        [table, format = format(), path = m_path, token = m_stop.get_token()]() -> Result<void> {
            const Result<QByteArray> file = tableFile(*table, format, token);
            YEONSU_TRY(file);
            return replaceFile(path, *file);
        },
        [this](const Result<void> &written) { finish(written); });
}

/// The table says which way the paper lies; the person may choose otherwise.
void ListOutDialog::print(const std::shared_ptr<const PlainTable> &table)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(table->title);
    printer->setPageLayout(pageLayoutFor(*table));
    if (!m_prompts.choosePrinter(this, *printer)) {
        stop({ErrorCode::Cancelled, tr("Nothing was printed."), {}});
        return;
    }
    m_progress->state().setText(tr("Printing…"));
    runInBackground(
        this,
        [table, printer, token = m_stop.get_token()] {
            Result<void> printed = printTable(*printer, *table, token);
            if (!printed)
                printer->abort();
            return printed;
        },
        [this](const Result<void> &printed) { finish(printed); });
}

void ListOutDialog::finish(const Result<void> &outcome)
{
    if (!outcome) {
        stop(outcome.error());
        return;
    }
    m_isRunning = false;
    if (m_way == ListOut::File)
        emit saved(m_path);
    accept();
}

void ListOutDialog::stop(const Error &error)
{
    if (m_reader)
        std::exchange(m_reader, nullptr)->deleteLater();
    m_isRunning = false;
    m_progress->state().setText(error.code == ErrorCode::Cancelled ? error.message : QString());
    if (error.code != ErrorCode::Cancelled)
        m_error->show(error);
    showState();
    m_begin->setFocus();
}

void ListOutDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
        return;
    }
    m_stop.request_stop();
    if (m_reader)
        stop({ErrorCode::Cancelled,
              m_way == ListOut::File ? tr("It was cancelled. Nothing was written.")
                                     : tr("It was cancelled. Nothing was printed."),
              {}});
}

} // namespace yeonsu
