// The settings of seniority: its levels, the highest first.
#pragma once

#include "pages/ranked_section.h"

namespace yeonsu {

class SenioritySection : public RankedSection
{
    Q_OBJECT

public:
    SenioritySection(EditingSession &session, const LiveFacts &facts, QWidget *parent = nullptr);

public slots:
    void newRow() override;

private:
    void edit(const Record &record) override;
    [[nodiscard]] Result<ChangeSet> renamed(const Record &record, Language language,
                                            const QString &name) const override;
    [[nodiscard]] Result<ChangeSet> placed(const Record &record, int place) const override;
    [[nodiscard]] Result<ChangeSet> deleted(const Record &record) const override;
    [[nodiscard]] MergeInto mergeOf(const Record &record) const override;
};

} // namespace yeonsu
