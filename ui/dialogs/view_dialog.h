// Asks for the name under which a view of a page is kept, or for another one.
#pragma once

#include "dialogs/row_dialog.h"

class QLineEdit;

namespace yeonsu {

class ViewDialog : public RowDialog
{
    Q_OBJECT

public:
    /// A view with an id is renamed; else it is kept anew, and asked about where its name is taken.
    ViewDialog(EditingSession &session, const SavedView &view, QWidget *parent = nullptr);

    void accept() override;
    /// What was saved, after accept(). It may be another one, whose place the view took.
    [[nodiscard]] SavedViewId viewId() const;

private:
    [[nodiscard]] bool isNew() const { return m_view.id.isNull(); }
    [[nodiscard]] SavedView entered() const;
    /// Another view of the page that has the name which was entered.
    [[nodiscard]] std::optional<SavedView> namesake() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    SavedView m_view;
    QLineEdit *m_name;
};

} // namespace yeonsu
