// Edits the names of a continent.
#pragma once

#include "dialogs/row_dialog.h"

class QLineEdit;

namespace yeonsu {

class ContinentDialog : public RowDialog
{
    Q_OBJECT

public:
    ContinentDialog(EditingSession &session, const Continent &continent, QWidget *parent = nullptr);

private:
    [[nodiscard]] Continent entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    Continent m_before;
    QLineEdit *m_nameKo;
    QLineEdit *m_nameEn;
};

} // namespace yeonsu
