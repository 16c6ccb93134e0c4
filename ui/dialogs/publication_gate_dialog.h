// The publication gate: what stands in the way of a release, what should be looked at, and the freezing.
#pragma once

#include "dialogs/remembered_size.h"
#include "editing/editing_session.h"
#include "models/shown_list.h"
#include "release/publication_gate.h"
#include "support/live_facts.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;

namespace yeonsu {

class DayEdit;
class ErrorNote;
class GateList;

/// Follows the register, so that what is mended meanwhile is gone from the list.
class PublicationGateDialog : public QDialog
{
    Q_OBJECT

public:
    PublicationGateDialog(EditingSession &session, const LiveFacts &facts, ReleaseId release,
                          QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<GateFinding> &findings() const { return m_findings; }
    /// Under the release's title.
    [[nodiscard]] ShownList shownList() const;

public slots:
    /// Freezes the release, and closes where it could be done.
    void accept() override;

signals:
    /// The user wants to go there; the dialog has closed.
    void placeRequested(yeonsu::DraftField field, int line);
    void outcomeRequested(yeonsu::OutcomeId id);
    void courseRequested(yeonsu::CourseId id);
    /// The dialog stays open.
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeListButtons();
    [[nodiscard]] QWidget *makeOptions();
    [[nodiscard]] QWidget *makeButtons();
    void look();
    [[nodiscard]] Result<std::vector<GateFinding>> find();
    void showFound(const std::vector<GateFinding> &findings);
    void showState();
    /// Why the release cannot be frozen now; empty where it can.
    [[nodiscard]] QString obstacle() const;
    void goOn();
    void removeDecision();
    /// All numbers of the chosen chart or table that are small.
    void fold();
    void applyOrTell(const Result<ChangeSet> &act);
    void keepSmallestCell();

    EditingSession &m_session;
    const LiveFacts &m_facts;
    ReleaseId m_release;
    RememberedSize m_size;
    ReleaseText m_text;
    std::vector<GateFinding> m_findings;
    bool m_isFound = false; ///< whether the findings are those of the register
    QTimer *m_look;

    QLabel *m_heading;
    QLabel *m_note;
    GateList *m_list;
    ErrorNote *m_error;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_removeDecision = nullptr;
    QPushButton *m_fold = nullptr;
    QSpinBox *m_smallest = nullptr;
    DayEdit *m_asOf = nullptr;
    QCheckBox *m_looked = nullptr;
    QPushButton *m_freeze = nullptr;
};

} // namespace yeonsu
