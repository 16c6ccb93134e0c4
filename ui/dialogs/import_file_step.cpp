#include "dialogs/import_file_step.h"

#include "dialogs/field_access.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int previewRows = 20;
constexpr int previewColumns = 20;
constexpr int widestPreviewColumn = 240;

QVBoxLayout *labelled(const QString &label, QWidget *editor, QWidget *parent)
{
    auto *name = new QLabel(label, parent);
    name->setProperty("muted", true);
    name->setBuddy(editor);
    editor->setAccessibleName(withoutMnemonic(label));
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(name);
    column->addWidget(editor);
    return column;
}

} // namespace

ImportFileStep::ImportFileStep(ImportWork &work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_choose(new QPushButton(tr("&Choose a file…"), this))
    , m_name(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_preview(new QTableWidget(this))
{
    m_choose->setAutoDefault(false);
    m_choose->setAccessibleName(withoutMnemonic(m_choose->text()));
    m_notice->setProperty("notice", true);
    m_notice->setContentsMargins(12, 8, 12, 8);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_preview->setAccessibleName(tr("The first rows of the list"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setTabKeyNavigation(false);
    m_preview->setShowGrid(false);
    m_preview->horizontalHeader()->hide();
    auto *file = new QHBoxLayout;
    file->setSpacing(12);
    file->addWidget(m_choose);
    file->addWidget(m_name, 1);
    auto *hint =
        new QLabel(tr("The row with the headings is bold; double click another one if it is not."), this);
    hint->setProperty("muted", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(file);
    layout->addWidget(m_notice);
    layout->addWidget(makeChoices());
    layout->addWidget(m_preview, 1);
    layout->addWidget(hint);
    connect(m_choose, &QPushButton::clicked, this, &ImportFileStep::fileRequested);
    connect(m_preview, &QTableWidget::cellActivated, this,
            [this](int row) { m_work.setHeaderRow(std::size_t(row)); });
    connect(&m_work, &ImportWork::listChanged, this, &ImportFileStep::refresh);
    refresh();
}

QWidget *ImportFileStep::makeChoices()
{
    auto *choices = new QWidget(this);
    m_kind = new QComboBox(choices);
    m_sheet = new QComboBox(choices);
    m_encoding = new QComboBox(choices);
    m_delimiter = new QComboBox(choices);
    m_course = new QComboBox(choices);
    m_kind->addItem(tr("Participants"), int(ListKind::People));
    m_kind->addItem(tr("Courses"), int(ListKind::Courses));
    m_kind->addItem(tr("Numbers without names"), int(ListKind::Headcounts));
    for (const auto &[encoding, key] : keyTable<TextEncoding>)
        m_encoding->addItem(key, int(encoding));
    for (const auto &[delimiter, name] :
         {std::pair(',', tr("Comma")), std::pair(';', tr("Semicolon")), std::pair('\t', tr("Tab"))})
        m_delimiter->addItem(name, int(delimiter));
    m_course->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_course->setMinimumContentsLength(16);
    auto *layout = new QHBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(labelled(tr("The list is of"), m_kind, choices));
    layout->addLayout(labelled(tr("Sheet"), m_sheet, choices));
    layout->addLayout(labelled(tr("Encoding"), m_encoding, choices));
    layout->addLayout(labelled(tr("Columns parted by"), m_delimiter, choices));
    layout->addLayout(labelled(tr("Course of all rows"), m_course, choices), 1);
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_work.setKind(ListKind(m_kind->currentData().toInt())); });
    connect(m_course, &QComboBox::activated, this,
            [this] { m_work.setCourse(m_course->currentData().toString()); });
    for (QComboBox *box : {m_sheet, m_encoding, m_delimiter})
        connect(box, &QComboBox::activated, this, &ImportFileStep::readAnew);
    return choices;
}

void ImportFileStep::readAnew()
{
    std::optional<TextFormat> format = m_work.format();
    if (format)
        format = TextFormat{TextEncoding(m_encoding->currentData().toInt()),
                            char(m_delimiter->currentData().toInt()), format->skippedLines};
    m_work.readFile(m_work.path(), m_sheet->currentData().toString(), format);
}

void ImportFileStep::refresh()
{
    const bool hasList = m_work.hasList();
    for (QComboBox *box : {m_kind, m_sheet, m_encoding, m_delimiter, m_course})
        box->setEnabled(hasList);
    m_preview->setEnabled(hasList);
    if (!hasList) {
        m_name->setText(tr("Excel, OpenDocument or a text file (.csv)"));
        return;
    }
    const ListFile &file = m_work.file();
    m_name->setText(tr("%1 · %n rows", nullptr, int(file.rows.size())).arg(file.file.name));
    m_kind->setCurrentIndex(m_kind->findData(int(m_work.list().kind())));
    m_sheet->clear();
    for (const SheetName &sheet : file.sheets)
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    m_sheet->setCurrentIndex(int(file.sheet));
    m_sheet->setEnabled(file.sheets.size() > 1);
    const std::optional<TextFormat> format = m_work.format();
    m_encoding->setEnabled(format.has_value());
    m_delimiter->setEnabled(format.has_value());
    m_encoding->setCurrentIndex(format ? m_encoding->findData(int(format->encoding)) : -1);
    m_delimiter->setCurrentIndex(format ? m_delimiter->findData(int(format->delimiter)) : -1);
    const bool needsCourse =
        m_work.list().kind() != ListKind::Courses && !m_work.list().layout.columnOf(ListField::Course);
    m_course->clear();
    m_course->addItem(needsCourse ? tr("Choose a course") : tr("As the list says"));
    for (const Course &course : m_work.known().courses.all())
        m_course->addItem(course.code + u" · "_s + course.nameKo, course.code);
    m_course->setCurrentIndex(std::max(0, m_course->findData(m_work.list().courseCode)));
    m_course->setEnabled(needsCourse);
    m_notice->setVisible(m_work.broughtInBefore().has_value());
    if (const std::optional<QDate> before = m_work.broughtInBefore())
        m_notice->setText(tr("This file was brought in before, on %1. What is there already is not doubled.")
                              .arg(before->toString(Qt::ISODate)));
    showPreview();
}

void ImportFileStep::showPreview()
{
    const std::vector<SheetRow> &rows = m_work.list().rows;
    const int count = int(std::min<std::size_t>(rows.size(), previewRows));
    qsizetype columns = 0;
    for (int row = 0; row < count; ++row)
        columns = std::max(columns, rows[std::size_t(row)].cells.size());
    m_preview->clear();
    m_preview->setRowCount(count);
    m_preview->setColumnCount(int(std::min<qsizetype>(columns, previewColumns)));
    QStringList numbers;
    for (int row = 0; row < count; ++row) {
        const SheetRow &shown = rows[std::size_t(row)];
        numbers.append(QString::number(shown.number));
        for (int column = 0; column < m_preview->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(shown.cells.value(column));
            QFont font = item->font();
            font.setBold(m_work.list().layout.headerRow == std::size_t(row));
            item->setFont(font);
            m_preview->setItem(row, column, item);
        }
    }
    m_preview->setVerticalHeaderLabels(numbers);
    m_preview->horizontalHeader()->setMaximumSectionSize(widestPreviewColumn);
    m_preview->resizeColumnsToContents();
}

} // namespace yeonsu
