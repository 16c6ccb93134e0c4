#include "pages/editable_list_page.h"

#include "pages/cell_editing.h"
#include "pages/row_table.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

EditableListPage::EditableListPage(EditingSession &session, const Texts &texts, QWidget *parent)
    : ListPage(session,
               {texts.title, texts.searchPlaceholder, texts.emptyHeading, texts.emptyText, texts.newRow},
               parent)
    , m_edit(new QAction(tr("Edit…"), this))
    , m_delete(new QAction(tr("Delete…"), this))
{
    makePrimaryButton(texts.newRow);
    makeEditActions();
}

void EditableListPage::makePrimaryButton(const QString &text)
{
    m_new = new QPushButton(text, this);
    m_new->setProperty("primary", true);
    m_new->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    restrict(m_new);
    addButton(m_new);
    connect(m_new, &QPushButton::clicked, this, &EditableListPage::newRow);
}

void EditableListPage::offerImport()
{
    auto *import = new QPushButton(tr("Import…"), this);
    import->setObjectName(u"import"_s);
    import->setToolTip(tr("Bring in a list from a spreadsheet"));
    addSecondaryButton(import);
    connect(import, &QPushButton::clicked, this, [this] { emit importRequested({}); });
}

void EditableListPage::makeEditActions()
{
    addTableAction(m_edit, {Qt::Key_Return, Qt::Key_Enter}, copyAction());
    addTableAction(m_delete, {Qt::Key_Delete});
    connect(m_edit, &QAction::triggered, this, &EditableListPage::editSelected);
    connect(m_delete, &QAction::triggered, this, &EditableListPage::deleteSelected);
    connect(&table(), &QTableView::doubleClicked, this, &EditableListPage::editSelected);
    connect(&table(), &RowTable::fieldRequested, this, [this](const QModelIndex &index) {
        if (readOnlyReason().isEmpty())
            editField(index.row(), index.column());
    });
}

void EditableListPage::setCellEdits(const std::map<int, CellEdit> &edits)
{
    if (readOnlyReason().isEmpty())
        new CellEditing(session(), model(), edits, table(), errorNote());
}

void EditableListPage::addSecondaryButton(QPushButton *button)
{
    addButton(button, m_new);
    restrict(button);
}

void EditableListPage::restrict(QWidget *editing) const
{
    if (readOnlyReason().isEmpty())
        return;
    editing->setEnabled(false);
    editing->setToolTip(readOnlyReason());
}

void EditableListPage::updateActions(int selected)
{
    const bool isWritable = readOnlyReason().isEmpty();
    m_edit->setEnabled(isWritable && selected == 1);
    m_delete->setEnabled(isWritable && selected > 0);
    m_edit->setToolTip(readOnlyReason());
    m_delete->setToolTip(readOnlyReason());
}

void EditableListPage::editSelected()
{
    const std::vector<int> rows = selectedRows();
    if (rows.size() == 1 && m_edit->isEnabled())
        editRow(rows.front());
}

void EditableListPage::deleteSelected()
{
    if (const std::vector<int> rows = selectedRows(); !rows.empty())
        deleteRows(rows);
}

} // namespace yeonsu
