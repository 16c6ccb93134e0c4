#include "dialogs/list_out_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/list_out_words.h"
#include "dialogs/progress_row.h"
#include "dialogs/save_table.h"
#include "models/shown_list_reader.h"
#include "support/application_style.h"
#include "support/background.h"
#include "support/replace_file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int usualWidth = 480;

} // namespace

ListOutDialog::ListOutDialog(ShownList list, Prompts &prompts, QWidget *parent)
    : OutDialog(prompts, tr("Save as…"), parent)
    , m_list(std::move(list))
    , m_isOfPeople(isOfPeople(*m_list.model))
    , m_scope(newMutedLabel(scopeText(m_list), this))
{
    setWindowTitle(tr("Save the list — %1").arg(m_list.title));
    setMinimumWidth(scaledToLetters(usualWidth));
    makeForm();
    arrange(m_scope);
    m_format->setFocus();
}

void ListOutDialog::makeForm()
{
    m_format = new QComboBox(&choosing());
    m_format->setObjectName(u"format"_s);
    m_format->addItem(tr("Excel workbook (.xlsx)"), int(TableFormat::Xlsx));
    m_format->addItem(tr("Text with commas (.csv)"), int(TableFormat::Csv));
    m_format->addItem(tr("PDF document (.pdf)"), int(TableFormat::Pdf));
    const QString label = tr("&Format");
    m_format->setAccessibleName(withoutMnemonic(label));
    form().addRow(label, m_format);
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

bool ListOutDialog::mayBegin() const
{
    return isAnythingLeft(m_list, personalData());
}

void ListOutDialog::showState()
{
    if (personal())
        personal()->setText(personalText(m_list, personalData()));
    OutDialog::showState();
}

void ListOutDialog::begin()
{
    error().clear();
    m_path = chooseTableFile(prompts(), this, m_list.title, format(), m_format->currentText());
    if (!m_path.isEmpty())
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

void ListOutDialog::stopReading(const Error &error)
{
    if (m_reader)
        std::exchange(m_reader, nullptr)->deleteLater();
    stop(error);
}

/// Reading stops at once; writing says itself when it has stopped.
void ListOutDialog::cancel()
{
    if (m_reader)
        stopReading({ErrorCode::Cancelled, tr("It was cancelled. Nothing was written."), {}});
}

} // namespace yeonsu
