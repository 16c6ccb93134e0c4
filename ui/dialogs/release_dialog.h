// Adds a release or edits what stands around its text.
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
    /// A new one has the language of the interface and the department of the last.
    ReleaseDialog(EditingSession &session, const std::optional<Release> &before, QWidget *parent = nullptr);

    /// Of the release that was added or edited, after accept().
    [[nodiscard]] ReleaseId releaseId() const;

private:
    void makeChoices();
    void makeFields();
    void setRelease(const Release &release);
    [[nodiscard]] Release entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    std::optional<Release> m_before;
    QLineEdit *m_title;
    QPlainTextEdit *m_subtitle;
    QComboBox *m_language;
    DayEdit *m_asOf;
    DayEdit *m_embargoDay;
    QLineEdit *m_embargoTime;
    QLineEdit *m_department;
    QPlainTextEdit *m_contacts;
    QSpinBox *m_pages;
    QCheckBox *m_hasPhoto;
    QComboBox *m_forum;
};

} // namespace yeonsu
