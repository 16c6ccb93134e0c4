// The settings of themes: theme groups with their themes.
#pragma once

#include "pages/ranked_section.h"

namespace yeonsu {

class ThemesSection : public RankedSection
{
    Q_OBJECT

public:
    ThemesSection(EditingSession &session, const LiveFacts &facts, QWidget *parent = nullptr);

public slots:
    /// A theme, in the group that is chosen.
    void newRow() override;
    void newGroup();

private:
    void edit(const Record &record) override;
    [[nodiscard]] Result<ChangeSet> renamed(const Record &record, Language language,
                                            const QString &name) const override;
    [[nodiscard]] Result<ChangeSet> placed(const Record &record, int place) const override;
    [[nodiscard]] Result<ChangeSet> deleted(const Record &record) const override;
    [[nodiscard]] MergeInto mergeOf(const Record &record) const override;
    [[nodiscard]] QString whyItStays(const Record &record) const override;
    [[nodiscard]] ThemeGroupId chosenGroup() const;
};

} // namespace yeonsu
