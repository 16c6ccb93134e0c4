#include "dialogs/row_dialog.h"

#include "dialogs/compound_edit.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/questions.h"
#include "dialogs/suggest_edit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

RowDialog::RowDialog(EditingSession &session, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new QGridLayout)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_error(new ErrorNote(this))
{
    setWindowTitle(title);
    m_form->setColumnStretch(1, 1);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(m_form);
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(520);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RowDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RowDialog::reject);
}

void RowDialog::addField(const QString &key, const QString &label, QWidget *editor, Place at)
{
    const Field field = makeField(label, editor);
    place(field, at);
    m_tabStops += tabStopsIn(editor);
    m_fields.insert(key, field);
    followEditor(key, editor);
}

RowDialog::Field RowDialog::makeField(const QString &label, QWidget *editor)
{
    auto *cell = new QWidget(this);
    auto *cellLayout = new QVBoxLayout(cell);
    cellLayout->setContentsMargins(0, 0, 0, 0);
    cellLayout->setSpacing(2);
    cellLayout->addWidget(editor);
    auto *note = new QLabel(cell);
    note->setProperty("error", true);
    note->setWordWrap(true);
    note->hide();
    cellLayout->addWidget(note);
    auto *name = new QLabel(label, this);
    name->setBuddy(editor);
    name->setMinimumHeight(std::min(editor->sizeHint().height(), fontMetrics().height() + 14));
    QWidget *spoken = editor->focusProxy() ? editor->focusProxy() : editor;
    spoken->setAccessibleName(withoutMnemonic(label));
    return {editor, name, cell, note, false};
}

void RowDialog::place(const Field &field, Place at)
{
    const int row = at == Place::Right ? m_form->rowCount() - 1 : m_form->rowCount();
    const int column = at == Place::Right ? 2 : 0;
    // In line with the text of the field, also where the field is high or has a note.
    m_form->addWidget(field.name, row, column, Qt::AlignTop | Qt::AlignLeft);
    m_form->addWidget(field.cell, row, column + 1, 1, at == Place::Whole ? 3 : 1, Qt::AlignTop);
    if (at == Place::Right)
        m_form->setColumnStretch(3, 1);
}

void RowDialog::followEditor(const QString &key, QWidget *editor)
{
    const auto edited = [this, key] { fieldEdited(key); };
    if (auto *suggesting = qobject_cast<SuggestEdit *>(editor))
        connect(suggesting, &SuggestEdit::edited, this, edited);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, edited);
    else if (auto *combo = qobject_cast<QComboBox *>(editor))
        connect(combo, &QComboBox::currentIndexChanged, this, edited);
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        connect(number, &QSpinBox::valueChanged, this, edited);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, edited);
    else if (auto *compound = qobject_cast<CompoundEdit *>(editor))
        connect(compound, &CompoundEdit::edited, this, edited);
    else
        Q_UNREACHABLE();
}

void RowDialog::setFieldVisible(const QString &key, bool isVisible)
{
    m_fields[key].name->setVisible(isVisible);
    m_fields[key].cell->setVisible(isVisible);
}

void RowDialog::start(const QString &acceptText)
{
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(acceptText);
    ok->setProperty("primary", true);
    ok->setDefault(true);
    ok->style()->unpolish(ok);
    ok->style()->polish(ok);
    m_tabStops += {ok, m_buttons->button(QDialogButtonBox::Cancel)};
    setTabOrderOf(m_tabStops);
    const auto first = std::find_if(m_tabStops.begin(), m_tabStops.end(),
                                    [](const QWidget *stop) { return stop->isEnabled(); });
    (*first)->setFocus();
    m_isEdited = false;
    for (Field &field : m_fields)
        field.isJudged = false;
    showViolation();
}

void RowDialog::fieldEdited(const QString &key)
{
    m_isEdited = true;
    m_fields[key].isJudged = true;
    m_error->clear();
    showViolation();
}

void RowDialog::showViolation()
{
    const std::optional<RuleViolation> broken = violation();
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const bool isWrong = broken && broken->field == field.key() && field->isJudged;
        field->note->setText(isWrong ? broken->message : QString());
        field->note->setVisible(isWrong);
        field->editor->setAccessibleDescription(field->note->text());
    }
}

void RowDialog::showError(const Error &error)
{
    m_error->show(error);
}

void RowDialog::accept()
{
    if (const std::optional<RuleViolation> broken = violation()) {
        const auto field = m_fields.find(broken->field);
        if (field == m_fields.end()) {
            showError({ErrorCode::BadValue, broken->message, {}});
            return;
        }
        field->isJudged = true;
        field->editor->setFocus();
        showViolation();
        return;
    }
    const Result<ChangeSet> changes = changeSet();
    const Result<AppliedChange> applied =
        changes ? m_session.apply(*changes) : tl::unexpected(changes.error());
    if (!applied) {
        showError(applied.error());
        return;
    }
    m_applied = *applied;
    QDialog::accept();
}

void RowDialog::reject()
{
    if (!m_isEdited || askToDiscard(this))
        QDialog::reject();
}

} // namespace yeonsu
