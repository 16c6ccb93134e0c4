// What the dialogs for adding and editing a row share: fields with a word beside what is wrong, asking
// before typed text is lost, keeping it through a crash, and writing through the editing session.
#pragma once

#include "dialogs/field_form.h"
#include "editing/editing_session.h"
#include "support/live_facts.h"

#include <QDialog>

#include <memory>

class QDialogButtonBox;

namespace yeonsu {

class DraftKeeper;
class DraftNote;
class ErrorNote;

class RowDialog : public QDialog
{
    Q_OBJECT

public:
    ~RowDialog() override;

    /// Writes; stays open with the reason where that fails.
    void accept() override;
    /// Asks first where something was typed.
    void reject() override;

    /// Begins at a field, instead of the first one.
    void startAt(const QString &key) { m_form->focusOn(key); }

    /// What was written, after accept().
    [[nodiscard]] const AppliedChange &applied() const { return m_applied; }

protected:
    RowDialog(EditingSession &session, const QString &title, QWidget *parent);

    [[nodiscard]] EditingSession &session() const { return m_session; }
    [[nodiscard]] Register &store() const { return m_session.store(); }

    using Place = FieldForm::Place;

    [[nodiscard]] FieldForm &form() const { return *m_form; }
    void addField(const QString &key, const QString &label, QWidget *editor, Place place = Place::Whole);
    /// Something that is no field, below all of them; Tab comes to it after them.
    void addBelow(QWidget *widget);
    void setFieldVisible(const QString &key, bool isVisible);
    /// To be called once, when all fields are there and filled. With the id of the row that is edited, null
    /// for a new one, what a crash left of the same dialog is offered.
    void start(const QString &acceptText, qint64 rowId);
    /// A field was edited: `key` is judged from now on.
    void fieldEdited(const QString &key);
    void showError(const Error &error);
    /// Shows the figures that what was entered changes, where it changes any. `sentence` says what is done.
    [[nodiscard]] bool agreesToFigures(const LiveFacts &facts, const QString &sentence);

    /// What stands in the way of saving, in the order of the fields.
    [[nodiscard]] virtual std::vector<RuleViolation> violations() const = 0;
    [[nodiscard]] virtual Result<ChangeSet> changeSet() const = 0;

private:
    void offerDraft(qint64 rowId);
    void write(const Result<ChangeSet> &changes);
    void overwrite();

    EditingSession &m_session;
    FieldForm *m_form;
    DraftNote *m_draftNote;
    QList<QWidget *> m_below;
    QDialogButtonBox *m_buttons;
    ErrorNote *m_error;
    std::unique_ptr<DraftKeeper> m_draft;
    AppliedChange m_applied;
    bool m_isEdited = false;
};

} // namespace yeonsu
