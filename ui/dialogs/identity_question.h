// The question before a number is written that the register keeps of nobody.
#pragma once

#include "store/identity_texts.h"

#include <QSet>

class QWidget;

namespace yeonsu {

/// Where a change set would write what looks like a resident registration or passport number: whether it
/// shall all the same. What was agreed to of a field of a row is not asked again.
class IdentityQuestion
{
public:
    /// Errors: Cancelled where it shall not be written.
    [[nodiscard]] Result<void> ask(QWidget *parent, const ChangeSet &changeSet);

private:
    [[nodiscard]] bool askOnce(QWidget *parent, const IdentityText &text);

    QSet<QString> m_agreed;
    bool m_isAsking = false; ///< what saves by itself meanwhile is not asked about in a second box
};

} // namespace yeonsu
