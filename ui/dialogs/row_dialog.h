// What the dialogs for adding and editing a row share: fields with a word beside what is wrong, asking
// before typed text is lost, and writing through the editing session.
#pragma once

#include "domain/rules.h"
#include "editing/editing_session.h"

#include <QDialog>
#include <QHash>

class QDialogButtonBox;
class QGridLayout;
class QLabel;

namespace yeonsu {

class ErrorNote;

class RowDialog : public QDialog
{
    Q_OBJECT

public:
    /// Writes; stays open with the reason where that fails.
    void accept() override;
    /// Asks first where something was typed.
    void reject() override;

    /// What was written, after accept().
    [[nodiscard]] const AppliedChange &applied() const { return m_applied; }

protected:
    RowDialog(EditingSession &session, const QString &title, QWidget *parent);

    [[nodiscard]] EditingSession &session() const { return m_session; }
    [[nodiscard]] Register &store() const { return m_session.store(); }

    /// Where a field stands: over both columns, or in one of them. Right continues the row that Left began.
    enum class Place { Whole, Left, Right };

    /// `key` is the field of a RuleViolation. `label` has a mnemonic. Tab goes in the order of the calls.
    void addField(const QString &key, const QString &label, QWidget *editor, Place place = Place::Whole);
    void setFieldVisible(const QString &key, bool isVisible);
    /// To be called once, when all fields are there and filled.
    void start(const QString &acceptText);
    /// A field was edited: `key` is judged from now on.
    void fieldEdited(const QString &key);
    void showError(const Error &error);

    [[nodiscard]] virtual std::optional<RuleViolation> violation() const = 0;
    [[nodiscard]] virtual Result<ChangeSet> changeSet() const = 0;

private:
    struct Field
    {
        QWidget *editor = nullptr;
        QLabel *name = nullptr;
        QWidget *cell = nullptr; ///< the editor with its note
        QLabel *note = nullptr;
        bool isJudged = false; ///< the user has been there
    };

    [[nodiscard]] Field makeField(const QString &label, QWidget *editor);
    void place(const Field &field, Place place);
    void followEditor(const QString &key, QWidget *editor);
    void showViolation();

    EditingSession &m_session;
    QGridLayout *m_form;
    QDialogButtonBox *m_buttons;
    ErrorNote *m_error;
    QHash<QString, Field> m_fields;
    QList<QWidget *> m_tabStops;
    AppliedChange m_applied;
    bool m_isEdited = false;
};

} // namespace yeonsu
