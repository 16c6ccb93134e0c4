// The policies that outcomes go back to: added, renamed, merged and deleted.
#pragma once

#include "dialogs/merge_into_dialog.h"
#include "pages/settings_section.h"

namespace yeonsu {

class PolicyModel;
class RowSection;

class PoliciesSection : public SettingsSection
{
    Q_OBJECT

public:
    PoliciesSection(EditingSession &session, const LiveFacts &facts, QWidget *parent = nullptr);

    [[nodiscard]] RowSection &policies() const { return *m_policies; }

    [[nodiscard]] std::optional<ShownList> shownList() const override;
    void newRow() override;

private:
    void edit(PolicyId id);
    void remove(PolicyId id);
    [[nodiscard]] MergeInto mergeOf(PolicyId id) const;

    EditingSession &m_session;
    const LiveFacts &m_facts;
    PolicyModel *m_model;
    RowSection *m_policies;
};

} // namespace yeonsu
