// Adds or edits a theme group. A new one gets a theme of its own.
#pragma once

#include "dialogs/keyed_row_dialog.h"

class QCheckBox;

namespace yeonsu {

class ThemeGroupDialog : public KeyedRowDialog
{
    Q_OBJECT

public:
    /// Nothing: a new one.
    ThemeGroupDialog(EditingSession &session, const std::optional<ThemeGroup> &before,
                     QWidget *parent = nullptr);

private:
    [[nodiscard]] ThemeGroup entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    std::optional<ThemeGroup> m_before;
    QCheckBox *m_isOther;
};

} // namespace yeonsu
