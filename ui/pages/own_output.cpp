#include "pages/own_output.h"

#include <QAbstractItemView>
#include <QAction>

namespace yeonsu {

OwnOutput::OwnOutput(QWidget &part)
    : QObject(&part)
{
}

OwnOutput::OwnOutput(QAbstractItemView &list)
    : QObject(&list)
    , m_list(&list)
{
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
    addToMenu(tr("Save the list as…"), ListOut::File);
    addToMenu(tr("Print the list…"), ListOut::Printer);
}

void OwnOutput::addToMenu(const QString &text, ListOut way)
{
    auto *action = new QAction(text, m_list);
    m_list->addAction(action);
    const auto follow = [action, model = m_list->model()] { action->setEnabled(model->rowCount() > 0); };
    const QAbstractItemModel *model = m_list->model();
    connect(model, &QAbstractItemModel::modelReset, action, follow);
    connect(model, &QAbstractItemModel::rowsInserted, action, follow);
    connect(model, &QAbstractItemModel::rowsRemoved, action, follow);
    follow();
    connect(action, &QAction::triggered, this, [this, way] { request(way); });
}

OwnOutput *OwnOutput::around(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        auto *own = widget->findChild<OwnOutput *>({}, Qt::FindDirectChildrenOnly);
        if (own && (!own->m_list || own->m_list->model()->rowCount() > 0))
            return own;
    }
    return nullptr;
}

} // namespace yeonsu
