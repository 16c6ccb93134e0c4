// Edits a country: its names and its continent. The code is fixed.
#pragma once

#include "dialogs/row_dialog.h"
#include "support/live_facts.h"

class QComboBox;
class QLineEdit;

namespace yeonsu {

class CountryDialog : public RowDialog
{
    Q_OBJECT

public:
    CountryDialog(EditingSession &session, const LiveFacts &facts, const Country &country,
                  QWidget *parent = nullptr);

    /// A move to another continent asks first, with the figures that it changes.
    void accept() override;

private:
    void makeFields();
    [[nodiscard]] Country entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    const LiveFacts &m_facts;
    Country m_before;
    QLineEdit *m_nameKo;
    QLineEdit *m_nameEn;
    QComboBox *m_continent;
    QLineEdit *m_code;
};

} // namespace yeonsu
