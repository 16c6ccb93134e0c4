// What the register says of itself: whose it is, with which logo, and in which language its charts are.
#pragma once

#include "editing/editing_session.h"
#include "support/prompts.h"

#include <QWidget>

class QComboBox;

namespace yeonsu {

class ErrorNote;

class OrganisationSection : public QWidget
{
    Q_OBJECT

public:
    OrganisationSection(EditingSession &session, Prompts &prompts, QWidget *parent = nullptr);

private:
    QLayout *makeTexts(const QString &readOnlyReason);
    QWidget *makeLanguage(const QString &readOnlyReason);
    void saveLanguage();
    void showLanguage();

    EditingSession &m_session;
    Setting m_shownLanguage;
    QComboBox *m_language = nullptr;
    ErrorNote *m_error;
};

} // namespace yeonsu
