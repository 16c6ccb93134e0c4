#include "dialogs/list_out_buttons.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace yeonsu {

ListOutButtons::ListOutButtons(const QAbstractItemModel &model, QDialog *dialog)
    : QWidget(dialog)
    , m_model(model)
    , m_save(new QPushButton(tr("Save…"), this))
    , m_print(new QPushButton(tr("Print…"), this))
{
    m_save->setObjectName(u"save"_s);
    m_save->setAccessibleName(tr("Save the list as…"));
    m_print->setObjectName(u"print"_s);
    m_print->setAccessibleName(tr("Print the list…"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : {m_save, m_print}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_save, &QPushButton::clicked, this, [this] { emit requested(ListOut::File); });
    connect(m_print, &QPushButton::clicked, this, [this] { emit requested(ListOut::Printer); });
    connect(new QShortcut(QKeySequence::Print, dialog), &QShortcut::activated, m_print, &QPushButton::click);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListOutButtons::showState);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ListOutButtons::showState);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ListOutButtons::showState);
    showState();
}

void ListOutButtons::showState()
{
    const bool isEmpty = m_model.rowCount() == 0;
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(!isEmpty);
    m_save->setToolTip(isEmpty ? tr("The list is empty.") : tr("As Excel workbook, CSV or PDF"));
    m_print->setToolTip(isEmpty ? tr("The list is empty.")
                                : QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText));
}

} // namespace yeonsu
