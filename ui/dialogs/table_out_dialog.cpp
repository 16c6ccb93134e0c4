#include "dialogs/table_out_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"
#include "dialogs/save_table.h"
#include "store/register_file.h"
#include "support/background.h"
#include "support/language.h"
#include "support/replace_file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int usualWidth = 520;
/// Of what is said of personal data, so that no choice of a table is cut or moves the buttons.
constexpr int mostLines = 3;

} // namespace

TableOutDialog::TableOutDialog(Register &store, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_prompts(prompts)
    , m_choosing(new QWidget(this))
    , m_error(new ErrorNote(this))
    , m_progress(new ProgressRow(this))
{
    setWindowTitle(tr("Export a table for another register"));
    setMinimumWidth(usualWidth);
    auto *form = new QFormLayout(m_choosing);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    makeForm(*form);
    m_progress->bar().setRange(0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(
        newMutedLabel(tr("All rows, in the form in which lists are brought in. Another register takes "
                         "the courses first, then enrolments and headcounts."),
                      this));
    layout->addWidget(m_choosing);
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    showState();
    m_table->setFocus();
}

TableOutDialog::~TableOutDialog()
{
    m_stop.request_stop();
}

void TableOutDialog::makeForm(QFormLayout &form)
{
    const auto addBox = [&](const QString &label, const QString &name) {
        auto *box = new QComboBox(m_choosing);
        box->setObjectName(name);
        box->setAccessibleName(withoutMnemonic(label));
        form.addRow(label, box);
        return box;
    };
    m_table = addBox(tr("&Table"), u"table"_s);
    for (const auto &[table, key] : keyTable<ExportTable>)
        m_table->addItem(titleOf(table), int(table));
    m_format = addBox(tr("&Format"), u"format"_s);
    m_format->addItem(tr("Excel workbook (.xlsx)"), int(TableFormat::Xlsx));
    m_format->addItem(tr("Text with commas (.csv)"), int(TableFormat::Csv));
    m_withPersonal = new QCheckBox(tr("&With names, e-mails and notes"), m_choosing);
    m_withPersonal->setObjectName(u"withPersonal"_s);
    m_withPersonal->setAccessibleName(withoutMnemonic(m_withPersonal->text()));
    m_personal = newMutedLabel({}, m_choosing);
    m_personal->setObjectName(u"personal"_s);
    m_personal->setAlignment(Qt::AlignTop);
    // Lines of Hangul are a little higher than the metrics of the font say.
    m_personal->setMinimumHeight((mostLines * 2 + 1) * m_personal->fontMetrics().lineSpacing() / 2);
    form.addRow(m_withPersonal);
    form.addRow(m_personal);
    connect(m_table, &QComboBox::currentIndexChanged, this, &TableOutDialog::showState);
    connect(m_withPersonal, &QCheckBox::toggled, this, &TableOutDialog::showState);
}

QWidget *TableOutDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_close = new QPushButton(tr("Cancel"), row);
    m_begin = new QPushButton(tr("Save as…"), row);
    m_begin->setProperty("primary", true);
    m_begin->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_close);
    layout->addWidget(m_begin);
    connect(m_close, &QPushButton::clicked, this, &TableOutDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &TableOutDialog::begin);
    return row;
}

ExportTable TableOutDialog::table() const
{
    return ExportTable(m_table->currentData().toInt());
}

PersonalData TableOutDialog::personalData() const
{
    return m_withPersonal->isChecked() ? PersonalData::Included : PersonalData::LeftOut;
}

QString TableOutDialog::personalText() const
{
    const std::optional<ListKind> kind = listKindOf(table());
    if (!kind)
        return tr(
            "Places name nobody. No register brings them in as a list: a city comes with its participants.");
    if (personalData() == PersonalData::Included)
        return tr("People can be recognised by this. Give it only to those who need it.");
    const QString leftOut =
        tr("Left out: %1.").arg(personalHeadings(*kind, interfaceLanguage()).join(u", "_s));
    return *kind == ListKind::People ? leftOut + u' ' + tr("Without names no register can bring the list in.")
                                     : leftOut;
}

void TableOutDialog::showState()
{
    m_withPersonal->setVisible(listKindOf(table()).has_value());
    m_personal->setText(personalText());
    m_choosing->setEnabled(!m_isRunning);
    m_progress->setVisible(m_isRunning || !m_progress->state().text().isEmpty());
    m_progress->bar().setVisible(m_isRunning);
    m_begin->setEnabled(!m_isRunning);
}

void TableOutDialog::begin()
{
    m_error->clear();
    const QString path =
        chooseTableFile(m_prompts, this, titleOf(table()), TableFormat(m_format->currentData().toInt()),
                        m_format->currentText());
    if (!path.isEmpty())
        write(path);
}

void TableOutDialog::write(const QString &path)
{
    m_isRunning = true;
    m_stop = {};
    m_progress->state().setText(tr("Writing…"));
    showState();
    m_close->setFocus();
    const auto work = [path, store = m_store.path(), state = m_store.fileState(), table = table(),
                       language = interfaceLanguage(), personalData = personalData(),
                       format = TableFormat(m_format->currentData().toInt()),
                       stop = m_stop.get_token()]() -> Result<void> {
        Result<Database> database = openForReading(store, state);
        YEONSU_TRY(database);
        const Result<PlainTable> exported = exportedTable(*database, table, language, personalData);
        YEONSU_TRY(exported);
        const Result<QByteArray> file = tableFile(*exported, format, stop);
        YEONSU_TRY(file);
        return replaceFile(path, *file);
    };
    runInBackground(this, work, [this, path](const Result<void> &written) { finish(written, path); });
}

void TableOutDialog::finish(const Result<void> &written, const QString &path)
{
    m_isRunning = false;
    if (written) {
        emit saved(path);
        accept();
        return;
    }
    const bool isCancelled = written.error().code == ErrorCode::Cancelled;
    m_progress->state().setText(isCancelled ? tr("It was cancelled. Nothing was written.") : QString());
    if (!isCancelled)
        m_error->show(written.error());
    showState();
    m_begin->setFocus();
}

void TableOutDialog::reject()
{
    if (m_isRunning)
        m_stop.request_stop();
    else
        QDialog::reject();
}

} // namespace yeonsu
