#include "dialogs/row_dialog.h"

#include "dialogs/draft_keeper.h"
#include "dialogs/draft_note.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/field_help.h"
#include "dialogs/figure_changes_dialog.h"
#include "dialogs/questions.h"
#include "store/rebase.h"
#include "support/application_style.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

RowDialog::RowDialog(EditingSession &session, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new FieldForm(FieldForm::Columns::Two, this))
    , m_draftNote(new DraftNote(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_error(new ErrorNote(this))
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_draftNote);
    layout->addWidget(m_form);
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(scaledToLetters(520));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RowDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RowDialog::reject);
    connect(m_error, &ErrorNote::actionRequested, this, &RowDialog::overwrite);
}

RowDialog::~RowDialog() = default;

void RowDialog::addField(const QString &key, const QString &label, QWidget *editor, Place place)
{
    m_form->addField(key, label, editor, place);
}

void RowDialog::addBelow(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_form) + 1, widget);
    if (widget->focusPolicy() != Qt::NoFocus)
        m_below.append(widget);
}

void RowDialog::setFieldVisible(const QString &key, bool isVisible)
{
    m_form->setFieldVisible(key, isVisible);
}

void RowDialog::start(const QString &acceptText, qint64 rowId)
{
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(acceptText);
    ok->setProperty("primary", true);
    ok->setDefault(true);
    ok->style()->unpolish(ok);
    ok->style()->polish(ok);
    const QList<QWidget *> stops = m_draftNote->tabStops() + m_form->tabStops() + m_below +
                                   QList<QWidget *>{ok, m_buttons->button(QDialogButtonBox::Cancel)};
    setTabOrderOf(stops);
    const QList<QWidget *> &fields = m_form->tabStops();
    const auto first =
        std::find_if(fields.begin(), fields.end(), [](const QWidget *stop) { return stop->isEnabled(); });
    (*first)->setFocus();
    explainFields(*m_form, objectName());
    connect(m_form, &FieldForm::edited, this, &RowDialog::fieldEdited);
    m_form->show(violations());
    offerDraft(rowId);
}

void RowDialog::offerDraft(qint64 rowId)
{
    m_draft = std::make_unique<DraftKeeper>(*m_form, store().path(), u"%1/%2"_s.arg(objectName()).arg(rowId));
    if (m_draft->found())
        m_draftNote->offer(m_draft->found()->at);
    connect(m_draftNote, &DraftNote::restoreRequested, this,
            [this] { m_form->restore(m_draft->take()->fields); });
    connect(m_draftNote, &DraftNote::discardRequested, m_draft.get(), &DraftKeeper::take);
}

void RowDialog::fieldEdited(const QString &key)
{
    m_isEdited = true;
    m_form->judge(key);
    m_error->clear();
    m_form->show(violations());
}

void RowDialog::showError(const Error &error)
{
    m_error->show(error);
}

bool RowDialog::agreesToFigures(const LiveFacts &facts, const QString &sentence)
{
    const Result<ChangeSet> changes = changeSet();
    if (!changes)
        return true; // is said when it is written
    const Result<bool> answer = confirmFigureChanges(this, store(), facts, *changes, sentence);
    if (!answer)
        showError(answer.error());
    return answer.value_or(false);
}

void RowDialog::accept()
{
    if (const std::vector<RuleViolation> broken = violations(); !broken.empty()) {
        if (m_form->showAndFocus(broken.front()))
            m_form->show(broken);
        else
            showError({ErrorCode::BadValue, broken.front().message, {}});
        return;
    }
    write(changeSet());
}

/// What others have entered meanwhile is told with what was entered here: it may be overwritten knowingly.
void RowDialog::overwrite()
{
    write(changeSet().and_then([this](const ChangeSet &changes) { return rebased(store(), changes); }));
}

void RowDialog::write(const Result<ChangeSet> &changes)
{
    const Result<AppliedChange> applied =
        changes ? m_session.apply(*changes) : tl::unexpected(changes.error());
    if (!applied) {
        const bool isConflict = applied.error().code == ErrorCode::Conflict;
        m_error->offer(applied.error(), isConflict ? tr("Replace it by mine") : QString());
        return;
    }
    m_applied = *applied;
    m_draft->drop();
    QDialog::accept();
}

void RowDialog::reject()
{
    if (m_isEdited && !askToDiscard(this))
        return;
    if (m_isEdited)
        m_draft->drop();
    QDialog::reject();
}

} // namespace yeonsu
