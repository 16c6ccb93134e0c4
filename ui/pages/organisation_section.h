// What the register says of itself: whose it is, with which logo, and in which language its charts are.
#pragma once

#include "editing/editing_session.h"
#include "support/prompts.h"

#include <QWidget>

namespace yeonsu {

/// Listens to nothing and keeps nothing itself: a field that has the focus saves while its window is being
/// destroyed, when this is no longer whole.
class OrganisationSection : public QWidget
{
    Q_OBJECT

public:
    OrganisationSection(EditingSession &session, Prompts &prompts, QWidget *parent = nullptr);

private:
    QLayout *makeTexts(EditingSession &session, const QString &readOnlyReason);
};

} // namespace yeonsu
