// Adds a person or edits one.
#pragma once

#include "dialogs/row_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace yeonsu {

class PersonDialog : public RowDialog
{
    Q_OBJECT

public:
    /// Without `person` a new one is added.
    PersonDialog(EditingSession &session, const std::optional<Person> &person, QWidget *parent = nullptr);

    /// The id after accept().
    [[nodiscard]] PersonId personId() const;

private:
    void makeFields();
    [[nodiscard]] Person entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    std::optional<Person> m_before;
    QLineEdit *m_familyName;
    QLineEdit *m_givenName;
    QComboBox *m_nameOrder;
    QLineEdit *m_localName;
    QLineEdit *m_email;
    QPlainTextEdit *m_note;
};

} // namespace yeonsu
