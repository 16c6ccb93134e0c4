// Adds or edits a theme: its names and its group.
#pragma once

#include "dialogs/keyed_row_dialog.h"

class QComboBox;

namespace yeonsu {

class ThemeDialog : public KeyedRowDialog
{
    Q_OBJECT

public:
    /// Nothing: a new one, in `group`, if that is not null.
    ThemeDialog(EditingSession &session, const LiveFacts &facts, const std::optional<Theme> &before,
                ThemeGroupId group, QWidget *parent = nullptr);

    /// A move to another group asks first, with the figures that it changes.
    void accept() override;

private:
    void makeGroupField(ThemeGroupId group, const std::vector<ThemeGroup> &groups);
    [[nodiscard]] Theme entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    const LiveFacts &m_facts;
    std::optional<Theme> m_before;
    QComboBox *m_group;
};

} // namespace yeonsu
