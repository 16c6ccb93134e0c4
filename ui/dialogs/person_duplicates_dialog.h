// The list of people who may have been entered twice.
#pragma once

#include "dialogs/duplicates_dialog.h"

namespace yeonsu {

class PersonDuplicatesDialog : public DuplicatesDialog
{
    Q_OBJECT

public:
    explicit PersonDuplicatesDialog(EditingSession &session, QWidget *parent = nullptr);

protected:
    void merge(const DuplicatePair &pair) override;
    [[nodiscard]] ChangeSet notSame(const DuplicatePair &pair) const override;
};

} // namespace yeonsu
