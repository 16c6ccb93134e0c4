#include "dialogs/import_meanings.h"

#include "delegates/choice_delegate.h"
#include "delegates/marked_delegate.h"
#include "dialogs/dialog_table.h"
#include "figures/share.h"
#include "models/import_meaning_model.h"
#include "support/application_style.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int mostShown = 3;
}

ImportMeanings::ImportMeanings(ListImport &import, QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportMeaningModel(import, this))
    , m_fold(new QToolButton(this))
{
    m_fold->setObjectName(u"fold"_s);
    m_fold->setProperty("quiet", true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    makeTable();
    m_card = newTableCard(*m_table, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_card);
    connect(m_fold, &QToolButton::clicked, this, [this](bool isOpen) {
        m_isChosen = true;
        showOpen(isOpen);
    });
    showOpen(true);
}

void ImportMeanings::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"meanings"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What texts of the list mean"));
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers &
                             ~QAbstractItemView::EditTriggers(QAbstractItemView::CurrentChanged));
    m_table->setItemDelegate(new MarkedDelegate([](const QModelIndex &) { return CellMark::None; }, m_table));
    const auto fill = [this](QComboBox &box, const QModelIndex &index) {
        for (const ImportMeaningModel::Choice &choice : m_model->choices(index.row()))
            box.addItem(choice.text, choice.value);
    };
    m_table->setItemDelegateForColumn(ImportMeaningModel::Meaning, new ChoiceDelegate(fill, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(ImportMeaningModel::Text, QHeaderView::Stretch);
}

void ImportMeanings::update()
{
    const int count = m_model->rowCount();
    setVisible(count > 0);
    m_fold->setText(tr("Not known to the register, or mended: %1").arg(groupedNumber(count)));
    const int lines = std::clamp(count, 1, mostShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            lines * m_table->verticalHeader()->defaultSectionSize());
}

void ImportMeanings::suggestOpen(bool isOpen)
{
    if (!m_isChosen)
        showOpen(isOpen);
}

void ImportMeanings::showOpen(bool isOpen)
{
    m_fold->setChecked(isOpen);
    m_fold->setIcon(icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s, currentColours().mutedText));
    m_card->setVisible(isOpen);
}

} // namespace yeonsu
