// What the dialogs that make one row of two share: both side by side, what comes of them, and one act.
#pragma once

#include "dialogs/remembered_size.h"
#include "dialogs/side_by_side.h"
#include "domain/rules.h"
#include "editing/editing_session.h"

#include <QDialog>
#include <QHash>

class QDialogButtonBox;
class QLabel;
class QVBoxLayout;

namespace yeonsu {

class ErrorNote;

class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Merges; stays open with the reason where that fails.
    void accept() override;
    /// The row into which the other one goes.
    [[nodiscard]] Side kept() const;

    [[nodiscard]] SideBySide &sides() const { return *m_sides; }

protected:
    /// The object name is what the size is remembered by.
    MergeDialog(EditingSession &session, const QString &title, const QString &objectName,
                const QSize &usualSize, QWidget *parent);

    [[nodiscard]] Register &store() const { return m_session.store(); }

    /// Which of the two stays; to be called first.
    void addKept(const QString &label, const SideBySide::Texts &texts, Side suggested);
    /// Shown once where both say the same, and not at all where both are empty. What is empty loses, else the
    /// row that stays wins. `none` says that a side is empty.
    void addField(const QString &key, const QString &label, const SideBySide::Texts &texts,
                  const QString &none = tr("(empty)"));
    /// To be called once, when all fields are there.
    void start();
    void showError(const Error &error);
    /// What the side that was not chosen says; empty where there is nothing to choose.
    [[nodiscard]] QString losing(const QString &key) const;

    struct Outcome
    {
        QString name;
        QStringList lines;
        QStringList lost; ///< what nobody will find in the register any more
    };

    /// What the row will say.
    [[nodiscard]] virtual Outcome outcome() const = 0;
    [[nodiscard]] virtual std::optional<RuleViolation> violation() const = 0;
    [[nodiscard]] virtual Result<ChangeSet> changeSet() const = 0;
    /// Whether the register still has both rows as they are shown.
    [[nodiscard]] virtual bool isUpToDate() const = 0;
    /// Suggests what follows from which row stays.
    virtual void suggestFor(Side) {}

private:
    QWidget *makeOutcome();
    [[nodiscard]] static Side winner(const SideBySide::Texts &texts, Side kept);
    void followChoice(const QString &key);
    void showOutcome();

    EditingSession &m_session;
    RememberedSize m_size;
    SideBySide *m_sides;
    QLabel *m_name;
    QLabel *m_lines;
    QLabel *m_lost;
    ErrorNote *m_error;
    QDialogButtonBox *m_buttons;
    QHash<QString, SideBySide::Texts> m_fields; ///< those of which one value is chosen
};

} // namespace yeonsu
