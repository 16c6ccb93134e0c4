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

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int usualWidth = 480;

} // namespace

ListOutDialog::ListOutDialog(ShownList list, ListOut way, Prompts &prompts, QWidget *parent)
    : OutDialog(prompts, way == ListOut::File ? tr("Save as…") : tr("Print…"), parent)
    , m_list(std::move(list))
    , m_way(way)
    , m_isOfPeople(isOfPeople(*m_list.model))
    , m_scope(newMutedLabel({}, this))
{
    setWindowTitle(way == ListOut::File ? tr("Save the list — %1").arg(m_list.title)
                                        : tr("Print the list — %1").arg(m_list.title));
    setMinimumWidth(usualWidth);
    makeForm();
    arrange(m_scope);
    if (QWidget *first = m_format ? static_cast<QWidget *>(m_format) : withPersonal())
        first->setFocus();
}

void ListOutDialog::makeForm()
{
    if (m_way == ListOut::File) {
        m_format = new QComboBox(&choosing());
        m_format->setObjectName(u"format"_s);
        m_format->addItem(tr("Excel workbook (.xlsx)"), int(TableFormat::Xlsx));
        m_format->addItem(tr("Text with commas (.csv)"), int(TableFormat::Csv));
        m_format->addItem(tr("PDF document (.pdf)"), int(TableFormat::Pdf));
        const QString label = tr("&Format");
        m_format->setAccessibleName(withoutMnemonic(label));
        form().addRow(label, m_format);
    }
    if (m_isOfPeople)
        addPersonalChoice();
}

PersonalData ListOutDialog::personalData() const
{
    return m_isOfPeople && !withPersonal()->isChecked() ? PersonalData::LeftOut : PersonalData::Included;
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

/// Where every column names people, nothing is left without them.
bool ListOutDialog::mayBegin() const
{
    return personalData() == PersonalData::Included ||
           personalHeadings().size() < qsizetype(m_list.columns.size());
}

void ListOutDialog::showState()
{
    m_scope->setText(scopeText());
    if (personal())
        personal()->setText(mayBegin() ? personalText()
                                       : tr("Nothing would be left: every column names people."));
    OutDialog::showState();
}

void ListOutDialog::begin()
{
    error().clear();
    if (m_way == ListOut::File) {
        m_path = chooseTableFile(prompts(), this, m_list.title, format(), m_format->currentText());
        if (m_path.isEmpty())
            return;
    }
    read();
}

void ListOutDialog::read()
{
    m_reader = new ShownListReader(m_list, personalData(), this);
    progress().bar().setRange(0, m_reader->count());
    connect(m_reader, &ShownListReader::progressed, &progress().bar(), &QProgressBar::setValue);
    connect(m_reader, &ShownListReader::failed, this, &ListOutDialog::stopReading);
    connect(m_reader, &ShownListReader::finished, this, [this](const PlainTable &table) {
        m_reader->deleteLater();
        m_reader = nullptr;
        take(std::make_shared<const PlainTable>(table));
    });
    m_stopped = start(tr("Reading…"));
    m_reader->start();
}

void ListOutDialog::take(const std::shared_ptr<const PlainTable> &table)
{
    progress().bar().setRange(0, 0);
    if (m_way == ListOut::Printer) {
        print(table);
        return;
    }
    progress().state().setText(tr("Writing…"));
    runInBackground(
        this,
        [table, format = format(), path = m_path, token = m_stopped]() -> Result<void> {
            const Result<QByteArray> file = tableFile(*table, format, token);
            YEONSU_TRY(file);
            return replaceFile(path, *file);
        },
        [this](const Result<void> &written) { finish(written, m_path); });
}

/// The table says which way the paper lies; the person may choose otherwise.
void ListOutDialog::print(const std::shared_ptr<const PlainTable> &table)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(table->title);
    printer->setPageLayout(pageLayoutFor(*table));
    if (!prompts().choosePrinter(this, *printer)) {
        stop({ErrorCode::Cancelled, tr("Nothing was printed."), {}});
        return;
    }
    progress().state().setText(tr("Printing…"));
    runInBackground(
        this,
        [table, printer, token = m_stopped] {
            Result<void> printed = printTable(*printer, *table, token);
            if (!printed)
                printer->abort();
            return printed;
        },
        [this](const Result<void> &printed) { finish(printed, {}); });
}

void ListOutDialog::stopReading(const Error &error)
{
    if (m_reader)
        std::exchange(m_reader, nullptr)->deleteLater();
    stop(error);
}

/// Reading stops at once; writing and printing say themselves when they have stopped.
void ListOutDialog::cancel()
{
    if (m_reader)
        stopReading({ErrorCode::Cancelled,
                     m_way == ListOut::File ? tr("It was cancelled. Nothing was written.")
                                            : tr("It was cancelled. Nothing was printed."),
                     {}});
}

} // namespace yeonsu
