#include "pages/list_stack.h"

#include "pages/empty_state.h"
#include "pages/row_table.h"

namespace yeonsu {

ListStack::ListStack(RowTable *table, const Texts &texts, QWidget *parent)
    : QStackedWidget(parent)
    , m_texts(texts)
    , m_table(table)
    , m_empty(new EmptyState(this))
{
    addWidget(table);
    addWidget(m_empty);
    m_empty->setButtonEnabled(true, {});
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_isNarrowed)
            emit clearRequested();
        else
            emit emptyActionRequested();
    });
}

void ListStack::showCount(int count, bool isNarrowed, const QString &readOnlyReason)
{
    m_isNarrowed = isNarrowed;
    if (count == 0 && isNarrowed)
        m_empty->show(tr("Nothing matches"), tr("No row has all the words of the search and the filters."),
                      tr("Clear search and filters"));
    else if (count == 0)
        m_empty->show(m_texts.heading, m_texts.text, m_texts.button);
    m_empty->setButtonEnabled(isNarrowed || readOnlyReason.isEmpty(), readOnlyReason);
    setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

} // namespace yeonsu
