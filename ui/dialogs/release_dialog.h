// Adds a release or edits its header; the text is written on the page.
#pragma once

#include "dialogs/row_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace yeonsu {

class DayEdit;

class ReleaseDialog : public RowDialog
{
    Q_OBJECT

public:
    /// A new release is of the department that the newest one is of.
    ReleaseDialog(EditingSession &session, const std::optional<Release> &release, QWidget *parent = nullptr);

    /// Of the release that was added or edited, after accept().
    [[nodiscard]] ReleaseId releaseId() const;

private:
    void fillChoices();
    void makeFields();
    void setRelease(const Release &release);
    [[nodiscard]] Release proposed() const;
    [[nodiscard]] std::optional<RuleViolation> wrongTime() const;
    [[nodiscard]] Release entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    std::optional<Release> m_before;
    QLineEdit *m_title = nullptr; ///< of a new release
    QComboBox *m_language;
    DayEdit *m_embargoDay;
    QLineEdit *m_embargoTime;
    QLineEdit *m_department;
    QPlainTextEdit *m_contacts;
    QSpinBox *m_pages;
    QCheckBox *m_hasPhoto;
    QComboBox *m_forum;
    DayEdit *m_asOf;
};

} // namespace yeonsu
