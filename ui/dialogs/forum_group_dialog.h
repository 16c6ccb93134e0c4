// Adds a group of people to a forum or edits one.
#pragma once

#include "dialogs/row_dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace yeonsu {

class ForumGroupDialog : public RowDialog
{
    Q_OBJECT

public:
    ForumGroupDialog(EditingSession &session, ForumId forum, QWidget *parent = nullptr);
    ForumGroupDialog(EditingSession &session, const ForumGroup &group, QWidget *parent = nullptr);

private:
    ForumGroupDialog(EditingSession &session, const std::optional<ForumGroup> &before,
                     const ForumGroup &shown, QWidget *parent);
    [[nodiscard]] ForumGroup entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    std::optional<ForumGroup> m_before;
    ForumId m_forumId;
    QLineEdit *m_name;
    QComboBox *m_channel;
    QSpinBox *m_expected;
    QSpinBox *m_attended;
};

} // namespace yeonsu
