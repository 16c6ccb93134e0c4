// Adds a policy or edits one.
#pragma once

#include "dialogs/row_dialog.h"

class QComboBox;
class QLineEdit;

namespace yeonsu {

class PolicyDialog : public RowDialog
{
    Q_OBJECT

public:
    PolicyDialog(EditingSession &session, const std::optional<Policy> &policy, QWidget *parent = nullptr);

private:
    [[nodiscard]] Policy entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    std::optional<Policy> m_before;
    QLineEdit *m_nameKo;
    QLineEdit *m_nameEn;
    QComboBox *m_theme;
};

} // namespace yeonsu
