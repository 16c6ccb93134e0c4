#include "dialogs/import_file_step.h"

#include "delegates/marked_delegate.h"
#include "dialogs/dialog_table.h"
#include "dialogs/field_access.h"
#include "dialogs/file_drop.h"
#include "dialogs/importing.h"
#include "figures/share.h"
#include "models/sheet_preview_model.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString nameOf(TextEncoding encoding)
{
    return encoding == TextEncoding::Windows949 ? ImportFileStep::tr("Korean (CP949, EUC-KR)")
                                                : QString(keyOf(encoding));
}

QString nameOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Courses:
        return ImportFileStep::tr("Courses");
    case ListKind::People:
        return ImportFileStep::tr("Participants");
    case ListKind::Headcounts:
        return ImportFileStep::tr("Headcounts");
    }
    Q_UNREACHABLE();
}

} // namespace

QString chooseList(Prompts &prompts, QWidget *parent)
{
    return prompts.chooseFileToOpen(
        parent, ImportFileStep::tr("Import a list"),
        ImportFileStep::tr("Lists (%1)").arg(u"*."_s + listEndings().join(u" *."_s)));
}

ImportFileStep::ImportFileStep(ListImport &import, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_import(import)
    , m_prompts(prompts)
    , m_earlier(new QLabel(this))
    , m_previewTitle(new QLabel(this))
    , m_model(new SheetPreviewModel(import, this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeForm());
    m_earlier->setWordWrap(true);
    m_earlier->setObjectName(u"earlier"_s);
    layout->addWidget(m_earlier);
    makePreview();
    m_previewTitle->setObjectName(u"preview"_s);
    m_previewTitle->setProperty("muted", true);
    m_previewTitle->setWordWrap(true);
    layout->addWidget(m_previewTitle);
    layout->addWidget(newTableCard(*m_preview, this), 1);
    connect(&import, &ListImport::read, this, &ImportFileStep::showSource);
    connect(&import, &ListImport::failed, this, &ImportFileStep::showSource);
    connect(&import, &ListImport::columnsChanged, this, &ImportFileStep::showColumns);
    showSource();
}

QWidget *ImportFileStep::makeForm()
{
    auto *form = new QWidget(this);
    m_form = new QFormLayout(form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->addRow(tr("File"), makeFileRow(form));
    for (auto [box, label, name] : {std::tuple(&m_sheet, tr("&Sheet"), u"sheet"_s),
                                    std::tuple(&m_encoding, tr("&Encoding"), u"encoding"_s),
                                    std::tuple(&m_delimiter, tr("&Columns are parted by"), u"delimiter"_s),
                                    std::tuple(&m_kind, tr("It is a list &of"), u"kind"_s)}) {
        *box = new QComboBox(form);
        (*box)->setObjectName(name);
        (*box)->setAccessibleName(withoutMnemonic(label));
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_form->addRow(label, *box);
    }
    for (const auto &[encoding, key] : keyTable<TextEncoding>)
        m_encoding->addItem(nameOf(encoding), int(encoding));
    for (const auto &[name, sign] :
         {std::pair(tr("Comma"), ','), std::pair(tr("Semicolon"), ';'), std::pair(tr("Tab"), '\t')})
        m_delimiter->addItem(name, int(sign));
    for (const ListKind kind : {ListKind::People, ListKind::Courses, ListKind::Headcounts})
        m_kind->addItem(nameOf(kind), int(kind));
    for (const QComboBox *box : {m_sheet, m_encoding, m_delimiter})
        connect(box, &QComboBox::activated, this, &ImportFileStep::readAnew);
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_import.setKind(ListKind(m_kind->currentData().toInt())); });
    return form;
}

QWidget *ImportFileStep::makeFileRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    m_file = new QLabel(row);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setObjectName(u"file"_s);
    auto *other = new QPushButton(tr("Choose a &file…"), row);
    other->setAutoDefault(false);
    other->setAccessibleName(withoutMnemonic(other->text()));
    other->setToolTip(tr("A list can also be dropped here"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_file);
    layout->addWidget(other);
    connect(other, &QPushButton::clicked, this, &ImportFileStep::chooseOther);
    return row;
}

void ImportFileStep::makePreview()
{
    m_preview = new QTableView(this);
    m_preview->setModel(m_model);
    m_preview->setAccessibleName(tr("The first rows of the sheet"));
    dressTable(*m_preview);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->verticalHeader()->show();
    m_preview->horizontalHeader()->setMaximumSectionSize(260);
    m_preview->setItemDelegate(new MarkedDelegate(
        [](const QModelIndex &index) {
            return index.data(SheetPreviewModel::HeaderRole).toBool() ? CellMark::Chosen : CellMark::None;
        },
        m_preview));
    const auto choose = [this](const QModelIndex &index) { m_import.setHeaderRow(std::size_t(index.row())); };
    connect(m_preview, &QTableView::clicked, this, choose);
    connect(m_preview, &QTableView::activated, this, choose);
    connect(m_preview->verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { m_import.setHeaderRow(std::size_t(row)); });
}

void ImportFileStep::start()
{
    m_kind->setFocus();
}

bool ImportFileStep::isComplete() const
{
    return m_import.source() && !m_import.isReading() && !m_import.list().rows.empty();
}

/// After something could not be read, the boxes say again how the list before was.
void ImportFileStep::showSource()
{
    const ListFile *source = m_import.source();
    showFile();
    const bool isText = source && source->textFormat;
    m_form->setRowVisible(m_sheet, source && source->sheets.size() > 1);
    m_form->setRowVisible(m_encoding, isText);
    m_form->setRowVisible(m_delimiter, isText);
    if (source)
        fillSheets(*source);
    if (isText) {
        m_encoding->setCurrentIndex(m_encoding->findData(int(source->textFormat->encoding)));
        m_delimiter->setCurrentIndex(m_delimiter->findData(int(source->textFormat->delimiter)));
    }
    const auto &earlier = m_import.earlier();
    m_earlier->setVisible(earlier.has_value());
    if (earlier)
        m_earlier->setText(tr("This very list was brought in on %1 already. Whoever is there already is not "
                              "added again.")
                               .arg(QLocale().toString(earlier->at.date(), QLocale::ShortFormat)));
    showColumns();
}

void ImportFileStep::showFile()
{
    const ListFile *source = m_import.source();
    m_file->setText(!source                       ? tr("None yet")
                    : source->file.name.isEmpty() ? tr("Pasted from the clipboard")
                                                  : source->file.name);
}

void ImportFileStep::fillSheets(const ListFile &source)
{
    m_sheet->clear();
    for (const SheetName &sheet : source.sheets)
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name);
    m_sheet->setCurrentIndex(int(source.sheet));
}

void ImportFileStep::showColumns()
{
    const ListLayout &layout = m_import.list().layout;
    m_kind->setCurrentIndex(m_kind->findData(int(layout.kind)));
    m_previewTitle->setText(previewText());
}

QString ImportFileStep::previewText() const
{
    const ImportList &list = m_import.list();
    if (list.rows.empty())
        return m_import.source() ? tr("There is nothing in this sheet.")
                                 : tr("Choose a file, or drop it here.");
    const QString count = groupedNumber(qint64(list.rows.size()));
    const QString text = list.layout.headerRow
                             ? tr("%1 rows. The headings are in row %2; click another row if they are there.")
                                   .arg(count)
                                   .arg(list.rows[*list.layout.headerRow].number)
                             : tr("%1 rows. No headings were found; click the row that has them.").arg(count);
    const auto hidden =
        std::count_if(list.rows.begin(), list.rows.end(), [](const SheetRow &row) { return row.isHidden; });
    return hidden == 0
               ? text
               : text + u' ' + tr("%n rows are hidden in the sheet and read, too.", nullptr, int(hidden));
}

void ImportFileStep::readAnew()
{
    const ListFile &source = *m_import.source();
    std::optional<TextFormat> format = source.textFormat;
    if (format) {
        format->encoding = TextEncoding(m_encoding->currentData().toInt());
        format->delimiter = char(m_delimiter->currentData().toInt());
    }
    m_import.open(m_import.path(), source.sheets[std::size_t(m_sheet->currentIndex())].name, format);
}

void ImportFileStep::chooseOther()
{
    if (const QString path = chooseList(m_prompts, this); !path.isEmpty())
        m_import.open(path);
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent *event)
{
    const std::optional<FileDrop> files = filesIn(*event->mimeData());
    if (!files)
        return;
    event->acceptProposedAction();
    if (files->kind == DropKind::List)
        m_file->setText(tr("Drop “%1” to read it").arg(QFileInfo(files->path).fileName()));
}

void ImportFileStep::dragLeaveEvent(QDragLeaveEvent *event)
{
    showFile();
    QWidget::dragLeaveEvent(event);
}

void ImportFileStep::dropEvent(QDropEvent *event)
{
    showFile();
    const std::optional<FileDrop> files = filesIn(*event->mimeData());
    if (!files)
        return;
    event->acceptProposedAction();
    if (files->kind == DropKind::List)
        m_import.open(files->path);
    else
        emit refused({ErrorCode::BadValue, whyNoList(*files), {}});
}

} // namespace yeonsu
