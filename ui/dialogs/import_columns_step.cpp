#include "dialogs/import_columns_step.h"

#include "delegates/choice_delegate.h"
#include "delegates/marked_delegate.h"
#include "dialogs/dialog_table.h"
#include "dialogs/field_access.h"
#include "dialogs/row_suggestions.h"
#include "models/list_column_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int widestColumn = 360;
}

ImportColumnsStep::ImportColumnsStep(EditingSession &session, ListImport &import, QWidget *parent)
    : QWidget(parent)
    , m_import(import)
    , m_model(new ListColumnModel(import, this))
    , m_complaint(new QLabel(this))
{
    auto *about =
        new QLabel(tr("What is read from each column. Click what is wrong; the choice is remembered "
                      "for lists with the same headings."),
                   this);
    about->setProperty("muted", true);
    about->setWordWrap(true);
    m_complaint->setProperty("error", true);
    m_complaint->setWordWrap(true);
    m_complaint->setObjectName(u"complaint"_s);
    makeTable();
    m_courseRow = makeCourse(session);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addWidget(newTableCard(*m_table, this), 1);
    layout->addWidget(m_courseRow);
    layout->addWidget(m_complaint);
    connect(&import, &ListImport::columnsChanged, this, &ImportColumnsStep::showColumns);
    showColumns();
}

void ImportColumnsStep::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"columns"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Columns of the list"));
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers &
                             ~QAbstractItemView::EditTriggers(QAbstractItemView::CurrentChanged));
    m_table->setItemDelegate(new MarkedDelegate(
        [](const QModelIndex &index) {
            const bool isGuess =
                index.column() == ListColumnModel::How && index.data(ListColumnModel::GuessRole).toBool();
            return isGuess ? CellMark::Warning : CellMark::None;
        },
        m_table));
    m_table->setItemDelegateForColumn(ListColumnModel::Field,
                                      new ChoiceDelegate(
                                          [this](QComboBox &box, const QModelIndex &) {
                                              for (const auto &[text, key] : m_model->choices())
                                                  box.addItem(text, key);
                                          },
                                          m_table));
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    m_table->horizontalHeader()->setSectionResizeMode(ListColumnModel::Samples, QHeaderView::Stretch);
}

QWidget *ImportColumnsStep::makeCourse(EditingSession &session)
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("&Course of all rows"), row);
    m_course =
        new SuggestEdit([&session](const QString &typed) { return courseSuggestions(session, typed); }, row);
    m_course->setObjectName(u"course"_s);
    m_course->setPlaceholderText(tr("Code or name"));
    m_course->setAccessibleName(withoutMnemonic(label->text()));
    m_course->setText(m_import.list().courseCode);
    label->setBuddy(m_course);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(label);
    layout->addWidget(m_course, 1);
    connect(m_course, &SuggestEdit::edited, this, [this, &session] { takeCourse(session); });
    return row;
}

void ImportColumnsStep::start()
{
    if (!m_courseRow->isHidden() && m_course->text().isEmpty()) {
        m_course->setFocus();
        return;
    }
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, ListColumnModel::Field));
}

/// By its code where it was chosen, since two may have one name.
void ImportColumnsStep::takeCourse(EditingSession &session)
{
    QString code = m_course->text().trimmed();
    if (m_course->chosen().isValid()) {
        const auto course = session.store().find(CourseId(m_course->chosen().toLongLong()));
        if (course && *course)
            code = (*course)->code;
    }
    m_import.setCourse(code);
}

void ImportColumnsStep::showColumns()
{
    const ListLayout &layout = m_import.list().layout;
    if (!m_course->hasFocus())
        m_course->setText(m_import.list().courseCode);
    m_courseRow->setVisible(layout.kind != ListKind::Courses && !layout.columnOf(ListField::Course));
    const QString complaint = m_import.complaint();
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
}

} // namespace yeonsu
