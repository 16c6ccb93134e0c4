#include "dialogs/field_form.h"

#include "dialogs/compound_edit.h"
#include "dialogs/field_access.h"
#include "dialogs/suggest_edit.h"
#include "domain/korean_particle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace yeonsu {

namespace {

void restoreInto(QWidget *editor, const QVariant &value)
{
    if (auto *suggesting = qobject_cast<SuggestEdit *>(editor))
        suggesting->setState(value.toMap());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value.toString());
    else if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(value.toInt());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setPlainText(value.toString());
    else if (auto *box = qobject_cast<QCheckBox *>(editor))
        box->setChecked(value.toBool());
    else if (auto *compound = qobject_cast<CompoundEdit *>(editor))
        compound->setState(value.toMap());
}

QVariant stateOf(const QWidget *editor)
{
    if (const auto *suggesting = qobject_cast<const SuggestEdit *>(editor))
        return suggesting->state();
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(editor))
        return combo->currentData();
    if (const auto *number = qobject_cast<const QSpinBox *>(editor))
        return number->value();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (const auto *box = qobject_cast<const QCheckBox *>(editor))
        return box->isChecked();
    if (const auto *compound = qobject_cast<const CompoundEdit *>(editor))
        return compound->state();
    return {};
}

} // namespace

FieldForm::FieldForm(Columns columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
}

void FieldForm::addField(const QString &key, const QString &label, QWidget *editor, Place at)
{
    editor->setProperty("fieldKey", key); // by which explainFields() knows it
    const Field field = makeField(label, editor);
    place(field, m_columns == Columns::One ? Place::Whole : at);
    m_tabStops += tabStopsIn(editor);
    m_fields.insert(key, field);
    followEditor(key, editor);
}

FieldForm::Field FieldForm::makeField(const QString &label, QWidget *editor)
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
    auto *name = new QLabel(m_columns == Columns::One ? withoutMnemonic(label) : label, this);
    name->setBuddy(editor);
    const int oneLine = fontMetrics().height() + 14;
    // A box stands in line with the fields beside it.
    if (qobject_cast<QCheckBox *>(editor))
        editor->setMinimumHeight(oneLine);
    name->setMinimumHeight(std::min(editor->sizeHint().expandedTo(editor->minimumSize()).height(), oneLine));
    QWidget *spoken = editor->focusProxy() ? editor->focusProxy() : editor;
    spoken->setAccessibleName(withoutMnemonic(label));
    return {editor, name, cell, note, false};
}

void FieldForm::place(const Field &field, Place at)
{
    const int row = at == Place::Right ? m_grid->rowCount() - 1 : m_grid->rowCount();
    const int column = at == Place::Right ? 2 : 0;
    // In line with the text of the field, also where the field is high or has a note.
    m_grid->addWidget(field.name, row, column, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(field.cell, row, column + 1, 1, at == Place::Whole ? 3 : 1, Qt::AlignTop);
    if (at == Place::Right)
        m_grid->setColumnStretch(3, 1);
}

void FieldForm::followEditor(const QString &key, QWidget *editor)
{
    const auto tell = [this, key] { emit edited(key); };
    if (auto *suggesting = qobject_cast<SuggestEdit *>(editor))
        connect(suggesting, &SuggestEdit::edited, this, tell);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, tell);
    else if (auto *combo = qobject_cast<QComboBox *>(editor))
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        connect(number, &QSpinBox::valueChanged, this, tell);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, tell);
    else if (auto *box = qobject_cast<QCheckBox *>(editor))
        connect(box, &QCheckBox::toggled, this, tell);
    else if (auto *compound = qobject_cast<CompoundEdit *>(editor))
        connect(compound, &CompoundEdit::edited, this, tell);
    else
        Q_UNREACHABLE();
}

void FieldForm::setFieldVisible(const QString &key, bool isVisible)
{
    m_fields[key].name->setVisible(isVisible);
    m_fields[key].cell->setVisible(isVisible);
}

void FieldForm::setHint(const QString &key, const QString &text)
{
    QLabel *&hint = m_hints[key];
    if (!hint) {
        hint = new QLabel(m_fields[key].cell);
        hint->setProperty("muted", true);
        hint->setWordWrap(true);
        m_fields[key].cell->layout()->addWidget(hint);
    }
    hint->setText(withFittingParticles(text));
    hint->setVisible(!text.isEmpty());
    m_fields[key].editor->setAccessibleDescription(hint->text());
}

void FieldForm::forgiveAll()
{
    for (Field &field : m_fields)
        field.isJudged = false;
}

void FieldForm::show(const std::vector<RuleViolation> &broken)
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const auto own = std::find_if(broken.begin(), broken.end(), [&field](const RuleViolation &each) {
            return each.field == field.key();
        });
        const bool isWrong = own != broken.end() && field->isJudged;
        field->note->setText(isWrong ? withFittingParticles(own->message) : QString());
        field->note->setVisible(isWrong);
        field->editor->setAccessibleDescription(field->note->text());
    }
}

bool FieldForm::showAndFocus(const RuleViolation &broken)
{
    const auto field = m_fields.find(broken.field);
    if (field == m_fields.end())
        return false;
    field->isJudged = true;
    field->editor->setFocus();
    show(std::vector{broken});
    return true;
}

QVariantMap FieldForm::typed() const
{
    QVariantMap typed;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        typed.insert(field.key(), stateOf(field->editor));
    return typed;
}

void FieldForm::restore(const QVariantMap &typed)
{
    // What is chosen by typing may fill other fields, and so comes first.
    for (const bool isFirst : {true, false}) {
        for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
            const bool isSuggesting = qobject_cast<SuggestEdit *>(field->editor) != nullptr;
            if (isSuggesting == isFirst && typed.contains(field.key()))
                restoreInto(field->editor, typed[field.key()]);
        }
    }
}

void FieldForm::clear()
{
    for (const Field &field : std::as_const(m_fields))
        restoreInto(field.editor, {});
    forgiveAll();
}

} // namespace yeonsu
