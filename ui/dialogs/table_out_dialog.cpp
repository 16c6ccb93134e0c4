#include "dialogs/table_out_dialog.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"
#include "dialogs/save_table.h"
#include "store/register_file.h"
#include "support/application_style.h"
#include "support/background.h"
#include "support/language.h"
#include "support/replace_file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int usualWidth = 520;
/// Of what is said of personal data, so that no choice of a table is cut or moves the buttons.
constexpr int mostLines = 3;

} // namespace

TableOutDialog::TableOutDialog(Register &store, Prompts &prompts, QWidget *parent)
    : OutDialog(prompts, tr("Save as…"), parent)
    , m_store(store)
{
    setWindowTitle(tr("Export a table for another register"));
    setMinimumWidth(scaledToLetters(usualWidth));
    makeForm();
    arrange(newMutedLabel(tr("All rows, in the form in which lists are brought in. Another register takes "
                             "the courses first, then enrolments and headcounts."),
                          this));
    m_table->setFocus();
}

void TableOutDialog::makeForm()
{
    const auto addBox = [&](const QString &label, const QString &name) {
        auto *box = new QComboBox(&choosing());
        box->setObjectName(name);
        box->setAccessibleName(withoutMnemonic(label));
        form().addRow(label, box);
        return box;
    };
    m_table = addBox(tr("&Table"), u"table"_s);
    for (const auto &[table, key] : keyTable<ExportTable>)
        m_table->addItem(titleOf(table), int(table));
    m_format = addBox(tr("&Format"), u"format"_s);
    m_format->addItem(tr("Excel workbook (.xlsx)"), int(TableFormat::Xlsx));
    m_format->addItem(tr("Text with commas (.csv)"), int(TableFormat::Csv));
    addPersonalChoice();
    personal()->setAlignment(Qt::AlignTop);
    // Lines of Hangul are a little higher than the metrics of the font say.
    personal()->setMinimumHeight((mostLines * 2 + 1) * personal()->fontMetrics().lineSpacing() / 2);
    connect(m_table, &QComboBox::currentIndexChanged, this, &TableOutDialog::showState);
}

ExportTable TableOutDialog::table() const
{
    return ExportTable(m_table->currentData().toInt());
}

PersonalData TableOutDialog::personalData() const
{
    return withPersonal()->isChecked() ? PersonalData::Included : PersonalData::LeftOut;
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
    withPersonal()->setVisible(listKindOf(table()).has_value());
    personal()->setText(personalText());
    OutDialog::showState();
}

void TableOutDialog::begin()
{
    error().clear();
    const QString path =
        chooseTableFile(prompts(), this, titleOf(table()), TableFormat(m_format->currentData().toInt()),
                        m_format->currentText());
    if (!path.isEmpty())
        write(path);
}

void TableOutDialog::write(const QString &path)
{
    const auto work = [path, store = m_store.path(), state = m_store.fileState(), table = table(),
                       language = interfaceLanguage(), personalData = personalData(),
                       format = TableFormat(m_format->currentData().toInt()),
                       stop = start(tr("Writing…"))]() -> Result<void> {
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

} // namespace yeonsu
